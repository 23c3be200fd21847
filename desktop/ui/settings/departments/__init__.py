"""The page of the desk's departments, and the dialogs about one of them."""

"""The page of the people who work here, and the dialogs about one of them."""

"""Service levels: the policies in their order, and the dialog about one."""

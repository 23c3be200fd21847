"""The main window: panes and their widths, menus, status bar, what commands do, what stands where nothing is."""

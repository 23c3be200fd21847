"""Plain functions that run beside the window, taking (desk, stop)."""

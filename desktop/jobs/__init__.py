"""Plain functions that run beside the window, taking (desk, stop)."""

import desktop.store  # noqa: F401  peewee is loaded there, without the drivers that it would look for

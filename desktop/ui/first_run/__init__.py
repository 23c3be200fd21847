"""The first start: language, desk, mailbox, something to try."""

from desktop.ui.first_run.first_run import FirstRun

__all__ = ["FirstRun"]

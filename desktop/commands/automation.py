"""Works off what waits for the rules; see docs/decisions/007-rules.md."""

from __future__ import annotations

from desktop.commands.base import Desk


def run_queued(desk: Desk) -> int:
    """Work off what waits for the rules; return how many firings that made."""
    return 0

"""Hooks the clocks of service levels into every command; a desk without policies pays one small read."""

from __future__ import annotations

from desktop.store import journal
from desktop.store.journal import Recording
from desktop.store.sla_version import NOTHING, promised_version


def follow_sla(recording: Recording) -> None:
    """Bring the clocks of what a recording touched up to date, in its own transaction."""
    if not recording.touched:
        return
    version = promised_version()
    if version == NOTHING:
        return
    from desktop.commands._sla_recompute import follow_recording  # noqa: PLC0415 - most desks never load it

    follow_recording(recording, version)


if follow_sla not in journal.FOLLOWING:
    journal.FOLLOWING.append(follow_sla)

"""When each other computer was at the hub last, noted in this computer's file: whoever shows it asks no hub for it."""

from __future__ import annotations

import json

from desktop.store.sharing import read_local, write_local
from desktop.sync.hub import Hub

NOTED = "sync_computers"
"""The local fact: JSON of device → [at, behind]."""
EVERY_S = 15.0
Noted = dict[str, tuple[int, int]]
"""Device → when it was there last (ms), and how much of what is there it has not read."""


def note_computers(hub: Hub) -> None:
    """Note what the hub says of the other computers, when it is news."""
    found = {each.device: [each.at, each.behind] for each in hub.computers()}
    text = json.dumps(found, sort_keys=True)
    if text != read_local(NOTED):
        write_local(NOTED, text)


def noted_computers() -> Noted:
    """Return what was noted last; nothing before the first meeting."""
    try:
        found = json.loads(read_local(NOTED, "{}"))
        return {str(device): (int(at), int(behind)) for device, (at, behind) in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}

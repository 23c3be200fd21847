"""Whether who signed a file might write what is in it: asked of every portion from a folder before it is applied."""

from __future__ import annotations

from desktop.sync.hub import Pulled
from desktop.sync.rights_check import judge
from desktop.sync.wire import Refused, Section


def judged(pulled: Pulled) -> tuple[tuple[Section, ...], list[Refused]]:
    """Return what may be applied and what goes to the quarantine, by the rights that were accepted so far."""
    accepted, refused = judge(pulled.sections, pulled.agent, pulled.device)
    return tuple(accepted), list(refused)

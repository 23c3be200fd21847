"""What an act is, and what it asks to be told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.core.permissions import Permission


@dataclass(frozen=True)
class Param:
    """One thing that an act must be told.

    ``kind`` is a kind of ``values``, or address, url, long-text, link-kind, canned, macro, field, any. ``choices`` are
    words (with labels) that may stand instead of such a value; with kind choice nothing else may. ``most`` is the
    largest number, or the longest text in characters.
    """

    key: str
    kind: str
    label: str
    required: bool = True
    choices: Mapping[str, str] = field(default_factory=dict)
    most: int = 0


@dataclass(frozen=True)
class Act:
    """Something a rule does.

    ``permissions`` are needed on the ticket, all of them; ``acts.rights_of`` knows what also depends on the values.
    ``writes`` names what may change (see ``Trigger.reads``). ``sends``: something leaves the desk.
    """

    key: str
    label: str
    params: tuple[Param, ...] = ()
    permissions: tuple[Permission, ...] = ()
    writes: frozenset[str] = frozenset()
    sends: bool = False

    def param(self, key: str) -> Param | None:
        """Return what it is told under a name, None when it is not told such a thing."""
        return next((param for param in self.params if param.key == key), None)

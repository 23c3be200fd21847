"""Rows of the audit log, and what a check of its chain found."""

from __future__ import annotations

from dataclasses import dataclass

Cursor = tuple[int, int]
"""Where a page ended: time and row number of its last entry."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One entry. ``old`` and ``new`` are JSON, ``device`` is the computer's id, a space, its name."""

    rid: int
    id: str
    at: int
    device: str
    seq: int
    actor: str
    actor_name: str
    action: str
    kind: str
    object: str
    name: str
    field: str
    old: str | None
    new: str | None
    cause: str | None

    @property
    def cursor(self) -> Cursor:
        """Where the page that ends here ends."""
        return self.at, self.rid


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What is looked for; empty is everything. ``since`` and ``until`` in ms; ``text`` is part of a name or value."""

    agent: str = ""
    kind: str = ""
    action: str = ""
    since: int | None = None
    until: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class AuditChoices:
    """What there is to filter by: (id, name) of who did something, kinds, actions."""

    agents: tuple[tuple[str, str], ...]
    kinds: tuple[str, ...]
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """What a walk along the chains found.

    ``fault`` is empty, or what is wrong at the first break: changed (an entry was), missing (one before it, or the last
    ones, are gone), reordered (it stands where another stood). ``device``, ``seq`` and ``at`` (ms, None at the end of a
    chain) say where.
    """

    entries: int
    devices: int
    fault: str = ""
    device: str = ""
    seq: int = 0
    at: int | None = None

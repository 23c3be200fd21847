"""A policy as it stands in its dialog, before it is saved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.core.errors import DeskError
from desktop.core.sla import CLOCKS, Four, Options, read_options
from desktop.store.queries.rows_sla import PolicyRow

Groups = list[list[dict[str, object]]]
NOTHING: Four = (None, None, None, None)


@dataclass(frozen=True)
class PolicyDraft:
    """Everything a person can set about a policy; the fields are those of ``PolicyRow``, read."""

    name: str = ""
    note: str = ""
    active: bool = True
    groups: Groups = field(default_factory=list)
    targets: Mapping[str, Four] = field(default_factory=dict)
    calendar: str | None = None
    options: Options = field(default_factory=Options)

    @property
    def promises(self) -> dict[str, Four]:
        """The targets that promise something, in the order of the clocks."""
        return {clock: self.targets[clock] for clock in CLOCKS if any(self.targets.get(clock, NOTHING))}


def draft_of(row: PolicyRow) -> PolicyDraft:
    """Return a policy as it is stored; options that cannot be read take their defaults."""
    return PolicyDraft(
        row.name, row.note, row.active, groups_of(row.groups), dict(row.targets), row.calendar, options_of(row.options)
    )


def groups_of(text: str) -> Groups:
    """Return stored conditions; none for what cannot be read."""
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return []
    readable = isinstance(found, list) and all(isinstance(group, list) for group in found)
    return found if readable and all(isinstance(each, dict) for group in found for each in group) else []


def options_of(text: str) -> Options:
    """Return stored options; the defaults for what cannot be read."""
    try:
        return read_options(text)
    except DeskError:
        return Options()

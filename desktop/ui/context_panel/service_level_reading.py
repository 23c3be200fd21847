"""What the panel shows of a ticket's service level, read beside the UI thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop.core.actors import Actor
from desktop.core.sla import CLOCKS
from desktop.store.queries.rows_sla import ClockRow, PolicyRow, TimelineSpan
from desktop.store.queries.ticket_sla import LevelRow, level_of
from desktop.store.sla_version import NOTHING, promised_version


@dataclass(frozen=True, slots=True)
class Level:
    """The policy that counts, the latest clock of each kind with its timeline, and what could be chosen instead."""

    row: LevelRow = field(default_factory=LevelRow)
    clocks: tuple[ClockRow, ...] = ()
    timelines: Mapping[str, tuple[TimelineSpan, ...]] = field(default_factory=lambda: MappingProxyType({}))
    policies: tuple[PolicyRow, ...] = ()

    @property
    def there(self) -> bool:
        """Whether there is anything to show or to choose."""
        return bool(self.row.policy or self.clocks or self.policies)


def read_level(actor: Actor, ticket: str) -> Level:
    """Read a ticket's service level; a desk without policies costs one read."""
    row = level_of(actor, ticket)
    if promised_version() == NOTHING:
        return Level(row)
    from desktop.store.queries.sla import clocks_of, policy_rows, timeline  # noqa: PLC0415 - many desks never need it

    policies = tuple(row for row in policy_rows(actor) if row.active)
    clocks = latest(clocks_of(actor, ticket)) if policies or row.policy else ()
    return Level(row, clocks, {each.id: timeline(actor, ticket, each.id) for each in clocks}, policies)


def latest(clocks: tuple[ClockRow, ...]) -> tuple[ClockRow, ...]:
    """Return the latest clock of each kind: of several next answers, the one that counts now."""
    found: dict[str, ClockRow] = {}
    for clock in sorted(clocks, key=lambda each: each.started_at):
        found[clock.clock] = clock
    places = {name: place for place, name in enumerate(CLOCKS)}
    return tuple(sorted(found.values(), key=lambda each: places.get(each.clock, len(places))))

"""A rule at work on one ticket: what its acts are given, and what each of them answers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.commands._rule_author import author_of
from desktop.commands.base import Desk, find
from desktop.core.actors import Actor
from desktop.core.automation.parts import Action
from desktop.store.database import natural_id
from desktop.store.journal import Change
from desktop.store.models import Rule, Ticket

Entry = dict[str, object]
"""What an act adds to the trace beside its name and values, as JSON can hold it."""


@dataclass
class Work:
    """``desk`` acts with the author's rights. ``message`` is the one that set the rule off, ``moment`` (ms) is now.

    ``firing`` is the id of what is being done. With ``dry`` nothing leaves the desk, not even into the outbox.
    ``writer`` is the agent under whose name notes stand; None for the rule's own.
    """

    desk: Desk
    rule: Rule
    ticket: str
    firing: str
    moment: int
    message: str | None = None
    dry: bool = False
    inside_macro: bool = False
    starter: Actor | None = None
    homes: list[str] = field(default_factory=list)
    written: int = 0
    writer: str | None = None

    def next_id(self, kind: str) -> str:
        """Return the id of the next row of a kind that this firing writes: another computer would give it the same."""
        self.written += 1
        return natural_id(kind, self.firing, self.written)

    def row(self) -> Ticket:
        """Return the ticket as it is now. Raises ``NotFoundError`` when the author does not see it (any more)."""
        return find(self.desk, Ticket, self.ticket)

    def follow_to(self, department: str) -> None:
        """Let a rule that is limited to a department go on where it has put the ticket, with its author's rights."""
        self.homes.append(department)
        self.desk.actor = author_of(self.rule, *self.homes, starter=self.starter)


def shown(action: Action) -> Entry:
    """Return an act as JSON has it."""
    told = {name: list(value) if isinstance(value, tuple) else value for name, value in action.params}
    return {"do": action.do, **told}


def changed(events: Sequence[Change], ticket: str) -> Mapping[str, list[object]]:
    """Return what some events changed on a ticket: field to [old, new]; of tags and the like only that it was they."""
    found: dict[str, list[object]] = {}
    for event in _of(events, ticket):
        if event.kind != "ticket":
            found[event.kind] = []
        else:
            found[event.field] = [found.get(event.field, [_value(event.old)])[0], _value(event.new)]
    return found


def _value(stored: str | None) -> object:
    return None if stored is None else json.loads(stored)


def _of(events: Iterable[Change], ticket: str) -> Iterable[Change]:
    return (event for event in events if event.ticket == ticket and (event.field or event.kind != "ticket"))


def whole_number(value: object) -> int:
    """Return a number out of a rule, which has been checked."""
    return value if isinstance(value, int) else 0

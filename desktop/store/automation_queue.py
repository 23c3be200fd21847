"""What happened and waits for the rules: noted by commands, put into the queue in their own transaction.

A desk in which no active rule waits for anything pays one small read for a command that changed something.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.store import journal

Changes = Mapping[str, tuple[object, object]]
"""Field to what it was and what it is."""


@dataclass(frozen=True, slots=True)
class Raised:
    """Something that happened to a ticket: a key of ``core.automation.triggers``, the message it is about, changes."""

    trigger: str
    ticket: str
    message: str | None = None
    changes: Changes = field(default_factory=dict)


def raise_trigger(trigger: str, ticket_id: str, message: str | None = None, changes: Changes | None = None) -> None:
    """Tell the rules, inside a running command, that something happened which leaves no event in the journal.

    What changes a ticket's own fields need not be told: the journal's events say it.
    """
    journal.current().raised.append(Raised(trigger, ticket_id, message, changes or {}))

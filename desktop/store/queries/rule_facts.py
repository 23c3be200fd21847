"""What a ticket says to the conditions of rules: each fact read when a condition first asks for it.

No fact reads more than the ticket's own rows and one count by index.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.core.automation.facts import Facts
from desktop.core.automation.values import Fact
from desktop.core.errors import NotFoundError
from desktop.store.automation_queue import Changes
from desktop.store.clock import now
from desktop.store.files import Files
from desktop.store.models import Ticket
from desktop.store.queries.reading import blob
from desktop.store.queries.rule_facts_message import MESSAGE
from desktop.store.queries.rule_facts_people import CUSTOMER, TEAM
from desktop.store.queries.rule_facts_source import Source
from desktop.store.queries.rule_facts_ticket import TICKET, custom, old_values
from desktop.store.queries.rule_facts_time import TIME
from desktop.store.row_reads import row_by_id

LOADERS: Mapping[str, Callable[[Source], Fact]] = {**TICKET, **MESSAGE, **CUSTOMER, **TEAM, **TIME}


class TicketFacts(Facts):
    """A ticket's facts by the keys of ``Condition.fact``; what was before a change stands under ``old:KEY``."""

    __slots__ = ("source",)

    def __init__(self, source: Source) -> None:
        super().__init__(moment=source.moment)
        self.source = source
        if source.changes:
            self.update(old_values(source))

    def _load(self, name: str, rest: str) -> Fact:
        if rest:
            if name == "field":
                return custom(self.source, rest)
            return self.source.header(rest) if name == "header" else None
        loader = LOADERS.get(name)
        return loader(self.source) if loader is not None else None


def facts_for(
    ticket_id: str,
    message: str | None = None,
    changes: Changes | None = None,
    moment: int | None = None,
    actor: str = "",
    files: Files | None = None,
) -> TicketFacts:
    """Return the facts of a ticket as they are now.

    ``message`` is the id of the one that set a rule off, None for the customer's latest. ``changes`` are what was
    before, field to (old, new). ``moment`` (ms) is the time that counts as now, ``actor`` who did it. Without ``files``
    no header can be read. Raises ``NotFoundError`` for a ticket that is gone.
    """
    ticket = row_by_id(Ticket, ticket_id) if blob(ticket_id) else None
    if ticket is None or ticket.deleted:
        raise NotFoundError("not-found", kind="ticket", id=ticket_id)
    return facts_of(ticket, message, changes, moment, actor, files)


def facts_of(
    ticket: Ticket,
    message: str | None = None,
    changes: Changes | None = None,
    moment: int | None = None,
    actor: str = "",
    files: Files | None = None,
) -> TicketFacts:
    """Return the facts of a ticket that is at hand; see ``facts_for``."""
    return TicketFacts(Source(ticket, message, changes or {}, now() if moment is None else moment, actor, files))

"""What a rule of time would look at now."""

from __future__ import annotations

from desktop.commands._time_looks import PAGE, time_rule
from desktop.core.actors import Actor, sees
from desktop.core.automation.parts import RuleBody
from desktop.store.models import Ticket
from desktop.store.queries.past_causes import Past
from desktop.store.queries.time_candidates import aging
from desktop.store.row_reads import row_by_id


def aged_now(actor: Actor, body: RuleBody, moment: int, limit: int) -> list[Past]:
    """Return tickets in sight that are old enough for a rule of time at a moment (ms), the oldest first."""
    rule = time_rule("0" * 32, body)
    after, upto = rule.span(moment)
    found: list[Past] = []
    while after < upto and len(found) < limit:
        page = aging(rule.anchor, after, upto, PAGE, body.department)
        after = page.upto
        for aged in page.found:
            ticket = row_by_id(Ticket, aged.ticket)
            if ticket is not None and sees(actor, ticket):
                found.append(Past(ticket.id, ticket.number, ticket.subject, moment, -1))
    return found[:limit]

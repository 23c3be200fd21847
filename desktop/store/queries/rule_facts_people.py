"""What the customer and the agents say to conditions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.core.automation.values import Fact
from desktop.store.database import natural_id
from desktop.store.models import Agent, Contact, Membership
from desktop.store.queries.reading import read_one
from desktop.store.queries.rule_facts_source import Source
from desktop.store.row_reads import key, row_by_id

NOBODY = b""
HEX = frozenset("0123456789abcdef")


def _of(read_contact: Callable[[Contact], Fact], otherwise: Fact) -> Callable[[Source], Fact]:
    return lambda source: otherwise if source.contact is None else read_contact(source.contact)


def _domains(source: Source) -> tuple[str, ...]:
    return tuple(dict.fromkeys(address.rpartition("@")[2].casefold() for address in source.addresses))


def _number(sql: str, values: list[object]) -> int:
    row = read_one(sql, values)
    return int(row[0] or 0) if row else 0


def _is_first(source: Source) -> bool:
    sql = "SELECT EXISTS (SELECT 1 FROM ticket WHERE requester = ? AND id <> ? AND deleted = 0)"
    return not _number(sql, [key(source.ticket.requester), key(source.ticket.id)])


def _open_of_requester(source: Source) -> int:
    return _number("SELECT count(*) FROM ticket WHERE requester = ? AND lane < 4", [key(source.ticket.requester)])


def _who(source: Source) -> str:
    """Return who did it. What the desk does when a mail comes in, the customer did."""
    actor = source.actor
    if actor.startswith("rule:"):
        return "rule"
    if _is_agent(actor):
        return "agent"
    message = source.message
    return "customer" if actor == "mail" and message is not None and message.kind == "customer" else "desk"


def _is_agent(actor: str) -> bool:
    return len(actor) == 32 and set(actor) <= HEX


def _availability(source: Source) -> str:
    """Return the assigned agent's, as it is in the ticket's department."""
    ticket = source.ticket
    agent = row_by_id(Agent, ticket.assignee)
    if agent is None:
        return ""
    member = row_by_id(Membership, natural_id("membership", ticket.department, agent.id))
    local = member.availability if member is not None and not member.deleted else ""
    return str(local or agent.availability)


def _load(source: Source) -> int:
    """Return how many tickets the assigned agent has that are new or open."""
    if source.ticket.assignee is None:
        return 0
    return _number(
        "SELECT sum(n) FROM ticket_count WHERE assignee = ? AND lane IN (0, 1)", [key(source.ticket.assignee)]
    )


def _queue(source: Source) -> int:
    sql = "SELECT sum(n) FROM ticket_count WHERE department = ? AND assignee = ? AND lane IN (0, 1)"
    return _number(sql, [key(source.ticket.department), NOBODY])


def _available_agents(source: Source) -> int:
    sql = (
        "SELECT count(*) FROM membership m JOIN agent a ON a.id = m.agent WHERE m.department = ? AND m.deleted = 0"
        " AND m.tickets = 1 AND m.extended = 0 AND a.active = 1 AND a.deleted = 0"
        " AND coalesce(nullif(m.availability, ''), a.availability) = 'available'"
    )
    return _number(sql, [key(source.ticket.department)])


CUSTOMER: Mapping[str, Callable[[Source], Fact]] = {
    "requester-name": _of(lambda contact: contact.name, ""),
    "requester-email": lambda source: source.addresses,
    "requester-domain": _domains,
    "requester-language": _of(lambda contact: contact.language, ""),
    "requester-blocked": _of(lambda contact: bool(contact.blocked), False),
    "vip": _of(lambda contact: bool(contact.vip), False),
    "first-ticket": _is_first,
    "requester-open-tickets": _open_of_requester,
}
TEAM: Mapping[str, Callable[[Source], Fact]] = {
    "actor": _who,
    "actor-agent": lambda source: source.actor if _is_agent(source.actor) else "",
    "assignee-availability": _availability,
    "assignee-load": _load,
    "queue-length": _queue,
    "available-agents": _available_agents,
}

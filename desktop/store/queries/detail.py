"""Everything beside a ticket's messages: people, tags, fields, links, earlier tickets."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.actors import Actor
from desktop.core.errors import NotFoundError
from desktop.core.ticket_names import number_words
from desktop.store.queries.people import contact_card
from desktop.store.queries.reading import blob, hexed, maybe, read, read_one
from desktop.store.queries.rows import ContactRow, EarlierTicket, FieldRow, ParticipantRow, TagRow, TicketDetail
from desktop.store.queries.ticket_rows import select_rows
from desktop.store.queries.visibility import visible_sql
from desktop.store.settings import read_setting

EARLIER_SHOWN = 5
EARLIER = """
SELECT t.id, t.number, t.subject, coalesce(s.key, ''), coalesce(s.category, 1), t.updated_at
FROM ticket t LEFT JOIN status s ON s.id = t.status
"""


def ticket_detail(actor: Actor, ticket_id: str) -> TicketDetail:
    """Return what the context panel shows of a ticket. Raises ``NotFoundError`` when it is out of sight."""
    rows = select_rows(actor, "t.id = ?", [blob(ticket_id)])
    facts = read_one("SELECT id, requester, company, mailbox FROM ticket WHERE id = ?", [blob(ticket_id)])
    if not rows or facts is None:
        raise NotFoundError("not-found", kind="ticket", id=ticket_id)
    ticket, requester, company, mailbox = facts
    return TicketDetail(
        row=rows[0],
        token=f"{read_setting('desk', '', 'code', 'DB')}-{number_words(rows[0].number, rows[0].id)}",
        mailbox=maybe(mailbox),
        contact=_contact(actor, requester),
        tags=_tags(ticket),
        fields=_fields(ticket),
        participants=_participants(ticket),
        links=_links(actor, ticket),
        merged=_merged(actor, ticket),
        earlier=_earlier(actor, ticket, requester, company),
        earlier_count=_earlier_count(actor, ticket, requester),
    )


def _contact(actor: Actor, requester: bytes) -> ContactRow | None:
    """Return the requester's card; None when the actor may not see it, or it has not arrived on this computer."""
    try:
        return contact_card(actor, hexed(requester))
    except NotFoundError:
        return None


def _tags(ticket: bytes) -> tuple[TagRow, ...]:
    sql = (
        "SELECT g.id, g.name, g.colour FROM ticket_tag x JOIN tag g ON g.id = x.tag"
        " WHERE x.ticket = ? AND x.deleted = 0 AND g.deleted = 0 ORDER BY x.rid"
    )
    return tuple(TagRow(hexed(row), name, colour) for row, name, colour in read(sql, [ticket]))


def _fields(ticket: bytes) -> tuple[FieldRow, ...]:
    sql = (
        "SELECT f.id, f.name, f.kind, f.choices, v.value, f.required FROM custom_field f"
        " LEFT JOIN field_value v ON v.row = ? AND v.field = f.id AND v.deleted = 0"
        " WHERE f.subject = 'ticket' AND f.deleted = 0 ORDER BY f.position, f.rid"
    )
    return tuple(
        FieldRow(hexed(row), name, kind, tuple(choices.splitlines()), value, required)
        for row, name, kind, choices, value, required in read(sql, [ticket])
    )


def _participants(ticket: bytes) -> tuple[ParticipantRow, ...]:
    sql = "SELECT id, name, email, role FROM participant WHERE ticket = ? AND deleted = 0 ORDER BY rid"
    return tuple(ParticipantRow(hexed(row), name, email, role) for row, name, email, role in read(sql, [ticket]))


def _links(actor: Actor, ticket: bytes) -> tuple[tuple[str, EarlierTicket], ...]:
    sight, seen = visible_sql(actor)
    sql = (
        "SELECT l.kind, t.id, t.number, t.subject, coalesce(s.key, ''), coalesce(s.category, 1), t.updated_at FROM"
        " (SELECT kind, other, rid FROM ticket_link WHERE ticket = ? AND deleted = 0"
        " UNION SELECT kind, ticket, rid FROM ticket_link WHERE other = ? AND deleted = 0) l"
        " JOIN ticket t ON t.id = l.other LEFT JOIN status s ON s.id = t.status"
        f" WHERE t.deleted = 0 AND {sight} ORDER BY l.rid"
    )
    return tuple((str(row[0]), _other(row[1:])) for row in read(sql, [ticket, ticket, *seen]))


def _merged(actor: Actor, ticket: bytes) -> tuple[EarlierTicket, ...]:
    sight, seen = visible_sql(actor)
    sql = f"{EARLIER} WHERE t.merged_into = ? AND t.deleted = 0 AND {sight} ORDER BY t.number"
    return tuple(_other(row) for row in read(sql, [ticket, *seen]))


def _earlier(actor: Actor, ticket: bytes, requester: bytes, company: bytes | None) -> tuple[EarlierTicket, ...]:
    """Return the newest other tickets of the requester, filled up with their company's."""
    found = _others(actor, "t.requester", requester, ticket)
    if company is not None and len(found) < EARLIER_SHOWN:
        known = {row.id for row in found}
        found += [row for row in _others(actor, "t.company", company, ticket) if row.id not in known]
    return tuple(found[:EARLIER_SHOWN])


def _others(actor: Actor, column: str, value: bytes, ticket: bytes) -> list[EarlierTicket]:
    sight, seen = visible_sql(actor)
    sql = (
        f"{EARLIER} WHERE {column} = ? AND t.lane < 6 AND t.id <> ? AND {sight}"
        f" ORDER BY t.updated_at DESC LIMIT {EARLIER_SHOWN}"
    )
    return [_other(row) for row in read(sql, [value, ticket, *seen])]


def _earlier_count(actor: Actor, ticket: bytes, requester: bytes) -> int:
    sight, seen = visible_sql(actor)
    sql = f"SELECT count(*) FROM ticket t WHERE t.requester = ? AND t.lane < 6 AND t.id <> ? AND {sight}"
    row = read_one(sql, [requester, ticket, *seen])
    return int(row[0]) if row else 0


def _other(row: Sequence[object]) -> EarlierTicket:
    identity, number, subject, key, category, updated_at = row
    return EarlierTicket(
        hexed(identity),  # type: ignore[arg-type]  # a row of the database
        int(str(number)),
        str(subject),
        str(key),
        int(str(category)),
        int(str(updated_at)),
    )

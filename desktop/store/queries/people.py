"""Contacts: completion of addresses, a person's card, the list of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.core.actors import Actor
from desktop.core.errors import NotFoundError
from desktop.core.folding import fold
from desktop.core.permissions import Permission
from desktop.core.search_language import Term
from desktop.store.queries.filtering import parse_words
from desktop.store.queries.near import near_of
from desktop.store.queries.people_sight import meets, met_sql
from desktop.store.queries.reading import blob, hexed, marks, maybe, read
from desktop.store.queries.rows import ContactRow, Person
from desktop.store.queries.search_check import match_words
from desktop.store.queries.search_words import every_hit, word_hits
from desktop.store.queries.visibility import EVERYTHING, visible_sql

CARD = """
SELECT c.id, c.name, c.company, coalesce(o.name, ''), c.phone, c.note, c.blocked, c.created_at, c.rid
FROM contact c LEFT JOIN company o ON o.id = c.company AND o.deleted = 0
"""
LOOKED_AT = 400


def complete_people(actor: Actor, prefix: str, limit: int) -> list[Person]:
    """Return people whose address or some word of whose name begins with ``prefix``.

    Only people the actor may see: names must not leak from another department.
    """
    wanted = fold(prefix.strip())
    if not wanted:
        return []
    found = {email.casefold(): (name, email) for name, email in _by_address(actor, prefix.strip().casefold(), limit)}
    if len(found) < limit:
        for name, email in _by_name(actor, wanted):
            found.setdefault(email.casefold(), (name, email))
    return list(found.values())[:limit]


def contact_card(actor: Actor, contact_id: str) -> ContactRow:
    """Return a person with every address and the number of their visible tickets. Raises ``NotFoundError``."""
    sight, seen = met_sql(actor)
    rows = list(read(f"{CARD} WHERE c.id = ? AND c.deleted = 0 AND {sight}", [blob(contact_id), *seen]))
    if not rows:
        raise NotFoundError("not-found", kind="contact", id=contact_id)
    return _contacts(actor, rows)[0]


def contact_page(actor: Actor, text: str, after: str, limit: int) -> list[ContactRow]:
    """Return contacts, newest first, behind the contact with the id ``after`` (empty: from the start).

    ``text`` filters by the beginnings of names and addresses.
    """
    sight, seen = met_sql(actor)
    where, values = f"c.deleted = 0 AND {sight}", list(seen)
    if after:
        where += " AND c.rid < (SELECT rid FROM contact WHERE id = ?)"
        values.append(blob(after))
    if not text.strip():
        return _contacts(actor, list(read(f"{CARD} WHERE {where} ORDER BY c.rid DESC LIMIT ?", [*values, limit])))
    found = _ids_beginning(actor, text)
    sql = f"{CARD} WHERE {where} AND c.id IN ({marks(found)}) ORDER BY c.rid DESC LIMIT ?"
    return _contacts(actor, list(read(sql, [*values, *found, limit])))


def _by_address(actor: Actor, start: str, limit: int) -> list[Person]:
    sight, seen = met_sql(actor)
    sql = (
        "SELECT c.name, a.value FROM contact_address a JOIN contact c ON c.id = a.contact"
        f" WHERE a.folded >= ? AND a.folded < ? AND a.deleted = 0 AND c.deleted = 0 AND c.blocked = 0 AND {sight}"
        " ORDER BY a.folded LIMIT ?"
    )
    return [(str(name), str(email)) for name, email in read(sql, [start, start + "\U0010ffff", *seen, limit])]


def _by_name(actor: Actor, wanted: str) -> list[tuple[str, str]]:
    sight, seen = met_sql(actor)
    found = _ids_beginning(actor, wanted)
    sql = (
        "SELECT c.name, a.value FROM contact c JOIN contact_address a ON a.contact = c.id"
        f" WHERE c.id IN ({marks(found)}) AND a.deleted = 0 AND c.deleted = 0 AND c.blocked = 0 AND {sight}"
    )
    words = wanted.split()
    rows = [(str(name), str(email)) for name, email in read(sql, [*found, *seen])]
    return [row for row in rows if all(_begins(word, row[0]) or word in row[1].casefold() for word in words)]


def _begins(word: str, name: str) -> bool:
    return f" {word}" in f" {fold(name)}"


def _ids_beginning(actor: Actor, text: str) -> list[object]:
    """Return ids of contacts that the heads of tickets know by these beginnings, and of matching addresses.

    Only some of each are looked at; those on tickets out of sight take no place among them.
    """
    start = text.strip().casefold()
    rids = _heads_beginning(actor, parse_words(text))
    asked = read(f"SELECT requester FROM ticket WHERE rid IN ({marks(rids)})", rids)
    found: dict[bytes, None] = {bytes(row): None for (row,) in asked}
    sql = f"SELECT contact FROM contact_address WHERE folded >= ? AND folded < ? AND deleted = 0 LIMIT {LOOKED_AT}"
    found |= {bytes(row): None for (row,) in read(sql, [start, start + "\U0010ffff"])}
    sql = (
        "SELECT id FROM contact WHERE name COLLATE NOCASE >= ? AND name COLLATE NOCASE < ? AND deleted = 0"
        f" LIMIT {LOOKED_AT}"
    )
    found |= {bytes(row): None for (row,) in read(sql, [text.strip(), text.strip() + "\U0010ffff"])}
    return list(found)


def _heads_beginning(actor: Actor, words: Sequence[Term]) -> list[int]:
    if not match_words(words):
        return []
    near = None if met_sql(actor) == EVERYTHING else near_of(actor)
    if near is None:
        return every_hit("ticket_search", words, LOOKED_AT)
    found: list[int] = []
    for rids in word_hits("ticket_search", words, LOOKED_AT * (50 if near.is_small else 10), near.heads):
        found += rids
        if len(found) >= LOOKED_AT:
            break
    return found[:LOOKED_AT]


def _contacts(actor: Actor, rows: Sequence[tuple[object, ...]]) -> list[ContactRow]:
    ids = [row[0] for row in rows]
    emails: dict[str, list[str]] = {}
    sql = f"SELECT contact, value FROM contact_address WHERE contact IN ({marks(ids)}) AND deleted = 0 ORDER BY rid"
    for contact, value in read(sql, ids):
        emails.setdefault(hexed(contact), []).append(value)
    counts = _ticket_counts(actor, ids)
    return [_shown(actor, _contact(row, emails, counts)) for row in rows]


def _shown(actor: Actor, row: ContactRow) -> ContactRow:
    """Leave out what the actor may not read of a person."""
    if not actor.holds(Permission.COMPANY_VIEW):
        row = replace(row, company=None, company_name="")
    if not meets(actor, Permission.CONTACT_VIEW_PRIVATE_FIELDS, row.id):
        row = replace(row, phone="")
    if not meets(actor, Permission.CONTACT_NOTES_VIEW, row.id):
        row = replace(row, note="")
    return row


def _ticket_counts(actor: Actor, ids: Sequence[object]) -> dict[str, int]:
    sight, seen = visible_sql(actor)
    sql = (
        f"SELECT t.requester, count(*) FROM ticket t WHERE t.requester IN ({marks(ids)}) AND t.lane < 6"
        f" AND {sight} GROUP BY t.requester"
    )
    return {hexed(row): int(n) for row, n in read(sql, [*ids, *seen])}


def _contact(row: Sequence[object], emails: dict[str, list[str]], counts: dict[str, int]) -> ContactRow:
    identity, name, company, company_name, phone, note, blocked, created_at, _ = row
    key = hexed(identity)  # type: ignore[arg-type]
    return ContactRow(
        id=key,
        name=str(name),
        company=maybe(company),  # type: ignore[arg-type]
        company_name=str(company_name),
        emails=tuple(emails.get(key, ())),
        phone=str(phone),
        note=str(note),
        blocked=bool(blocked),
        created_at=int(str(created_at)),
        tickets=counts.get(key, 0),
    )

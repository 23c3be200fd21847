"""Which tickets a rule of time has to look at: found by index, whatever the size of the desk.

``anchor`` is the moment that a trigger counts from, or to: one column of the ticket with a partial index over what is
not closed. Every range is walked in the order of its index and stops after a page. The timers read for the desk
itself; what a rule may do to a ticket is asked when it does it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.store.database import db
from desktop.store.row_reads import key

INDEXES = {
    "created_at": "ticket_created_at",
    "last_in_at": "ticket_last_in",
    "last_out_at": "ticket_last_out",
    "status_at": "ticket_status_at",
    "due_at": "ticket_due",
}
"""The columns that time can be counted from, and what finds them."""
NEVER_YET = frozenset({"last_in_at", "last_out_at"})
"""Empty until somebody wrote; a ticket without it counts from when it was made."""
IDS_AT_ONCE = 500
CHANGES = """
SELECT ticket FROM event WHERE rid > ?1 AND rid <= ?2 AND ticket IS NOT NULL
UNION ALL SELECT t.id FROM event e CROSS JOIN ticket t ON t.requester = e.row
  WHERE e.rid > ?1 AND e.rid <= ?2 AND e.kind = 'contact' AND e.field <> ''
UNION ALL SELECT t.id FROM event e CROSS JOIN contact_address a ON a.id = e.row CROSS JOIN ticket t
  ON t.requester = a.contact WHERE e.rid > ?1 AND e.rid <= ?2 AND e.kind = 'contact_address'
UNION ALL SELECT ticket FROM message WHERE rid > ?3 AND rid <= ?4
"""


@dataclass(frozen=True, slots=True)
class Aged:
    """A ticket and the moment (ms) that counts."""

    ticket: str
    anchor: int


@dataclass(frozen=True, slots=True)
class Aging:
    """Tickets whose moment lies in a range, and up to which moment (ms) that is all of them."""

    found: tuple[Aged, ...]
    upto: int


@dataclass(frozen=True, slots=True)
class Standing:
    """A ticket that is not closed, its department, and by column the moments (ms) that can be counted from."""

    ticket: str
    department: str
    moments: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Changed:
    """Tickets that something happened to, and up to which event and message rows that is all of them."""

    tickets: frozenset[str]
    event: int
    message: int


def aging(anchor: str, after: int, upto: int, limit: int, department: str | None = None) -> Aging:
    """Return about ``limit`` tickets whose anchor lies behind ``after`` and not behind ``upto``, the earliest first.

    Tickets of one moment are never torn apart, so that the next page can begin behind ``Aging.upto``.
    """
    page = _range(anchor, after, upto, limit, department)
    if len(page) < limit:
        return Aging(tuple(page), upto)
    last = page[-1].anchor
    whole = [each for each in page if each.anchor < last] + _range(anchor, last - 1, last, -1, department)
    return Aging(tuple(whole), last)


def newest_rows() -> tuple[int, int]:
    """Return the numbers of the newest event and the newest message."""
    row = db.execute_sql(
        "SELECT (SELECT coalesce(max(rid), 0) FROM event), (SELECT coalesce(max(rid), 0) FROM message)"
    ).fetchone()
    return int(row[0]), int(row[1])


def changed_since(event: int, message: int, limit: int) -> Changed:
    """Return the tickets of the next ``limit`` events and messages behind two row numbers.

    What changed on a customer's card happened to all their tickets.
    """
    newest = newest_rows()
    ends = min(event + limit, newest[0]), min(message + limit, newest[1])
    rows = db.execute_sql(CHANGES, (event, ends[0], message, ends[1])).fetchall()
    return Changed(frozenset(bytes(row[0]).hex() for row in rows), *ends)


def standing(tickets: Iterable[str]) -> list[Standing]:
    """Return those of some tickets that are not closed, with every moment that can be counted from."""
    ids = sorted(tickets)
    found: list[Standing] = []
    columns = ", ".join(f"coalesce({each}, created_at)" if each in NEVER_YET else each for each in INDEXES)
    for start in range(0, len(ids), IDS_AT_ONCE):
        part = ids[start : start + IDS_AT_ONCE]
        sql = f"SELECT id, department, {columns} FROM ticket WHERE id IN ({', '.join('?' * len(part))}) AND lane < 5"
        for ticket, home, *moments in db.execute_sql(sql, tuple(map(key, part))).fetchall():
            found.append(Standing(bytes(ticket).hex(), bytes(home).hex(), dict(zip(INDEXES, moments, strict=True))))
    return found


def known_firings(firings: Iterable[str]) -> frozenset[str]:
    """Return those of some ids that are of firings."""
    ids = sorted(set(firings))
    found: set[str] = set()
    for start in range(0, len(ids), IDS_AT_ONCE):
        part = ids[start : start + IDS_AT_ONCE]
        sql = f"SELECT id FROM firing WHERE id IN ({', '.join('?' * len(part))})"
        found |= {bytes(row[0]).hex() for row in db.execute_sql(sql, tuple(map(key, part))).fetchall()}
    return frozenset(found)


def _range(anchor: str, after: int, upto: int, limit: int, department: str | None) -> list[Aged]:
    """Return the earliest tickets of a range; where a column may be empty also those that count from their making."""
    found = _walk(anchor, "", after, upto, limit, department)
    if anchor in NEVER_YET:
        end = found[-1].anchor if len(found) == limit else upto
        found += _walk("created_at", f"AND {anchor} IS NULL", after, end, limit, department)
        found.sort(key=lambda each: (each.anchor, each.ticket))
    return found[:limit] if limit >= 0 else found


def _walk(column: str, condition: str, after: int, upto: int, limit: int, department: str | None) -> list[Aged]:
    taken: list[object] = [after, upto]
    if department:
        condition, taken = f"{condition} AND department = ?", [*taken, key(department)]
    sql = (
        f"SELECT {column}, id FROM ticket INDEXED BY {INDEXES[column]} WHERE lane < 5 AND {column} > ?"
        f" AND {column} <= ? {condition} ORDER BY {column} LIMIT ?"
    )
    return _rows(sql, [*taken, limit])


def _rows(sql: str, values: Iterable[object]) -> list[Aged]:
    return [Aged(bytes(row[1]).hex(), int(row[0])) for row in db.execute_sql(sql, tuple(values)).fetchall()]

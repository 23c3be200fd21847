"""Ticket numbers: short, ascending, given inside the transaction that makes the ticket.

A desk that is shared gives them from ranges, which a server hands to each computer or one computer to all the others;
without one left a ticket waits for its number (``core.ticket_names``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.core.ticket_names import provisional_number
from desktop.store.database import db
from desktop.store.settings import read_setting, write_setting
from desktop.store.sharing import HubPlace, hub_place, read_local, write_local

RANGES = "numbers"
"""The local fact that holds the ranges still to give: JSON, a list of [next, end) in the order they came."""
BLOCKS = "number_blocks"
"""The local fact that holds the ids of the blocks that became ranges already."""
UNSURE = "numbers_unsure"
"""Set while this file may be older than what it wrote before: it knows too little to count on by itself."""
HANDED_OUT_BY = "numbers_from"
"""The setting that names the device which hands out blocks in a folder."""


def next_number(ticket: str = "") -> int:
    """Take the next ticket number; it is given again only if the running transaction fails.

    Never one that a ticket already has: a restored or merged desk may be ahead of its own counter. On a shared desk
    without numbers the ticket's id decides: a number below zero, or 0 without an id.
    """
    place = hub_place()
    if place is None or counts_here(place):
        return _count()
    number = _from_ranges()
    if number is not None:
        return number
    return provisional_number(ticket) if ticket else 0


def counts_here(place: HubPlace) -> bool:
    """Tell whether this computer counts for all that meet in a folder."""
    if place.kind != "folder" or read_local(UNSURE):
        return False
    return read_setting("desk", "", HANDED_OUT_BY, "") == read_local("device")


def count_here() -> None:
    """Let this computer hand out the numbers from now on; inside a recording."""
    write_setting("desk", "", HANDED_OUT_BY, read_local("device"))


def take_block(size: int) -> int:
    """Count ``size`` numbers at once and return the first: for who hands them out."""
    first = _count()
    _write_next(first + size)
    return first


def add_range(numbers: range) -> None:
    """Keep numbers that this computer may give."""
    write_local(RANGES, json.dumps([*_ranges(), [numbers.start, numbers.stop]]))


def add_blocks() -> int:
    """Turn the blocks that were handed to this computer into ranges, each once; return how many are new."""
    known = set(json.loads(read_local(BLOCKS, "[]")))
    sql = "SELECT id, first, size FROM number_block WHERE device = ? AND deleted = 0 ORDER BY first"
    rows = db.execute_sql(sql, (read_local("device"),)).fetchall()
    fresh = [(bytes(row).hex(), int(first), int(size)) for row, first, size in rows if bytes(row).hex() not in known]
    for _, first, size in fresh:
        add_range(range(first, first + size))
    if fresh:
        write_local(BLOCKS, json.dumps(sorted(known | {row for row, _, _ in fresh})))
    return len(fresh)


def forget_ranges(*, unsure: bool) -> None:
    """Give no more numbers of earlier ranges: another copy of this file may have given them since it was made."""
    for name in (RANGES, BLOCKS):
        write_local(name, "[]")
    write_local(UNSURE, "1" if unsure else "")


def numbers_left() -> int:
    """Return how many numbers this computer may still give without asking."""
    return sum(stop - first for first, stop in _ranges())


def begin_numbers_at(number: int) -> None:
    """Let the next ticket have this number: for desks that are written in bulk."""
    _write_next(number)


def twins_of(tickets: Iterable[str] | None = None) -> list[tuple[int, str]]:
    """Return (number, ticket) of those that have to get another number, the later made of each pair.

    Looks at some tickets, or (None) at all. The one whose ``_new`` is smaller, then whose id is, keeps the number.
    """
    chosen, values = "", []
    if tickets is not None:
        chosen = " AND t.id IN (SELECT unhex(value) FROM json_each(?))"
        values = [json.dumps(sorted(tickets))]
    sql = (
        "SELECT DISTINCT o.number, o.id FROM ticket t JOIN ticket k ON k.number = t.number JOIN ticket o"
        " ON o.number = t.number AND (o._new, o.id) > (k._new, k.id) WHERE t.number > 0 AND t.deleted = 0"
        f" AND k.deleted = 0 AND o.deleted = 0{chosen} ORDER BY o.number, o._new, o.id"
    )
    return [(int(number), bytes(row).hex()) for number, row in db.execute_sql(sql, values).fetchall()]


def waiting_for_numbers(device: str = "", before: int = 0) -> list[str]:
    """Return the tickets without a number, oldest first: those that ``device`` made, or all made before a time (ms)."""
    own, values = ("substr(_new, 17) = ?", device) if device else ("created_at < ?", before)
    sql = f"SELECT id FROM ticket WHERE number <= 0 AND deleted = 0 AND {own} ORDER BY created_at, rid"
    return [bytes(row).hex() for (row,) in db.execute_sql(sql, (values,)).fetchall()]


def _count() -> int:
    stored = read_local("next_number", "1001")
    highest = db.execute_sql("SELECT max(number) FROM ticket").fetchone()[0] or 0
    handed = db.execute_sql("SELECT max(first + size) FROM number_block").fetchone()[0] or 0
    number = max(int(stored), int(highest) + 1, int(handed))
    _write_next(number + 1)
    return number


def _write_next(number: int) -> None:
    write_local("next_number", str(number))


def _from_ranges() -> int | None:
    """Take one out of the first range that has any left."""
    left = [[first, stop] for first, stop in _ranges() if first < stop]
    if not left:
        return None
    number = left[0][0]
    left[0][0] += 1
    write_local(RANGES, json.dumps([each for each in left if each[0] < each[1]]))
    return number


def _ranges() -> list[list[int]]:
    return [[int(first), int(stop)] for first, stop in json.loads(read_local(RANGES, "[]"))]

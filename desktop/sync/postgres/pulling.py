"""Fetching what is new: rows behind the cursor, under row-level security, in one read-only snapshot.

Rows of scopes that were gained are fetched from the beginning; scopes that were lost are purged only if the server says
that they were taken away. A scope that is merely missing is none of that, and nothing happens to what came through it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterator, Sequence

from desktop.core.errors import DeskError
from desktop.sync.hub import Pulled
from desktop.sync.postgres.columns import selected, unescaped
from desktop.sync.postgres.connecting import Connection, refusals
from desktop.sync.postgres.cursor import Cursor, Place
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Gone, RowSet, Section

PAGE = 2_000
EVERYTHING = "*"
"""What a login that was closed is told to have lost."""
HEAD = "SELECT seq, token, known, scopes, tables, revoked FROM sync.head(%s, %s)"
log = logging.getLogger(__name__)


def pull(connection: Connection, device: str, cursor: Cursor) -> Generator[Pulled, None, int]:
    """Yield pages, the last with the cursor; nothing when there is nothing new. Return up to where all was read.

    Raises ``sync-hub-restored`` when the server no longer knows what was read from it: the next pull begins at 0.
    """
    seq = yield from _pull(connection, device, cursor, _head)
    if seq != cursor.reported:
        with refusals():
            connection.execute("SELECT sync.arrived(%s, %s)", (device, seq))
        cursor.reported = seq
    return seq


def pull_copy(connection: Connection, device: str, cursor: Cursor) -> Iterator[Pulled]:
    """Yield what a copy of the server has already; the server itself is asked for the rest afterwards.

    A copy is behind by some time: nothing is read from one that is not past what was read here, or that shows less.
    When it fails, what it gave stays.
    """
    try:
        yield from _pull(connection, device, cursor, _head_of_copy)
    except DeskError as refusal:
        log.info("the copy of the server is of no use now: %s", refusal.code)


def _pull(connection: Connection, device: str, cursor: Cursor, look: Look) -> Generator[Pulled, None, int]:
    place = cursor.place()
    start = cursor.start(place)
    with refusals(), connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        head = look(connection, device, place, cursor)
        scopes, purge = _scopes(head, place)
        now = Place(head.seq, head.token, scopes)
        if now == place and not purge:
            return start
        gained = scopes - place.scopes if place.seq else frozenset()
        rowsets: list[RowSet] = []
        for rowset in _rowsets(connection, head, start, gained):
            rowsets.append(rowset)
            if sum(len(each.rows) for each in rowsets) >= PAGE:
                yield Pulled((Section(scopes, tuple(rowsets)),))
                rowsets = []
        gone = _gone(connection, start) if place.scopes else ()
        revoked = not scopes and bool(purge)
        last = (Section(scopes, tuple(rowsets), gone),) if rowsets or gone else ()
        yield Pulled(last, now.rows(), purge=purge, revoked=revoked)
    return now.seq


class _Head:
    """What the server says first."""

    def __init__(self, row: Sequence[object]) -> None:
        seq, token, known, scopes, tables, revoked = row
        self.seq, self.token, self.known = int(str(seq)), str(token), str(known)
        self.scopes = frozenset(scopes) if isinstance(scopes, list) else frozenset()
        self.tables = frozenset(tables) if isinstance(tables, list) else frozenset()
        self.revoked = frozenset(revoked) if isinstance(revoked, list) else frozenset()


Look = Callable[[Connection, str, Place, Cursor], _Head]
"""How the head is read and judged."""


def _ask(connection: Connection, device: str, place: Place) -> _Head:
    row = connection.execute(HEAD, (device, place.seq)).fetchone()
    assert row is not None  # noqa: S101  the table behind it always has one row
    return _Head(row)


def _head_of_copy(connection: Connection, device: str, place: Place, cursor: Cursor) -> _Head:
    """Raise ``server-read-only`` unless it goes on from the place; what was given back may not be there yet."""
    head = _ask(connection, device, place)
    if cursor.start(place) >= head.seq or place.seq and head.known != place.token or not place.scopes <= head.scopes:
        raise DeskError("server-read-only")
    return head


def _head(connection: Connection, device: str, place: Place, cursor: Cursor) -> _Head:
    head = _ask(connection, device, place)
    if place.seq > head.seq or place.seq and head.known != place.token:
        cursor.forget(lost=True)
        raise DeskError("sync-hub-restored")
    return head


def _scopes(head: _Head, place: Place) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the scopes that count as read, and those that were positively taken away."""
    lost = place.scopes - head.scopes
    purge = lost if EVERYTHING in head.revoked else lost & head.revoked
    if lost - purge:
        log.warning("the server no longer names %d scopes, and nobody took them away", len(lost - purge))
    return head.scopes | (lost - purge), tuple(sorted(purge))


def _rowsets(connection: Connection, head: _Head, start: int, gained: frozenset[str]) -> Iterator[RowSet]:
    """Yield pages of rows; a table that no push touched is asked only for scopes that are new."""
    for table in SYNCED:
        if table in head.tables and head.seq > start:
            yield from _table(connection, table, "_seq > %s", (start,))
        if gained:
            yield from _table(connection, table, "_seq <= %s AND _scopes && %s", (start, sorted(gained)))


def _table(connection: Connection, table: str, where: str, values: tuple[object, ...]) -> Iterator[RowSet]:
    columns = SYNCED[table].columns
    sql = f'SELECT {selected(table, columns)} FROM desk."{table}" WHERE {where} ORDER BY _seq'
    with connection.cursor(name="page", binary=True) as cursor:
        cursor.itersize = PAGE
        cursor.execute(sql, values)
        while rows := cursor.fetchmany(PAGE):
            yield RowSet(table, columns, unescaped(table, columns, rows))


def rows_at(connection: Connection, table: str, ids: Sequence[str]) -> Iterator[RowSet]:
    """Yield some rows (ids as hex) as the server has them now, as far as they are in sight."""
    with refusals(), connection.transaction():
        yield from _table(connection, table, "id = ANY (%s::uuid[])", (list(ids),))


def _gone(connection: Connection, start: int) -> tuple[Gone, ...]:
    """Return the tickets that left one of my scopes and that I see through no other."""
    rows = connection.execute(
        "SELECT g.tbl, g.id, g.scope, g.clock FROM sync.gone_since(%s) g WHERE g.tbl = 'ticket'"
        " AND NOT EXISTS (SELECT 1 FROM desk.ticket t WHERE t.id = g.id)",
        (start,),
    ).fetchall()
    return tuple(Gone(str(table), row.hex, str(clock), str(scope)) for table, row, scope, clock in rows)

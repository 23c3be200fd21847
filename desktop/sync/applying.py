"""Writes what other computers did into this desk: in small transactions, so that nobody here waits for it.

Each transaction sets ``sync_self.applying``, so that capture does not take for an edit what came from elsewhere; a
crash takes that back with the rows. The cursor is written with the last rows: what is applied twice changes nothing.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from desktop.store.bulk import large_index_writes
from desktop.store.database import db
from desktop.store.search_index import settle_search
from desktop.sync import derived
from desktop.sync._bare import is_bare
from desktop.sync._pieces import BAD, Outcome, Piece, write_carefully, write_piece
from desktop.sync.clocks import hlc_of
from desktop.sync.due import judged_due
from desktop.sync.faults import hook
from desktop.sync.gone import note_gone
from desktop.sync.held import take_due
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Section

Cursor = Sequence[tuple[str, str]]
Write = Callable[[Piece, Outcome], None]
COSTS = {"ticket": 5, "message": 5, "message_revision": 40, "ticket_referral": 3}
"""What a row costs beside one that is in no large index; taking old words out of the index takes longest."""
COST_AT_ONCE = 300
"""What one transaction may cost: about 5 ms, for 60 tickets or messages with their words."""
COST_OF_A_WHOLE = 1_500
"""What comes together stays together up to here: nobody sees half of a reply."""
COST_ALONE = 100_000
HEADS_ALONE = 5_000
SHORTEST_REST, LONGEST_REST = 0.01, 0.1
"""Seconds. A writer that waits looks in after 1, 3, 8, 18, 33 ms and so on: within one rest it finds the door open."""
ORDER: dict[str, float] = {name: place for place, name in enumerate(SYNCED)}
ORDER["message_revision"] = ORDER["message"] - 0.5
"""What a message says now comes before it, so that a new one is indexed once."""


@dataclass
class Applied:
    """What became of it: ids of rows that are different now by table, edits that lost, rows that must wait."""

    changed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    conflicts: int = 0
    held: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class End:
    """What the last transaction writes besides its rows; ``settle`` derives at once what little there is."""

    cursor: Cursor
    sections: Sequence[Section]
    settle: bool


def apply_sections(
    sections: Iterable[Section],
    cursor: Cursor = (),
    *,
    device: str = "",
    agent: str = "",
    alone: bool = False,
    settle: bool = True,
) -> Applied:
    """Merge what came from a hub and write the cursor with the last of it.

    ``device`` and ``agent`` say who signed it, for conflicts. ``alone`` says that nobody else has the desk open (it is
    just being joined): then transactions are large and none rests. Without ``settle`` what is derived stays owed, for
    who calls ``settle_all`` once at the end. The caller publishes what changed on the bus.
    """
    applied, arrived = Applied(), tuple(sections)
    pieces = _pieces(arrived, device, agent)
    with _at_full_speed(alone):
        parts = list(_transactions(pieces, COST_ALONE if alone else COST_AT_ONCE)) or [[]]
        for place, part in enumerate(parts):
            began = time.perf_counter()
            last = place == len(parts) - 1
            end = End(cursor, arrived, settle=settle and len(parts) == 1) if last else None
            _write(part, applied, end, late=alone)
            if not (alone or last):
                _rest(began)
        if settle:
            settle_all(applied, alone=alone)
    return applied


def settle_all(applied: Applied, *, alone: bool = False) -> None:
    """Derive whatever is owed, also by an earlier run that was cut off; ``alone`` is as in ``apply_sections``.

    A file that is bare (``bare_file``) gets all of it when it is complete.
    """
    if is_bare():
        return
    more = derived.is_owed()
    with _at_full_speed(alone):
        while more:
            began = time.perf_counter()
            more = derived.settle(HEADS_ALONE if alone else derived.SETTLED_AT_ONCE, applied.changed["ticket"])
            if more and not (alone or db.in_transaction()):
                _rest(began)
    if alone:
        settle_search()


def is_whole(sections: Iterable[Section]) -> bool:
    """Tell whether so little comes together that ``apply_sections`` writes it in one transaction."""
    sizes = ((rowset.table, len(rowset.rows)) for section in sections for rowset in section.rowsets)
    return _cost(sizes) <= COST_OF_A_WHOLE


@contextmanager
def applying() -> Iterator[None]:
    """Run a block as one transaction that capture does not notice."""
    with db.atomic("IMMEDIATE"):
        db.execute_sql("UPDATE sync_self SET applying = 1")
        yield
        db.execute_sql("UPDATE sync_self SET applying = 0")


def write_cursor(cursor: Cursor) -> None:
    """Note how far was read, inside the transaction that writes it."""
    for key, value in cursor:
        db.execute_sql(
            "INSERT INTO sync_cursor (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            (key, value),
        )


def _write(part: Sequence[Piece], applied: Applied, end: End | None, *, late: bool) -> None:
    """Write one transaction, row by row when it fails as a whole: one bad row shall stop no other."""
    try:
        outcome = _write_rows(part, write_piece, end, late)
    except BAD:
        outcome = _write_rows(part, write_carefully, end, late)
    for table, ids in outcome.changed.items():
        applied.changed[table] |= ids
    applied.conflicts += outcome.conflicts
    applied.held += outcome.held
    applied.refused += outcome.refused
    hook("applied")


def _write_rows(part: Sequence[Piece], write: Write, end: End | None, late: bool) -> Outcome:
    outcome = Outcome(late=late)
    with applying():
        if late and part:
            derived.owe_all()
        for piece in part:
            write(piece, outcome)
        if end is not None:
            for piece in judged_due(take_due()):
                write(piece, outcome)
        outcome.index()
        db.execute_sql("UPDATE sync_self SET hlc = max(hlc, ?)", (hlc_of(outcome.newest),))
        if end is not None:
            _finish(end, outcome)
    return outcome


def _finish(end: End, outcome: Outcome) -> None:
    """Write what belongs to the last transaction alone."""
    note_gone(end.sections)
    if end.settle:
        derived.settle_within(derived.SETTLED_AT_ONCE, outcome.changed["ticket"])
    hook("mid-apply")
    write_cursor(end.cursor)
    hook("cursor")


def _pieces(sections: Iterable[Section], device: str, agent: str) -> list[Piece]:
    """Return what sections hold, parents first: a transaction may end between any two rows."""
    found = [
        Piece(rowset.table, tuple(rowset.columns), rowset.rows, device, agent)
        for section in sections
        for rowset in section.rowsets
    ]
    return sorted(found, key=lambda piece: ORDER.get(piece.table, len(ORDER)))


def _transactions(pieces: Sequence[Piece], limit: int) -> Iterator[list[Piece]]:
    """Cut pieces into transactions that cost no more than ``limit``; little enough stays one."""
    if _cost((piece.table, len(piece.rows)) for piece in pieces) <= COST_OF_A_WHOLE:
        limit = COST_OF_A_WHOLE
    part: list[Piece] = []
    left = limit
    for piece in pieces:
        cost = COSTS.get(piece.table, 1)
        start = 0
        while start < len(piece.rows):
            count = left // cost
            if not count:
                yield part
                part, left = [], limit
                continue
            part.append(piece.part(start, start + count))
            left -= cost * len(part[-1].rows)
            start += count
    if part:
        yield part


def _cost(sizes: Iterable[tuple[str, int]]) -> int:
    return sum(COSTS.get(table, 1) * count for table, count in sizes)


@contextmanager
def _at_full_speed(alone: bool) -> Iterator[None]:
    if not alone:
        yield
        return
    size = db.execute_sql("PRAGMA cache_size").fetchone()[0]
    db.execute_sql("PRAGMA cache_size = -200000")
    try:
        with large_index_writes():
            yield
    finally:
        db.execute_sql(f"PRAGMA cache_size = {size}")


def _rest(began: float) -> None:
    """Leave the database free for as long as it was held: SQLite's waiting writers look in once in a while."""
    time.sleep(min(max(time.perf_counter() - began, SHORTEST_REST), LONGEST_REST))

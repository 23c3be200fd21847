"""One piece of what arrives: states of rows of one table, on their way into the desk."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace

import peewee as pw
import sqlcipher3.dbapi2 as driver

from desktop.store.database import db
from desktop.sync import _incoming as incoming
from desktop.sync import _message_index as message_index
from desktop.sync import conflicts, derived, held
from desktop.sync._incoming import Sorted
from desktop.sync._merging import merge_known
from desktop.sync._waiting import Piece, pack_row
from desktop.sync.clocks import is_clock
from desktop.sync.refusals import keep_refused
from desktop.sync.tables import SYNCED
from desktop.sync.versions import keep_unknown
from desktop.sync.wire import CLK, ID, NEW, Refused, WireRow, id_of

__all__ = ["BAD", "Outcome", "Piece", "write_carefully", "write_piece"]
BAD = (
    *(pw.IntegrityError, pw.InterfaceError, pw.DataError, pw.ProgrammingError),
    *(driver.IntegrityError, driver.InterfaceError, driver.DataError, driver.ProgrammingError),
    *(TypeError, ValueError, AssertionError, OverflowError),
)
"""What a row raises that is not what it should be; a full disk or a locked file is nobody's fault and goes on up."""


@dataclass
class Outcome:
    """What one transaction wrote. ``newest`` is the largest clock in it; ``words`` wait to be indexed at its end.

    ``late``: a whole desk arrives, so that all heads of tickets are made when it is here.
    """

    changed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    conflicts: int = 0
    held: int = 0
    refused: int = 0
    newest: str = ""
    words: list[tuple[int, str]] = field(default_factory=list)
    late: bool = False

    def take(self, other: Outcome) -> None:
        """Add what another outcome of the same transaction holds, all indexed already."""
        for table, ids in other.changed.items():
            self.changed[table] |= ids
        self.conflicts += other.conflicts
        self.held += other.held
        self.refused += other.refused
        self.newest = max(self.newest, other.newest)

    def index(self) -> None:
        """Give the index the words of new messages, last of all: other statements would make it write often."""
        message_index.add(self.words)
        self.words.clear()


def write_carefully(piece: Piece, outcome: Outcome) -> None:
    """Merge a piece row by row; a row that the desk cannot hold is refused and kept aside (``row-invalid``)."""
    for row in piece.rows:
        one = replace(piece, rows=(row,))
        tried = Outcome(late=outcome.late)
        try:
            with db.atomic():
                _check_clocks(row)
                write_piece(one, tried)
                tried.index()
        except BAD as error:
            key = row[ID]
            identity = key.hex() if isinstance(key, bytes) else str(key)
            details = {"table": piece.table, "error": type(error).__name__}
            refused = Refused(piece.table, identity, "row-invalid", details, pack_row(one, row))
            outcome.refused += keep_refused([refused], piece.device, piece.agent)
        else:
            outcome.take(tried)


def _check_clocks(row: WireRow) -> None:
    for clock in (row[NEW], *held.clocks_in(str(row[CLK] or ""))):
        if clock and not is_clock(clock):
            raise ValueError(clock)


def write_piece(piece: Piece, outcome: Outcome) -> None:
    """Merge a piece inside the transaction; what cannot be merged yet is held."""
    spec = SYNCED.get(piece.table)
    if spec is None:
        keep_unknown(piece.table, piece.columns, piece.rows)
        return
    rows, ahead = held.split_ahead(piece.rows)
    outcome.held += held.hold(replace(piece, rows=ahead), held.CLOCK_AHEAD)
    mine = incoming.clocks_of(piece.table, [id_of(row) for row in rows])
    found = incoming.sort_rows(rows, piece.columns == spec.columns, mine)
    outcome.held += held.hold(replace(piece, rows=found.early), held.ROW_UNKNOWN)
    lost = conflicts.find_lost(piece, found.known, mine)
    changed = _merge(piece, found, mine, outcome)
    outcome.changed[piece.table] |= {row.hex() for row in changed}
    outcome.conflicts += conflicts.keep_lost(lost, outcome.changed)
    outcome.newest = max([outcome.newest, *map(held.newest_clock, rows)])
    if found.again:
        write_piece(replace(piece, rows=found.again), outcome)
    for late in held.take_awaited(piece.table, [row for row in changed if row not in mine]):
        write_piece(late, outcome)


def _merge(piece: Piece, found: Sorted, mine: dict[bytes, incoming.Clocks], outcome: Outcome) -> list[bytes]:
    """Write the rows and what follows from them at once; return the ids of those that are different now."""
    known = list(dict.fromkeys(id_of(row) for row in found.known))
    if piece.table == "message_revision" or (piece.table == "message" and known):
        outcome.index()
    before = derived.before(piece.table, known, late=outcome.late)
    fresh = [id_of(row) for row in found.fresh]
    if found.fresh:
        outcome.words += incoming.insert_fresh(piece.table, piece.columns, found.fresh)
    merge_known(piece.table, piece.columns, found.known, mine)
    now = incoming.clocks_of(piece.table, known)
    changed = [*fresh, *(row for row in known if now.get(row) != mine.get(row))]
    derived.after(piece.table, changed, before, late=outcome.late)
    if piece.table == "message":
        derived.index_late([row for row in known if row not in mine and row in now])
    return changed

"""Writing rows in this computer's own name: what an owner lets in, and what an owner sets right again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from desktop.store.database import db
from desktop.sync.applying import apply_sections
from desktop.sync.capture import TRANSACTION, mark_rows
from desktop.sync.held import future_clock, newest_clock
from desktop.sync.identity import observe, self_row, tick
from desktop.sync.merge_reference import read_clocks
from desktop.sync.natural_rows import naming
from desktop.sync.rights_state import Stored, stored_rows
from desktop.sync.row_forms import ANYTHING, LISTS, MAPS
from desktop.sync.tables import SYNCED, SyncedTable
from desktop.sync.wire import BASE, CLK, FIRST, NEW, RowSet, Section, Value, WireRow, id_of

DELETED = "deleted"
KEPT = frozenset({"kind", "status", "scope", "owner", "key", "role", "permission", "device"})
"""Text that says what a row is, not what it tells."""
WORDS_KEPT: Mapping[str, frozenset[str]] = {"contact_address": frozenset({"value"})}
"""Words that whoever makes the row again does not write anew."""
FOUND_AGAIN = frozenset({"contact"})
"""Tables whose ids follow from an address: whoever writes to it next gets this very row, so it is not deleted."""


SAID_AGAIN = f"""
INSERT INTO sync_dirty (tbl, id, lseq, base, since)
SELECT ?, ?, lseq, ?, lseq >> {TRANSACTION} FROM sync_self WHERE true
ON CONFLICT DO UPDATE SET lseq = excluded.lseq, base = json_patch(excluded.base, base)
"""


def write_as_mine(sections: Sequence[Section]) -> dict[str, set[str]]:
    """Apply rows with fresh clocks of this computer and mark them to be sent; return ids of what changed by table.

    ``apply_sections`` decides as for any rows that arrive; the fresh clocks are larger than all that are here.
    """
    with db.atomic("IMMEDIATE"):
        clock = tick()
    mine = [_stamped_section(section, clock) for section in sections]
    applied = apply_sections(mine, device=self_row().device)
    for section, stamped in zip(sections, mine, strict=True):
        for rowset, fresh in zip(section.rowsets, stamped.rowsets, strict=True):
            for row, made in zip(rowset.rows, fresh.rows, strict=True):
                _mark(rowset.table, row, said_again=not made[NEW] and section.vouched)
    return {table: set(ids) for table, ids in applied.changed.items()}


def _mark(table: str, row: WireRow, *, said_again: bool) -> None:
    """Mark a row to be sent: whole, or the columns that are said again, with the clocks that they had before.

    By those whoever wrote something else meanwhile is told what they lost.
    """
    if not said_again:
        mark_rows(table, "id = ?", (id_of(row),))
        return
    db.execute_sql("UPDATE sync_self SET lseq = lseq + 1")
    db.execute_sql(SAID_AGAIN, (table, id_of(row), row[BASE]))


def assert_mine(sections: Sequence[Section]) -> int:
    """Set right what somebody wrote who counts no more, as others may have applied it; return how many rows.

    Rows that are here keep the values that they have here, with fresh clocks in the columns that were touched; what
    has a larger clock here already wins by itself, so that saying it twice, or on two computers, comes to an end. Rows
    that are not here are made here, deleted and without their words: then they are so everywhere. What was only passed
    on (vouched for) is others' and stays.
    """
    kept, made = [], []
    for section in (each for each in sections if not each.vouched):
        for rowset in section.rowsets:
            if rowset.table in SYNCED:
                known = [name for name in rowset.columns if name in SYNCED[rowset.table].columns]
                wanted = [*(known or [DELETED]), "_clk"]
                here = stored_rows(rowset.table, {id_of(row) for row in rowset.rows}, wanted)
                kept += [Section(section.scopes, (each,), vouched=True) for each in _as_here(rowset, here)]
                unknown = [row for row in rowset.rows if id_of(row) not in here and row[NEW]]
                tombs = replace(rowset, rows=[_tomb(rowset, row) for row in unknown])
                made += [Section(section.scopes, (tombs,))] if unknown else []
    _step_past(sections)
    write_as_mine([*kept, *made])
    return sum(len(rowset.rows) for section in (*kept, *made) for rowset in section.rowsets)


def say_again(table: str, ids: Iterable[bytes], column: str) -> None:
    """Say what is here in a column of some rows with a fresh clock."""
    with db.atomic("IMMEDIATE"):
        here = stored_rows(table, ids, (column, "_clk"))
        rows: list[WireRow] = [
            (row, "", json.dumps({column: ""}), json.dumps(dict(_clocks(stored, [column]))), stored[column])
            for row, stored in here.items()
        ]
        write_as_mine([Section(frozenset(), (RowSet(table, (column,), rows),), vouched=True)])


def _step_past(sections: Iterable[Section]) -> None:
    """Let this computer's next clock be larger than those in sections, but never follow one into the future."""
    rows = (row for section in sections for rowset in section.rowsets for row in rowset.rows)
    limit = future_clock()
    newest = max((clock for clock in map(newest_clock, rows) if clock < limit), default="")
    if newest:
        observe(newest)


def _as_here(rowset: RowSet, here: Mapping[bytes, Stored]) -> Iterable[RowSet]:
    """Give edits that say again what is here, in the columns that a row says anything of."""
    for row in rowset.rows:
        stored = here.get(id_of(row))
        if stored is not None:
            named = tuple(name for name in _touched(rowset.columns, row) if name in stored and name != "_new")
            named = tuple(name for name in named if _loses(rowset, name, stored, row))
            if named:
                stamps, bases = json.dumps(dict.fromkeys(named, "")), json.dumps(dict(_clocks(stored, named)))
                yield RowSet(rowset.table, named, [(id_of(row), "", stamps, bases, *(stored[name] for name in named))])


def _loses(rowset: RowSet, column: str, stored: Stored, row: WireRow) -> bool:
    """Tell whether what is here of a column would lose against what a row says, or to whoever read that first."""
    (_, mine), *_ = _clocks(stored, [column])
    theirs = read_clocks(str(row[CLK])).get(column, str(row[NEW]))
    return mine < theirs or mine == theirs and stored[column] != row[FIRST + rowset.columns.index(column)]


def _clocks(stored: Stored, columns: Iterable[str]) -> Iterable[tuple[str, str]]:
    clocks = read_clocks(str(stored["_clk"]))
    return [(column, clocks.get(column, str(stored["_new"]))) for column in columns]


def _touched(columns: Sequence[str], row: WireRow) -> Iterable[str]:
    if row[NEW]:
        return columns
    clocks = json.loads(str(row[CLK]) or "{}")
    return [name for name in columns if name in clocks]


def _tomb(rowset: RowSet, row: WireRow) -> WireRow:
    """Return a row that leads where it led and says nothing more."""
    spec = SYNCED[rowset.table]
    values = [_blank(spec, name, value) for name, value in zip(rowset.columns, row[FIRST:], strict=True)]
    return (row[0], row[NEW], "", "", *values)


def _blank(spec: SyncedTable, column: str, value: Value) -> Value:
    if column == DELETED:
        return int(spec.name not in FOUND_AGAIN)
    named = column in naming(spec.name) or column in WORDS_KEPT.get(spec.name, ())
    if named or column in spec.ids or column in spec.numbers or value is None or column in KEPT:
        return value
    if column in spec.blobs:
        return b""
    if column in MAPS.get(spec.name, ()):
        return "{}"
    return "[]" if column in LISTS.get(spec.name, ()) else "null" if column in ANYTHING.get(spec.name, ()) else ""


def _stamped_section(section: Section, clock: str) -> Section:
    sets = tuple(replace(each, rows=[_stamped(row, clock) for row in each.rows]) for each in section.rowsets)
    return replace(section, rowsets=sets, gone=(), vouched=False)


def _stamped(row: WireRow, clock: str) -> WireRow:
    """Return a row with one clock wherever it had any."""
    named = json.loads(str(row[CLK])) if row[CLK] else {}
    stamps = json.dumps(dict.fromkeys(named, clock)) if named and not row[NEW] else ""
    return (row[0], clock if row[NEW] else "", stamps, "", *row[FIRST:])

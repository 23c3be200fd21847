"""Words that somebody put into others' mouths: told by who has what the others really wrote, and taken back.

Whoever moves a ticket brings its rows to new readers, who have nothing to compare them with (*vouched for*). So these
sections are for the office too, which has every row from its author. A computer that works for the desk finds

- ``said-twice``: the same clock with another value, in any section. Whoever reads only one of the two would keep it.
- ``passed-on-early``: a row, or a later state of one, that has not come from its author. It may be on its way.
- ``passed-on-invented``: the same, when nothing is on its way any more.

The first and the last are answered like other refusals (``restating``): what is here is said again, what was never
written is deleted, with a later clock. Whoever was brought a ticket that is not theirs is told that it left them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from desktop.store.database import db
from desktop.sync.clocks import BOTTOM, device_of
from desktop.sync.merge_reference import read_clocks
from desktop.sync.refusals import EARLY, INVENTED, NEW, RELEASED, SAID_TWICE, SEEN
from desktop.sync.restamping import write_as_mine
from desktop.sync.restating import owe_again
from desktop.sync.rights_check import has_clocks
from desktop.sync.rights_state import CHUNK, devices_of, stored_rows
from desktop.sync.scopes import ticket_scopes
from desktop.sync.sealing.packing import MalformedError
from desktop.sync.sealing.sections import section_bytes, section_in
from desktop.sync.shipped import note_sections, shipped
from desktop.sync.tables import SYNCED
from desktop.sync.wire import CLK, FIRST, Refused, RowSet, Section, WireRow, id_of
from desktop.sync.wire import NEW as MADE

MADE_ALIKE = frozenset({"conflict"})
"""Rows that each computer makes for itself, with the same clock; what they say depends on what it knew."""
ASTRAY = "astray"
"""The kind of ``sync_owed`` of tickets that were passed on."""
NEVER_EDITED = frozenset({"audit_entry"})
"""Nothing is said again of these; that somebody wrote two is only told."""


def said_twice(sections: Iterable[Section]) -> list[Refused]:
    """Return rows that bring other values under the very clocks that values here have; what is here stays."""
    found: list[Refused] = []
    for section in sections:
        for rowset in section.rowsets:
            if rowset.table in SYNCED and rowset.table not in MADE_ALIKE:
                found += _contradicting(section, rowset)
    return found


def _contradicting(section: Section, rowset: RowSet) -> Iterator[Refused]:
    known = [column for column in rowset.columns if column in SYNCED[rowset.table].columns]
    here = _with_clocks(rowset.table, [id_of(row) for row in rowset.rows])
    rows = [(row, same) for row in rowset.rows if (same := _same(row, known, here.get(id_of(row))))]
    stored = stored_rows(rowset.table, {id_of(row) for row, _ in rows}, known) if rows else {}
    for row, same in rows:
        values = {column: row[FIRST + rowset.columns.index(column)] for column in same}
        other = tuple(column for column in same if stored[id_of(row)][column] != values[column])
        if other:
            edit = (row[0], "", json.dumps({column: same[column] for column in other}), "", *map(values.get, other))
            alone = Section(section.scopes, (RowSet(rowset.table, other, [edit]),))
            data = b"" if rowset.table in NEVER_EDITED else section_bytes(alone)
            yield Refused(rowset.table, id_of(row).hex(), SAID_TWICE, {"column": other[0]}, data)


def _same(row: WireRow, columns: Sequence[str], here: tuple[str, str] | None) -> Mapping[str, str]:
    """Return the columns that have one clock on both sides, with it."""
    if here is None or not has_clocks(row):
        return {}
    theirs, mine = read_clocks(row[CLK]), read_clocks(here[1])
    clocks = {column: theirs.get(column, str(row[MADE])) for column in columns}
    return {column: clock for column, clock in clocks.items() if BOTTOM != clock == mine.get(column, here[0])}


def _with_clocks(table: str, ids: Sequence[bytes]) -> dict[bytes, tuple[str, str]]:
    found: dict[bytes, tuple[str, str]] = {}
    for start in range(0, len(ids), CHUNK):
        part = ids[start : start + CHUNK]
        sql = f'SELECT id, _new, _clk FROM "{table}" WHERE id IN ({", ".join("?" * len(part))})'
        found |= {bytes(row): (str(new), str(clk)) for row, new, clk in db.execute_sql(sql, part).fetchall()}
    return found


def note_passed_on(sections: Iterable[Section]) -> None:
    """Note who was brought rows, true or not, and the tickets among them, which are looked at again (``astray``)."""
    brought = [section for section in sections if section.vouched]
    tickets = {id_of(row) for each in brought for rowset in each.rowsets for row in rowset.rows if _is_ticket(rowset)}
    if brought:
        with db.atomic("IMMEDIATE"):
            note_sections(brought)
            owed = [(ASTRAY, ticket) for ticket in tickets]
            db.connection().executemany("INSERT OR IGNORE INTO sync_owed (kind, row_id) VALUES (?, ?)", owed)


def _is_ticket(rowset: RowSet) -> bool:
    return rowset.table == "ticket"


def settle_astray() -> None:
    """Say again where tickets are that were brought to readers who should not have them: those are told then."""
    rows = db.execute_sql("SELECT row_id FROM sync_owed WHERE kind = ?", (ASTRAY,)).fetchall()
    ids = [bytes(row) for (row,) in rows]
    had, now = shipped("ticket", ids), ticket_scopes(ids)
    astray = [ticket for ticket, scopes in had.items() if scopes - now[ticket]]
    with db.atomic("IMMEDIATE"):
        for ticket, stored in stored_rows("ticket", astray, ["department", "_clk"]).items():
            clock = read_clocks(str(stored["_clk"])).get("department", str(stored["_new"]))
            base = json.dumps({"department": clock})
            row = (ticket, "", json.dumps({"department": ""}), base, stored["department"])
            write_as_mine([Section(now[ticket], (RowSet("ticket", ("department",), [row]),), vouched=True)])
        db.execute_sql("DELETE FROM sync_owed WHERE kind = ?", (ASTRAY,))


def is_any_astray() -> bool:
    """Tell whether tickets were passed on since that was looked at."""
    return db.execute_sql("SELECT 1 FROM sync_owed WHERE kind = ? LIMIT 1", (ASTRAY,)).fetchone() is not None


def settle_early(*, complete: bool) -> bool:
    """Look again at what was passed on early: let it go where its author's own has come; tell whether any is invented.

    ``complete``: everything that those who passed it on had read was read here, so what is not here was never written.
    A row that bears a clock of who passed it on may still wait to be sent there: that is shown, and an owner decides.
    """
    invented = False
    sql = "SELECT rid, tbl, row_id, agent, data FROM sync_refused WHERE why = ? AND state IN (?, ?)"
    for rid, table, identity, agent, data in db.execute_sql(sql, (EARLY, NEW, SEEN)).fetchall():
        lacking = _lacking(table, data)
        if not lacking:
            db.execute_sql("UPDATE sync_refused SET state = ? WHERE rid = ?", (RELEASED, rid))
        elif complete and not lacking & devices_of(str(agent)):
            db.execute_sql("UPDATE sync_refused SET why = ? WHERE rid = ?", (INVENTED, rid))
            invented = owe_again(table, [bytes(identity)]) or invented
    return invented


def _lacking(table: str, data: bytes | None) -> set[str]:
    """Return the devices of whose clocks in a kept row nothing is here."""
    found: set[str] = set()
    for rowset in _kept(data):
        columns = [column for column in rowset.columns if column in SYNCED[table].columns]
        here = _with_clocks(table, [id_of(row) for row in rowset.rows])
        for row in filter(has_clocks, rowset.rows):
            new, clk = here.get(id_of(row), (BOTTOM, ""))
            theirs, mine = read_clocks(row[CLK]), read_clocks(clk)
            clocks = [(theirs.get(column, str(row[MADE])), mine.get(column, new)) for column in columns]
            found |= {device_of(came) for came, held in clocks if came > held}
    return found


def _kept(data: bytes | None) -> Sequence[RowSet]:
    try:
        return section_in(bytes(data)).rowsets if data else ()
    except MalformedError:
        return ()


def as_own(refused: Refused) -> Refused:
    """Return a refusal as it is kept: what was passed on early as a plain section, so that it can be answered."""
    if refused.why != EARLY:
        return refused
    return replace(refused, data=section_bytes(replace(section_in(refused.data), vouched=False)))

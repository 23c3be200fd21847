"""What an owner's computer refused is answered by itself: it says its own values again, so that all come to agree.

Readers judge a file by the rights that they know when they read it, so what depends on rights may be accepted by one
and refused by another. One computer's verdict counts in the end (``jobs.sharing.agreeing``): what it refused it
restates with a clock later than the refused one, which replaces that wherever it was accepted. Rows that are not here
are made here as deleted ones. The refused rows stay in the quarantine.

What waits is noted in ``sync_owed`` together with the refusal, so that a crash forgets nothing. Whoever may write
forged rows shall not make this computer write as many: each agent has a daily measure, and what no reader could ever
accept is not answered at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from desktop.store.database import db
from desktop.sync.held import future_clock, newest_clock
from desktop.sync.measures import left, spend
from desktop.sync.refusals import OWED, RELEASED
from desktop.sync.restamping import assert_mine
from desktop.sync.sealing.packing import MalformedError
from desktop.sync.sealing.sections import section_in
from desktop.sync.wire import RowSet, Section, id_of

MOST_A_DAY = 2_000
"""Rows of one agent that are answered within a day; the rest waits, and what is not even noted stays quarantined."""
AT_ONCE = 100
"""Rows that one transaction says again."""
Ids = dict[str, set[str]]


def is_answer_owed() -> bool:
    """Tell whether a refusal waits for an answer."""
    return db.execute_sql("SELECT 1 FROM sync_owed WHERE kind GLOB ? LIMIT 1", (f"{OWED} *",)).fetchone() is not None


def settle_refusals() -> Ids:
    """Say again what was refused and not answered yet; return ids of the rows that are different now by table."""
    changed: Ids = {}
    for agent, rids in _waiting().items():
        most = left(agent, MOST_A_DAY)
        ready = islice(((rid, section) for rid in rids for section in _ready(agent, rid)), most)
        while part := list(islice(ready, AT_ONCE)):
            with db.atomic("IMMEDIATE"):
                assert_mine([section for _, section in part])
                _forget(agent, [rid for rid, _ in part])
                spend(agent, len(part))
            _note_ids(changed, [section for _, section in part])
    return changed


def answer(sections: Sequence[Section], agent: str) -> Ids:
    """Say again what is here of rows that somebody wrote who counts no more, within their measure."""
    changed: Ids = {}
    for section in within(sections, left(agent, MOST_A_DAY)):
        with db.atomic("IMMEDIATE"):
            assert_mine([section])
            spend(agent, sum(len(rowset.rows) for rowset in section.rowsets))
        _note_ids(changed, [section])
    return changed


def within(sections: Iterable[Section], most: int) -> Iterable[Section]:
    """Give the first rows of some sections, each row set as a section of its own, in parts of ``AT_ONCE`` rows."""
    for section in sections:
        for rowset in section.rowsets:
            rows = rowset.rows[: max(0, most)]
            most -= len(rows)
            for start in range(0, len(rows), AT_ONCE):
                part = RowSet(rowset.table, rowset.columns, rows[start : start + AT_ONCE])
                yield Section(section.scopes, (part,), vouched=section.vouched)


def owe_again(table: str, ids: Iterable[bytes]) -> bool:
    """Note that refusals of some rows must be answered after all: somebody has the rows; tell whether there are any."""
    found = False
    for identity in ids:
        sql = "SELECT rid, agent FROM sync_refused WHERE tbl = ? AND row_id = ? AND agent <> '' AND state <> ?"
        for rid, agent in db.execute_sql(sql, (table, identity, RELEASED)).fetchall():
            found = True
            _owe(str(agent), int(rid))
    return found


def _owe(agent: str, rid: int) -> None:
    sql = "INSERT OR IGNORE INTO sync_owed (kind, row_id) VALUES (?, ?)"
    db.execute_sql(sql, (f"{OWED} {agent}", rid.to_bytes(8)))


def _waiting() -> dict[str, list[int]]:
    """Return the refusals that wait for an answer by agent, oldest first."""
    found: dict[str, list[int]] = {}
    sql = "SELECT kind, row_id FROM sync_owed WHERE kind GLOB ? ORDER BY kind, row_id"
    for kind, rid in db.execute_sql(sql, (f"{OWED} *",)).fetchall():
        found.setdefault(str(kind).partition(" ")[2], []).append(int.from_bytes(rid))
    return found


def _ready(agent: str, rid: int) -> Iterable[Section]:
    """Give the section that a refusal keeps, unless its time has not come; forget what needs no answer any more."""
    row = db.execute_sql("SELECT data, state FROM sync_refused WHERE rid = ?", (rid,)).fetchone()
    section = _section(row[0]) if row is not None and row[1] != RELEASED else None
    if section is None or section.vouched:
        _forget(agent, [rid])
        return
    limit = future_clock()
    if all(newest_clock(each) < limit for rowset in section.rowsets for each in rowset.rows):
        yield section


def _section(data: bytes | None) -> Section | None:
    try:
        return section_in(bytes(data)) if data else None
    except MalformedError:
        return None


def _forget(agent: str, rids: Iterable[int]) -> None:
    for rid in rids:
        db.execute_sql("DELETE FROM sync_owed WHERE kind = ? AND row_id = ?", (f"{OWED} {agent}", rid.to_bytes(8)))


def _note_ids(changed: Ids, sections: Iterable[Section]) -> None:
    for section in sections:
        for rowset in section.rowsets:
            changed.setdefault(rowset.table, set()).update(id_of(row).hex() for row in rowset.rows)

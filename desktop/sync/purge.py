"""Removes what this computer may not have any more, to the last byte; only ever because something said so.

Two ways: single tickets that left every scope that is read here (``forget_gone``), and all that lies outside the
scopes that are left (``purge_scopes``). A note in ``local`` says that a purge has begun: one that was cut off goes on
at the next start (``resume_purge``). Of edits that were not sent yet only the reason stays: meetings send first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from desktop.store.database import db
from desktop.store.files import Files
from desktop.sync import _wiping as wiping
from desktop.sync._purge_rows import drop_all_waiting, drop_leavings, drop_people, drop_rows, drop_tickets, drop_waiting
from desktop.sync.applying import applying
from desktop.sync.dirty import read_dirty
from desktop.sync.faults import hook
from desktop.sync.gone import GONE
from desktop.sync.refusals import keep_refused
from desktop.sync.scopes import Scopes, scopes_of_rows, ticket_scopes
from desktop.sync.tables import SYNCED, Home
from desktop.sync.wire import Refused, id_of

GONE_HERE = """
SELECT o.kind, o.row_id FROM sync_owed o WHERE o.kind GLOB ? AND (EXISTS (SELECT 1 FROM ticket t WHERE t.id = o.row_id)
  OR EXISTS (SELECT 1 FROM message m WHERE m.ticket = o.row_id))
"""
BEGUN = "purging"
"""The local fact that a purge has begun: JSON of what goes (what lies outside scopes, or tickets) and the scopes."""
SCOPES, TICKETS = "scopes", "tickets"
TICKETS_AT_ONCE, INDEXED_AT_ONCE = 100, 2
ROWS_AT_ONCE = 2_000
REASON = "scope-left"
Rows = dict[str, set[bytes]]


def purge_scopes(keep: Scopes, files: Files) -> list[str]:
    """Remove every row that belongs to none of the scopes to keep, its files and its traces; return the ids of tickets.

    Takes as long as writing what is left anew. Readers in other processes are waited for, at the next start if need be.
    """
    lost: Rows = {table: set(_outside(table, keep)) for table in [*SYNCED][::-1]}
    if not (any(lost.values()) or is_purging()):
        return []
    _begin(SCOPES, keep)
    _say_unsent(lost)
    tickets = list(lost.pop("ticket"))
    _drop_tickets(tickets, TICKETS_AT_ONCE, indexed=False)
    for table, ids in lost.items():
        for part in _parts(sorted(ids), ROWS_AT_ONCE):
            with applying():
                drop_rows(table, part)
            hook("purging")
    with applying():
        drop_leavings()
        drop_all_waiting()
    wiping.remove_copies()
    wiping.remove_owed_files(files)
    wiping.remove_stray_files(files, keep)
    wiping.rewrite_indexes()
    wiping.compact()
    _end()
    return [row.hex() for row in tickets]


def forget_gone(mine: Scopes, files: Files, *, first: Callable[[], None] = lambda: None) -> list[str]:
    """Forget those of the noted tickets that lie in no scope that is read here; return their ids.

    Costs some hundredths of a second for each, and once more as long as building the index when a word of theirs
    stands where only that removes it. ``first`` is called when there are any, before they go; what it raises keeps
    them here.

    A ticket whose place was changed later than it left is where it says that it is. Of what is forgotten the note
    stays: a file that is read late, or again, may bring it once more, or a message of it alone.
    """
    left: dict[bytes, dict[str, str]] = {}
    for kind, row in db.execute_sql(GONE_HERE, (f"{GONE} *",)).fetchall():
        _, scope, clock = str(kind).split(" ")
        left.setdefault(bytes(row), {})[scope] = clock
    if not left:
        return []
    lost = _out_of_sight(left, mine)
    if lost:
        first()
    with db.atomic("IMMEDIATE"):
        _owe_gone(GONE, lost)
        for row in left.keys() - lost:
            db.execute_sql("DELETE FROM sync_owed WHERE kind GLOB ? AND row_id = ?", (f"{GONE} *", row))
    if lost:
        _forget_owed(files, mine)
    return [row.hex() for row in lost]


def resume_purge(files: Files) -> bool:
    """Go on with a purge that was cut off, or whose last traces could not be removed; tell whether there was one."""
    row = db.execute_sql("SELECT value FROM local WHERE key = ?", (BEGUN,)).fetchone()
    if row is None:
        return False
    how, keep = json.loads(row[0])
    if how == TICKETS:
        _forget_owed(files, frozenset(keep))
    else:
        purge_scopes(frozenset(keep), files)
    return True


def is_purging() -> bool:
    """Tell whether a purge has begun and left traces that must still go."""
    return db.execute_sql("SELECT 1 FROM local WHERE key = ?", (BEGUN,)).fetchone() is not None


def _forget_owed(files: Files, keep: Scopes) -> int:
    rows = db.execute_sql("SELECT row_id FROM sync_owed WHERE kind = ?", (GONE,)).fetchall()
    ids = [bytes(row) for (row,) in rows]
    _begin(TICKETS, keep)
    _say_unsent(_hanging_on(ids))
    texts = wiping.words_of(ids)
    people = _drop_tickets(ids, INDEXED_AT_ONCE, indexed=True)
    with applying():
        drop_people(people, keep)
        drop_waiting(ids)
        drop_leavings()
        db.execute_sql("DELETE FROM sync_owed WHERE kind = ?", (GONE,))
    wiping.remove_copies()
    wiping.remove_owed_files(files)
    wiping.remove_stray_files(files, keep)
    wiping.merge_heads()
    if wiping.names_words(texts):
        wiping.rewrite_indexes()
    _end()
    return len(ids)


def _drop_tickets(ids: Sequence[bytes], size: int, *, indexed: bool) -> list[bytes]:
    people: list[bytes] = []
    for part in _parts(ids, size):
        with applying():
            people += drop_tickets(part, indexed=indexed)
        hook("purging")
    return people


def _outside(table: str, keep: Scopes) -> Iterator[bytes]:
    """Return the rows of a table that belong to none of some scopes."""
    if SYNCED[table].home is Home.DESK and "desk" in keep:
        return
    for part in _parts(_ids(table), ROWS_AT_ONCE):
        yield from (row for row, scopes in scopes_of_rows(table, part).items() if not scopes & keep)


def _ids(table: str) -> list[bytes]:
    return [bytes(row) for (row,) in db.execute_sql(f'SELECT id FROM "{table}"').fetchall()]


def _hanging_on(tickets: Sequence[bytes]) -> Rows:
    """Return the rows with unsent edits that hang on some tickets, by table."""
    wanted = set(tickets)
    found: Rows = {}
    for (table,) in db.execute_sql("SELECT DISTINCT tbl FROM sync_dirty").fetchall():
        spec = SYNCED.get(table)
        if spec is None or not (table == "ticket" or "ticket" in spec.via or "ticket" in spec.columns):
            continue
        home, join = "r.id" if table == "ticket" else "r.ticket", ""
        if len(spec.via) == 2 and table != "field_value":
            home, join = "p.ticket", f'JOIN "{spec.via[0]}" p ON p.id = r."{spec.via[0]}"'
        sql = f'SELECT r.id, {home} FROM sync_dirty d JOIN "{table}" r ON r.id = d.id {join} WHERE d.tbl = ?'
        rows = db.execute_sql(sql, (table,)).fetchall()
        found[table] = {bytes(row) for row, ticket in rows if ticket is not None and bytes(ticket) in wanted}
    return found


def _say_unsent(lost: Mapping[str, set[bytes]]) -> None:
    """Keep of edits that were not sent yet the reason why they never will be."""
    shared = db.execute_sql("SELECT 1 FROM sync_self").fetchone()
    refused = [
        Refused(rowset.table, id_of(row).hex(), REASON)
        for rowset in (read_dirty(1 << 30).rowsets if shared else ())
        if SYNCED[rowset.table].home is not Home.AGENT
        for row in rowset.rows
        if id_of(row) in lost.get(rowset.table, ())
    ]
    if refused:
        with db.atomic("IMMEDIATE"):
            keep_refused(refused)


def _out_of_sight(left: Mapping[bytes, Mapping[str, str]], mine: Scopes) -> list[bytes]:
    known = {bytes(row) for row in left if _placed_at(row)}
    found = list(left.keys() - known)
    for row, scopes in ticket_scopes(known).items():
        placed = _placed_at(row)
        gone = {scope for scope, clock in left[row].items() if placed < clock}
        gone |= {f"u:{scope[2:]}" for scope in gone if scope.startswith("d:")}
        if not (scopes - gone) & mine:
            found.append(row)
    return found


def _placed_at(ticket: bytes) -> str:
    """Return the clock of the last change of a ticket's place that is known here; empty when it is not here."""
    sql = "SELECT _new, nullif(_clk, '') ->> 'department', nullif(_clk, '') ->> 'assignee' FROM ticket WHERE id = ?"
    row = db.execute_sql(sql, (ticket,)).fetchone()
    return max((str(each) for each in row or () if each), default="")


def _owe_gone(kind: str, ids: Iterable[bytes]) -> None:
    rows = [(kind, row) for row in ids]
    db.connection().executemany("INSERT OR IGNORE INTO sync_owed (kind, row_id) VALUES (?, ?)", rows)


def _begin(how: str, keep: Scopes) -> None:
    """Note what has begun; a purge of scopes that was cut off is not forgotten for a smaller one."""
    sql = "INSERT INTO local (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
    if how == TICKETS:
        sql += f" WHERE value NOT LIKE '[\"{SCOPES}\"%'"
    db.execute_sql(sql, (BEGUN, json.dumps([how, sorted(keep)])))


def _end() -> None:
    """Forget that a purge has begun, once no reader keeps old pages in the log."""
    if wiping.empty_log():
        db.execute_sql("DELETE FROM local WHERE key = ?", (BEGUN,))


def _parts(ids: Sequence[bytes], size: int) -> Iterator[Sequence[bytes]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))

"""A desk file that is being made and that nobody looks at yet goes without what only lists, counters and search need.

Writing each row of a whole desk into three dozen indexes of tickets takes longer than making these once at the end;
the same goes for the counters that triggers keep and for the index of words. Nor does anything wait for the disk. Only
for a file that is thrown away when this is cut off: who joins begins anew then (``jobs.sharing.joining``). What finds
rows by id, ticket, requester or company stays throughout.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from desktop.store.bulk import large_index_writes
from desktop.store.database import PRAGMAS, db
from desktop.store.search_index import rebuild_search, settle_search
from desktop.sync import derived
from desktop.sync._bare import bare

KEPT = ("ticket_id", "ticket_number", "ticket_requester_updated", "ticket_company_updated", "ticket_merged")
"""Indexes of tickets that merging, judging and deriving need."""
ALSO = ("message_by_id", "message_by_thread")
"""Indexes of other tables that only lists and the intake of mail need."""
COUNTED, PLACED = "ticket_counted", "message_placed"
SHARED = "coalesce((SELECT group_concat(target, ',' ORDER BY target) FROM (SELECT DISTINCT lower(hex(coalesce("
SHARED += "r.department, r.agent))) AS target FROM ticket_referral r WHERE r.ticket = new.id AND r.deleted = 0"
SHARED += " AND coalesce(r.department, r.agent) IS NOT NULL)), '')"
MEANWHILE = (
    f"CREATE TRIGGER {COUNTED} AFTER INSERT ON ticket WHEN EXISTS (SELECT 1 FROM ticket_referral WHERE"
    f" ticket = new.id) BEGIN UPDATE ticket SET shared = {SHARED} WHERE id = new.id; END"
)
"""What stays of the first trigger: to whom a ticket was referred decides who may have and change it."""
COUNTS = (
    "DELETE FROM ticket_count",
    "INSERT INTO ticket_count (department, assignee, lane, shared, n)"
    " SELECT department, coalesce(assignee, x''), lane, shared, count(*) FROM ticket GROUP BY 1, 2, 3, 4",
    "DELETE FROM message_ticket",
    "INSERT INTO message_ticket (rid, ticket) SELECT m.rid, t.rid FROM message m JOIN ticket t ON t.id = m.ticket"
    " ORDER BY m.rid",
)
CHECKPOINT, ANYWAY = 16_000, 1_000
"""Pages in the log after which it is brought into the file: meanwhile (130 MB), and as SQLite does by itself."""


@contextmanager
def bare_file() -> Iterator[None]:
    """Do a block's writes into the open desk without them, and make them at its end, in one transaction.

    After an exception the file is left as it is, to be thrown away. At the end all of it is on the disk.
    """
    with db.atomic("IMMEDIATE"):
        taken = _takeable()
        for kind, name, _ in taken:
            db.execute_sql(f'DROP {kind} "{name}"')
        db.execute_sql(MEANWHILE)
    token = bare.set(True)
    _pace("off", CHECKPOINT)
    try:
        yield
        _complete(taken)
    finally:
        bare.reset(token)
        _pace(str(PRAGMAS["synchronous"]), ANYWAY)
    db.execute_sql("UPDATE sync_self SET applying = 0")  # a commit for which the disk is waited, and all before it
    db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _complete(taken: list[tuple[str, str, str]]) -> None:
    """Make what was left out. Heads are read here while another thread has SQLite index the words of messages."""
    with ThreadPoolExecutor(1) as beside:
        indexing = beside.submit(_index_messages)
        heads = list(derived.all_heads())
        indexing.result()
    with large_index_writes(), db.atomic("IMMEDIATE"):
        db.execute_sql(f'DROP TRIGGER "{COUNTED}"')
        derived.write_all_heads(heads)
        for statement in (*COUNTS, *(made for _, _, made in taken)):
            db.execute_sql(statement)
        rebuild_search("ticket_search")
    settle_search()


def _index_messages() -> None:
    with db.connection_context():
        db.execute_sql("PRAGMA synchronous = off")
        with large_index_writes(), db.atomic("IMMEDIATE"):
            rebuild_search("message_search")


def _pace(synchronous: str, checkpoint: int) -> None:
    db.execute_sql(f"PRAGMA synchronous = {synchronous}")
    db.execute_sql(f"PRAGMA wal_autocheckpoint = {checkpoint}")


def _takeable() -> list[tuple[str, str, str]]:
    """Return kind, name and statement of what can be made later, in the order in which it was made."""
    rows = db.execute_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND"
        f" (tbl_name = 'ticket' AND name NOT IN {KEPT} OR name IN {ALSO})"
        f" OR type = 'trigger' AND name IN {(COUNTED, PLACED)} ORDER BY rowid"
    ).fetchall()
    return [(str(kind), str(name), str(sql)) for kind, name, sql in rows]

"""Leaves no byte behind of what was removed: the index, free pages, the write-ahead log, files, older copies.

SQLite overwrites freed cells and pages with zeros (``secure_delete``); what is left are the separators inside the
full-text index, page images in the log, and whole copies that an upgrade made beside the desk.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import peewee as pw

from desktop.core.folding import tokens
from desktop.store.database import db
from desktop.store.files import Files
from desktop.store.purging import remove_files, remove_unnamed
from desktop.sync._purge_rows import BLOB_FILE, RAW_FILE

INDEXES = ("message_search", "ticket_search")
PATIENCE_MS = 500
"""How long the log waits for readers; whoever still reads then is waited for at the next start."""
LEAST = 4
"""Beginnings that are shorter say nothing."""
TEXTS = """
SELECT coalesce(index_text, text) FROM message WHERE ticket = ?1 UNION ALL
SELECT h.text FROM ticket t JOIN ticket_text h ON h.rid = t.rid WHERE t.id = ?1
"""


def rewrite_indexes() -> None:
    """Build both indexes anew from the texts that are left: no separator of an old word survives that."""
    for table in INDEXES:
        with db.atomic("IMMEDIATE"):
            db.execute_sql(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")


def merge_heads() -> None:
    """Write the index of heads as one segment, which leaves out the words of heads that left it.

    It overwrites nothing by itself, unlike that of messages: switching ``secure-delete`` on later damages an index
    without positions that has deleted entries (seen with SQLite 3.53.4).
    """
    with db.atomic("IMMEDIATE"):
        db.execute_sql(f"INSERT INTO {INDEXES[1]} ({INDEXES[1]}) VALUES ('optimize')")


def words_of(tickets: Sequence[bytes]) -> set[str]:
    """Return the words of tickets and of their messages, as the indexes know them."""
    found: set[str] = set()
    for ticket in tickets:
        for (text,) in db.execute_sql(TEXTS, (ticket,)).fetchall():
            found.update(tokens(text))
    return found


def names_words(words: Iterable[str]) -> bool:
    """Tell whether something inside an index still names a removed word that no remaining text has.

    The pages of an index are told apart by the shortest beginning that does (``term`` of FTS5's ``idx`` table), and
    overwriting an entry leaves that as it is.
    """
    beginnings = {word[:length] for word in words for length in range(min(len(word), LEAST), len(word) + 1)}
    for table in INDEXES:
        for (term,) in db.execute_sql(f"SELECT term FROM {table}_idx").fetchall():
            text = bytes(term)[1:].decode("utf-8", "ignore")
            if text in beginnings and not _occurs(table, text):
                return True
    return False


def _occurs(table: str, beginning: str) -> bool:
    sql = f"SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT 1"
    return db.execute_sql(sql, (f'"{beginning}"*',)).fetchone() is not None


def remove_owed_files(files: Files) -> None:
    """Remove the files that removed rows named, except those that another row names too."""
    owed = {kind: [bytes(row).hex() for (row,) in _owed(kind)] for kind in (RAW_FILE, BLOB_FILE)}
    remove_files(files, set(owed[RAW_FILE]), set(owed[BLOB_FILE]))
    with db.atomic("IMMEDIATE"):
        for kind, names in owed.items():
            for name in names:
                db.execute_sql("DELETE FROM sync_owed WHERE kind = ? AND row_id = ?", (kind, bytes.fromhex(name)))
                db.execute_sql("DELETE FROM sync_blob WHERE sha = ?", (bytes.fromhex(name),))


def remove_stray_files(files: Files, keep: Iterable[str]) -> None:
    """Remove files that no row names, except where mail is fetched: who does that sees every ticket."""
    if "office" not in keep:
        remove_unnamed(files)


def remove_copies() -> None:
    """Remove the copies of the whole desk that upgrades left beside it: they hold what was taken away."""
    path = Path(str(db.obj.database))
    for copy in path.parent.glob(f"{path.name}.before-*"):
        copy.unlink(missing_ok=True)


def compact() -> None:
    """Write the file anew without free pages; needs as much room again, in a temporary file of SQLite's own."""
    db.execute_sql("PRAGMA temp_store = file")
    try:
        db.execute_sql("VACUUM")
    finally:
        db.execute_sql("PRAGMA temp_store = memory")


def empty_log() -> bool:
    """Move the write-ahead log into the file and cut it to nothing; False while somebody still reads from it."""
    patience = db.execute_sql("PRAGMA busy_timeout").fetchone()[0]
    db.execute_sql(f"PRAGMA busy_timeout = {PATIENCE_MS}")
    try:
        busy = db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except pw.OperationalError:
        busy = 1
    finally:
        db.execute_sql(f"PRAGMA busy_timeout = {patience}")
    return not busy


def _owed(kind: str) -> list[tuple[bytes]]:
    found: list[tuple[bytes]] = db.execute_sql("SELECT row_id FROM sync_owed WHERE kind = ?", (kind,)).fetchall()
    return found

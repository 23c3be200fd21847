"""Is a desk whole? The database, its indexes and counters, and every file that it names."""

from __future__ import annotations

from pathlib import Path

import peewee as pw

from desktop.store.database import db

FILES = """
SELECT 'raw/' || substr(lower(hex(raw)), 1, 2) || '/' || lower(hex(raw)) || '.z' FROM mail_entry
  WHERE reason <> 'purged'
UNION SELECT 'raw/' || substr(lower(hex(raw)), 1, 2) || '/' || lower(hex(raw)) || '.z' FROM message
  WHERE raw IS NOT NULL AND length(raw) = 32
UNION SELECT 'raw/' || substr(lower(hex(raw)), 1, 2) || '/' || lower(hex(raw)) || '.z' FROM outgoing
  WHERE length(raw) = 32
UNION SELECT 'blob/' || substr(lower(hex(blob)), 1, 2) || '/' || lower(hex(blob)) FROM attachment
  WHERE length(blob) = 32
"""
COUNTS = """
SELECT count(*) FROM (
  SELECT department, coalesce(assignee, x'') AS assignee, lane, shared, count(*) AS n FROM ticket GROUP BY 1, 2, 3, 4
  EXCEPT SELECT department, assignee, lane, shared, n FROM ticket_count)
"""
LEDGER = """
SELECT count(*) FROM (
  SELECT mailbox, fate, count(*) AS n FROM mail_entry GROUP BY 1, 2 EXCEPT SELECT mailbox, fate, n FROM entry_count)
"""


def named_files() -> set[str]:
    """Return the relative name of every file that the open desk refers to."""
    return {row[0] for row in db.execute_sql(FILES)}


def comes_when_opened() -> bool:
    """Tell whether files may be missing: a desk that is or was shared gets them when they are opened."""
    return db.execute_sql("SELECT 1 FROM computer LIMIT 1").fetchone() is not None


def integrity_problems(folder: Path, limit: int = 20) -> list[str]:
    """Return what is wrong with the open desk, worst first, as short technical lines; empty when all is well."""
    try:
        found = [str(row[0]) for row in db.execute_sql(f"PRAGMA integrity_check({limit})") if row[0] != "ok"]
    except pw.DatabaseError as error:
        return [str(error)]
    if found:
        return found
    found += _search_problems()
    if db.execute_sql(COUNTS).fetchone()[0]:
        found.append("ticket counters differ from the tickets")
    if db.execute_sql(LEDGER).fetchone()[0]:
        found.append("ledger sums differ from the ledger")
    names = set() if comes_when_opened() else named_files()
    missing = sorted(name for name in names if not (folder / name).is_file())
    found += [f"missing file {name}" for name in missing[:limit]]
    return found[:limit]


def _search_problems() -> list[str]:
    problems = []
    for table in ("message_search", "ticket_search"):
        try:
            with db.atomic():
                db.execute_sql(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
        except pw.DatabaseError:
            problems.append(f"search index {table} does not match its text")
    return problems

"""Ticket numbers: short, ascending, given inside the transaction that makes the ticket."""

from __future__ import annotations

from desktop.store.database import db


def next_number() -> int:
    """Take the next ticket number; it is given again only if the running transaction fails.

    Never one that a ticket already has: a restored or merged desk may be ahead of its own counter.
    """
    stored = db.execute_sql("SELECT CAST(value AS INTEGER) FROM local WHERE key = 'next_number'").fetchone()[0]
    highest = db.execute_sql("SELECT max(number) FROM ticket").fetchone()[0] or 0
    number = max(int(stored), int(highest) + 1)
    db.execute_sql("UPDATE local SET value = ? WHERE key = 'next_number'", (str(number + 1),))
    return number


def begin_numbers_at(number: int) -> None:
    """Let the next ticket have this number: for desks that are written in bulk."""
    db.execute_sql("UPDATE local SET value = ? WHERE key = 'next_number'", (str(number),))

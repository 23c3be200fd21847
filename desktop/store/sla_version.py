"""Which version of its promises a desk has: policies, calendars, hours, and what statuses do to clocks."""

from __future__ import annotations

from desktop.store.database import db

NOTHING = "0"
"""The version of a desk that never had a policy."""


def promised_version() -> str:
    """Return the version; a trigger makes it another one with every change, and a rollback brings the old one back."""
    row = db.execute_sql("SELECT value FROM local WHERE key = 'sla'").fetchone()
    return str(row[0]) if row else NOTHING

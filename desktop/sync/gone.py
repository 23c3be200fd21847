"""Tickets that left a scope: noted with the cursor, so that no crash forgets them, and judged by ``purge``."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.store.database import db
from desktop.sync.wire import Gone, Section

GONE = "gone"
"""Begins the kind of ``sync_owed`` of a ticket that left a scope: "gone SCOPE CLOCK"; alone: to be forgotten anyway."""


def note_gone(sections: Iterable[Section]) -> None:
    """Note which tickets that are here left a scope, inside the transaction that applies the rest."""
    for section in sections:
        for each in section.gone:
            if each.table == "ticket":
                _note(each)


def _note(gone: Gone) -> None:
    db.execute_sql(
        "INSERT OR IGNORE INTO sync_owed (kind, row_id) SELECT ?, id FROM ticket WHERE id = ?",
        (f"{GONE} {gone.scope} {gone.clock}", bytes.fromhex(gone.id)),
    )

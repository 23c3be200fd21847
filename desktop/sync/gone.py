"""Tickets that left a scope: noted with the cursor, so that no crash forgets them, and judged by ``purge``."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.store.database import db
from desktop.sync.held import future_clock
from desktop.sync.identity import observe
from desktop.sync.wire import Gone, Section

GONE = "gone"
"""Begins the kind of ``sync_owed`` of a ticket that left a scope: "gone SCOPE CLOCK"; alone: to be forgotten anyway."""


def note_gone(sections: Iterable[Section]) -> None:
    """Note which tickets left a scope, inside the transaction that applies the rest.

    Those that are not here too: files come in any order, and one that is read late, or again, may bring them still.
    Clocks made here are larger from then on, so that saying where a ticket is counts for more.
    """
    for section in sections:
        for each in section.gone:
            if each.table == "ticket":
                _note(each)
                if each.clock < future_clock():
                    observe(each.clock)


def _note(gone: Gone) -> None:
    db.execute_sql(
        "INSERT OR IGNORE INTO sync_owed (kind, row_id) VALUES (?, ?)",
        (f"{GONE} {gone.scope} {gone.clock}", bytes.fromhex(gone.id)),
    )

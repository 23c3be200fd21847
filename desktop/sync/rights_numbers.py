"""Numbers of tickets: nobody gives theirs that of another's, to have what its customer answers.

A computer gives numbers of the blocks that were handed to it. A number of no block may be one that a server gave.
"""

from __future__ import annotations

from desktop.store.database import db
from desktop.sync.rights_rows import RIGHT, Incoming, RefusalError, Signer
from desktop.sync.rights_state import devices_of
from desktop.sync.wire import Value

ROOM = 10_000
"""How far beyond all that are known a number may be."""
TAKEN = "SELECT 1 FROM ticket WHERE number = ? AND id <> ? AND deleted = 0 LIMIT 1"
BLOCK = "SELECT device FROM number_block WHERE deleted = 0 AND first <= ?1 AND first + size > ?1"
HIGHEST = """
SELECT max(coalesce((SELECT max(number) FROM ticket), 0), coalesce((SELECT max(first + size) FROM number_block), 0))
"""


def check_number(item: Incoming, signer: Signer) -> None:
    """Refuse a ticket's new number that is another's, was handed to another computer, or is far beyond all others."""
    number = item.value("number")
    if not isinstance(number, int) or number <= 0 or item.known is not None and item.known.get("number") == number:
        return
    devices = {str(device) for (device,) in db.execute_sql(BLOCK, (number,)).fetchall()}
    if devices & {signer.device, *devices_of(signer.agent)}:
        return
    taken = db.execute_sql(TAKEN, (number, item.id)).fetchone() is not None
    if devices or taken or number > int(db.execute_sql(HIGHEST).fetchone()[0]) + ROOM:
        raise RefusalError(RIGHT, column="number")


def check_alias(item: Incoming, ticket: bytes) -> None:
    """Refuse an earlier number that a ticket never had, as far as is known here, while another has it."""
    number = item.value("number")
    if item.known is not None or not _is_taken(number, ticket):
        return
    held = db.execute_sql("SELECT number FROM ticket WHERE id = ?", (ticket,)).fetchone()
    if held is None or held[0] != number:
        raise RefusalError(RIGHT, column="number")


def _is_taken(number: Value, ticket: bytes) -> bool:
    return db.execute_sql(TAKEN, (number, ticket)).fetchone() is not None

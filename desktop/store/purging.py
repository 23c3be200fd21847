"""Erasing a ticket for good: words, people and files go, empty rows with their ids stay.

The rows stay so that a mail that is still on the server is known and not taken in again, and so that other computers
learn of the erasure as of any other change.
"""

from __future__ import annotations

from desktop.store.database import db
from desktop.store.draft_files import draft_blobs
from desktop.store.files import Files
from desktop.store.models import Attachment, Message, Outgoing, Ticket
from desktop.store.row_reads import key, rows_where
from desktop.store.search_index import forget_ticket_head, unindex_message

PURGED = "purged"
WORDS = {
    "message": "subject = '', from_name = '', from_email = '', to_people = '[]', cc_people = '[]', bcc_people = '[]',"
    " reply_to = '[]', message_hash = 0, message_id = '', body_hash = 0, thread_hash = 0, quotes = '', text = '',"
    " index_text = NULL, html = NULL, raw = NULL",
    "message_revision": "subject = '', quotes = '', text = '', html = NULL",
    "participant": "email = '', name = ''",
    "field_value": "value = NULL",
    "ticket_referral": "note = ''",
    "draft": "people = '{}', subject = '', html = '', files = '[]'",
    "firing": "why = '[]', done = '[]'",
    "rating": "comment = '', token_hash = ''",
    "conflict": "lost = NULL",
    "outgoing": "raw = x'', message_id = '', error = '', envelope_from = ''",
}
"""What is blanked in the rows that hang on a ticket; all of them are marked as deleted too."""
OTHER_RAW = (
    "SELECT 1 FROM message WHERE raw = ?1 UNION ALL SELECT 1 FROM outgoing WHERE raw = ?1"
    f" UNION ALL SELECT 1 FROM mail_entry WHERE raw = ?1 AND reason <> '{PURGED}' LIMIT 1"
)
OTHER_BLOB = (
    "SELECT 1 FROM attachment WHERE blob = ?1 UNION ALL"
    " SELECT 1 FROM draft WHERE deleted = 0 AND instr(files, lower(hex(?1))) > 0 LIMIT 1"
)


def purge_rows(ticket: Ticket) -> tuple[set[str], set[str]]:
    """Blank everything that hangs on a ticket; return the names of raw mails and of blobs that it had.

    The ticket's own row is the caller's. The index forgets the words at once, except for heads (``search_index``).
    """
    raws: set[str] = set()
    blobs: set[str] = set()
    mine = (key(ticket.id),)
    for message in rows_where(Message, "ticket = ?", mine):
        raws |= {message.raw} if message.raw else set()
        blobs |= _blank_files(message)
        if not message.deleted:
            unindex_message(message)
    raws |= {row.raw for row in rows_where(Outgoing, "ticket = ?", mine) if row.raw}
    db.execute_sql("UPDATE mail_entry SET reason = ? WHERE ticket = ?", (PURGED, *mine))
    db.execute_sql(
        "UPDATE outgoing_recipient SET email = '', text = '', deleted = 1"
        " WHERE outgoing IN (SELECT id FROM outgoing WHERE ticket = ?)",
        mine,
    )
    for table, blank in WORDS.items():
        db.execute_sql(f"UPDATE {table} SET {blank}, deleted = 1 WHERE ticket = ?", mine)
    for table in ("ticket_tag", "ticket_seen"):
        db.execute_sql(f"UPDATE {table} SET deleted = 1 WHERE ticket = ?", mine)
    db.execute_sql("UPDATE ticket_link SET deleted = 1 WHERE ticket = ?1 OR other = ?1", mine)
    db.execute_sql("DELETE FROM queued_cause WHERE ticket = ?", mine)
    db.execute_sql("UPDATE event SET old = NULL, new = NULL WHERE ticket = ?", mine)
    db.execute_sql("UPDATE firing SET why = '[]', done = '[]' WHERE ticket = ?", mine)
    for table in ("queued_cause", "webhook_call"):
        db.execute_sql(f"DELETE FROM {table} WHERE ticket = ?", mine)
    forget_ticket_head(ticket)
    return raws, blobs


def remove_files(files: Files, raws: set[str], blobs: set[str]) -> None:
    """Remove those of the named files that no row names any more; to be called once the rows are committed."""
    for name in raws:
        if db.execute_sql(OTHER_RAW, (key(name),)).fetchone() is None:
            files.remove_raw(name)
    for name in blobs:
        if db.execute_sql(OTHER_BLOB, (key(name),)).fetchone() is None:
            files.remove_blob(name)


def remove_unnamed(files: Files) -> None:
    """Remove every file that no row names, as one that was on its way while its row was removed.

    Not for a computer that fetches mail: there a mail lies here before its row does.
    """
    raws, blobs = files.names()
    for name in raws - _named_by("message.raw", "outgoing.raw", "mail_entry.raw"):
        files.remove_raw(name)
    kept = _named_by("attachment.blob", "agent.photo")
    for (text,) in db.execute_sql("SELECT files FROM draft WHERE deleted = 0").fetchall():
        kept.update(draft_blobs(text))
    for name in blobs - kept:
        files.remove_blob(name)


def _named_by(*columns: str) -> set[str]:
    found: set[str] = set()
    for table, column in (each.split(".") for each in columns):
        rows = db.execute_sql(f'SELECT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL').fetchall()
        found.update(bytes(value).hex() for (value,) in rows)
    return found


def _blank_files(message: Message) -> set[str]:
    found = {row.blob for row in rows_where(Attachment, "message = ?", (key(message.id),)) if row.blob}
    db.execute_sql(
        "UPDATE attachment SET name = '', content_id = '', size = 0, blob = x'', deleted = 1 WHERE message = ?",
        (key(message.id),),
    )
    return found

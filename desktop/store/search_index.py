"""Keeps the full-text index: message bodies, and the heads of tickets.

Called inside the writing transaction, by plain INSERT: a trigger would make FTS5 flush at every row. The indexed text
is given back exactly when a row leaves the index, because an external-content index keeps no copy of it.

Words of a deleted message are overwritten at once. Heads change with every answer, and overwriting would double the
time of sending one, so their old words stay in the file until segments are merged: whoever purges a person for good
calls ``optimize_search``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.core.folding import index_form, tokens
from desktop.core.ticket_names import number_words
from desktop.store.database import db
from desktop.store.models import Message, Ticket

LONGEST_HEAD = 4_000

HEAD = """
SELECT DISTINCT c.name FROM contact c WHERE c.id = ?2
UNION SELECT a.value FROM contact_address a WHERE a.contact = ?2 AND a.deleted = 0
UNION SELECT c.name FROM company c WHERE c.id = ?3 AND c.deleted = 0
UNION SELECT p.name || ' ' || p.email FROM participant p WHERE p.ticket = ?1 AND p.deleted = 0
UNION SELECT g.name FROM ticket_tag x JOIN tag g ON g.id = x.tag WHERE x.ticket = ?1 AND x.deleted = 0
UNION SELECT CAST(n.number AS TEXT) FROM ticket_alias n WHERE n.ticket = ?1 AND n.deleted = 0
UNION SELECT v.value FROM field_value v WHERE v.row = ?1 AND v.deleted = 0 AND v.value IS NOT NULL
"""
PEOPLE = """
SELECT DISTINCT from_name || ' ' || from_email, to_people, cc_people FROM message
WHERE ticket = ? AND deleted = 0 LIMIT 200
"""
FILES = """
SELECT DISTINCT a.name FROM message m JOIN attachment a ON a.message = m.id
WHERE m.ticket = ? AND m.deleted = 0 AND a.deleted = 0 LIMIT 100
"""


def index_message(message: Message) -> None:
    """Add a message that was just written to the index."""
    form = index_form(message.text)
    if form is not None:
        _store_form(message, form)
    _add("message_search", message.rid, message.text if form is None else form)


def reindex_message(message: Message, new_text: str) -> None:
    """Index what a newer revision says instead of the message's own text."""
    if not message.deleted:
        _remove("message_search", message.rid, _indexed(message))
    form = index_form(new_text)
    if form is None and new_text != message.text:
        form = new_text
    _store_form(message, form)
    if not message.deleted:
        _add("message_search", message.rid, _indexed(message))


def unindex_message(message: Message) -> None:
    """Take a message that was just marked as deleted out of the index."""
    _remove("message_search", message.rid, _indexed(message))


def index_ticket_head(ticket: Ticket) -> None:
    """Bring the searchable words of a ticket's head up to date; an unchanged head costs only the look."""
    text = head_text(ticket)
    held = db.execute_sql("SELECT text FROM ticket_text WHERE rid = ?", (ticket.rid,)).fetchone()
    if held is not None and held[0] == text:
        return
    if held is not None:
        _remove("ticket_search", ticket.rid, held[0])
    db.execute_sql("INSERT OR REPLACE INTO ticket_text (rid, text) VALUES (?, ?)", (ticket.rid, text))
    _add("ticket_search", ticket.rid, text)


def forget_ticket_head(ticket: Ticket) -> None:
    """Take a ticket's head out of the index; its words are gone from the file after ``optimize_search``."""
    held = db.execute_sql("SELECT text FROM ticket_text WHERE rid = ?", (ticket.rid,)).fetchone()
    if held is not None:
        _remove("ticket_search", ticket.rid, held[0])
        db.execute_sql("DELETE FROM ticket_text WHERE rid = ?", (ticket.rid,))


def head_text(ticket: Ticket) -> str:
    """Return number, subject, people, company, tags, field values and names of files, folded."""
    row = bytes.fromhex(ticket.id)
    words = [number_words(ticket.number, ticket.id), ticket.subject]
    company = bytes.fromhex(ticket.company) if ticket.company else None
    words += [text for (text,) in db.execute_sql(HEAD, (row, bytes.fromhex(ticket.requester), company))]
    for sender, *others in db.execute_sql(PEOPLE, (row,)):
        words.append(sender)
        words += [f"{name} {email}" for stored in others for name, email in json.loads(stored)]
    words += [name for (name,) in db.execute_sql(FILES, (row,))]
    return joined(words)


def joined(words: Iterable[str]) -> str:
    """Return a head made of some texts: their tokens, each text once, cut to a bearable length."""
    return " ".join(tokens(" ".join(dict.fromkeys(word.strip() for word in words if word))))[:LONGEST_HEAD]


def rebuild_search(*tables: str) -> None:
    """Build indexes, both unless named, anew from the texts they stand for, inside the caller's transaction."""
    for table in tables or ("message_search", "ticket_search"):
        db.execute_sql(f"INSERT INTO {table}({table}) VALUES ('rebuild')")


def settle_search() -> None:
    """Do the merging of segments that a bulk write left over, outside any transaction: seconds for a million tickets.

    Otherwise the next small writes would do it, some hundredths of a second each.
    """
    for table in ("message_search", "ticket_search"):
        before = -2
        while (changes := _total_changes()) - before >= 2:
            before = changes
            with db.atomic("IMMEDIATE"):
                db.execute_sql(f"INSERT INTO {table}({table}, rank) VALUES ('merge', 4000)")


def optimize_search() -> None:
    """Write the whole index anew as one segment, old words left out; for a million tickets about a minute."""
    for table in ("message_search", "ticket_search"):
        db.execute_sql(f"INSERT INTO {table}({table}) VALUES ('optimize')")


def _indexed(message: Message) -> str:
    form: str | None = message.index_text
    text: str = message.text
    return text if form is None else form


def _store_form(message: Message, form: str | None) -> None:
    message.index_text = form
    db.execute_sql("UPDATE message SET index_text = ? WHERE rid = ?", (form, message.rid))


def _add(table: str, rid: int, text: str) -> None:
    db.execute_sql(f"INSERT INTO {table} (rowid, text) VALUES (?, ?)", (rid, text))


def _remove(table: str, rid: int, text: str) -> None:
    db.execute_sql(f"INSERT INTO {table} ({table}, rowid, text) VALUES ('delete', ?, ?)", (rid, text))


def _total_changes() -> int:
    return int(db.execute_sql("SELECT total_changes()").fetchone()[0])

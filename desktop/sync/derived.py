"""Columns and indexes that do not travel: each computer makes them from the rows that arrived.

A ticket's lane and the index of messages are made in the transaction that brings the rows. Heads of tickets (counts,
snippet, times, words for search) wait in ``sync_owed`` until all that a ticket has is likely to be here, and are made
for many at once; what is owed stays noted through any crash.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter

from desktop.store.database import db
from desktop.store.models.tickets import INBOX, LANE_HIDDEN, LANE_QUARANTINE, LANE_SPAM, LANE_TRASH, LANES, SPAM, TRASH
from desktop.sync import _message_index as message_index
from desktop.sync._heads import Head, heads_of
from desktop.sync._message_index import Indexed

TICKET = "ticket"
"""The one kind of ``sync_owed`` that ``settle`` works off: tickets whose head must be made."""
EVERY = "every ticket"
"""The kind of ``sync_owed`` that stands for all tickets, while a whole desk arrives."""
SETTLED_AT_ONCE = 60

LANE = (
    f"CASE WHEN deleted OR merged_into IS NOT NULL THEN {LANE_HIDDEN} WHEN folder = {SPAM} THEN {LANE_SPAM}"
    f" WHEN folder = {TRASH} THEN {LANE_TRASH} WHEN folder <> {INBOX} THEN {LANE_QUARANTINE}"
    f" ELSE coalesce((SELECT s.category FROM status s WHERE s.id = ticket.status), {LANES['open']}) END"
)
RELANE = f"UPDATE ticket SET lane = {LANE} WHERE id IN ({{marks}}) AND lane <> {LANE}"
OWING = {
    "ticket": "SELECT id FROM ticket WHERE id IN ({marks}) UNION SELECT merged_into FROM ticket WHERE"
    " merged_into IS NOT NULL AND id IN ({marks})",
    "message": "SELECT ticket FROM message WHERE id IN ({marks})",
    "message_revision": "SELECT m.ticket FROM message_revision r JOIN message m ON m.id = r.message"
    " WHERE r.id IN ({marks})",
    "attachment": "SELECT m.ticket FROM attachment a JOIN message m ON m.id = a.message WHERE a.id IN ({marks})",
    "outgoing": "SELECT ticket FROM outgoing WHERE id IN ({marks})",
    "participant": "SELECT ticket FROM participant WHERE id IN ({marks})",
    "ticket_tag": "SELECT ticket FROM ticket_tag WHERE id IN ({marks})",
    "ticket_alias": "SELECT ticket FROM ticket_alias WHERE id IN ({marks})",
    "field_value": "SELECT row FROM field_value WHERE id IN ({marks}) AND ticket IS NOT NULL",
    "contact": "SELECT id FROM ticket WHERE requester IN ({marks})",
    "contact_address": "SELECT t.id FROM contact_address a JOIN ticket t ON t.requester = a.contact"
    " WHERE a.id IN ({marks})",
    "company": "SELECT id FROM ticket WHERE company IN ({marks})",
    "tag": "SELECT ticket FROM ticket_tag WHERE tag IN ({marks}) AND deleted = 0",
    "status": f"SELECT id FROM ticket WHERE status IN ({{marks}}) AND lane <> {LANE}",
}
"""Which tickets' heads depend on a change of some rows of a table."""
HEAD_COLUMNS = (
    "messages", "attachments", "last_in_at", "last_out_at", "snippet", "snippet_ours", "send_state",
)  # fmt: skip
HEADS_AT_ONCE = 5_000
WRITE_HEAD = f"UPDATE ticket SET {', '.join(f'{name} = ?' for name in HEAD_COLUMNS)} WHERE rid = ?"
WRITE_TEXT = "INSERT OR REPLACE INTO ticket_text (rid, text) VALUES (?, ?)"
Made = tuple[int, tuple[object, ...], str]
"""A ticket's row number, the values of its head in the order of ``HEAD_COLUMNS``, and the words it is found by."""
_values: Callable[[Head], tuple[object, ...]] = attrgetter(*HEAD_COLUMNS)
ALL_PARTS = """
WITH RECURSIVE above (id) AS (SELECT value FROM wanted UNION
  SELECT t.merged_into FROM above CROSS JOIN ticket t ON t.id = above.id WHERE t.merged_into IS NOT NULL),
wanted (value) AS (VALUES {marks})
SELECT t.rid, t.id, {columns} FROM above CROSS JOIN ticket t ON t.id = above.id
"""


def before(table: str, ids: Sequence[bytes], *, late: bool = False) -> Indexed:
    """Note what a change of known rows will leave behind; call it before they are written.

    ``late``: every head is owed anyway (``owe_all``), so none is noted, here and in ``after``.
    """
    if table == "ticket" and not late:
        _owe("SELECT merged_into FROM ticket WHERE merged_into IS NOT NULL AND id IN ({marks})", ids)
    if table == "message":
        if not late:
            _owe(OWING["message"], ids)
        return message_index.indexed(ids)
    return {}


def after(table: str, ids: Sequence[bytes], held: Indexed, *, late: bool = False) -> None:
    """Derive what cannot wait from rows that were written, and note what can. ``held`` is what ``before`` returned."""
    if not ids:
        return
    if table == "ticket":
        _in_parts(RELANE, ids)
    if table in OWING and not late:
        _owe(OWING[table], ids)
    if table == "message_revision":
        held = message_index.indexed(_messages_of(ids))
    message_index.refresh(held)


def index_late(ids: Sequence[bytes]) -> None:
    """Index messages that were made in another way than all at once: the index holds nothing of them."""
    message_index.refresh(dict.fromkeys(message_index.indexed(ids)))


def is_owed() -> bool:
    """Tell whether any ticket's head waits to be made."""
    sql = "SELECT 1 FROM sync_owed WHERE kind IN (?, ?) LIMIT 1"
    return db.execute_sql(sql, (TICKET, EVERY)).fetchone() is not None


def owe_all() -> None:
    """Note, in one row, that the heads of all tickets that are here by then must be made."""
    db.execute_sql("INSERT OR IGNORE INTO sync_owed (kind, row_id) VALUES (?, x'')", (EVERY,))


def note_owed(tickets: Iterable[bytes] = ()) -> None:
    """Note that heads must be made again: of some tickets, or (none named) of every one, as a repair."""
    ids = list(tickets)
    if ids:
        _owe("SELECT id FROM ticket WHERE id IN ({marks})", ids)
    else:
        db.execute_sql("INSERT OR IGNORE INTO sync_owed (kind, row_id) SELECT 'ticket', id FROM ticket")


def settle(limit: int = SETTLED_AT_ONCE, changed: set[str] | None = None) -> bool:
    """Make heads that are owed, at most so many in one transaction; return whether more wait.

    The ids of tickets that look different now are added to ``changed``.
    """
    with db.atomic("IMMEDIATE"):
        return settle_within(limit, changed)


def settle_within(limit: int, changed: set[str] | None = None) -> bool:
    """Do what ``settle`` does inside the caller's transaction."""
    if db.execute_sql("DELETE FROM sync_owed WHERE kind = ?", (EVERY,)).rowcount:
        note_owed()
    owed = db.execute_sql("SELECT row_id FROM sync_owed WHERE kind = ? LIMIT ?", (TICKET, limit + 1)).fetchall()
    ids = [bytes(row) for (row,) in owed[:limit]]
    if ids:
        touched = _make_heads(ids)
        _in_parts("DELETE FROM sync_owed WHERE kind = 'ticket' AND row_id IN ({marks})", ids)
        if changed is not None:
            changed |= touched
    return len(owed) > limit


def all_heads() -> Iterator[list[Made]]:
    """Work out the heads of all tickets, some thousands at a time; nothing is written."""
    last = -1
    sql = "SELECT rid FROM ticket WHERE rid > ? ORDER BY rid LIMIT ?"
    while rids := [int(rid) for (rid,) in db.execute_sql(sql, (last, HEADS_AT_ONCE)).fetchall()]:
        last = rids[-1]
        yield [(rid, _values(head), head.text()) for rid, head in heads_of(rids).items()]


def write_all_heads(made: Iterable[Sequence[Made]]) -> None:
    """Write what ``all_heads`` gave into a desk whose index of tickets is built anew afterwards; nothing is owed then.

    Inside the caller's transaction, like ``settle_within``.
    """
    db.execute_sql(f"UPDATE ticket SET lane = {LANE} WHERE lane <> {LANE}")
    many = db.connection().executemany
    for part in made:
        many(WRITE_HEAD, [(*values, rid) for rid, values, _ in part])
        many(WRITE_TEXT, [(rid, text) for rid, _, text in part])
    db.execute_sql("DELETE FROM sync_owed WHERE kind IN (?, ?)", (TICKET, EVERY))


def _make_heads(ids: Sequence[bytes]) -> set[str]:
    """Write the heads of tickets and of those they were merged into; return the ids of rows that changed."""
    columns = ", ".join(f"t.{name}" for name in HEAD_COLUMNS)
    marks = ", ".join(["(?)"] * len(ids))
    rows = db.execute_sql(ALL_PARTS.format(marks=marks, columns=columns), list(ids)).fetchall()
    names = {rid: (bytes(identity), tuple(stored)) for rid, identity, *stored in rows}
    found = heads_of(list(names)) if names else {}
    _in_parts(RELANE, [identity for identity, _ in names.values()])
    made = {rid: _values(head) for rid, head in found.items()}
    wanted = [(rid, values) for rid, values in made.items() if values != names[rid][1]]
    db.connection().executemany(WRITE_HEAD, [(*values, rid) for rid, values in wanted])
    _index({rid: head.text() for rid, head in found.items()})
    return {names[rid][0].hex() for rid, _ in wanted}


def _index(texts: dict[int, str]) -> None:
    """Put heads that read differently into the index; what it held is given back word by word."""
    marks = ", ".join("?" * len(texts))
    held = dict(db.execute_sql(f"SELECT rid, text FROM ticket_text WHERE rid IN ({marks})", list(texts)).fetchall())
    new = [(rid, text) for rid, text in texts.items() if held.get(rid) != text]
    old = [(rid, held[rid]) for rid, _ in new if rid in held]
    many = db.connection().executemany
    many("INSERT INTO ticket_search (ticket_search, rowid, text) VALUES ('delete', ?, ?)", old)
    many(WRITE_TEXT, new)
    many("INSERT INTO ticket_search (rowid, text) VALUES (?, ?)", new)


def _messages_of(revisions: Sequence[bytes]) -> list[bytes]:
    sql = f"SELECT message FROM message_revision WHERE id IN ({', '.join('?' * len(revisions))})"
    return [bytes(row) for (row,) in db.execute_sql(sql, list(revisions)).fetchall()]


def _owe(select: str, ids: Sequence[bytes]) -> None:
    _in_parts(f"INSERT OR IGNORE INTO sync_owed (kind, row_id) SELECT 'ticket', id FROM ({_named(select)})", ids)


def _named(select: str) -> str:
    """Give the one column of a statement the name ``id``."""
    return f"SELECT NULL AS id WHERE 0 UNION ALL {select}"


def _in_parts(sql: str, ids: Sequence[bytes]) -> None:
    """Run a statement for ids, each place of which takes them all."""
    places = sql.count("{marks}")
    for start in range(0, len(ids), 1_000):
        part = list(ids[start : start + 1_000])
        db.execute_sql(sql.replace("{marks}", ", ".join("?" * len(part))), part * places)

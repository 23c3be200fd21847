"""Keeps the full-text index of messages right while rows of other computers are written, in the same transaction.

An external-content index keeps no copy of its text: a row can only leave it while its old text is still there. So what
will change is looked at before (``before``), and the index is written last, because FTS5 writes out what it gathered
whenever another statement fires a trigger.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.core.folding import index_form
from desktop.store.database import db
from desktop.sync._bare import is_bare

Indexed = dict[int, str | None]
"""What the index holds of messages, by row number; None for those that it does not hold."""

HELD = "SELECT rid, iif(deleted, NULL, coalesce(index_text, text)) FROM message WHERE id IN ({marks})"
SAYS = """
SELECT m.rid, m.deleted, m.text, (SELECT r.text FROM message_revision r WHERE r.message = m.id AND r.deleted = 0
  ORDER BY r.at DESC, r.rid DESC LIMIT 1), m.index_text FROM message m WHERE m.rid IN ({marks})
"""


def indexed(ids: Iterable[bytes]) -> Indexed:
    """Return what the index holds of those messages that are here."""
    wanted = list(ids)
    return dict(db.execute_sql(HELD.format(marks=_marks(wanted)), wanted).fetchall()) if wanted else {}


def form_of(text: str, revised: str | None) -> str | None:
    """Return what ``message.index_text`` must hold: None when search finds a message by its own text."""
    if revised is None:
        return index_form(text)
    form = index_form(revised)
    return revised if form is None and revised != text else form


def refresh(held: Indexed) -> None:
    """Bring the index in line with what messages say now; ``held`` is what it has of them."""
    if not held:
        return
    rids = list(held)
    for rid, deleted, text, revised, stored in db.execute_sql(SAYS.format(marks=_marks(rids)), rids).fetchall():
        form = form_of(text, revised)
        if form != stored:
            db.execute_sql("UPDATE message SET index_text = ? WHERE rid = ?", (form, rid))
        wanted = None if deleted else text if form is None else form
        if is_bare():
            continue
        if wanted != held[rid]:
            _replace(rid, held[rid], wanted)


def add(rows: Sequence[tuple[int, str]]) -> None:
    """Index new messages: (row number, text)."""
    if is_bare():
        return
    db.connection().executemany("INSERT INTO message_search (rowid, text) VALUES (?, ?)", rows)


def _replace(rid: int, old: str | None, new: str | None) -> None:
    if old is not None:
        db.execute_sql("INSERT INTO message_search (message_search, rowid, text) VALUES ('delete', ?, ?)", (rid, old))
    if new is not None:
        add([(rid, new)])


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))

"""What a ticket's row and the search index say of its messages, worked out for many tickets at once.

The twin of ``store.heads.recount_ticket`` and ``store.search_index.head_text``, which do it for one; a test holds them
equal. Rows come from other computers in any order, so nothing here depends on what came first.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from desktop.core.ticket_names import number_words
from desktop.store.database import db
from desktop.store.heads import snippet
from desktop.store.search_index import joined

OURS = frozenset({"reply", "forward"})
FAILED = ("failed", "unknown", "bounced")
WAITING = ("queued", "sending")
PEOPLE_AT_MOST = 200
FILES_AT_MOST = 100

PARTS = """
WITH RECURSIVE part (root, id, own) AS (
  SELECT rid, id, 1 FROM ticket WHERE rid IN ({marks})
  UNION SELECT p.root, t.id, 0 FROM part p JOIN ticket t ON t.merged_into = p.id)
"""
MESSAGES = """
SELECT p.root, p.own, m.rid, m.id, m.kind, m.received_at, m.from_name || ' ' || m.from_email, m.to_people, m.cc_people
FROM part p CROSS JOIN message m ON m.ticket = p.id WHERE m.deleted = 0 ORDER BY p.root, m.sent_at, m.rid
"""
FILES = """
SELECT p.root, p.own, a.name, a.inline FROM part p CROSS JOIN message m ON m.ticket = p.id
CROSS JOIN attachment a ON a.message = m.id WHERE m.deleted = 0 AND a.deleted = 0
ORDER BY p.root, m.sent_at, m.rid, a.rid
"""
WORDS = """
WITH wanted AS (SELECT rid, id, requester, company FROM ticket WHERE rid IN ({marks}))
SELECT w.rid, c.name FROM wanted w CROSS JOIN contact c ON c.id = w.requester
UNION ALL SELECT w.rid, a.value FROM wanted w CROSS JOIN contact_address a ON a.contact = w.requester
  WHERE a.deleted = 0
UNION ALL SELECT w.rid, c.name FROM wanted w CROSS JOIN company c ON c.id = w.company WHERE c.deleted = 0
UNION ALL SELECT w.rid, p.name || ' ' || p.email FROM wanted w CROSS JOIN participant p ON p.ticket = w.id
  WHERE p.deleted = 0
UNION ALL SELECT w.rid, g.name FROM wanted w CROSS JOIN ticket_tag x ON x.ticket = w.id
  CROSS JOIN tag g ON g.id = x.tag WHERE x.deleted = 0
UNION ALL SELECT w.rid, CAST(n.number AS TEXT) FROM wanted w CROSS JOIN ticket_alias n ON n.ticket = w.id
  WHERE n.deleted = 0
UNION ALL SELECT w.rid, v.value FROM wanted w CROSS JOIN field_value v ON v.row = w.id
  WHERE v.deleted = 0 AND v.value IS NOT NULL
"""
SAID = """
SELECT m.rid, substr(coalesce((SELECT r.text FROM message_revision r WHERE r.message = m.id AND r.deleted = 0
  ORDER BY r.at DESC, r.rid DESC LIMIT 1), m.text), 1, 4000) FROM message m WHERE m.rid IN ({marks})
"""
SENDING = f"""
SELECT t.rid, max(iif(o.state IN {FAILED}, 2, 1)) FROM ticket t CROSS JOIN outgoing o ON o.ticket = t.id
WHERE t.rid IN ({{marks}}) AND o.state IN {FAILED + WAITING} GROUP BY t.rid
"""


@dataclass(slots=True)
class Head:
    """What is derived for one ticket; times in ms. ``words`` are what its head is searched by, in order."""

    messages: int = 0
    attachments: int = 0
    last_customer: int | None = None
    first_other: int | None = None
    last_out_at: int | None = None
    newest: tuple[int, bytes, int, str] | None = None
    snippet: str = ""
    send_state: int = 0
    words: list[str] = field(default_factory=list)
    people: dict[tuple[str, str, str], None] = field(default_factory=dict)
    files: dict[str, None] = field(default_factory=dict)

    @property
    def snippet_ours(self) -> int:
        """Tell whether the newest message that shows is ours."""
        return int(self.newest is not None and self.newest[3] in OURS)

    @property
    def last_in_at(self) -> int | None:
        """Return when a customer last wrote; where none did, when a machine wrote first."""
        return self.first_other if self.last_customer is None else self.last_customer

    def text(self) -> str:
        """Return the words of the head as they are indexed."""
        words = list(self.words)
        for sender, to, cc in list(self.people)[:PEOPLE_AT_MOST]:
            words += [sender, *_people(to), *_people(cc)]
        return joined([*words, *list(self.files)[:FILES_AT_MOST]])


def heads_of(rids: Sequence[int]) -> dict[int, Head]:
    """Return what the tickets with these row numbers should show; messages of tickets merged into them count."""
    found = {rid: Head() for rid in rids}
    _add_words(found)
    for root, own, *message in _rows(PARTS + MESSAGES, rids):
        _add_message(found[root], own, *message)
    for root, own, name, inline in _rows(PARTS + FILES, rids):
        found[root].attachments += not inline
        if own:
            found[root].files[name] = None
    for rid, state in _rows(SENDING, rids):
        found[rid].send_state = state
    said = dict(_rows(SAID, list({head.newest[2] for head in found.values() if head.newest})))
    for head in found.values():
        head.snippet = snippet(said[head.newest[2]]) if head.newest else ""
    return found


def _add_words(found: dict[int, Head]) -> None:
    texts: dict[int, set[str]] = defaultdict(set)
    for rid, text in _rows(WORDS, list(found)):
        texts[rid].add(text)
    sql = "SELECT rid, lower(hex(id)), number, subject FROM ticket WHERE rid IN ({marks})"
    for rid, identity, number, subject in _rows(sql, list(found)):
        found[rid].words = [number_words(number, identity), subject, *sorted(texts[rid])]


def _add_message(head: Head, own: int, rid: int, key: bytes, kind: str, at: int, sender: str, to: str, cc: str) -> None:
    head.messages += 1
    if own:
        head.people[sender, to, cc] = None
    if kind == "note":
        return
    mine = (at, key, rid, kind)
    head.newest = max(head.newest or mine, mine)
    if kind in OURS:
        head.last_out_at = max(head.last_out_at or 0, at)
    elif kind == "customer":
        head.last_customer = max(head.last_customer or 0, at)
    else:
        head.first_other = min(at if head.first_other is None else head.first_other, at)


@lru_cache(maxsize=512)
def _people(stored: str) -> tuple[str, ...]:
    return () if stored == "[]" else tuple(f"{name} {email}" for name, email in json.loads(stored))


def _rows(sql: str, rids: Sequence[int]) -> Iterable[tuple[Any, ...]]:
    rows: Iterable[tuple[Any, ...]] = db.execute_sql(sql.format(marks=", ".join("?" * len(rids))), list(rids))
    return rows

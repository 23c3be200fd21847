"""What rules want somebody to see on their screen."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.store.queries.reading import blob, hexed, marks, read
from desktop.store.queries.visibility import visible_sql

MOST = 100


@dataclass(frozen=True, slots=True)
class Notice:
    """A rule's word to somebody about a ticket; ``text`` is empty when the rule says no more than its name."""

    ticket: str
    number: int
    subject: str
    rule: str
    text: str


def notices(actor: Actor, firings: Sequence[str]) -> list[Notice]:
    """Return what some firings want this actor to see, oldest first; nothing of tickets out of sight."""
    keys = [blob(each) for each in firings[:MOST]]
    sight, seen = visible_sql(actor)
    rows = read(
        "SELECT f.ticket, t.number, t.subject, r.name, f.done FROM firing f JOIN ticket t ON t.id = f.ticket"
        f" JOIN rule r ON r.id = f.source WHERE f.id IN ({marks(keys)}) AND t.deleted = 0 AND {sight} ORDER BY f.rid",
        [*keys, *seen],
    )
    found = []
    for ticket, number, subject, rule, done in rows:
        words = [text for entry in json.loads(done) for text in _said(entry, actor.id)]
        if words:
            found.append(Notice(hexed(ticket), int(number), str(subject), str(rule), next(filter(None, words), "")))
    return found


def _said(entry: Mapping[str, object], agent: str) -> list[str]:
    """Return what an act (or those of a macro) says to an agent."""
    inner = entry.get("done")
    parts = [entry, *(inner if isinstance(inner, list) else [])]
    return [str(part.get("said") or part.get("text") or "") for part in parts if agent in (part.get("agents") or ())]

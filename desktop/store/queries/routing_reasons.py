"""Why the desk gave a ticket to somebody by itself, beside the change in its history."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from desktop.store.queries.reading import blob, read, read_one
from desktop.store.queries.rows import HistoryRow

ROUTING = "routing"
"""Who did it, in the journal."""
OFFERED = "accept_offer"
PLACES = frozenset({"assignee", "department"})


def with_reasons(ticket: str, rows: Sequence[HistoryRow]) -> list[HistoryRow]:
    """Return rows of a ticket's history, those that routing brought about with why; names stand for agents."""
    if not any(row.actor == ROUTING or row.command == OFFERED for row in rows):
        return list(rows)
    sql = "SELECT why, done FROM firing WHERE ticket = ? AND kind IN ('routing', 'escalation') AND deleted = 0"
    found: dict[str, str] = {}
    for why, done in read(sql, [blob(ticket)]):
        for act in json.loads(done):
            found[str(act.get("cause", ""))] = _named(json.loads(why)[0])
    return [replace(row, why=found.get(row.cause, "")) if row.field in PLACES else row for row in rows]


def _named(reason: dict[str, str | int]) -> str:
    absent = reason.get("stands_for")
    if absent:
        row = read_one("SELECT coalesce(nullif(shown_name, ''), name) FROM agent WHERE id = ?", [blob(str(absent))])
        reason["stands_for"] = str(row[0]) if row else ""
    return json.dumps(reason, ensure_ascii=False)

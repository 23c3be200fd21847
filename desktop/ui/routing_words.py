"""Why the desk gave a ticket to somebody by itself, in a sentence."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.store.queries.rows import HistoryRow
from desktop.ui.i18n import isolate
from desktop.ui.time_words import MINUTE, span_words

Why = Mapping[str, str | int]


def routed_words(row: HistoryRow) -> str:
    """Say what routing did and why; empty for a change that it did not bring about."""
    try:
        why = json.loads(row.why or "null")
    except ValueError:
        why = None
    if not isinstance(why, dict) or not row.new:
        return ""
    pattern = _escalation(why) if row.field == "department" else _assignment(why)
    values = {"new": row.new, "absent": str(why.get("stands_for", "")), "load": _load(why), "time": _time(why)}
    return pattern.format(level=_number(why, "level"), **{name: isolate(text) for name, text in values.items()})


def _assignment(why: Why) -> str:
    translate = QCoreApplication.translate
    if why.get("stands_for"):
        return translate("Routing", "Given to {new}, the deputy of {absent}: {load}")
    made: dict[str, str] = {
        "least-loaded": translate("Routing", "Given to {new}, who has the fewest: {load}"),
        "by-capacity": translate("Routing", "Given to {new}, who has the most room: {load}"),
        "round-robin": translate("Routing", "Given to {new}, whose turn it was: {load}"),
        "skill": translate("Routing", "Given to {new}, who knows this best, at level {level}: {load}"),
        "last-agent": translate("Routing", "Given to {new}, who had this customer before: {load}"),
        "company-agent": translate("Routing", "Given to {new}, who looks after this company: {load}"),
        "offer": translate("Routing", "{new} took this when it was offered"),
    }
    return made.get(str(why.get("code")), "")


def _escalation(why: Why) -> str:
    translate = QCoreApplication.translate
    made: dict[str, str] = {
        "not-taken": translate("Routing", "Escalated to {new}: nobody took it for {time}"),
        "almost-due": translate("Routing", "Escalated to {new}: {time} before it was due"),
        "overdue": translate("Routing", "Escalated to {new}: it was overdue"),
        "nobody-here": translate("Routing", "Moved to {new}: nobody was there"),
    }
    code = str(why.get("code"))
    return made.get("overdue" if code == "almost-due" and _number(why, "minutes") < 0 else code, "")


def _load(why: Why) -> str:
    """Say how much of how much; the longest without a new ticket is who decided between equals."""
    translate = QCoreApplication.translate
    has, limit = _number(why, "open"), _number(why, "capacity")
    idle = why.get("tie") == "idle"
    if limit:
        words = (
            translate("Routing", "{open} of {limit}, longest idle")
            if idle
            else translate("Routing", "{open} of {limit}")
        )
        return words.format(open=has, limit=limit)
    if idle:
        return translate("Routing", "%n open, longest idle", "", has)
    return translate("Routing", "%n open", "", has)


def _time(why: Why) -> str:
    return span_words(max(1, _number(why, "minutes")) * MINUTE)


def _number(why: Why, name: str) -> int:
    found = why.get(name, 0)
    return found if isinstance(found, int) else 0

"""Triggers: what sets rules off. Events come from the journal, time is looked at each minute, the rest is by hand."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Trigger:
    """What sets a rule off. ``kind``: event, time or manual.

    ``reads`` names what an act must write so that this happens (see ``Act.writes``); what rules send is no agent's
    answer, and what shortens a queue is none of its triggers, though both are told. ``timing`` is what a trigger of
    time asks for: minutes or calendar.
    """

    key: str
    label: str
    kind: str = "event"
    reads: frozenset[str] = frozenset()
    timing: str = ""


def _event(key: str, label: str, *reads: str) -> Trigger:
    return Trigger(key, label, "event", frozenset(reads))


def _time(key: str, label: str, timing: str = "minutes") -> Trigger:
    return Trigger(key, label, "time", frozenset(), timing)


_LEVELS = ("sla", "department", "priority", "company")
"""What decides which service level counts."""
_ALL = (
    _event("ticket-created", QT_TRANSLATE_NOOP("Rules", "A ticket is created")),
    _event("customer-message", QT_TRANSLATE_NOOP("Rules", "A customer writes")),
    _event("agent-reply", QT_TRANSLATE_NOOP("Rules", "An agent answers")),
    _event("note-added", QT_TRANSLATE_NOOP("Rules", "A note is added"), "note"),
    _event("machine-mail", QT_TRANSLATE_NOOP("Rules", "A machine writes")),
    _event("delivery-failed", QT_TRANSLATE_NOOP("Rules", "A message cannot be delivered"), "mail"),
    _event("delivered", QT_TRANSLATE_NOOP("Rules", "A message is sent"), "mail"),
    _event("status-changed", QT_TRANSLATE_NOOP("Rules", "The status changes"), "status"),
    _event("department-changed", QT_TRANSLATE_NOOP("Rules", "The department changes"), "department"),
    _event("assignee-changed", QT_TRANSLATE_NOOP("Rules", "The assigned agent changes"), "assignee"),
    _event("priority-changed", QT_TRANSLATE_NOOP("Rules", "The priority changes"), "priority"),
    _event("tags-changed", QT_TRANSLATE_NOOP("Rules", "The tags change"), "tags"),
    _event("field-changed", QT_TRANSLATE_NOOP("Rules", "A field changes"), "field"),
    _event("subject-changed", QT_TRANSLATE_NOOP("Rules", "The subject changes"), "subject"),
    _event(
        "sla-attached",
        QT_TRANSLATE_NOOP("Rules", "A service level begins to count"),
        "sla",
        "department",
        "priority",
        "company",
    ),
    _event("sla-warning", QT_TRANSLATE_NOOP("Rules", "A service level is about to break")),
    _event("sla-breached", QT_TRANSLATE_NOOP("Rules", "A service level breaks")),
    _event("ticket-merged", QT_TRANSLATE_NOOP("Rules", "Tickets are merged"), "merged"),
    _event("ticket-linked", QT_TRANSLATE_NOOP("Rules", "Tickets are linked"), "links"),
    _event("postpone-ended", QT_TRANSLATE_NOOP("Rules", "A postponed ticket comes back")),
    _event("rating-received", QT_TRANSLATE_NOOP("Rules", "A customer rates us")),
    _event("ticket-opened", QT_TRANSLATE_NOOP("Rules", "An agent opens the ticket")),
    _event("left-without-action", QT_TRANSLATE_NOOP("Rules", "An agent leaves the ticket without doing anything")),
    _event("availability-changed", QT_TRANSLATE_NOOP("Rules", "The assigned agent becomes available or away")),
    _event("queue-length", QT_TRANSLATE_NOOP("Rules", "The queue of the department grows or shrinks"), "department"),
    _event("contact-changed", QT_TRANSLATE_NOOP("Rules", "The customer's card changes"), "contact"),
    _time("older-than", QT_TRANSLATE_NOOP("Rules", "A ticket is older than")),
    _time("no-customer-activity", QT_TRANSLATE_NOOP("Rules", "The customer has not written for")),
    _time("no-agent-activity", QT_TRANSLATE_NOOP("Rules", "No agent has answered for")),
    _time("in-status-for", QT_TRANSLATE_NOOP("Rules", "The status has not changed for")),
    _time("due-in-less-than", QT_TRANSLATE_NOOP("Rules", "A ticket is due in less than")),
    _time("overdue-by", QT_TRANSLATE_NOOP("Rules", "A ticket is overdue by")),
    _time("at-calendar-time", QT_TRANSLATE_NOOP("Rules", "At certain times"), "calendar"),
    Trigger("manual", QT_TRANSLATE_NOOP("Rules", "Somebody starts it by hand"), "manual"),
)
TRIGGERS = {trigger.key: trigger for trigger in _ALL}
"""Every trigger by key."""

RESERVED = frozenset(
    {"mail-received", "chat-started", "chat-ended", "call-incoming", "call-logged", "mention", "ticket-split"}
)
"""Names kept for what the desk does not have yet; nothing else may ever be called so."""

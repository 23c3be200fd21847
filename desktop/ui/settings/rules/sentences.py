"""A whole rule as a sentence, made from the same data as the blocks of the editor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.core.automation.triggers import TRIGGERS
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.i18n import listed
from desktop.ui.settings.rules.act_clauses import act_clause
from desktop.ui.settings.rules.clauses import GONE, MISSING, clause, duration_words, known_words, translated
from desktop.ui.settings.rules.marked import all_of, broken, lowered, strong
from desktop.ui.settings.rules.options import words_of
from desktop.ui.settings.rules.vocabulary import Vocabulary, said

Json = Mapping[str, object]
WHEN = QT_TRANSLATE_NOOP("RuleSentences", "When {trigger}")
TIMED = {
    "older-than": QT_TRANSLATE_NOOP("RuleSentences", "When a ticket is older than {time}"),
    "no-customer-activity": QT_TRANSLATE_NOOP("RuleSentences", "When the customer has not written for {time}"),
    "no-agent-activity": QT_TRANSLATE_NOOP("RuleSentences", "When no agent has answered for {time}"),
    "in-status-for": QT_TRANSLATE_NOOP("RuleSentences", "When the status has not changed for {time}"),
    "due-in-less-than": QT_TRANSLATE_NOOP("RuleSentences", "When a ticket is due in less than {time}"),
    "overdue-by": QT_TRANSLATE_NOOP("RuleSentences", "When a ticket is overdue by {time}"),
    "at-calendar-time": QT_TRANSLATE_NOOP("RuleSentences", "At {time} on {days}"),
}
EVERY_DAY = QT_TRANSLATE_NOOP("RuleSentences", "Every day at {time}")
ALWAYS = QT_TRANSLATE_NOOP("RuleSentences", "{when}: {acts}.")
WITH_CONDITIONS = QT_TRANSLATE_NOOP("RuleSentences", "{when}, if {conditions}: {acts}.")
OR = QT_TRANSLATE_NOOP("RuleSentences", "{first}, or {second}")
STOPS = QT_TRANSLATE_NOOP("RuleSentences", "{sentence} Then no further rule is looked at.")
ONLY_THERE = QT_TRANSLATE_NOOP("RuleSentences", "{sentence} Only for tickets of {department}.")
NO_ACT = QT_TRANSLATE_NOOP("RuleSentences", "(say what is to happen)")


def rule_sentence(vocabulary: Vocabulary, body: Json) -> str:
    """Return a rule in its JSON form as a marked sentence (see ``marked``)."""
    when, acts = when_clause(vocabulary, body), acts_clause(vocabulary, body)
    conditions = conditions_clause(vocabulary, body)
    text = translated(WITH_CONDITIONS if conditions else ALWAYS)
    text = text.format(when=when, conditions=conditions, acts=acts)
    if body.get("department"):
        home = known_words(vocabulary.options("department"), body["department"])
        text = translated(ONLY_THERE).format(sentence=text, department=home)
    return translated(STOPS).format(sentence=text) if body.get("stop") is True else text


def when_clause(vocabulary: Vocabulary, body: Json) -> str:
    """Return how the sentence begins: what sets the rule off."""
    key = str(body.get("trigger") or "")
    trigger = TRIGGERS.get(key)
    timing = body.get("timing")
    found = timing if isinstance(timing, Mapping) else {}
    if trigger is None:
        return translated(WHEN).format(trigger=broken(translated(MISSING)))
    if trigger.timing == "minutes":
        minutes = found.get("minutes")
        time = strong(duration_words(minutes)) if isinstance(minutes, int) and minutes else broken(translated(MISSING))
        return translated(TIMED[key]).format(time=time)
    if trigger.timing == "calendar":
        return _calendar(vocabulary, found.get("calendar"))
    return translated(WHEN).format(trigger=strong(lowered(said(trigger.label))))


def conditions_clause(vocabulary: Vocabulary, body: Json) -> str:
    """Return the conditions; empty when there are none."""
    groups = body.get("groups")
    found = [all_of([clause(vocabulary, each) for each in group]) for group in _lists(groups) if group]
    text = found[0] if found else ""
    for each in found[1:]:
        text = translated(OR).format(first=text, second=each)
    return text


def acts_clause(vocabulary: Vocabulary, body: Json) -> str:
    """Return the acts in their order."""
    acts = body.get("actions")
    words = [act_clause(vocabulary, each) for each in acts] if isinstance(acts, list | tuple) else []
    return all_of(words) if words else broken(translated(NO_ACT))


def trigger_title(key: str) -> str:
    """Return the heading under which rules of a trigger stand."""
    trigger = TRIGGERS.get(key)
    if trigger is None:
        return translated(GONE)
    if trigger.timing == "minutes":
        return QCoreApplication.translate("RuleSentences", "When time passes")
    if trigger.timing == "calendar":
        return said(trigger.label)
    return translated(WHEN).format(trigger=lowered(said(trigger.label)))


def trigger_group(key: str) -> str:
    """Return what rules must share to stand under one heading, in one order."""
    trigger = TRIGGERS.get(key)
    return "time" if trigger is not None and trigger.timing == "minutes" else key


def _calendar(vocabulary: Vocabulary, data: object) -> str:
    found = data if isinstance(data, Mapping) else {}
    time = strong(str(found["at"])) if found.get("at") else broken(translated(MISSING))
    days = found.get("days")
    names = [str(each) for each in days] if isinstance(days, list | tuple) else []
    if len(names) == 7:
        return translated(EVERY_DAY).format(time=time)
    words = [strong(words_of(vocabulary.options("week-day"), each) or each) for each in names]
    return translated(TIMED["at-calendar-time"]).format(
        time=time, days=listed(words) if words else broken(translated(MISSING))
    )


def _lists(groups: object) -> Sequence[Sequence[Json]]:
    return groups if isinstance(groups, list | tuple) else []

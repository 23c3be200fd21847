"""Conditions as clauses of a sentence: a whole pattern for every operator, so that each language orders its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.settings.rules.marked import all_of, any_of, broken, lowered, strong
from desktop.ui.settings.rules.options import Option, words_of
from desktop.ui.settings.rules.vocabulary import Vocabulary

Json = Mapping[str, object]
CLAUSES = {
    "is": QT_TRANSLATE_NOOP("RuleSentences", "{field} is {value}"),
    "is-not": QT_TRANSLATE_NOOP("RuleSentences", "{field} is not {value}"),
    "any-of": QT_TRANSLATE_NOOP("RuleSentences", "{field} is {value}"),
    "none-of": QT_TRANSLATE_NOOP("RuleSentences", "{field} is none of {value}"),
    "contains": QT_TRANSLATE_NOOP("RuleSentences", "{field} contains {value}"),
    "not-contains": QT_TRANSLATE_NOOP("RuleSentences", "{field} does not contain {value}"),
    "contains-all": QT_TRANSLATE_NOOP("RuleSentences", "{field} contains {value}"),
    "contains-any": QT_TRANSLATE_NOOP("RuleSentences", "{field} contains {value}"),
    "starts": QT_TRANSLATE_NOOP("RuleSentences", "{field} begins with {value}"),
    "ends": QT_TRANSLATE_NOOP("RuleSentences", "{field} ends with {value}"),
    "regex": QT_TRANSLATE_NOOP("RuleSentences", "{field} matches the pattern {value}"),
    "empty": QT_TRANSLATE_NOOP("RuleSentences", "{field} is empty"),
    "not-empty": QT_TRANSLATE_NOOP("RuleSentences", "{field} is not empty"),
    ">": QT_TRANSLATE_NOOP("RuleSentences", "{field} is more than {value}"),
    ">=": QT_TRANSLATE_NOOP("RuleSentences", "{field} is at least {value}"),
    "<": QT_TRANSLATE_NOOP("RuleSentences", "{field} is less than {value}"),
    "<=": QT_TRANSLATE_NOOP("RuleSentences", "{field} is at most {value}"),
    "between": QT_TRANSLATE_NOOP("RuleSentences", "{field} is between {value}"),
    "before": QT_TRANSLATE_NOOP("RuleSentences", "{field} is before {value}"),
    "after": QT_TRANSLATE_NOOP("RuleSentences", "{field} is after {value}"),
    "within-last": QT_TRANSLATE_NOOP("RuleSentences", "{field} is within the last {value}"),
    "within-next": QT_TRANSLATE_NOOP("RuleSentences", "{field} is within the next {value}"),
    "changed": QT_TRANSLATE_NOOP("RuleSentences", "{field} changed"),
    "changed-from": QT_TRANSLATE_NOOP("RuleSentences", "{field} changed from {value}"),
    "changed-to": QT_TRANSLATE_NOOP("RuleSentences", "{field} changed to {value}"),
    "increased": QT_TRANSLATE_NOOP("RuleSentences", "{field} went up"),
    "decreased": QT_TRANSLATE_NOOP("RuleSentences", "{field} went down"),
}
OF_TAGS = {
    "any-of": QT_TRANSLATE_NOOP("RuleSentences", "it has the tag {value}"),
    "none-of": QT_TRANSLATE_NOOP("RuleSentences", "it does not have the tag {value}"),
    "contains-all": QT_TRANSLATE_NOOP("RuleSentences", "it has the tags {value}"),
    "empty": QT_TRANSLATE_NOOP("RuleSentences", "it has no tag"),
    "not-empty": QT_TRANSLATE_NOOP("RuleSentences", "it has tags"),
    "changed": QT_TRANSLATE_NOOP("RuleSentences", "its tags changed"),
    "changed-to": QT_TRANSLATE_NOOP("RuleSentences", "it got the tag {value}"),
    "changed-from": QT_TRANSLATE_NOOP("RuleSentences", "it lost the tag {value}"),
}
OF_FLAGS = QT_TRANSLATE_NOOP("RuleSentences", "{field}: {value}")
TURNED = {
    "is": "is-not",
    "any-of": "none-of",
    "contains": "not-contains",
    "empty": "not-empty",
    ">": "<=",
    ">=": "<",
}
TURNED |= {second: first for first, second in TURNED.items()}
"""What means the opposite, where there is such an operator."""
NOT = QT_TRANSLATE_NOOP("RuleSentences", "it is not so that {condition}")
HEADER = QT_TRANSLATE_NOOP("RuleSentences", "the header {name}")
QUOTED = QT_TRANSLATE_NOOP("RuleSentences", "“{text}”")
MISSING = QT_TRANSLATE_NOOP("RuleSentences", "(say what)")
GONE = QT_TRANSLATE_NOOP("RuleSentences", "(gone)")


def translated(text: str) -> str:
    """Translate a pattern of a sentence."""
    return QCoreApplication.translate("RuleSentences", text)


def clause(vocabulary: Vocabulary, condition: Json) -> str:
    """Return a condition as a clause, values marked; what is missing or gone is marked as broken."""
    name, op = str(condition.get("field") or ""), str(condition.get("op") or "")
    field = field_clause(vocabulary, condition)
    if not name or not op or not vocabulary.knows(name):
        return field
    negated = condition.get("not") is True
    if negated and vocabulary.family(name) == "flag":
        condition, negated = {**condition, "value": condition.get("value") is False}, False
    opposite = TURNED.get(op, "") if negated else ""
    if opposite in {each.key for each in vocabulary.operators(name)} and opposite:
        op, negated = opposite, False
    value = value_clause(vocabulary, name, op, condition.get("value"))
    said = translated(_pattern(vocabulary.family(name), op)).format(field=field, value=value)
    return translated(NOT).format(condition=said) if negated else said


def field_clause(vocabulary: Vocabulary, condition: Json) -> str:
    """Name the field within a sentence."""
    name = str(condition.get("field") or "")
    if not name:
        return broken(translated(MISSING))
    if name == "header":
        header = str(condition.get("name") or "")
        return translated(HEADER).format(name=strong(header) if header else broken(translated(MISSING)))
    words = vocabulary.field_words(name)
    if not words:
        return broken(translated(GONE))
    return words if name.startswith("field:") else lowered(words)


def value_clause(vocabulary: Vocabulary, name: str, op: str, value: object) -> str:
    """Return the value of a condition, joined where there are several."""
    shape = vocabulary.shape(op)
    if shape == "none":
        return ""
    if shape == "minutes":
        return strong(duration_words(int(value))) if isinstance(value, int) else broken(translated(MISSING))
    values = list(value) if isinstance(value, list | tuple) else [] if value in (None, "") else [value]
    words = [value_words(vocabulary, name, op, each) for each in values]
    if not words:
        return broken(translated(MISSING))
    every = op in ("contains-all", "between") or (op == "none-of" and vocabulary.family(name) != "set")
    return all_of(words) if every else any_of(words)


def value_words(vocabulary: Vocabulary, name: str, op: str, value: object) -> str:
    """Return one value as people read it, marked."""
    kind = vocabulary.kind(name)
    options = () if op == "regex" else vocabulary.options_of(name)
    if options or kind in vocabulary.named_kinds:
        return known_words(options, value)
    if isinstance(value, bool):
        return known_words(vocabulary.options("yes-no"), value)
    if kind == "minutes" and isinstance(value, int):
        return strong(duration_words(value))
    if vocabulary.family(name) == "moment" and isinstance(value, int):
        day = QDateTime.fromMSecsSinceEpoch(value).date()
        return strong(QLocale().toString(day, QLocale.FormatType.ShortFormat))
    if isinstance(value, int | float):
        return strong(QLocale().toString(value) if isinstance(value, int) else QLocale().toString(value, "g"))
    return strong(translated(QUOTED).format(text=str(value)))


def known_words(options: Sequence[Option], value: object) -> str:
    """Return the words of something chosen; gone when it is not offered any more."""
    key = str(value).lower() if isinstance(value, bool) else str(value)
    words = words_of(options, key)
    return strong(words) if words is not None else broken(translated(GONE))


def duration_words(minutes: int) -> str:
    """Say a length of time in the largest unit that leaves no rest."""
    translate = QCoreApplication.translate
    week, day, hour = 7 * 24 * 60, 24 * 60, 60
    if minutes and minutes % week == 0:
        return translate("RuleSentences", "%n week(s)", "", minutes // week)
    if minutes and minutes % day == 0:
        return translate("RuleSentences", "%n day(s)", "", minutes // day)
    if minutes and minutes % hour == 0:
        return translate("RuleSentences", "%n hour(s)", "", minutes // hour)
    return translate("RuleSentences", "%n minute(s)", "", minutes)


def _pattern(family: str, op: str) -> str:
    if family == "flag":
        return OF_FLAGS
    return OF_TAGS.get(op, CLAUSES[op]) if family == "set" else CLAUSES[op]

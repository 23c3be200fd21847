"""Why something happened by itself, in words: which rule did what because of which condition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from desktop.core.errors import DeskError
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.store.queries.rows_rules import FiringRow
from desktop.ui.errors import sentence
from desktop.ui.i18n import listed
from desktop.ui.settings.rules.act_clauses import act_clause, done_clause
from desktop.ui.settings.rules.clauses import clause, field_clause, translated, value_words
from desktop.ui.settings.rules.marked import all_of, lowered, strong
from desktop.ui.settings.rules.vocabulary import Vocabulary

Json = Mapping[str, object]
BECAUSE = QT_TRANSLATE_NOOP("RuleSentences", "Rule “{rule}” {acts}, because {conditions}")
DONE = QT_TRANSLATE_NOOP("RuleSentences", "Rule “{rule}” {acts}")
REFUSED = QT_TRANSLATE_NOOP("RuleSentences", "Rule “{rule}” did nothing: {reason}")
IT_BECAUSE = QT_TRANSLATE_NOOP("RuleSentences", "{acts}, because {conditions}")
IT_REFUSED = QT_TRANSLATE_NOOP("RuleSentences", "Did nothing: {reason}")
NOTHING = QT_TRANSLATE_NOOP("RuleSentences", "changed nothing")
SAW = QT_TRANSLATE_NOOP("RuleSentences", "{field} was {value}")
SAW_NOTHING = QT_TRANSLATE_NOOP("RuleSentences", "{field} was empty")
SKIPPED = QT_TRANSLATE_NOOP("RuleSentences", "Left out: {act}. {reason}")
WANTED = QT_TRANSLATE_NOOP("RuleSentences", "It was to {act}.")
MOST_SEEN = 5


def firing_sentence(vocabulary: Vocabulary, row: FiringRow, named: bool = True) -> str:
    """Return what a rule did to a ticket and why, as a marked sentence; not ``named`` where the rule is known."""
    if row.refused:
        return translated(REFUSED if named else IT_REFUSED).format(rule=strong(row.name), reason=refusal_words(row))
    conditions, acts = all_of([clause(vocabulary, each) for each in row.why]), acts_words(vocabulary, row)
    if named:
        return translated(BECAUSE if row.why else DONE).format(rule=strong(row.name), acts=acts, conditions=conditions)
    return capital(translated(IT_BECAUSE).format(acts=acts, conditions=conditions) if row.why else acts)


def acts_words(vocabulary: Vocabulary, row: FiringRow) -> str:
    """Return what a firing did as clauses behind the rule's name."""
    words = [done_clause(vocabulary, each) for each in row.done if not each.get("skipped") and not each.get("refused")]
    return all_of([each for each in words if each]) or translated(NOTHING)


def firing_details(vocabulary: Vocabulary, row: FiringRow) -> list[str]:
    """Return what the conditions saw, and which acts were left out or refused and why; marked sentences."""
    saw = [_saw(vocabulary, each) for each in row.why if "seen" in each]
    left = [
        translated(SKIPPED).format(act=act_clause(vocabulary, each), reason=_reason(each, "skipped"))
        for each in row.done
        if each.get("skipped")
    ]
    wanted = [translated(WANTED).format(act=act_clause(vocabulary, each)) for each in row.done if each.get("refused")]
    return [*saw, *left, *wanted]


def refusal_words(row: FiringRow) -> str:
    """Say why a firing did nothing."""
    return next((_reason(each, "refused") for each in row.done if each.get("refused")), "")


def _reason(act: Json, key: str) -> str:
    details = act.get("details")
    found = {str(name): value for name, value in details.items()} if isinstance(details, Mapping) else {}
    return sentence(DeskError(str(act[key]), **found))


def _saw(vocabulary: Vocabulary, condition: Json) -> str:
    seen = condition.get("seen")
    name = str(condition.get("field") or "")
    values = cast("Sequence[object]", seen) if isinstance(seen, list | tuple) else [] if seen in (None, "") else [seen]
    field = field_clause(vocabulary, condition)
    words = [value_words(vocabulary, name, "is", each) for each in values[:MOST_SEEN]]
    text = translated(SAW).format(field=field, value=listed(words)) if words else translated(SAW_NOTHING)
    return capital(text.format(field=field) if not words else text)


def capital(text: str) -> str:
    """Return a clause as the beginning of a line."""
    return text[:1].upper() + text[1:] if text == lowered(text) else text

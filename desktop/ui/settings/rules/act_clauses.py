"""Acts as clauses of a sentence: what a rule does ("move it to Billing") and what it did ("moved it to Billing")."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.automation.act_kind import Param
from desktop.core.automation.acts import ACTS
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.settings.rules.clauses import (
    GONE,
    MISSING,
    QUOTED,
    duration_words,
    known_words,
    translated,
    value_words,
)
from desktop.ui.settings.rules.marked import all_of, broken, strong
from desktop.ui.settings.rules.vocabulary import Vocabulary, said

Json = Mapping[str, object]
DO = {
    "set-department": QT_TRANSLATE_NOOP("RuleSentences", "move it to {value}"),
    "assign": QT_TRANSLATE_NOOP("RuleSentences", "assign it to {value}"),
    "set-status": QT_TRANSLATE_NOOP("RuleSentences", "set its status to {value}"),
    "set-priority": QT_TRANSLATE_NOOP("RuleSentences", "set its priority to {value}"),
    "set-subject": QT_TRANSLATE_NOOP("RuleSentences", "change its subject to {value}"),
    "set-field": QT_TRANSLATE_NOOP("RuleSentences", "set {field} to {value}"),
    "add-tags": QT_TRANSLATE_NOOP("RuleSentences", "add the tag {value}"),
    "remove-tags": QT_TRANSLATE_NOOP("RuleSentences", "remove the tag {value}"),
    "set-tags": QT_TRANSLATE_NOOP("RuleSentences", "replace its tags by {value}"),
    "postpone": QT_TRANSLATE_NOOP("RuleSentences", "postpone it {value}"),
    "resolve": QT_TRANSLATE_NOOP("RuleSentences", "resolve it"),
    "resolve-silent": QT_TRANSLATE_NOOP("RuleSentences", "resolve it without telling the customer"),
    "close": QT_TRANSLATE_NOOP("RuleSentences", "close it"),
    "reopen": QT_TRANSLATE_NOOP("RuleSentences", "open it again"),
    "spam": QT_TRANSLATE_NOOP("RuleSentences", "put it among the spam"),
    "not-spam": QT_TRANSLATE_NOOP("RuleSentences", "bring it back from the spam"),
    "trash": QT_TRANSLATE_NOOP("RuleSentences", "put it into the trash"),
    "purge": QT_TRANSLATE_NOOP("RuleSentences", "erase it for ever"),
    "merge-matching": QT_TRANSLATE_NOOP(
        "RuleSentences", "merge it into the customer’s ticket alike of the last {value}"
    ),
    "link": QT_TRANSLATE_NOOP("RuleSentences", "link it to the customer’s tickets alike of the last {value}"),
    "set-sla": QT_TRANSLATE_NOOP("RuleSentences", "set its service level to {value}"),
    "add-note": QT_TRANSLATE_NOOP("RuleSentences", "add the note {value}"),
    "mention": QT_TRANSLATE_NOOP("RuleSentences", "mention {value} in a note"),
    "reply-template": QT_TRANSLATE_NOOP("RuleSentences", "answer the customer with {value}"),
    "send-mail": QT_TRANSLATE_NOOP("RuleSentences", "send the mail {subject} to {to}"),
    "send-survey": QT_TRANSLATE_NOOP("RuleSentences", "ask the customer how we did"),
    "notify": QT_TRANSLATE_NOOP("RuleSentences", "show a notice to {value}"),
    "webhook": QT_TRANSLATE_NOOP("RuleSentences", "tell the program at {value}"),
    "run-macro": QT_TRANSLATE_NOOP("RuleSentences", "run the macro {value}"),
    "change-requester": QT_TRANSLATE_NOOP("RuleSentences", "make {value} the customer"),
    "change-company": QT_TRANSLATE_NOOP("RuleSentences", "set the customer’s company to {value}"),
    "block-sender": QT_TRANSLATE_NOOP("RuleSentences", "block the customer"),
    "stop": QT_TRANSLATE_NOOP("RuleSentences", "look at no further rules"),
}
"""What a rule is told to do."""
DID = {
    "set-department": QT_TRANSLATE_NOOP("RuleSentences", "moved it to {value}"),
    "assign": QT_TRANSLATE_NOOP("RuleSentences", "assigned it to {value}"),
    "set-status": QT_TRANSLATE_NOOP("RuleSentences", "changed its status to {value}"),
    "set-priority": QT_TRANSLATE_NOOP("RuleSentences", "changed its priority to {value}"),
    "set-subject": QT_TRANSLATE_NOOP("RuleSentences", "changed its subject to {value}"),
    "set-field": QT_TRANSLATE_NOOP("RuleSentences", "changed {field} to {value}"),
    "add-tags": QT_TRANSLATE_NOOP("RuleSentences", "added the tag {value}"),
    "remove-tags": QT_TRANSLATE_NOOP("RuleSentences", "removed the tag {value}"),
    "set-tags": QT_TRANSLATE_NOOP("RuleSentences", "replaced its tags by {value}"),
    "postpone": QT_TRANSLATE_NOOP("RuleSentences", "postponed it {value}"),
    "resolve": QT_TRANSLATE_NOOP("RuleSentences", "resolved it"),
    "resolve-silent": QT_TRANSLATE_NOOP("RuleSentences", "resolved it without telling the customer"),
    "close": QT_TRANSLATE_NOOP("RuleSentences", "closed it"),
    "reopen": QT_TRANSLATE_NOOP("RuleSentences", "opened it again"),
    "spam": QT_TRANSLATE_NOOP("RuleSentences", "marked it as spam"),
    "not-spam": QT_TRANSLATE_NOOP("RuleSentences", "brought it back from the spam"),
    "trash": QT_TRANSLATE_NOOP("RuleSentences", "moved it to the trash"),
    "purge": QT_TRANSLATE_NOOP("RuleSentences", "erased it for ever"),
    "merge-matching": QT_TRANSLATE_NOOP("RuleSentences", "merged it into the customer’s ticket alike"),
    "link": QT_TRANSLATE_NOOP("RuleSentences", "linked it to the customer’s tickets alike"),
    "set-sla": QT_TRANSLATE_NOOP("RuleSentences", "changed its service level to {value}"),
    "add-note": QT_TRANSLATE_NOOP("RuleSentences", "added a note"),
    "mention": QT_TRANSLATE_NOOP("RuleSentences", "mentioned {value} in a note"),
    "reply-template": QT_TRANSLATE_NOOP("RuleSentences", "answered the customer"),
    "send-mail": QT_TRANSLATE_NOOP("RuleSentences", "sent the mail {subject} to {to}"),
    "send-survey": QT_TRANSLATE_NOOP("RuleSentences", "asked the customer how we did"),
    "notify": QT_TRANSLATE_NOOP("RuleSentences", "showed a notice to {value}"),
    "webhook": QT_TRANSLATE_NOOP("RuleSentences", "told the program at {value}"),
    "run-macro": QT_TRANSLATE_NOOP("RuleSentences", "ran the macro {value}"),
    "change-requester": QT_TRANSLATE_NOOP("RuleSentences", "made {value} the customer"),
    "change-company": QT_TRANSLATE_NOOP("RuleSentences", "changed the customer’s company to {value}"),
    "block-sender": QT_TRANSLATE_NOOP("RuleSentences", "blocked the customer"),
    "stop": QT_TRANSLATE_NOOP("RuleSentences", "ended the looking at rules"),
}
"""What a rule did, behind its name."""
GIVEN = QT_TRANSLATE_NOOP("RuleSentences", "assigned it to {agent} ({way})")
FOR_TIME = QT_TRANSLATE_NOOP("RuleSentences", "for {time}")
NOTHING = QT_TRANSLATE_NOOP("RuleSentences", "nothing")
LONGEST = 60


def act_clause(vocabulary: Vocabulary, action: Json) -> str:
    """Return an act as a clause, values marked; what is missing or gone is marked as broken."""
    pattern = DO.get(str(action.get("do")))
    return _filled(vocabulary, action, translated(pattern)) if pattern else broken(str(action.get("do") or "?"))


def done_clause(vocabulary: Vocabulary, action: Json) -> str:
    """Return what an act did as a clause behind the name of the rule."""
    agent = _given_to(action)
    if agent and agent != action.get("value"):
        name = known_words(vocabulary.options("agent"), agent)
        way = _told(vocabulary, ACTS["assign"].params[0], action)
        return translated(GIVEN).format(agent=name, way=way)
    return _filled(vocabulary, action, did_pattern(str(action.get("do"))))


def _given_to(action: Json) -> str:
    """Return whom an act chose for a ticket; empty when it chose nobody."""
    changed = action.get("changed")
    both = changed.get("assignee") if isinstance(changed, Mapping) and action.get("do") == "assign" else None
    return str(both[1] or "") if isinstance(both, list | tuple) and len(both) == 2 else ""


def did_pattern(do: str) -> str:
    """Return the pattern of what an act did in the language shown."""
    return translated(DID[do]) if do in DID else ""


def _filled(vocabulary: Vocabulary, action: Json, pattern: str) -> str:
    act = ACTS.get(str(action.get("do")))
    values = {param.key: _told(vocabulary, param, action) for param in act.params} if act else {}
    if action.get("do") == "reply-template" and action.get("value") is None and action.get("text"):
        values["value"] = values["text"]
    if action.get("to") == "address":
        values["to"] = values["address"]
    return pattern.format_map(values)


def _told(vocabulary: Vocabulary, param: Param, action: Json) -> str:
    """Return what an act is told under a name."""
    value = action.get(param.key)
    if value is None or value in ("", []):
        return broken(translated(MISSING)) if param.required else strong(translated(NOTHING))
    if isinstance(value, str) and value in param.choices:
        return strong(said(param.choices[value]))
    if param.kind == "any":
        return value_words(vocabulary, f"field:{action.get('field')}", "is", value)
    if param.kind == "field":
        words = vocabulary.field_words(f"field:{value}")
        return strong(words) if words else broken(translated(GONE))
    if param.kind == "minutes" and isinstance(value, int):
        return _duration(param, value)
    if param.kind == "tags":
        return all_of(
            [known_words(vocabulary.options("tags"), each) for each in value] if isinstance(value, list) else []
        )
    if param.kind in vocabulary.named_kinds or param.kind in ("macro", "canned"):
        return known_words(vocabulary.params(param.kind), value)
    text = " ".join(str(value).split())
    return strong(translated(QUOTED).format(text=text if len(text) <= LONGEST else f"{text[:LONGEST]}…"))


def _duration(param: Param, minutes: int) -> str:
    words = strong(duration_words(minutes))
    return translated(FOR_TIME).format(time=words) if param.choices else words

"""The sentences for rules that cannot be read, and the words for the place where something is wrong."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP

RULE_SENTENCES = {
    "rule-shape": QT_TRANSLATE_NOOP("Error", "{where}: this is not what belongs here ({wanted})."),
    "rule-key": QT_TRANSLATE_NOOP("Error", "{where}: there is nothing called {key}."),
    "rule-key-twice": QT_TRANSLATE_NOOP("Error", "{key} stands there twice."),
    "rule-too-many": QT_TRANSLATE_NOOP("Error", "{where}: there may be at most {most}."),
    "rule-too-long": QT_TRANSLATE_NOOP("Error", "{where}: at most {most} characters fit."),
    "rule-empty": QT_TRANSLATE_NOOP("Error", "{where}: something is needed here."),
    "rule-missing": QT_TRANSLATE_NOOP("Error", "{where}: something is needed here."),
    "rule-value": QT_TRANSLATE_NOOP("Error", "{where}: {value} does not fit here."),
    "rule-number": QT_TRANSLATE_NOOP("Error", "{where}: only a number from {lowest} to {highest} fits."),
    "rule-regex": QT_TRANSLATE_NOOP("Error", "{where}: this is not a regular expression ({reason})."),
    "rule-pair": QT_TRANSLATE_NOOP("Error", "{where}: two values are needed, the smaller one first."),
    "rule-trigger": QT_TRANSLATE_NOOP("Error", "Nothing called {value} sets rules off."),
    "rule-no-action": QT_TRANSLATE_NOOP("Error", "The rule does nothing yet. Add what it does."),
    "rule-field": QT_TRANSLATE_NOOP("Error", "{where}: conditions cannot ask for {value}."),
    "rule-operator": QT_TRANSLATE_NOOP("Error", "{where}: conditions cannot compare by {value}."),
    "rule-operator-unfit": QT_TRANSLATE_NOOP("Error", "{where}: {field} cannot be compared by {value}."),
    "rule-act": QT_TRANSLATE_NOOP("Error", "{where}: rules cannot do {value}."),
    "rule-confirm": QT_TRANSLATE_NOOP("Error", "{where}: confirm twice that it erases tickets for ever."),
    "rule-url": QT_TRANSLATE_NOOP("Error", "{where}: {value} is not an address that begins with https."),
    "nobody-found": QT_TRANSLATE_NOOP("Error", "Nobody could be found for it."),
    "nothing-alike": QT_TRANSLATE_NOOP("Error", "The customer has no other ticket alike."),
    "open-now": QT_TRANSLATE_NOOP("Error", "The department was open."),
    "macro-in-macro": QT_TRANSLATE_NOOP("Error", "A macro does not run another one."),
    "mail-noreply": QT_TRANSLATE_NOOP("Error", "Nobody reads mail at that address."),
    "mail-own-address": QT_TRANSLATE_NOOP("Error", "That address is ours."),
    "mail-set-aside": QT_TRANSLATE_NOOP("Error", "Nobody is written to from spam or trash."),
    "mail-blocked": QT_TRANSLATE_NOOP("Error", "That person is blocked."),
    "mail-machine": QT_TRANSLATE_NOOP("Error", "A machine wrote, and machines get no automatic answer."),
    "mail-old": QT_TRANSLATE_NOOP("Error", "The mail is too old for an automatic answer."),
    "mail-ticket-budget": QT_TRANSLATE_NOOP("Error", "That address has had enough automatic mail about this ticket."),
    "mail-total-budget": QT_TRANSLATE_NOOP("Error", "That address has had enough automatic mail."),
    "mail-sender-budget": QT_TRANSLATE_NOOP(
        "Error", "An address that we never wrote to gets one automatic mail a day."
    ),
    "mail-desk-budget": QT_TRANSLATE_NOOP("Error", "The desk has written to enough unknown addresses this hour."),
    "rule-loop": QT_TRANSLATE_NOOP("Error", "These rules would set each other off for ever: {rules}."),
    "rule-author": QT_TRANSLATE_NOOP("Error", "{name} may not write rules any more, so their rules stand still."),
    "rule-off": QT_TRANSLATE_NOOP("Error", "The rule {name} is switched off."),
    "rule-failed": QT_TRANSLATE_NOOP("Error", "The rule failed for a reason that stands in the log."),
    "rule-not-manual": QT_TRANSLATE_NOOP("Error", "The rule {name} is not one that is started by hand."),
    "rule-unknown-name": QT_TRANSLATE_NOOP("Error", "There is no {name} at this desk. Make it, or change the rules."),
    "webhook-address": QT_TRANSLATE_NOOP(
        "Error", "{host} is not out in the world; rules tell nobody inside a network."
    ),
    "webhook-url": QT_TRANSLATE_NOOP("Error", "{url} is not an address that begins with https."),
    "webhook-unreachable": QT_TRANSLATE_NOOP("Error", "The other program could not be reached."),
    "webhook-redirect": QT_TRANSLATE_NOOP("Error", "The other program sent us elsewhere, which is not followed."),
    "webhook-refused": QT_TRANSLATE_NOOP("Error", "The other program did not take the message."),
    "webhook-failed": QT_TRANSLATE_NOOP("Error", "The other program was in trouble."),
    "rule-form": QT_TRANSLATE_NOOP("Error", "{where}: this cannot be read as conditions."),
    "rule-json": QT_TRANSLATE_NOOP("Error", "These are not rules: line {line}, column {column} cannot be read."),
}
_PLACES = {
    "rule": QT_TRANSLATE_NOOP("Error", "Rule {number}"),
    "group": QT_TRANSLATE_NOOP("Error", "Group {number}"),
    "condition": QT_TRANSLATE_NOOP("Error", "Condition {number}"),
    "action": QT_TRANSLATE_NOOP("Error", "Act {number}"),
}
CONDITIONS = QT_TRANSLATE_NOOP("Error", "Conditions")
_PART = re.compile(r"(rule|group|condition|action) (\d+)")


def place_words(where: str) -> str:
    """Return where something is wrong (``group 2, condition 1, value``) in words; names of JSON stay as they are."""
    return ", ".join(map(_part, where.split(", ")))


def _part(part: str) -> str:
    found = _PART.fullmatch(part)
    if found is None:
        return QCoreApplication.translate("Error", CONDITIONS) if part == "groups" else part
    return QCoreApplication.translate("Error", _PLACES[found[1]]).format(number=found[2])

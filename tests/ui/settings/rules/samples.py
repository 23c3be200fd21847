"""Believable values for every field, operator and act of the rule language."""

from __future__ import annotations

from desktop.core.automation.act_kind import Param
from desktop.core.automation.acts import ACTS
from desktop.core.automation.fields import FIELDS
from desktop.core.automation.operators import OPERATORS
from desktop.core.automation.values import CHOICES
from desktop.store.queries.rows import FieldRow, StatusRow
from desktop.store.queries.rule_choices import RuleChoices

NAMED = ("department", "agent", "company", "mailbox", "policy", "tag", "macro", "canned")
IDS = {kind: f"{number:032x}" for number, kind in enumerate((*NAMED, "status", "choice", "size", "due", "paid"), 1)}
DAY_MS = 86_400_000
CHOICES_HERE = RuleChoices(
    {kind: ((IDS[kind], f"The {kind}"),) for kind in NAMED},
    (StatusRow(IDS["status"], "open", "", 1, "run", 0),),
    (
        FieldRow(IDS["choice"], "Bicycle", "choice", ("city", "road"), None),
        FieldRow(IDS["size"], "Frame size", "integer", (), None),
        FieldRow(IDS["due"], "Collected on", "date", (), None),
        FieldRow(IDS["paid"], "Paid", "yes-no", (), None),
    ),
)
ONE = {"text": "refund", "texts": "refund", "number": 5, "bytes": 5, "minutes": 120, "yes-no": True, "priority": 2}
OF_PARAMS = {"long-text": "Hello", "address": "a@b.example", "url": "https://a.example", "field": IDS["choice"]}


def value_for(kind: str, op: str) -> object:
    """Return a value that fits a kind and an operator; None where there is none to say."""
    shape = OPERATORS[op].shape
    one = day() if kind == "moment" else ONE.get(kind) or named(kind)
    if op == "regex":
        return "re(fund|turn)"
    return {"none": None, "many": [one], "pair": [one, one], "minutes": 60}.get(shape, one)


def named(kind: str) -> object:
    """Return a value of a kind that is chosen from a list."""
    if kind in CHOICES:
        return next(iter(CHOICES[kind]))
    return {"language": "pl", "tags": IDS["tag"]}.get(kind) or IDS.get(kind, "refund")


def day() -> int:
    """Return when a day begins on this computer's clock."""
    from PySide6.QtCore import QDate

    return QDate(2026, 3, 5).startOfDay().toMSecsSinceEpoch()


def conditions() -> list[dict[str, object]]:
    """Return a condition for every field with every operator it takes."""
    found = []
    for field in FIELDS.values():
        if field.parameter == "field":
            continue
        for op in field.operators:
            value = value_for(field.kind, op)
            made: dict[str, object] = {"field": field.key, "op": op}
            if field.parameter == "name":
                made["name"] = "List-Id"
            if value is not None:
                made["value"] = value
            found.append(made)
    return found


def acts() -> list[dict[str, object]]:
    """Return every act with everything it can be told."""
    found = []
    for act in ACTS.values():
        told = {param.key: told_for(param) for param in act.params}
        if act.key == "reply-template":
            told.pop("text")
        if act.key == "send-mail":
            told["to"] = "address"
        if act.key == "set-field":
            told["value"] = "city"
        found.append({"do": act.key, **told})
    return found


def told_for(param: Param) -> object:
    """Return what an act can be told under a name."""
    if param.kind == "choice":
        return next(iter(param.choices))
    if param.kind == "tags":
        return [IDS["tag"]]
    return OF_PARAMS.get(param.kind) or ONE.get(param.kind) or named(param.kind)

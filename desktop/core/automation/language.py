"""Reads rules from JSON: everything is checked, nothing is guessed, and a refusal says where."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.automation.act_reading import read_actions
from desktop.core.automation.checking import identity, inside, line, mapping, refuse, sequence, text, truth, whole
from desktop.core.automation.fields import FIELDS, Field
from desktop.core.automation.operators import OPERATORS, operators_for
from desktop.core.automation.parts import Action, Condition, Group, Groups, RuleBody, Timing
from desktop.core.automation.timing import read_timing, timing_json
from desktop.core.automation.triggers import TRIGGERS
from desktop.core.automation.value_checks import checked_value
from desktop.core.automation.values import CUSTOM_FAMILIES, Value

__all__ = [
    "Action",
    "Condition",
    "Group",
    "Groups",
    "RuleBody",
    "Timing",
    "actions_json",
    "groups_json",
    "read_actions",
    "read_groups",
    "read_rule",
    "rule_json",
]

MOST_GROUPS, MOST_CONDITIONS = 20, 50
LONGEST_NAME, LONGEST_NOTE = 200, 4000
LAST_POSITION = 1_000_000
RULE_KEYS = ("name", "note", "active", "trigger", "timing", "groups", "actions", "stop", "department", "position")
CONDITION_KEYS = ("field", "op", "value", "not", "name")
KIND_OF_FAMILY = {"text": "text", "texts": "texts", "number": "number", "moment": "moment", "flag": "yes-no"}
Kinds = Mapping[str, str] | None
"""Id to kind of each custom field; None leaves them unchecked."""


def read_rule(data: object, custom: Kinds = None) -> RuleBody:
    """Return the rule that JSON says, or refuse it (``DeskError("rule-…", where=…)``)."""
    found = mapping(data, "rule", RULE_KEYS)
    trigger = found.get("trigger")
    if not isinstance(trigger, str) or trigger not in TRIGGERS:
        refuse("rule-trigger", "trigger", value=str(trigger)[:80])
    actions = read_actions(found.get("actions", []))
    if not actions:
        refuse("rule-no-action", "actions")
    department = found.get("department")
    return RuleBody(
        name=line(found.get("name"), "name", LONGEST_NAME),
        trigger=trigger,
        actions=actions,
        groups=read_groups(found.get("groups", []), custom),
        timing=read_timing(found.get("timing", {}), TRIGGERS[trigger].timing),
        note=text(found.get("note", ""), "note", LONGEST_NOTE, empty=True),
        active=truth(found.get("active", True), "active"),
        stop=truth(found.get("stop", False), "stop"),
        department=None if department is None else identity(department, "department"),
        position=whole(found.get("position", 0), "position", 0, LAST_POSITION),
    )


def read_groups(data: object, custom: Kinds = None) -> Groups:
    """Return the groups of conditions that JSON says; also those of service levels."""
    groups = sequence(data, "groups", MOST_GROUPS)
    found = tuple(_group(group, f"group {at}", custom) for at, group in enumerate(groups, 1))
    if sum(map(len, found)) > MOST_CONDITIONS:
        refuse("rule-too-many", "groups", most=MOST_CONDITIONS)
    return found


def _group(data: object, where: str, custom: Kinds) -> Group:
    conditions = sequence(data, where, MOST_CONDITIONS)
    if not conditions:
        refuse("rule-empty", where)
    return tuple(_condition(each, inside(where, f"condition {at}"), custom) for at, each in enumerate(conditions, 1))


def _condition(data: object, where: str, custom: Kinds) -> Condition:
    found = mapping(data, where, CONDITION_KEYS)
    name = found.get("field")
    field = FIELDS.get(name.partition(":")[0]) if isinstance(name, str) else None
    if field is None or not isinstance(name, str) or (":" in name) != (field.parameter == "field"):
        refuse("rule-field", inside(where, "field"), value=str(name)[:80])
    kind = _kind(field, name, custom, where)
    op = _operator(field, kind, found.get("op"), where)
    return Condition(
        name,
        op,
        checked_value(kind, op, found.get("value"), where),
        truth(found.get("not", False), inside(where, "not")),
        _header(field, found.get("name", ""), inside(where, "name")),
    )


def _kind(field: Field, name: str, custom: Kinds, where: str) -> str:
    """Return the kind of a field's values; of a custom field as the desk has it."""
    if field.parameter != "field":
        return field.kind
    own = identity(name.partition(":")[2], inside(where, "field"))
    if custom is None:
        return "custom"
    if own not in custom:
        refuse("rule-field", inside(where, "field"), value=name)
    return KIND_OF_FAMILY[CUSTOM_FAMILIES.get(custom[own], "text")]


def _operator(field: Field, kind: str, op: object, where: str) -> str:
    known = field.operators if kind == field.kind else operators_for(_FAMILY_OF_KIND[kind], old=True)
    if not isinstance(op, str) or op not in OPERATORS:
        refuse("rule-operator", inside(where, "op"), value=str(op)[:80])
    if op not in known:
        refuse("rule-operator-unfit", inside(where, "op"), value=op, field=field.key)
    return op


_FAMILY_OF_KIND = {kind: family for family, kind in KIND_OF_FAMILY.items()}


def _header(field: Field, raw: object, where: str) -> str:
    if field.parameter == "name":
        name = line(raw, where, 100)
        bad = any(not 32 < ord(char) < 127 or char == ":" for char in name)
        return refuse("rule-value", where, value=name[:80]) if bad else name
    return "" if raw == "" else refuse("rule-key", where, key="name")


def rule_json(body: RuleBody) -> dict[str, object]:
    """Return a rule as JSON has it; ``read_rule`` makes the same rule of it."""
    return {
        "name": body.name,
        "note": body.note,
        "active": body.active,
        "trigger": body.trigger,
        "timing": timing_json(body.timing),
        "groups": groups_json(body.groups),
        "actions": actions_json(body.actions),
        "stop": body.stop,
        "department": body.department,
        "position": body.position,
    }


def groups_json(groups: Groups) -> list[list[dict[str, object]]]:
    """Return groups of conditions as JSON has them."""
    return [[_condition_json(condition) for condition in group] for group in groups]


def actions_json(actions: tuple[Action, ...]) -> list[dict[str, object]]:
    """Return acts as JSON has them."""
    return [{"do": action.do, **{key: _plain(value) for key, value in action.params}} for action in actions]


def _condition_json(condition: Condition) -> dict[str, object]:
    found: dict[str, object] = {"field": condition.field, "op": condition.op}
    if condition.value is not None:
        found["value"] = _plain(condition.value)
    if condition.negated:
        found["not"] = True
    if condition.name:
        found["name"] = condition.name
    return found


def _plain(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value

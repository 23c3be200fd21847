"""Rules: made, changed, switched, put in order, taken away, brought from another desk.

A rule acts with the rights of who last changed its conditions or acts, so nobody can save one that does what they may
not do themselves, nor make another's stronger rights act for them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from desktop.commands._desk_values import ordered
from desktop.commands._rule_author import writer_of
from desktop.commands._rule_checks import NEW_RULE, check_loops, check_place, check_saved, readable_body
from desktop.commands._rule_names import with_ids_of_here
from desktop.commands.base import Desk, command, command_on
from desktop.core.automation.language import actions_json, groups_json, read_rule
from desktop.core.automation.parts import RuleBody
from desktop.core.automation.rule_files import rules_from_text
from desktop.core.automation.timing import timing_json
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission
from desktop.store.models import Rule
from desktop.store.queries.rules import may_switch
from desktop.store.row_reads import rows_where
from desktop.store.rule_bodies import rule_body

P = Permission
WRITING = (P.AUTOMATION_RULES_ALL, P.AUTOMATION_RULES_OWN_DEPARTMENT, P.AUTOMATION_TIME_RULES)
Body = Mapping[str, object]
"""The JSON form of a rule, see ``core.automation.language``."""
OF_AUTHOR = frozenset({"trigger", "timing", "groups", "actions", "department", "stop"})
"""Columns whose writer the rule acts for."""


@command(P.PEOPLE_PROFILE, *WRITING)
def create_rule(desk: Desk, body: Body, *, accept_loops: bool = False, confirmed: bool = False) -> str:
    """Make a rule, the last in order, and return its id.

    Raises ``rule-…`` for what cannot be read (``read_rule``), ``not-found`` and the like for what it names and is not
    there, ``NotAllowedError`` for an act that one may not do oneself, ``rule-loop`` (``rules``: names) unless
    ``accept_loops``, ``rule-confirm`` for one that erases tickets unless ``confirmed``.
    """
    read = readable_body(body, confirmed=confirmed)
    check_place(desk, read.department, read.trigger)
    check_saved(desk.actor, read)
    if read.active and not accept_loops:
        check_loops(NEW_RULE, read)
    return _create(desk, read)


@command_on(Rule, P.PEOPLE_PROFILE, *WRITING)
def edit_rule(desk: Desk, rule: Rule, body: Body, *, accept_loops: bool = False, confirmed: bool = False) -> None:
    """Write a rule anew; what ``create_rule`` refuses is refused. Its place in the order stays.

    Whoever changes what it does is its author from now on. One that had paused is looked at afresh and goes on.
    """
    read = readable_body(body, confirmed=confirmed)
    check_place(desk, rule.department, rule.trigger)
    check_place(desk, read.department, read.trigger)
    columns = _columns(read)
    changes = {name for name, value in columns.items() if getattr(rule, name) != value}
    if changes & OF_AUTHOR or rule.paused:
        check_saved(desk.actor, read)
        columns["owner"] = desk.actor.id
    if read.active and not accept_loops:
        check_loops(rule.id, read)
    _write(rule, columns | {"paused": "", "paused_details": "{}"})


@command_on(Rule, P.PEOPLE_PROFILE, P.AUTOMATION_RULES_ENABLE)
def set_rule_active(desk: Desk, rule: Rule, active: bool, *, accept_loops: bool = False) -> None:
    """Switch a rule on or off; whose rights it acts with stays. Switching on looks at it as saving does.

    One that paused begins anew when it is switched on and nothing is wrong any more.
    """
    if not may_switch(desk.actor, rule.department):
        raise NotAllowedError("not-allowed", permission=P.AUTOMATION_RULES_ENABLE.value)
    if active:
        read = read_rule(rule_body(rule) | {"active": True})
        check_saved(writer_of(rule), read)
        if not accept_loops:
            check_loops(rule.id, read)
        _write(rule, {"paused": "", "paused_details": "{}"})
    _write(rule, {"active": active})


@command(P.AUTOMATION_RULES_ALL)
def reorder_rules(desk: Desk, rules: Sequence[str]) -> None:
    """Put rules into an order; those not named follow in the order they had."""
    ordered(rows_where(Rule, "deleted = 0 ORDER BY position, rid"), rules)


@command_on(Rule, P.PEOPLE_PROFILE, *WRITING)
def delete_rule(desk: Desk, rule: Rule) -> None:
    """Take a rule away; what it did stays in the tickets' histories."""
    check_place(desk, rule.department, rule.trigger)
    rule.deleted = True
    rule.save()


@command(P.PEOPLE_PROFILE, *WRITING)
def import_rules(desk: Desk, text: str, *, accept_loops: bool = False, confirmed: bool = False) -> list[str]:
    """Make rules from the JSON that ``export_rules`` wrote, here or at another desk; all or none. Return their ids.

    They come switched off, behind those that are here. What the text names by ids of another desk is found by name.
    Raises ``rule-…`` for what cannot be read, ``rule-unknown-name`` (``kind``, ``name``) for what is not here.
    """
    found = rules_from_text(text)
    made = []
    for read in found.rules:
        body = with_ids_of_here(read, found.names) | {"active": False}
        made.append(create_rule(desk, body, accept_loops=accept_loops, confirmed=confirmed))
    return made


def _create(desk: Desk, read: RuleBody) -> str:
    rows = rows_where(Rule, "deleted = 0 ORDER BY position DESC LIMIT 1")
    position = rows[0].position + 1 if rows else 0
    row = Rule.create(**_columns(read), position=position, owner=desk.actor.id)
    identity: str = row.id
    return identity


def _columns(read: RuleBody) -> dict[str, object]:
    """Return a rule's columns, without its place in the order."""
    return {
        "name": read.name,
        "note": read.note,
        "active": read.active,
        "trigger": read.trigger,
        "timing": json.dumps(timing_json(read.timing)),
        "groups": json.dumps(groups_json(read.groups), ensure_ascii=False),
        "actions": json.dumps(actions_json(read.actions), ensure_ascii=False),
        "stop": read.stop,
        "department": read.department,
    }


def _write(rule: Rule, columns: Mapping[str, object]) -> None:
    for name, value in columns.items():
        if getattr(rule, name) != value:
            setattr(rule, name, value)
    rule.save()

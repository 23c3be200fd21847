"""Rules as a text, and what rules can name."""

from __future__ import annotations

import json

import pytest

from desktop.commands.agents import deactivate_agent
from desktop.commands.rules import create_rule, import_rules
from desktop.commands.tags import create_tag
from desktop.store.queries.rule_choices import rule_choices
from desktop.store.queries.rule_export import export_rules
from desktop.store.queries.rules import rule_rows
from tests.making import actor_desk, make_agent, make_department


@pytest.fixture
def rule(desk):
    billing, tag = make_department("Billing"), create_tag(desk, "refund", 1)
    body = {
        "name": "Refunds",
        "trigger": "ticket-created",
        "groups": [[{"field": "tags", "op": "any-of", "value": [tag]}]],
        "actions": [{"do": "set-department", "value": billing}],
    }
    return create_rule(desk, body), billing, tag


def test_the_text_carries_the_names_of_what_it_names_and_no_others(desk, rule):
    make_department("Elsewhere")
    written = json.loads(export_rules(desk.actor))
    assert written["names"] == {rule[1]: "Billing", rule[2]: "refund"}


def test_only_the_rules_asked_for_are_written(desk, rule):
    second = create_rule(desk, {"name": "Second", "trigger": "note-added", "actions": [{"do": "close"}]})
    written = json.loads(export_rules(desk.actor, [second]))
    assert [each["name"] for each in written["rules"]] == ["Second"]


def test_what_is_written_can_be_read_again(desk, rule):
    text = export_rules(desk.actor)
    import_rules(desk, text)
    first, second = rule_rows(desk.actor)
    same = ("name", "trigger", "groups", "actions", "timing", "stop", "department")
    assert {key: first.body[key] for key in same} == {key: second.body[key] for key in same}


def test_who_may_not_see_rules_writes_none(desk, rule):
    nobody = actor_desk(desk, make_agent("Piotr Lis", "restricted"))
    assert json.loads(export_rules(nobody.actor))["rules"] == []


def test_agents_who_left_are_not_offered(desk):
    gone = make_agent("Gone Away", "agent")
    assert gone in dict(rule_choices(desk.actor).named["agent"])
    deactivate_agent(desk, gone)
    assert gone not in dict(rule_choices(desk.actor).named["agent"])

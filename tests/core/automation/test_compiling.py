"""Compiled conditions say what the plain interpreter says."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.automation.compiling import Facts, RuleSet, compile_groups, explain
from desktop.core.automation.language import groups_json, read_groups, read_rule
from tests.core.automation.drawing import asked, conditions, groups
from tests.core.automation.twin import any_group_holds, holds

moments = st.integers(0, 12).map(lambda minute: minute * 60_000)


@settings(max_examples=400, deadline=None)
@given(asked(groups), moments)
def test_compiled_groups_hold_when_the_plain_interpreter_says_so(pair, moment):
    drawn, ticket = pair
    facts = Facts(ticket, moment=moment)
    assert compile_groups(read_groups(drawn))(facts) == any_group_holds(drawn, ticket, moment)


@settings(max_examples=300, deadline=None)
@given(asked(conditions().map(lambda one: [[one]])), moments)
def test_not_is_the_plain_opposite_whatever_the_ticket_says(pair, moment):
    [[drawn]], ticket = pair
    other = {**drawn, "not": not drawn.get("not", False)}
    one, opposite = (compile_groups(read_groups([[each]]))(Facts(ticket, moment=moment)) for each in (drawn, other))
    assert one is not opposite
    assert one == holds(drawn, ticket, moment)


@settings(deadline=None)
@given(asked(groups), moments)
def test_an_explanation_holds_exactly_when_the_rule_does(pair, moment):
    drawn, ticket = pair
    read = read_groups(drawn)
    held = compile_groups(read)(Facts(ticket, moment=moment))
    found = explain(read, Facts(ticket, moment=moment))
    assert all(each.held for each in found) == held
    if held:
        assert len({each.group for each in found}) <= 1
    else:
        assert [each.condition for each in found] == [condition for group in read for condition in group]


def test_an_explanation_names_what_was_seen_and_cuts_what_is_long():
    read = read_groups(
        [
            [
                {"field": "body", "op": "contains", "value": "X"},
                {"field": "status", "op": "changed-to", "value": "a" * 32},
            ]
        ]
    )
    facts = Facts({"body": "x" * 999, "status": "a" * 32, "old:status": "b" * 32})
    body, status = explain(read, facts)
    assert body.saw == "x" * 200
    assert (status.saw, status.old) == ("a" * 32, "b" * 32)


def test_a_set_is_shown_as_a_sorted_list():
    (held,) = explain(read_groups([[{"field": "tags", "op": "not-empty"}]]), Facts({"tags": frozenset("ba")}))
    assert held.saw == ["a", "b"]


def test_cheap_conditions_are_asked_first_and_dear_facts_stay_unread():
    asked = []

    def header(name):
        asked.append(name)
        return ("yes",)

    read = read_groups(
        [
            [
                {"field": "header", "name": "X-Spam", "op": "regex", "value": "yes"},
                {"field": "body", "op": "contains", "value": "x"},
                {"field": "priority", "op": ">", "value": 2},
            ]
        ]
    )
    test = compile_groups(read)
    assert not test(Facts({"priority": 1, "body": "x"}, {"header": header}))
    assert asked == []
    assert test(Facts({"priority": 3, "body": "x"}, {"header": header}))
    assert asked == ["x-spam"]


def rule(name, groups=(), **rest):
    acts = [{"do": "close"}]
    return read_rule({"name": name, "trigger": "ticket-created", "groups": list(groups), "actions": acts, **rest})


def names(rules, ticket, department=None, trigger="ticket-created"):
    return [each.body.name for each in RuleSet(rules).matching(trigger, Facts(ticket), department)]


HIGH = [[{"field": "priority", "op": ">=", "value": 2}]]


def test_rules_match_by_trigger_in_their_order_ties_by_id():
    rules = {
        "c": rule("third", position=2),
        "b": rule("second", position=1),
        "a": rule("first", position=1),
        "d": rule("off", active=False),
        "e": rule("no", HIGH),
        "f": rule("other", trigger="status-changed"),
    }
    assert names(rules, {"priority": 1}) == ["first", "second", "third"]


@pytest.mark.parametrize("how", [{"stop": True}, {"actions": [{"do": "stop"}]}])
def test_a_rule_that_holds_and_stops_ends_the_list(how):
    rules = {"a": rule("urgent", HIGH, **how), "b": rule("everything", position=1)}
    assert names(rules, {"priority": 3}) == ["urgent"]
    assert names(rules, {"priority": 0}) == ["everything"]


def test_a_rule_of_a_department_sees_only_its_tickets():
    rules = {"a": rule("ours", department="a" * 32), "b": rule("all", position=1)}
    assert names(rules, {}, "a" * 32) == ["ours", "all"]
    assert names(rules, {}, "b" * 32) == ["all"]


def test_a_set_of_rules_knows_its_triggers_and_what_they_ask():
    rules = RuleSet({"a": rule("high", HIGH), "b": rule("off", active=False, trigger="note-added")})
    assert rules.triggers == {"ticket-created"}
    assert rules.needs("ticket-created") == {"priority"}
    assert rules.needs("note-added") == frozenset()
    assert [each.id for each in rules.waiting_for("ticket-created")] == ["a"]


def test_a_rule_is_volatile_when_it_asks_for_what_moves_by_itself():
    assert not rule("high", HIGH).volatile
    assert rule("late", [[{"field": "business-hours", "op": "is", "value": False}]]).volatile


@settings(deadline=None)
@given(groups)
def test_groups_survive_json(drawn):
    read = read_groups(drawn)
    assert read_groups(groups_json(read)) == read

"""Numbers 44 and 45: a rule holds what its form shows and no more, and acts with its author's rights and no others."""

from __future__ import annotations

import json

import pytest

from desktop.commands.base import Desk
from desktop.commands.rules import create_rule, edit_rule, import_rules, set_rule_active
from desktop.commands.tickets import set_priority
from desktop.core.automation.fields import FIELDS
from desktop.core.errors import DeskError, NotAllowedError
from desktop.store import journal
from desktop.store.models import Agent, Rule
from desktop.store.queries.rules import rule_row, rule_rows
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.ruling import condition, firings, make_rule, now_is, rule_body

RAISE = [{"do": "set-subject", "value": "Changed"}]
HIDDEN = ("owner", "paused", "paused_details", "id", "rid", "created_at", "deleted", "clocks", "extra", "__class__")


@pytest.mark.parametrize("name", HIDDEN)
def test_a_field_that_the_form_does_not_show_is_refused(desk: Desk, name: str) -> None:
    with pytest.raises(DeskError, match="rule-key"):
        create_rule(desk, rule_body("tags-changed", RAISE) | {name: "x"})
    rule = make_rule(desk, "tags-changed", RAISE)
    with pytest.raises(DeskError, match="rule-key"):
        edit_rule(desk, rule, rule_body("tags-changed", RAISE) | {name: desk.actor.id})
    assert rule_row(desk.actor, rule).owner == desk.actor.id


@pytest.mark.parametrize("name", ["owner", "rights", "as", "command", "actor"])
def test_neither_acts_nor_conditions_take_more_than_they_know(desk: Desk, name: str) -> None:
    with pytest.raises(DeskError, match="rule-key"):
        make_rule(desk, "tags-changed", [RAISE[0] | {name: desk.actor.id}])
    with pytest.raises(DeskError, match="rule-key"):
        make_rule(desk, "tags-changed", RAISE, [[condition("subject", "is", "x") | {name: "x"}]])
    assert rule_rows(desk.actor) == []


def test_conditions_can_ask_for_no_column_of_the_desk_but_those_in_the_catalogue(desk: Desk) -> None:
    for name in ("rid", "clocks", "signature", "password", "secret", "subject.__len__", "field", "field:x"):
        assert name not in FIELDS or FIELDS[name].parameter
        with pytest.raises(DeskError, match="rule-"):
            make_rule(desk, "tags-changed", RAISE, [[condition(name, "is", "x")]])


def test_an_imported_rule_acts_for_who_imports_it(desk: Desk) -> None:
    home = make_department("Home")
    lead = actor_desk(desk, make_agent("Lead", "supervisor", [home]))
    erase = {"do": "purge", "confirm": True, "confirm_again": True}
    text = json.dumps({"rules": [rule_body("tags-changed", [erase], department=home)]})
    with pytest.raises(NotAllowedError):
        import_rules(lead, text)
    made = import_rules(desk, text)
    assert rule_row(desk.actor, made[0]).owner == desk.actor.id


def test_switching_a_strong_rule_on_makes_it_no_ones_tool(desk: Desk) -> None:
    home = make_department("Home")
    lead = actor_desk(desk, make_agent("Lead", "supervisor", [home]))
    rule = make_rule(desk, "priority-changed", RAISE, department=home)
    set_rule_active(lead, rule, False)
    set_rule_active(lead, rule, True)
    assert rule_row(desk.actor, rule).owner == desk.actor.id


def test_an_author_who_became_weaker_has_weaker_rules_at_once(desk: Desk) -> None:
    row = make_ticket()
    other = make_department("Other")
    author = make_agent("Admin", "admin")
    rule = make_rule(actor_desk(desk, author), "priority-changed", [{"do": "set-subject", "value": "x"}])
    with journal.recording("test", "demote"):
        person = Agent.get(Agent.id == author)
        person.role = "supervisor"
        person.save()
    elsewhere = make_ticket(department=other)
    for ticket in (row, elsewhere):
        set_priority(desk, ticket.id, 3)
    assert (now_is(row.id).subject, now_is(elsewhere.id).subject) == (row.subject, elsewhere.subject)
    assert firings(desk, elsewhere.id) == []
    assert Rule.get(Rule.id == rule).active


def test_a_rule_set_off_by_a_strong_agent_has_its_authors_rights_only(desk: Desk) -> None:
    home = make_department("Home")
    lead = actor_desk(desk, make_agent("Lead", "supervisor", [home]))
    acts = [{"do": "set-department", "value": make_department("Away")}]
    make_rule(lead, "priority-changed", acts, department=home)
    with journal.recording("test", "deny"):
        person = Agent.get(Agent.id == lead.actor.id)
        person.role = "agent"
        person.save()
    row = make_ticket(department=home)
    set_priority(desk, row.id, 3)
    assert now_is(row.id).department == home

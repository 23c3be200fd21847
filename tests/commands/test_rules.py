"""Rules in the settings: saved, switched, ordered, taken away, brought from another desk; and who may."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.rules import (
    create_rule,
    delete_rule,
    edit_rule,
    import_rules,
    reorder_rules,
    set_rule_active,
)
from desktop.commands.tags import create_tag
from desktop.commands.tickets import set_priority
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.store.database import db
from desktop.store.journal import Event
from desktop.store.models import AuditEntry, Rule
from desktop.store.queries.rule_export import export_rules
from desktop.store.queries.rules import rule_row, rule_rows
from tests.defects.office import Office
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.ruling import condition, firings, make_rule, now_is, rule_body

RAISE = [{"do": "set-priority", "value": 3}]


def last_cause(command: str) -> str:
    """Return the cause of the newest run of a command."""
    found = Event.select().where(Event.command == command).order_by(Event.rid.desc()).first()
    return str(found.cause)


def test_rules_are_made_changed_ordered_and_taken_away(desk: Desk) -> None:
    first, second = (
        make_rule(desk, "tags-changed", RAISE, name="One"),
        make_rule(desk, "tags-changed", RAISE, name="Two"),
    )
    assert [row.name for row in rule_rows(desk.actor)] == ["One", "Two"]
    reorder_rules(desk, [second, first])
    edit_rule(desk, first, rule_body("tags-changed", RAISE, name="Uno", note="why"))
    assert [(row.name, row.note) for row in rule_rows(desk.actor)] == [("Two", ""), ("Uno", "why")]
    delete_rule(desk, second)
    assert [row.id for row in rule_rows(desk.actor)] == [first]
    with pytest.raises(NotFoundError):
        rule_row(desk.actor, second)


def test_every_change_can_be_undone_and_stands_in_the_log(desk: Desk) -> None:
    rule = make_rule(desk, "tags-changed", RAISE, name="One")
    edit_rule(desk, rule, rule_body("tags-changed", RAISE, name="Two"))
    undo(desk, last_cause("edit_rule"))
    assert rule_row(desk.actor, rule).name == "One"
    set_rule_active(desk, rule, False)
    undo(desk, last_cause("set_rule_active"))
    assert rule_row(desk.actor, rule).active
    delete_rule(desk, rule)
    undo(desk, last_cause("delete_rule"))
    assert rule_row(desk.actor, rule).name == "One"
    entries = AuditEntry.select().where(AuditEntry.kind == "rule")
    assert {"create_rule", "edit_rule", "set_rule_active", "delete_rule", "undo"} <= {row.action for row in entries}


def test_a_rule_that_is_switched_off_does_nothing(desk: Desk) -> None:
    row = make_ticket()
    rule = make_rule(desk, "priority-changed", [{"do": "set-subject", "value": "x"}])
    set_rule_active(desk, rule, False)
    set_priority(desk, row.id, 3)
    assert firings(desk, row.id) == []
    set_rule_active(desk, rule, True)
    set_priority(desk, row.id, 2)
    assert now_is(row.id).subject == "x"


def test_what_names_something_that_is_not_there_is_refused(desk: Desk) -> None:
    nobody = "0" * 32
    for act in ({"do": "add-tags", "value": [nobody]}, {"do": "set-department", "value": nobody}):
        with pytest.raises(NotFoundError):
            make_rule(desk, "priority-changed", [act])
    with pytest.raises(DeskError, match=r"rule-field|not-found"):
        make_rule(desk, "priority-changed", RAISE, [[condition(f"field:{nobody}", "is", "x")]])
    assert rule_rows(desk.actor) == []


def test_rules_that_would_set_each_other_off_are_refused_with_their_names(desk: Desk) -> None:
    tag = create_tag(desk, "hot")
    on, off = {"do": "add-tags", "value": [tag]}, {"do": "remove-tags", "value": [tag]}
    make_rule(desk, "tags-changed", [on], [[condition("tags", "none-of", [tag])]], name="On")
    with pytest.raises(DeskError, match="rule-loop") as refused:
        make_rule(desk, "tags-changed", [off], [[condition("tags", "any-of", [tag])]], name="Off")
    assert "On" in str(refused.value.details["rules"])
    assert "Off" in str(refused.value.details["rules"])
    made = make_rule(desk, "tags-changed", [off], [[condition("tags", "any-of", [tag])]], name="Off", accept_loops=True)
    assert rule_row(desk.actor, made).active


def test_a_rule_that_erases_tickets_must_be_confirmed(desk: Desk) -> None:
    body = rule_body("tags-changed", [{"do": "purge"}])
    with pytest.raises(DeskError, match="rule-confirm"):
        create_rule(desk, body)
    assert create_rule(desk, body, confirmed=True)


def test_nobody_saves_an_act_that_they_may_not_do_themselves(desk: Desk) -> None:
    home = make_department("Home")
    lead = actor_desk(desk, make_agent("Lead", "supervisor", [home]))
    for act in (
        {"do": "purge", "confirm": True, "confirm_again": True},
        {"do": "webhook", "value": "https://a.example/"},
    ):
        with pytest.raises(NotAllowedError):
            make_rule(lead, "priority-changed", [act], department=home)
    assert make_rule(lead, "priority-changed", RAISE, department=home)


def test_who_writes_rules_for_their_department_writes_none_for_others(desk: Desk) -> None:
    home, other = make_department("Home"), make_department("Other")
    lead = actor_desk(desk, make_agent("Lead", "supervisor", [home]))
    plain = actor_desk(desk, make_agent("Plain", "agent", [home]))
    for department in (None, other):
        with pytest.raises(NotAllowedError):
            make_rule(lead, "priority-changed", RAISE, department=department)
    with pytest.raises(NotAllowedError):
        make_rule(plain, "priority-changed", RAISE, department=home)
    foreign = make_rule(desk, "priority-changed", RAISE, department=other)
    with pytest.raises(NotAllowedError):
        edit_rule(lead, foreign, rule_body("priority-changed", RAISE, department=home))
    with pytest.raises(NotAllowedError):
        delete_rule(lead, foreign)
    assert rule_rows(plain.actor) == []


def test_whoever_changes_what_a_rule_does_becomes_its_author(desk: Desk) -> None:
    home = make_department("Home")
    lead = actor_desk(desk, make_agent("Lead", "supervisor", [home]))
    erase = {"do": "purge", "confirm": True, "confirm_again": True}
    strong = make_rule(desk, "tags-changed", [erase], department=home)
    with pytest.raises(NotAllowedError):
        edit_rule(lead, strong, rule_body("priority-changed", [erase], department=home))
    edit_rule(lead, strong, rule_body("tags-changed", [erase], department=home, name="Renamed"))
    assert rule_row(desk.actor, strong).owner == desk.actor.id
    edit_rule(lead, strong, rule_body("tags-changed", RAISE, department=home))
    assert rule_row(desk.actor, strong).owner == lead.actor.id
    with pytest.raises(NotAllowedError):
        undo(lead, last_cause("edit_rule"))
    undo(desk, last_cause("edit_rule"))
    assert rule_row(desk.actor, strong).owner == desk.actor.id


def test_rules_travel_to_another_desk_by_the_names_of_what_they_name(tmp_path: Path) -> None:
    here, there = Office(tmp_path / "Here.deskbell"), Office(tmp_path / "There.deskbell", "help@other.example")
    here.bound()
    with db.connection_context():
        home, tag = make_department("Returns"), create_tag(here.desk, "hot")
        acts = [{"do": "set-department", "value": home}, {"do": "add-tags", "value": [tag]}]
        make_rule(here.desk, "ticket-created", acts, [[condition("department", "is-not", home)]], name="Sort")
        text = export_rules(here.desk.actor)
        assert home in json.loads(text)["names"]
    there.bound()
    with db.connection_context():
        with pytest.raises(DeskError, match="rule-unknown-name"):
            import_rules(there.desk, text)
        assert Rule.select().count() == 0
        own = make_department("Returns")
        create_tag(there.desk, "Hot")
        made = import_rules(there.desk, text)
        row = rule_row(there.desk.actor, made[0])
        assert (row.name, row.active) == ("Sort", False)
        assert row.body["actions"][0]["value"] == own  # type: ignore[index]


def test_what_is_no_rule_is_refused_whole(desk: Desk) -> None:
    good = rule_body("tags-changed", RAISE)
    for text in ("", "{", "[1]", json.dumps([good, {"name": "x"}]), json.dumps({"rules": [good], "more": 1})):
        with pytest.raises(DeskError, match="rule-"):
            import_rules(desk, text)
    assert rule_rows(desk.actor) == []


def test_a_rule_in_the_file_that_cannot_be_read_pauses_and_stops_nothing(desk: Desk) -> None:
    row = make_ticket()
    broken = make_rule(desk, "priority-changed", [{"do": "set-subject", "value": "broken"}])
    make_rule(desk, "priority-changed", [{"do": "set-subject", "value": "fine"}])
    db.execute_sql("UPDATE rule SET actions = '[{]' WHERE id = ?", (bytes.fromhex(broken),))
    set_priority(desk, row.id, 3)
    assert now_is(row.id).subject == "fine"
    assert Rule.get(Rule.id == broken).paused == "rule-shape"

"""Rules and macros give nobody a right that they do not hold, and read nothing for who may not read it."""

from __future__ import annotations

import json

import pytest

from desktop.commands.base import Desk
from desktop.commands.calendars import create_calendar
from desktop.commands.macros import create_macro, edit_macro
from desktop.commands.marks import add_tag
from desktop.commands.replies import add_note
from desktop.commands.rules import create_rule, delete_rule, edit_rule, import_rules, reorder_rules, set_rule_active
from desktop.commands.tickets import edit_subject, set_priority
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.macro_forms import MacroForm
from desktop.jobs.simulate import simulate
from desktop.store import journal
from desktop.store.journal import Event
from desktop.store.models import Denial, Macro, Membership, Rule, Tag, Ticket
from desktop.store.queries.macros import ready_text
from desktop.store.queries.rules import rule_firings, ticket_firings
from desktop.store.queries.webhooks import webhook_key
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.ruling import condition, make_rule, now_is, rule_body

RAISE = [{"do": "set-priority", "value": 3}]
ERASE = [{"do": "purge", "confirm": True, "confirm_again": True}]
READING = ("ticket.view_content", "ticket.view_notes")


@pytest.fixture
def home(desk: Desk) -> str:
    return make_department("Home")


@pytest.fixture
def lead(desk: Desk, home: str) -> Desk:
    return actor_desk(desk, make_agent("Lead", "supervisor", [home]))


def macro(scope: str, home: str, *acts: dict[str, object], text: str = "") -> MacroForm:
    return MacroForm("M", text, kind="macro", scope=scope, department=home, actions=acts)


def deny(home: str, agent: str, *rights: str) -> None:
    with journal.recording("test", "deny"):
        for right in rights:
            Denial.create(department=home, permission=right, agent=agent)


def with_local_role(desk: Desk, role: str, home: str, *others: str) -> Desk:
    """Return the desk for an agent of some departments who has a role in the first of them alone."""
    agent = make_agent("Local", "agent", [home, *others])
    with journal.recording("test", "role"):
        row = Membership.get((Membership.agent == agent) & (Membership.department == home))
        row.role = role
        row.save()
    return actor_desk(desk, agent)


def test_undo_does_not_put_new_conditions_under_another_authors_acts(desk: Desk, lead: Desk, home: str) -> None:
    never = [[condition("subject", "is", "never")]]
    rest = {"department": home, "active": False}
    rule = create_rule(desk, rule_body("priority-changed", ERASE, never, **rest), confirmed=True)
    edit_rule(lead, rule, rule_body("priority-changed", RAISE, never, **rest))
    cause = Event.select().where(Event.row == rule).order_by(Event.rid.desc()).get().cause
    edit_rule(lead, rule, rule_body("priority-changed", RAISE, [], **rest))
    with pytest.raises(DeskError, match="changed-since"):
        undo(lead, cause)
    assert Rule.get(Rule.id == rule).owner == lead.actor.id


def test_a_macro_that_anothers_rule_runs_is_changed_by_who_may_change_the_rule(
    desk: Desk, lead: Desk, home: str
) -> None:
    mine = create_macro(lead, macro("department", home, {"do": "set-department", "value": home}))
    edit_macro(lead, mine, macro("department", home, *RAISE))
    cause = Event.select().where(Event.row == mine).order_by(Event.rid.desc()).get().cause
    make_rule(desk, "subject-changed", [{"do": "run-macro", "value": mine}])
    with pytest.raises(NotAllowedError):
        edit_macro(lead, mine, macro("department", home, {"do": "set-department", "value": home}))
    with pytest.raises(NotAllowedError):
        undo(lead, cause)
    edit_macro(
        lead, mine, MacroForm("Other name", kind="macro", scope="department", department=home, actions=(*RAISE,))
    )
    assert "set-department" not in Macro.get(Macro.id == mine).actions


def test_a_role_in_one_department_is_no_role_for_the_desk(desk: Desk, home: str) -> None:
    local = with_local_role(desk, "admin", home)
    rule = make_rule(desk, "tags-changed", RAISE)
    body = rule_body("tags-changed", RAISE, name="Mine")
    with pytest.raises(NotAllowedError):
        create_rule(local, body)
    with pytest.raises(NotAllowedError):
        edit_rule(local, rule, body)
    with pytest.raises(NotAllowedError):
        delete_rule(local, rule)
    with pytest.raises(NotAllowedError):
        set_rule_active(local, rule, False)
    with pytest.raises(NotAllowedError):
        reorder_rules(local, [rule])
    with pytest.raises(NotAllowedError):
        create_macro(local, macro("shared", "", *RAISE))
    with pytest.raises(NotAllowedError):
        create_calendar(local, "Never")
    with pytest.raises(NotAllowedError):
        webhook_key(local.actor)
    assert create_rule(local, rule_body("tags-changed", RAISE, department=home))


def test_who_supervises_one_of_their_departments_writes_no_rules_of_the_other(desk: Desk, home: str) -> None:
    other = make_department("Other")
    local = with_local_role(desk, "supervisor", home, other)
    with pytest.raises(NotAllowedError):
        make_rule(local, "tags-changed", RAISE, department=other)
    assert make_rule(local, "tags-changed", RAISE, department=home)


def test_a_trace_shows_no_text_to_who_may_not_read_it(desk: Desk, lead: Desk, home: str) -> None:
    ticket = make_ticket(department=home, text="The BODYWORD is here")
    told = [{"do": "add-note", "value": "NOTEWORD {ticket.subject}"}]
    rule = make_rule(desk, "priority-changed", told, [[condition("full-body", "contains", "bodyword")]])
    other = make_rule(desk, "note-added", RAISE, [[condition("body", "contains", "plan")]], accept_loops=True)
    set_priority(desk, ticket.id, 3)
    add_note(desk, ticket.id, "The plan PLANWORD")
    assert "BODYWORD" in repr(rule_firings(desk.actor, rule))
    assert "PLANWORD" in repr(rule_firings(desk.actor, other))
    deny(home, lead.actor.id, *READING)
    blind = actor_desk(desk, lead.actor.id)
    shown = repr([*ticket_firings(blind.actor, ticket.id), *rule_firings(blind.actor, rule)])
    assert "A rule" in shown
    assert not any(word in shown for word in ("BODYWORD", "PLANWORD", "NOTEWORD Printer"))
    deny(home, lead.actor.id, "ticket.view_history")
    assert rule_firings(actor_desk(desk, lead.actor.id).actor, rule) == []


@pytest.mark.parametrize("field", ["body", "full-body", "from", "attachment-name"])
def test_a_rule_reads_nothing_that_its_author_may_not_read(desk: Desk, lead: Desk, home: str, field: str) -> None:
    ticket = make_ticket(department=home, text="The BODYWORD is here")
    deny(home, lead.actor.id, *READING)
    blind = actor_desk(desk, lead.actor.id)
    asked = [[condition(field, "not-contains", "x")]]
    rule = make_rule(blind, "tags-changed", RAISE, asked, department=home)
    add_tag(desk, ticket.id, "Anything")
    assert now_is(ticket.id).priority == ticket.priority
    assert rule_firings(desk.actor, rule) == []
    assert simulate(blind, rule_body("ticket-created", RAISE, asked)).tickets == ()


def test_a_note_is_asked_only_for_who_reads_notes(desk: Desk, lead: Desk, home: str) -> None:
    ticket = make_ticket(department=home)
    deny(home, lead.actor.id, "ticket.view_notes")
    make_rule(
        actor_desk(desk, lead.actor.id), "note-added", RAISE, [[condition("body", "contains", "plan")]], department=home
    )
    add_note(desk, ticket.id, "The plan")
    assert now_is(ticket.id).priority == ticket.priority


def test_a_rule_uses_no_saved_answer_that_its_author_does_not_see(desk: Desk, lead: Desk, home: str) -> None:
    form = MacroForm("Secret", "SECRET", scope="department", department=make_department("Other"))
    answer = create_macro(desk, form)
    with pytest.raises(NotAllowedError):
        make_rule(lead, "tags-changed", [{"do": "reply-template", "value": answer}], department=home)
    with pytest.raises(DeskError, match="not-found"):
        ready_text(lead.actor, "zz" * 16, make_ticket(department=home).id)


def test_a_move_inside_a_macro_counts_for_what_follows(desk: Desk, lead: Desk, home: str) -> None:
    away = make_department("Away")
    deny(away, lead.actor.id, "ticket.trash")
    both = create_macro(lead, macro("own", "", {"do": "set-department", "value": away}, {"do": "trash"}))
    with pytest.raises(NotAllowedError):
        make_rule(lead, "tags-changed", [{"do": "run-macro", "value": both}], department=home)


@pytest.mark.parametrize("number", ["1" * 5000, "1" + "0" * 400, "-1" + "0" * 400])
def test_a_number_of_any_length_is_refused_with_a_sentence(desk: Desk, number: str) -> None:
    body = json.dumps(rule_body("tags-changed", RAISE, [[condition("agent-replies", ">", 987654)]]))
    with pytest.raises(DeskError, match="rule-"):
        import_rules(desk, body.replace("987654", number))
    assert Rule.select().count() == 0


@pytest.mark.parametrize("value", ["\u0301", "\u200b", "\u00ad", "\u202e", "\u2060 \u0308"])
@pytest.mark.parametrize("op", ["contains", "starts", "ends", "contains-any", "is"])
def test_what_cannot_be_seen_is_no_value_that_every_text_contains(desk: Desk, op: str, value: str) -> None:
    with pytest.raises(DeskError, match="rule-empty"):
        make_rule(desk, "tags-changed", RAISE, [[condition("subject", op, [value] if op == "contains-any" else value)]])


def test_a_rule_that_asks_for_a_tag_that_is_gone_does_nothing_and_pauses(desk: Desk) -> None:
    with journal.recording("test", "tag"):
        tag = Tag.create(name="Kept")
    trash = make_rule(desk, "priority-changed", [{"do": "trash"}], [[condition("tags", "none-of", [tag.id])]])
    with journal.recording("test", "gone"):
        tag.deleted = True
        tag.save()
    ticket = make_ticket()
    set_priority(desk, ticket.id, 3)
    assert now_is(ticket.id).folder == 0
    assert Rule.get(Rule.id == trash).paused == "not-found"


def test_a_trace_names_no_ticket_out_of_sight(desk: Desk, lead: Desk, home: str) -> None:
    hidden = make_ticket(subject="Same", department=make_department("Elsewhere"))
    ticket = make_ticket(subject="Same", department=home)
    make_rule(desk, "priority-changed", [{"do": "link", "value": 1000}])
    make_rule(desk, "subject-changed", [{"do": "merge-matching", "value": 1000}], accept_loops=True)
    set_priority(desk, ticket.id, 3)
    edit_subject(desk, ticket.id, "SAME")
    assert repr(ticket_firings(desk.actor, ticket.id)).count(str(hidden.number)) == 2
    shown = repr([each.done for each in ticket_firings(lead.actor, ticket.id)])
    assert "merge-matching" in shown
    assert not any(word in shown for word in (str(hidden.number), hidden.id))


def test_a_ticket_that_a_rule_merged_away_is_at_rest_for_the_next(desk: Desk) -> None:
    make_ticket(subject="Same")
    make_rule(desk, "priority-changed", [{"do": "merge-matching", "value": 1000}])
    make_rule(desk, "priority-changed", [{"do": "set-subject", "value": "Touched"}], accept_loops=True)
    ticket = make_ticket(subject="Same")
    set_priority(desk, ticket.id, 3)
    row = Ticket.get(Ticket.id == ticket.id)
    assert (row.merged_into is not None, row.subject) == (True, "Same")

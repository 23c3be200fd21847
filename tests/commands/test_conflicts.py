"""An edit that lost is brought back by the command that somebody would have used, with the same rights."""

from __future__ import annotations

import json

import pytest

from desktop.commands.base import COMMANDS, Desk
from desktop.commands.conflicts import DOORS, dismiss_conflict, restore_lost
from desktop.commands.contacts import save_company
from desktop.commands.fields import create_custom_field
from desktop.commands.letter_templates import save_letter
from desktop.commands.macros import create_macro
from desktop.commands.marks import set_field
from desktop.commands.rules import create_rule
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.macro_forms import MacroForm
from desktop.store import journal
from desktop.store.create import status_id
from desktop.store.database import db, natural_id
from desktop.store.models import (
    Agent,
    Company,
    Conflict,
    Contact,
    Event,
    FieldValue,
    LetterTemplate,
    Macro,
    Rule,
    Ticket,
)
from desktop.store.queries.sharing import lost_edits
from desktop.store.row_reads import row_by_id
from desktop.store.settings import read_setting
from desktop.sync.conflicts import WORTH_TELLING
from desktop.sync.dirty import pending
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.sync.sharing import send_all, share


def lost(table: str, row: str, field: str, value: object, ticket: str | None = None) -> str:
    """Note that an edit lost; return the conflict."""
    with journal.recording("test", "lost"):
        made = Conflict.create(
            tbl=table,
            row=row,
            ticket=ticket,
            field=field,
            lost=json.dumps(value),
            lost_clock="",
            lost_by="",
            won_clock="",
        )
    return str(made.id)


@pytest.mark.parametrize("field", sorted(WORTH_TELLING["ticket"]))
def test_every_field_of_a_ticket_that_is_told_comes_back(desk: Desk, field: str) -> None:
    ticket, other = make_ticket(), make_ticket(email="bo@example.com", name="Bo")
    values = {
        "subject": "What Ann wrote",
        "status": status_id("waiting_customer"),
        "department": make_department("Returns"),
        "assignee": make_agent("Bo", "admin"),
        "requester": str(other.requester),
        "priority": 3,
    }
    conflict = lost("ticket", ticket.id, field, values[field], ticket.id)
    assert [row.id for row in lost_edits(desk.actor, ticket.id)] == [conflict]
    restore_lost(desk, conflict)
    assert getattr(row_by_id(Ticket, ticket.id), field) == values[field]
    assert lost_edits(desk.actor, ticket.id) == []
    with pytest.raises(NotFoundError):
        restore_lost(desk, conflict)


def test_bringing_a_value_back_can_be_taken_back_like_the_command_itself(desk: Desk) -> None:
    ticket = make_ticket()
    restore_lost(desk, lost("ticket", ticket.id, "priority", 3, ticket.id))
    event = Event.select().order_by(Event.rid.desc()).first()
    assert (event.command, event.field) == ("set_priority", "priority")
    undo(desk, event.cause)
    assert row_by_id(Ticket, ticket.id).priority == 1


def test_an_assignee_that_was_taken_away_can_be_brought_back_as_nobody(desk: Desk) -> None:
    ticket = make_ticket(assignee=desk.actor.id)
    restore_lost(desk, lost("ticket", ticket.id, "assignee", None, ticket.id))
    assert row_by_id(Ticket, ticket.id).assignee is None


def test_values_of_fields_people_texts_and_settings_come_back(desk: Desk) -> None:
    ticket = make_ticket()
    field = create_custom_field(desk, "Size", "text")
    set_field(desk, ticket.id, field, "small")
    value = natural_id("field", field, ticket.id)
    restore_lost(desk, lost("field_value", value, "value", "large", ticket.id))
    assert row_by_id(FieldValue, value).value == "large"
    restore_lost(desk, lost("contact", ticket.requester, "note", "Calls before noon"))
    assert row_by_id(Contact, ticket.requester).note == "Calls before noon"
    company = save_company(desk, "Halyard")
    restore_lost(desk, lost("company", company, "name", "Halyard Ltd"))
    assert row_by_id(Company, company).name == "Halyard Ltd"
    save_letter(desk, "", "survey", "en", "How was it?", "Tell us.")
    letter = LetterTemplate.get()
    restore_lost(desk, lost("letter_template", letter.id, "subject", "How were we?"))
    assert row_by_id(LetterTemplate, letter.id).subject == "How were we?"
    restore_lost(desk, lost("setting", natural_id("setting", "desk", "", "name"), "value", '"Other name"'))
    assert read_setting("desk", "", "name", "") == "Other name"


def test_macros_and_rules_come_back_field_by_field(desk: Desk) -> None:
    macro = create_macro(desk, MacroForm("Greeting", "Hello"))
    for field, value in (("name", "Hail"), ("text", "Good day"), ("html", "<p>Good day</p>")):
        restore_lost(desk, lost("macro", macro, field, value))
        assert getattr(row_by_id(Macro, macro), field) == value
    acts = json.dumps([{"do": "set-priority", "value": 3}])
    body = {"name": "Rush", "trigger": "ticket-created", "actions": json.loads(acts)}
    rule = create_rule(desk, body)
    other = json.dumps([{"do": "set-priority", "value": 2}])
    for field, value in (("name", "Hurry"), ("note", "for Ann"), ("actions", other)):
        restore_lost(desk, lost("rule", rule, field, value))
        assert getattr(row_by_id(Rule, rule), field) == value


def test_who_may_not_change_a_field_cannot_bring_its_value_back(desk: Desk) -> None:
    ticket = make_ticket()
    conflict = lost("ticket", ticket.id, "priority", 3, ticket.id)
    reader = actor_desk(desk, make_agent("Rita", "auditor"))
    with pytest.raises((NotAllowedError, NotFoundError)):
        restore_lost(reader, conflict)
    assert row_by_id(Ticket, ticket.id).priority == 1
    assert [row.id for row in lost_edits(desk.actor, ticket.id)] == [conflict]


def test_what_no_command_changes_alone_is_refused(desk: Desk) -> None:
    with pytest.raises(DeskError) as refused:
        restore_lost(desk, lost("agent", str(Agent.get().id), "name", "Somebody else"))
    assert refused.value.code == "conflict-fixed"


def test_leaving_it_as_it_is_concerns_this_computer_alone(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    conflict = lost("ticket", ticket.id, "priority", 3, ticket.id)
    send_all()
    dismiss_conflict(desk, conflict)
    assert lost_edits(desk.actor, ticket.id) == []
    assert pending() == 0
    assert db.execute_sql("SELECT applying FROM sync_self").fetchone() == (0,)


def test_every_field_that_is_told_has_a_way_back() -> None:
    assert {door.verb for door in DOORS.values()} <= set(COMMANDS)
    assert set(DOORS) == {(table, field) for table, fields in WORTH_TELLING.items() for field in fields}

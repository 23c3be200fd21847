"""What was refused for reasons that depend on what a reader knew is answered by itself: once, in measure, and kept."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
import time_machine

from desktop.commands.base import Desk
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.models import Contact, Message, Ticket
from desktop.sync import restating
from desktop.sync.applying import apply_sections
from desktop.sync.clocks import pack
from desktop.sync.quarantine import release
from desktop.sync.refusals import keep_refused, refused_rows
from desktop.sync.restamping import assert_mine, say_again
from desktop.sync.restating import is_answer_owed, owe_again, settle_refusals
from desktop.sync.rights_check import judge
from desktop.sync.wire import Section
from tests.making import make_agent, make_department, make_ticket
from tests.sync.rights_judging import begin, edit, key, made
from tests.sync.sharing import HERE, clocks, marks, send_all
from tests.sync.two_desks import THERE


@pytest.fixture
def light(desk: Desk) -> str:
    return make_agent("Light", "light", [make_department("Workshop")])


def refuse(light: str, *sections: Section) -> None:
    """Let somebody send what they may not."""
    accepted, refusals = judge(sections, light, THERE, certified=False)
    apply_sections(accepted, device=THERE, agent=light)
    keep_refused(refusals, THERE, light)


def subject_clock(ticket: str) -> str:
    return clocks("ticket", ticket)[1].get("subject", clocks("ticket", ticket)[0])


def test_a_refused_edit_is_answered_with_what_is_here_and_stays_in_the_quarantine(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    refuse(light, edit("ticket", ticket.id, subject="Forged"))
    assert settle_refusals() == {"ticket": {ticket.id}}
    assert Ticket.get(Ticket.id == ticket.id).subject == "Printer on fire"
    assert subject_clock(ticket.id).endswith(HERE)
    assert ("ticket", ticket.id) in marks()
    assert [each.state for each in refused_rows()] == ["new"]
    assert not is_answer_owed()


def test_its_author_is_told_what_they_lost(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    before = subject_clock(ticket.id)
    refuse(light, edit("ticket", ticket.id, subject="Forged"))
    settle_refusals()
    sent = [row for rowset in send_all() if rowset.table == "ticket" for row in rowset.rows]
    assert [json.loads(str(row[3])) for row in sent] == [{"subject": before}]


def test_a_refused_row_is_deleted_everywhere_and_may_be_let_in_later(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    note = made("message", ticket=key(ticket.id), kind="note", agent=key(light), text="From the workshop", quotes="")
    refuse(light, note)
    settle_refusals()
    row = Message.get(Message.kind == "note")
    assert (row.deleted, row.text) == (True, "")
    release(refused_rows()[0].rid, desk.actor.id)
    row = Message.get(Message.kind == "note")
    assert (row.deleted, row.text) == (False, "From the workshop")


def test_answering_comes_to_an_end(desk: Desk, light: str) -> None:
    """Twice, on two computers, or where a later value is here already: nothing is written."""
    ticket = make_ticket()
    begin()
    forged = edit("ticket", ticket.id, subject="Forged")
    refuse(light, forged)
    settle_refusals()
    clock = subject_clock(ticket.id)
    refuse(light, forged)
    assert settle_refusals() == {}
    assert assert_mine([forged]) == 0
    assert subject_clock(ticket.id) == clock


def test_each_agent_has_a_daily_measure(desk: Desk, light: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restating, "MOST_A_DAY", 2)
    tickets = [make_ticket(f"Ticket {number}") for number in range(5)]
    begin()
    refuse(light, *(edit("ticket", ticket.id, subject="Forged") for ticket in tickets))
    settle_refusals()
    settle_refusals()
    assert len(marks()) == 2
    with time_machine.travel(time_now() / 1000 + timedelta(hours=25).total_seconds()):
        settle_refusals()
        assert len(marks()) == 4


def test_no_more_is_noted_than_can_be_meant(desk: Desk, light: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.sync.refusals.MOST_OWED", 3)
    tickets = [make_ticket(f"Ticket {number}") for number in range(5)]
    begin()
    refuse(light, *(edit("ticket", ticket.id, subject="Forged") for ticket in tickets))
    assert len(refused_rows()) == 5
    assert db.execute_sql("SELECT count(*) FROM sync_owed WHERE kind GLOB 'refused *'").fetchone()[0] == 3


def test_what_nobody_could_accept_is_not_answered(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    refuse(light, edit("ticket", ticket.id, subject=17), edit("ticket", "0" * 32, subject="Nowhere"))
    assert len(refused_rows()) == 2
    assert not is_answer_owed()


def test_a_refusal_is_answered_after_all_where_somebody_has_the_row(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    refuse(light, edit("ticket", ticket.id, subject="Forged"))
    db.execute_sql("DELETE FROM sync_owed")
    assert owe_again("ticket", [bytes.fromhex(ticket.id)])
    assert settle_refusals() == {"ticket": {ticket.id}}
    assert not owe_again("ticket", [bytes(16)])


def test_an_address_stays_of_use_although_a_refused_row_made_it(desk: Desk, light: str) -> None:
    begin()
    contact = made("contact", name="Forged", created_at=0)
    assert_mine([contact])
    row = Contact.get(Contact.id == bytes(contact.rowsets[0].rows[0][0]).hex())  # type: ignore[arg-type]  # its id
    assert (row.name, row.deleted) == ("", False)


def test_what_is_said_here_is_written_although_the_clock_was_set_back(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    db.execute_sql("UPDATE sync_self SET hlc = ?, skew = ?", ((time_now() + 3_600_000) * 65_536, -3_600_000))
    say_again("ticket", [bytes.fromhex(ticket.id)], "department")
    assert clocks("ticket", ticket.id)[1]["department"] > pack((time_now() + 3_000_000) * 65_536, HERE)
    assert ("ticket", ticket.id) in marks()

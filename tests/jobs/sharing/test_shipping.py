"""Tickets move between departments: who gets to see them gets them whole, who does not any more forgets them."""

from __future__ import annotations

from desktop.commands.places import move_to_department
from desktop.commands.referrals import refer
from desktop.commands.replies import add_note
from desktop.commands.tickets import edit_subject
from desktop.store.models import Contact, Message, Ticket
from tests.jobs.sharing.computers import Computer, Office, settle
from tests.making import make_ticket


def seen(computer: Computer) -> dict[str, str]:
    with computer.here():
        return {row.id: row.subject for row in Ticket.select()}


def test_a_restricted_computer_holds_the_tickets_of_its_department_and_no_others(office: Office) -> None:
    with office.owner.here():
        mine = make_ticket("For Rob", email="a@example.com").id
        make_ticket("Not for Rob", email="b@example.com", name="Canary Brown", department=office.workshop)
    rob = office.join("rob")
    settle(office.owner, rob)
    assert seen(rob) == {mine: "For Rob"}
    with rob.here():
        assert [row.name for row in Contact.select()] == ["Amira Haddad"]
    assert b"Canary" not in rob.path.read_bytes()
    rob.let_go()


def test_a_ticket_that_comes_into_a_department_comes_with_all_that_hangs_on_it(office: Office) -> None:
    with office.owner.here() as desk:
        ticket = make_ticket("Grows up elsewhere", email="c@example.com", department=office.workshop).id
        add_note(desk, ticket, "A word among us")
    rob = office.join("rob")
    settle(office.owner, rob)
    assert seen(rob) == {}
    with office.owner.here() as desk:
        move_to_department(desk, ticket, office.home)
    settle(office.owner, rob)
    assert seen(rob) == {ticket: "Grows up elsewhere"}
    with rob.here() as desk:
        assert sorted(row.text for row in Message.select()) == ["A word among us", "Hello, it burns."]
        assert Contact.select().count() == 1
        edit_subject(desk, ticket, "Rob was here")
    settle(rob, office.owner)
    assert seen(office.owner)[ticket] == "Rob was here"
    rob.let_go()


def test_a_ticket_that_leaves_a_department_leaves_its_computers(office: Office) -> None:
    with office.owner.here():
        ticket = make_ticket("Here and gone").id
    rob, ann = office.join("rob"), office.join("ann")
    settle(office.owner, rob, ann)
    assert ticket in seen(rob)
    with ann.here() as desk:
        move_to_department(desk, ticket, office.workshop)
    settle(ann, office.owner, rob)
    assert seen(rob) == {}
    assert ticket in seen(office.owner)
    with ann.here() as desk:
        move_to_department(desk, ticket, office.home)
    settle(ann, office.owner, rob)
    assert seen(rob) == {ticket: "Here and gone"}
    rob.let_go()
    ann.let_go()


def test_a_ticket_that_is_referred_to_an_agent_comes_to_them_alone(office: Office) -> None:
    with office.owner.here():
        ticket = make_ticket("Have a look", department=office.workshop).id
    rob = office.join("rob")
    settle(office.owner, rob)
    with office.owner.here() as desk:
        refer(desk, ticket, agent=rob.agent)
    settle(office.owner, rob)
    assert seen(rob) == {ticket: "Have a look"}
    rob.let_go()

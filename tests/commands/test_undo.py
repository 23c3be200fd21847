"""Taking back: with the right that doing it took, and in sight before and after."""

import pytest

from desktop.commands.contacts import edit_contact, set_requester
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.marks import add_tag
from desktop.commands.places import assign, mark_spam, move_to_department, trash
from desktop.commands.tickets import resolve, set_priority, set_status
from desktop.commands.undo import undo
from desktop.core.errors import NotAllowedError, NotFoundError
from desktop.store.create import status_id
from desktop.store.models import Agent, Contact, Department, Event, Membership, Outgoing, Tag, Ticket
from desktop.store.settings import read_setting
from tests.making import actor_desk, make_agent, make_department, make_mailbox, make_ticket


def again(ticket):
    return Ticket.get(Ticket.id == ticket.id)


def cause(command):
    return Event.select().where(Event.command == command).order_by(Event.rid.desc()).get().cause


@pytest.fixture
def rana(desk):
    return make_agent("Rana", "restricted", [Department.get().id])


def test_a_run_on_a_hidden_ticket_does_not_exist(desk, rana):
    hidden = make_ticket(department=make_department("Workshop"))
    set_priority(desk, hidden.id, 3)
    with pytest.raises(NotFoundError) as refusal:
        undo(actor_desk(desk, rana), cause("set_priority"))
    assert refusal.value.details == {"kind": "event", "id": cause("set_priority")}
    assert again(hidden).priority == 3


@pytest.mark.parametrize("text", ["", "nonsense", "f" * 32])
def test_a_cause_that_is_none_is_not_found(desk, text):
    with pytest.raises(NotFoundError):
        undo(desk, text)


def test_what_went_out_of_sight_stays_there(desk, rana):
    ticket, agent = make_ticket(), actor_desk(desk, make_agent("Jan", "agent", [Department.get().id]))
    move_to_department(agent, ticket.id, make_department("Workshop"))
    with pytest.raises(NotFoundError):
        undo(agent, cause("move_to_department"))
    undo(desk, cause("move_to_department"))
    assert again(ticket).department == Department.get().id


def test_nothing_is_fetched_into_sight_nor_put_out_of_it(desk, rana):
    ticket = make_ticket(department=make_department("Workshop"))
    move_to_department(desk, ticket.id, Department.get().id)
    lead = actor_desk(desk, make_agent("Olga", "supervisor", [Department.get().id]))
    with pytest.raises(NotFoundError):
        undo(lead, cause("move_to_department"))
    assert again(ticket).department == Department.get().id


def test_it_takes_the_right_of_the_command(desk, rana):
    ticket = make_ticket()
    trash(desk, ticket.id)
    set_status(desk, make_ticket().id, status_id("closed"))
    agent = actor_desk(desk, rana)
    for command in ("trash", "set_status"):
        with pytest.raises((NotAllowedError, NotFoundError)):
            undo(agent, cause(command))
    set_status(desk, ticket.id, status_id("open"))


def test_taking_a_ticket_back_from_a_colleague_is_stealing(desk, rana):
    ticket = make_ticket()
    assign(desk, ticket.id, desk.actor.id)
    assign(desk, ticket.id, rana)
    with pytest.raises(NotAllowedError):
        undo(actor_desk(desk, rana), cause("assign"))
    own = actor_desk(desk, rana)
    assign(own, ticket.id, None)
    undo(own, cause("assign"))
    assert again(ticket).assignee == rana


def test_a_right_that_was_taken_away_is_gone_for_undo_too(desk, rana):
    ticket, agent = make_ticket(), actor_desk(desk, rana)
    resolve(agent, ticket.id)
    from desktop.store import journal

    with journal.recording("test", "demote"):
        row = Agent.get(Agent.id == rana)
        row.role = "light"
        row.save()
    with pytest.raises(NotAllowedError):
        undo(agent, cause("resolve"))
    with journal.recording("test", "remove"):
        member = Membership.get()
        member.deleted = True
        member.save()
    with pytest.raises(NotFoundError):
        undo(agent, cause("resolve"))


def test_marking_as_spam_out_of_ones_own_sight_is_for_others_to_take_back(desk, rana):
    ticket, agent = make_ticket(), actor_desk(desk, rana)
    mark_spam(agent, ticket.id)
    with pytest.raises(NotFoundError):
        undo(agent, cause("mark_spam"))
    undo(desk, cause("mark_spam"))
    assert again(ticket).lane == 0


def test_a_tag_that_others_use_by_now_stays(desk):
    first, second = make_ticket(), make_ticket()
    add_tag(desk, first.id, "wheel")
    made = cause("add_tag")
    add_tag(desk, second.id, "wheel")
    undo(desk, made)
    assert not Tag.get(Tag.name == "wheel").deleted
    undo(desk, cause("add_tag"))
    add_tag(desk, first.id, "lone")
    undo(desk, cause("add_tag"))
    assert Tag.get(Tag.name == "lone").deleted


def test_a_person_who_became_known_stays_known(desk):
    ticket = make_ticket()
    before = ticket.requester
    set_requester(desk, ticket.id, "omar@example.com", "Omar")
    made = again(ticket).requester
    undo(desk, cause("set_requester"))
    assert again(ticket).requester == before
    assert not Contact.get(Contact.id == made).deleted


def test_a_contact_takes_the_right_of_its_field(desk, rana):
    ticket = make_ticket()
    edit_contact(desk, ticket.requester, note="VIP")
    light = make_agent("Lea", "light", [ticket.department])
    with pytest.raises(NotAllowedError):
        undo(actor_desk(desk, light), cause("edit_contact"))
    undo(actor_desk(desk, rana), cause("edit_contact"))
    assert Contact.get(Contact.id == ticket.requester).note == ""


def test_a_setting_takes_the_right_to_set_it(desk, rana):
    home = Department.get().id
    write_desk_setting(desk, "auto_close_days", 7, owner=home)
    with pytest.raises(NotAllowedError):
        undo(actor_desk(desk, rana), cause("write_desk_setting"))
    undo(desk, cause("write_desk_setting"))
    assert read_setting("department", home, "auto_close_days", 0) == 0
    write_desk_setting(desk, "auto_close_days", 7, owner=home)
    assert read_setting("department", home, "auto_close_days", 0) == 7


def test_the_mail_of_a_resolution_is_withdrawn_while_it_waits(desk):
    make_mailbox(desk)
    ticket = make_ticket()
    write_desk_setting(desk, "resolved_text", "Done with {number}", owner=ticket.department)
    resolve(desk, ticket.id)
    assert Outgoing.get().state == "queued"
    undo(desk, cause("resolve"))
    assert (Outgoing.get().state, again(ticket).lane, again(ticket).messages) == ("cancelled", 0, 1)

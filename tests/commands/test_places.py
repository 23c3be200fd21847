"""Assignment, departments, spam, trash, merging, links."""

import pytest

from desktop.commands.contacts import add_address, block_contact, edit_contact, save_company, set_requester
from desktop.commands.departments import archive_department, create_department
from desktop.commands.marks import (
    add_participant,
    add_tag,
    confirm_participant,
    remove_participant,
    remove_tag,
    set_field,
)
from desktop.commands.places import assign, link, mark_spam, merge, move_to_department, restore, trash, unlink, unmerge
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotFoundError
from desktop.store.journal import recording
from desktop.store.models import Agent, Contact, Event, Participant, Tag, Ticket, TicketCount, TicketLink, TicketTag
from tests.making import add_message, make_ticket


def again(ticket):
    return Ticket.get(Ticket.id == ticket.id)


def counted():
    return {(r.lane, bool(r.assignee)): r.n for r in TicketCount.select() if r.n}


def test_assigning_counts_for_the_agent(desk):
    ticket = make_ticket()
    assert counted() == {(0, False): 1}
    assign(desk, ticket.id, desk.actor.id)
    assert counted() == {(0, True): 1}
    assign(desk, ticket.id, None)
    assert counted() == {(0, False): 1}


def test_an_agent_who_left_gets_nothing(desk):
    with recording("test", "make"):
        left = Agent.create(name="Marek", role="agent", active=False)
    with pytest.raises(DeskError, match="agent-inactive"):
        assign(desk, make_ticket().id, left.id)


def test_spam_and_trash_keep_the_status(desk):
    ticket = make_ticket(status="open")
    mark_spam(desk, ticket.id)
    assert again(ticket).lane == 10
    trash(desk, ticket.id)
    assert again(ticket).lane == 11
    restore(desk, ticket.id)
    assert again(ticket).lane == 1


def test_merging_hides_one_and_unmerging_brings_it_back(desk):
    one, two = make_ticket("One"), make_ticket("Two")
    add_message(one, "More")
    merge(desk, one.id, two.id)
    assert (again(one).lane, again(two).messages) == (20, 3)
    unmerge(desk, one.id)
    assert (again(one).lane, again(two).messages) == (0, 1)


def test_a_merge_into_a_ticket_that_is_merged_later_still_counts(desk):
    one, two, three = make_ticket("One"), make_ticket("Two"), make_ticket("Three")
    merge(desk, one.id, two.id)
    merge(desk, two.id, three.id)
    assert again(three).messages == 3


def test_undoing_a_merge_counts_again(desk):
    one, two = make_ticket("One"), make_ticket("Two")
    merge(desk, one.id, two.id)
    undo(desk, Event.get(Event.command == "merge").cause)
    assert (again(one).lane, again(two).messages) == (0, 1)


def test_merging_in_a_circle_is_refused(desk):
    one, two = make_ticket(), make_ticket()
    merge(desk, one.id, two.id)
    with pytest.raises(DeskError, match="merge-circle"):
        merge(desk, two.id, one.id)


def test_links_are_one_per_kind_and_can_go(desk):
    one, two = make_ticket(), make_ticket()
    link(desk, one.id, two.id)
    link(desk, one.id, two.id)
    unlink(desk, one.id, two.id)
    assert [row.deleted for row in TicketLink.select()] == [True]


def test_a_department_archives_into_a_home(desk):
    ticket = make_ticket()
    first, second = ticket.department, create_department(desk, "Billing")
    with pytest.raises(DeskError, match="department-exists"):
        create_department(desk, "BILLING")
    move_to_department(desk, ticket.id, second)
    assert archive_department(desk, second, first) == 1
    assert again(ticket).department == first
    with pytest.raises(DeskError, match="department-archived"):
        move_to_department(desk, ticket.id, second)


def test_tags_fold_to_one(desk):
    ticket = make_ticket()
    tag = add_tag(desk, ticket.id, "Zwrot  pieniędzy")
    assert add_tag(desk, ticket.id, "zwrot pieniędzy") == tag
    remove_tag(desk, ticket.id, tag)
    assert [row.deleted for row in TicketTag.select()] == [True]
    assert Tag.select().count() == 1
    with pytest.raises(DeskError, match="tag-empty"):
        add_tag(desk, ticket.id, " ")


def test_participants_join_and_leave(desk):
    ticket = make_ticket()
    add_participant(desk, ticket.id, "Ann@Example.com", "Ann")
    confirm_participant(desk, ticket.id, "ann@example.com")
    remove_participant(desk, ticket.id, "ann@example.com")
    assert Participant.get().deleted
    with pytest.raises(DeskError, match="address-invalid"):
        add_participant(desk, ticket.id, "a@b.c\r\nBcc: x@y.z")


def test_an_unknown_field_is_not_found(desk):
    with pytest.raises(NotFoundError):
        set_field(desk, make_ticket().id, "0" * 32, "x")


def test_contacts_refuse_fields_the_form_does_not_show(desk):
    contact = make_ticket().requester
    edit_contact(desk, contact, name="Amira H.", phone="+48 22 123")
    assert Contact.get(Contact.id == contact).name == "Amira H."
    with pytest.raises(DeskError, match="field-refused"):
        edit_contact(desk, contact, blocked="1")


def test_an_address_belongs_to_one_contact(desk):
    one, two = make_ticket(), make_ticket(email="b@example.com")
    with pytest.raises(DeskError, match="address-taken"):
        add_address(desk, two.requester, "AMIRA@example.com")
    add_address(desk, one.requester, "second@example.com")
    block_contact(desk, one.requester)
    assert Contact.get(Contact.id == one.requester).blocked


def test_a_company_claims_the_contacts_of_its_domain(desk):
    ticket = make_ticket()
    company = save_company(desk, "Example Ltd", ("example.com",))
    assert Contact.get(Contact.id == ticket.requester).company == company
    set_requester(desk, ticket.id, "new@example.com", "New")
    assert again(ticket).company == company

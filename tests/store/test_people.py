from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.contacts import block_contact
from desktop.core.actors import Actor
from desktop.core.errors import NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.contact_book import find_or_make_contact
from desktop.store.models import Company, Contact, Participant
from desktop.store.queries.people import complete_people, contact_card, contact_page
from desktop.store.queries.thread import ticket_detail
from desktop.store.rights import actor_of
from tests.making import make_agent, make_department, make_ticket


@pytest.mark.parametrize("typed", ["am", "AMI", "amira@", "had", "Amira H", "haddad amira", "Ámira"])
def test_people_are_completed_by_address_and_by_any_word_of_their_name(desk: Desk, typed: str) -> None:
    make_ticket()
    make_ticket(email="jun@example.com", name="Jun Watanabe")
    assert complete_people(desk.actor, typed, 5) == [("Amira Haddad", "amira@example.com")]


def test_a_name_with_letters_of_its_own_is_found_without_them(desk: Desk) -> None:
    make_ticket(email="p@example.pl", name="Paweł Żółć")
    assert complete_people(desk.actor, "pawel zol", 5) == [("Paweł Żółć", "p@example.pl")]


def test_a_contact_without_a_ticket_is_completed_too(desk: Desk) -> None:
    with journal.recording("test", "contact"):
        find_or_make_contact("zoe@example.com", "Zoe Martin")
    assert complete_people(desk.actor, "Zoe", 5) == [("Zoe Martin", "zoe@example.com")]


def test_nothing_and_the_blocked_are_not_completed(desk: Desk) -> None:
    ticket = make_ticket()
    assert complete_people(desk.actor, " ", 5) == []
    block_contact(desk, ticket.requester, True)
    assert complete_people(desk.actor, "amira", 5) == []


def test_pages_of_contacts_follow_one_another(desk: Desk) -> None:
    for place in range(7):
        make_ticket(email=f"c{place}@example.com", name=f"Customer {place}")
    names, after = [], ""
    while page := contact_page(desk.actor, "", after, 3):
        names += [row.name for row in page]
        after = page[-1].id
    assert names == [f"Customer {place}" for place in range(6, -1, -1)]
    assert [row.name for row in contact_page(desk.actor, "c3", "", 3)] == ["Customer 3"]


def test_a_card_counts_tickets_and_knows_all_addresses(desk: Desk) -> None:
    ticket = make_ticket()
    make_ticket()
    card = contact_card(desk.actor, ticket.requester)
    assert (card.name, card.emails, card.tickets) == ("Amira Haddad", ("amira@example.com",), 2)
    with pytest.raises(NotFoundError):
        contact_card(desk.actor, new_id())


def test_a_person_who_takes_part_in_a_ticket_out_of_sight_is_out_of_sight(desk: Desk) -> None:
    sales = make_department("Sales")
    ticket = make_ticket()
    with journal.recording("test", "people"):
        contact = find_or_make_contact("zoe@example.com", "Zoe Martin")
        Participant.create(ticket=ticket.id, email="Zoe@example.com", name="Zoe Martin")
    nora = make_agent("Nora", "restricted", [sales])
    assert complete_people(actor_of(nora), "zoe", 5) == []
    with pytest.raises(NotFoundError):
        contact_card(actor_of(nora), contact.id)
    with journal.recording("test", "move"):
        ticket.department = sales
        ticket.save()
    assert complete_people(actor_of(nora), "zoe", 5) == [("Zoe Martin", "zoe@example.com")]


def test_private_fields_and_companies_need_rights_of_their_own(desk: Desk) -> None:
    ticket = make_ticket()
    with journal.recording("test", "private"):
        contact = Contact.get(Contact.id == ticket.requester)
        contact.phone, contact.note = "+48 22 000", "pays late"
        contact.company = Company.create(name="Haddad Ltd").id
        contact.save()
    card = contact_card(desk.actor, contact.id)
    assert (card.phone, card.note, card.company_name) == ("+48 22 000", "pays late", "Haddad Ltd")
    agent = actor_of(make_agent("Nora", "agent", [ticket.department]))
    assert (contact_card(agent, contact.id).phone, contact_card(agent, contact.id).note) == ("", "pays late")
    without = (Permission.COMPANY_VIEW, Permission.CONTACT_NOTES_VIEW)
    less = Actor(agent.id, {**agent.grants, **dict.fromkeys(without, Scope.NONE)}, agent.departments)
    card = contact_card(less, contact.id)
    assert (card.name, card.note, card.company, card.company_name) == ("Amira Haddad", "", None, "")
    blind = Actor(agent.id, {**agent.grants, Permission.CONTACT_VIEW: Scope.NONE}, agent.departments)
    assert contact_page(blind, "", "", 5) == []
    assert ticket_detail(blind, ticket.id).contact is None

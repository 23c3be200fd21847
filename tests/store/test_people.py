from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.contacts import block_contact
from desktop.core.errors import NotFoundError
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.contact_book import find_or_make_contact
from desktop.store.queries.people import complete_people, contact_card, contact_page
from tests.making import make_ticket


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

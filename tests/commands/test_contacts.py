"""People: who may be changed by whom, and who stays hidden."""

import pytest

from desktop.commands.contacts import add_address, block_contact, edit_contact, save_company, set_requester
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.store import journal
from desktop.store.contact_book import find_or_make_contact
from desktop.store.models import Company, Contact, ContactAddress, Department, Ticket
from desktop.store.queries.people import contact_card
from tests.making import actor_desk, make_agent, make_department, make_ticket


@pytest.fixture
def hidden(desk):
    return make_ticket(email="vip@example.com", name="Very Important", department=make_department("Workshop"))


@pytest.fixture
def jan(desk):
    return actor_desk(desk, make_agent("Jan", "agent", [Department.get().id]))


def contact(row):
    return Contact.get(Contact.id == row)


@pytest.mark.parametrize("field", ["id", "rid", "deleted", "blocked", "created_at", "clocks", "made_clock", "nonsense"])
def test_a_field_that_the_form_does_not_show_is_refused(desk, field):
    ticket = make_ticket()
    with pytest.raises(DeskError, match="field-refused"):
        edit_contact(desk, ticket.requester, **{field: "1"})


@pytest.mark.parametrize("value", [None, 7, b"x", ["x"]])
def test_a_value_of_another_type_is_refused(desk, value):
    with pytest.raises(DeskError, match="field-refused"):
        edit_contact(desk, make_ticket().requester, name=value)


def test_a_company_must_be_there(desk):
    ticket = make_ticket()
    with pytest.raises(NotFoundError):
        edit_contact(desk, ticket.requester, company="f" * 32)
    company = save_company(desk, "Client")
    edit_contact(desk, ticket.requester, company=company)
    edit_contact(desk, ticket.requester, company=None)
    assert contact(ticket.requester).company is None


def test_a_hidden_person_can_be_touched_in_no_way(jan, hidden):
    for command, words in (
        (edit_contact, {"name": "x"}),
        (add_address, {"email": "x@example.com"}),
        (block_contact, {}),
    ):
        with pytest.raises(NotFoundError):
            command(jan, hidden.requester, **words)
    assert contact(hidden.requester).name == "Very Important"


def test_a_light_agent_sees_people_and_changes_none(desk):
    ticket = make_ticket()
    light = actor_desk(desk, make_agent("Lea", "light", [ticket.department]))
    for words in ({"name": "x"}, {"note": "x"}):
        with pytest.raises(NotAllowedError):
            edit_contact(light, ticket.requester, **words)


def test_the_address_of_a_hidden_person_is_free_as_far_as_one_can_tell(jan, desk, hidden):
    mine = make_ticket()
    add_address(jan, mine.requester, "vip@example.com")
    assert ContactAddress.select().where(ContactAddress.folded == "vip@example.com").count() == 2
    with pytest.raises(DeskError, match="address-taken"):
        add_address(desk, make_ticket(email="third@example.com").requester, "vip@example.com")
    assert find_or_make_contact("vip@example.com").id == hidden.requester


def test_a_hidden_customer_lends_neither_name_nor_company(jan, desk, hidden):
    with journal.recording("test", "company"):
        company = Company.create(name="Secret Corp")
        row = contact(hidden.requester)
        row.company = company.id
        row.save()
    ticket = make_ticket()
    agent = actor_desk(desk, make_agent("Olga", "supervisor", [ticket.department]))
    set_requester(agent, ticket.id, "VIP@example.com", "As typed")
    found = Ticket.get(Ticket.id == ticket.id)
    assert (found.requester != hidden.requester, found.company) == (True, None)
    card = contact_card(agent.actor, found.requester)
    assert (card.name, card.emails, card.company_name) == ("As typed", ("VIP@example.com",), "")
    assert contact(hidden.requester).name == "Very Important"
    with pytest.raises(NotFoundError):
        contact_card(agent.actor, hidden.requester)


def test_twice_the_same_address_is_one_card(desk, hidden):
    ticket, other = make_ticket(), make_ticket()
    agent = actor_desk(desk, make_agent("Olga", "supervisor", [ticket.department]))
    for each in (ticket, other):
        set_requester(agent, each.id, "vip@example.com", "As typed")
    rows = {Ticket.get(Ticket.id == each.id).requester for each in (ticket, other)}
    assert len(rows) == 1
    set_requester(desk, ticket.id, "vip@example.com")
    assert Ticket.get(Ticket.id == ticket.id).requester == hidden.requester


def test_companies_are_made_and_changed_by_right(desk, jan):
    with pytest.raises(NotAllowedError):
        save_company(jan, "Client")
    company = save_company(desk, "Client", note="Big")
    with pytest.raises(NotAllowedError):
        save_company(jan, "Client 2", company=company, note="Big")
    reports = actor_desk(desk, make_agent("Rita", "reports"))
    with pytest.raises(NotAllowedError):
        save_company(reports, "Client 2", company=company)
    assert Company.get().name == "Client"

"""Every variable has its value from where it belongs, and nothing that the actor may not know."""

from dataclasses import replace

import pytest

from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.fields import create_custom_field
from desktop.commands.marks import set_field
from desktop.core.errors import NotFoundError
from desktop.core.permissions import Permission
from desktop.core.placeholder_names import VARIABLES
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.models import Company, Contact, Department, SlaClock
from desktop.store.placeholder_values import Around, name_parts, values_for
from desktop.store.queries.macros import around_ticket, visible_values
from tests.making import actor_desk, make_agent, make_department, make_mailbox, make_ticket

NAMES = frozenset(each.name for each in VARIABLES)
WEEK = "[[[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [], []]"
MOMENT = 1_795_359_600_000


@pytest.fixture
def ticket(desk):
    box = make_mailbox(desk)
    made = make_ticket(mailbox=box.id)
    write_desk_setting(desk, "hours", WEEK, owner=made.department)
    write_desk_setting(desk, "time_zone", "Europe/Warsaw", owner=made.department)
    write_desk_setting(desk, "signature", "{agent}, {desk}", owner=made.department)
    with journal.recording("test", "more"):
        firm = Company.create(name="Haddad {desk.name} Ltd")
        Contact.update(company=firm.id).execute()
        SlaClock.create(
            ticket=made.id, policy="0" * 32, clock="first-response", started_at=now(), due_at=MOMENT + 3_600_000
        )
    return made


def test_every_variable_has_a_value(desk, ticket):
    around = Around(ticket, ticket.department, desk.actor.id, "en", MOMENT)
    values = values_for(NAMES, around)
    assert set(values) == NAMES
    assert {name: values[name] for name in ("ticket.number", "ticket.status", "ticket.priority", "ticket.url")} == {
        "ticket.number": f"DB-{ticket.number}",
        "ticket.status": "new",
        "ticket.priority": "normal",
        "ticket.url": f"deskbell://ticket/{ticket.number}",
    }
    assert values["customer.company"] == "Haddad (desk.name) Ltd"
    assert (values["customer.first_name"], values["customer.last_name"]) == ("Amira", "Haddad")
    assert (values["agent.first_name"], values["agent.email"]) == ("Ewa", "ewa@halyard.example")
    assert values["agent.signature"] == "Ewa Kowal, Halyard Outdoor"
    assert values["sla.first_response_due"] == "Sunday, 22 November 2026, 17:00"
    assert values["business_hours.next_open"] == "Monday, 23 November 2026, 09:00"
    assert (values["date"], values["time"]) == ("22 November 2026", "16:00")


def test_only_what_is_asked_for_is_there(desk, ticket):
    asked = {"date", "mailbox.email"}
    assert set(values_for(asked, Around(ticket, ticket.department, moment=MOMENT))) == asked


def test_custom_fields_by_name(desk, ticket):
    field = create_custom_field(desk, "Numer zamówienia", "text")
    create_custom_field(desk, "Empty", "text")
    set_field(desk, ticket.id, field, "H-1001")
    asked = {"ticket.custom.numer zamowienia", "ticket.custom.empty"}
    assert values_for(asked, Around(ticket, ticket.department)) == {"ticket.custom.numer zamowienia": "H-1001"}


def test_a_ticket_that_is_yet_to_begin_knows_its_customer(desk):
    home = Department.get().id
    values = values_for(NAMES, Around(None, home, desk.actor.id, customer=("Omar", "omar@example.com")))
    assert (values["customer.name"], values["customer.email"]) == ("Omar", "omar@example.com")
    assert "ticket.number" not in values
    assert "customer.last_name" not in values


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Amira Haddad", ("Amira", "Haddad")),
        ("Kowalska, Ewa", ("Ewa", "Kowalska")),
        ("  Ana   María de la Cruz ", ("Ana", "María de la Cruz")),
        ("Omar", ("Omar", "")),
        ("omar@example.com", ("", "")),
        ("Smith, Jones, and Co", ("Smith,", "Jones, and Co")),
        ("", ("", "")),
    ],
)
def test_names_are_split(name, parts):
    assert name_parts(name) == parts


def test_what_is_out_of_sight_fills_nothing(desk, ticket):
    other = actor_desk(desk, make_agent("Jan", "agent", [make_department("Workshop")])).actor
    with pytest.raises(NotFoundError):
        around_ticket(other, ticket.id)
    blind = replace(desk.actor, grants={**desk.actor.grants, Permission.COMPANY_VIEW: 0})
    names = frozenset({"customer.company", "customer.name"})
    assert set(visible_values(blind, names, around_ticket(blind, ticket.id))) == {"customer.name"}

"""Computers exchange through a server what their agents may have."""

from __future__ import annotations

from tests.making import make_agent, make_department, make_ticket
from tests.sync.postgres.office import Office


def test_what_the_owner_writes_arrives_at_another_computer(office: Office) -> None:
    with office.owner.here():
        make_ticket("Printer on fire")
        agent = make_agent("Bea", "owner")
    done = office.owner.sync()
    assert not done.refused
    other = office.join(agent)
    assert other.rows("SELECT subject FROM ticket") == [("Printer on fire",)]
    with other.here():
        make_ticket("Roof leaks")
    assert not other.sync().refused
    office.owner.sync()
    assert sorted(office.owner.rows("SELECT subject FROM ticket")) == [("Printer on fire",), ("Roof leaks",)]


def test_a_restricted_agent_has_only_the_tickets_of_their_department(office: Office) -> None:
    with office.owner.here():
        hers, other = make_department("Hers"), make_department("Other")
        agent = make_agent("Bea", "restricted", [hers])
        make_ticket("For her", department=hers)
        make_ticket("For others", department=other, email="secret@example.com", name="Secret")
    office.owner.sync()
    bea = office.join(agent)
    assert bea.rows("SELECT subject FROM ticket") == [("For her",)]
    assert bea.rows("SELECT count(*) FROM message") == [(1,)]
    assert bea.rows("SELECT name FROM contact") == [("Amira Haddad",)]

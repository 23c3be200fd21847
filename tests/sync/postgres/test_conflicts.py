"""Of two edits made without knowledge of each other the server keeps the one that lost, for everybody to see."""

from __future__ import annotations

import json

from desktop.store.models import Ticket
from desktop.sync.dirty import pending
from desktop.sync.postgres.sql_doors import CONFLICTS
from tests.making import make_agent, make_ticket
from tests.sync.postgres.office import Office
from tests.sync.postgres.test_pulling import change


def test_the_edit_that_lost_reaches_both_computers(office: Office) -> None:
    with office.owner.here():
        agent = make_agent("Bea", "owner")
        ticket = make_ticket("First").id
    office.owner.sync()
    other = office.join(agent)
    with office.owner.here():
        change(Ticket, ticket, subject="Earlier")
    with other.here():
        change(Ticket, ticket, subject="Later")
    other.sync()
    office.owner.sync()
    other.sync()
    for station in (office.owner, other):
        assert station.rows("SELECT subject FROM ticket") == [("Later",)]
        lost = station.rows("SELECT field, lost, lost_by FROM conflict")
        assert [(field, json.loads(str(value)), by) for field, value, by in lost] == [
            ("subject", "Earlier", office.owner.device)
        ]
        with station.here():
            assert pending() == 0


def test_an_edit_that_knew_of_the_other_is_no_conflict(office: Office) -> None:
    with office.owner.here():
        agent = make_agent("Bea", "owner")
        ticket = make_ticket("First").id
    office.owner.sync()
    other = office.join(agent)
    for station, subject in ((office.owner, "Second"), (other, "Third"), (office.owner, "Fourth")):
        station.sync()
        with station.here():
            change(Ticket, ticket, subject=subject)
        station.sync()
    assert office.owner.rows("SELECT count(*) FROM conflict") == [(0,)]
    assert "note_conflicts" in CONFLICTS

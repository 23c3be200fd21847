"""What is sent is cut where it is too large, and sent again whole where the server lacks something."""

from __future__ import annotations

import pytest

from desktop.store.database import db
from desktop.store.models import Ticket
from desktop.sync.digests import bucket_digests
from desktop.sync.dirty import pending, read_dirty
from desktop.sync.postgres import pushing
from desktop.sync.postgres.granting import close_login
from desktop.sync.postgres.pushing import all_refused
from desktop.sync.scopes import sections_of
from desktop.sync.wire import Batch
from tests.making import add_message, make_ticket
from tests.sync.postgres.office import Office
from tests.sync.postgres.team import make_team
from tests.sync.postgres.test_pulling import change


def test_what_is_large_goes_in_several_pushes(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pushing, "PORTION", 2_000)
    with office.owner.here():
        for number in range(10):
            make_ticket(f"Ticket {number}", text="long " * 100)
    assert not office.owner.sync().refused
    assert office.owner.sync().pulled == 0
    with office.admin() as admin:
        assert admin.execute("SELECT count(*) FROM sync.batch").fetchone() > (5,)
    with office.owner.here() as hub:
        assert hub.digests() == bucket_digests()


def test_a_row_that_the_server_lost_is_sent_whole_when_it_is_edited(office: Office) -> None:
    with office.owner.here():
        ticket = make_ticket("First").id
    office.owner.sync()
    with office.admin() as admin:
        admin.execute("DELETE FROM desk.ticket")
    with office.owner.here():
        change(Ticket, ticket, subject="Second")
    assert not office.owner.sync().refused
    with office.admin() as admin:
        assert admin.execute("SELECT subject, requester IS NULL FROM desk.ticket").fetchall() == [("Second", False)]


def test_what_a_restricted_agents_row_hangs_on_is_sent_with_it(office: Office) -> None:
    team = make_team(office)
    with team.bea.here():
        ticket = make_ticket("Her own", department=team.hers)
        message = add_message(ticket, "Hello", kind="reply", agent=team.bea.agent)
        change(Ticket, ticket.id, number=-17)
        dirty = read_dirty()
        rowsets = [each for each in dirty.rowsets if each.table == "message"]
        pushed = team.bea.hub.push(Batch(tuple(sections_of(rowsets))))
    assert [each.why for each in pushed.refused if each.id == message.id] == []
    with office.admin() as admin:
        assert admin.execute("SELECT subject FROM desk.ticket WHERE id = %s", (ticket.id,)).fetchall() == [("Her own",)]


def test_everything_of_a_closed_login_comes_back_as_refused(office: Office) -> None:
    team = make_team(office)
    with office.owner.here() as hub:
        close_login(hub.connection, team.bea.agent)
    with team.bea.here():
        change(Ticket, team.ticket, subject="Too late")
        waiting = pending()
        batch = Batch(tuple(sections_of(read_dirty().rowsets)))
        team.bea.again()
        team.bea.hub.hello()
        pushed = team.bea.hub.push(batch)
        assert len(pushed.refused) == waiting
        assert {each.why for each in pushed.refused} == {"server-login-closed"}
        assert [each.data for each in all_refused(batch, "x")] == [each.data for each in pushed.refused]
        assert db.execute_sql("SELECT count(*) FROM ticket").fetchone() == (1,)

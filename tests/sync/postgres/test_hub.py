"""Computers exchange through a server what their agents may have."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.store import journal
from desktop.store.models import Attachment, Message, Ticket
from desktop.sync.dirty import read_dirty
from desktop.sync.faults import reacting
from desktop.sync.scopes import sections_of
from desktop.sync.wire import Batch
from tests.making import make_agent, make_department, make_ticket
from tests.sync.postgres.office import Office
from tests.sync.postgres.team import make_team
from tests.sync.postgres.test_pulling import change


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


def test_a_lease_is_held_by_one_computer_until_its_time_is_over(office: Office) -> None:
    with office.owner.here():
        agent = make_agent("Adam", "admin")
    office.owner.sync()
    adam = office.join(agent)
    with office.owner.here() as hub:
        assert hub.lease("mailbox", 60) == 1
        assert hub.lease("mailbox", 60) == 1
    with adam.here() as other:
        assert other.lease("mailbox", 60) is None
    with office.owner.here() as hub:
        hub.release("mailbox")
    with adam.here() as other:
        assert other.lease("mailbox", 60) == 2
    with office.owner.here() as hub:
        assert hub.lease("mailbox", 60) is None


def test_who_does_not_work_for_the_desk_gets_no_lease(office: Office) -> None:
    team = make_team(office)
    with team.bea.here() as hub:
        assert hub.lease("mailbox", 60) is None


def test_a_push_under_a_lost_lease_is_refused_as_a_whole(office: Office) -> None:
    with office.owner.here() as hub:
        hub.fences = {"mailbox": 7}
        make_ticket("Fetched twice")
        with pytest.raises(DeskError, match="sync-lease-lost"):
            hub.push(Batch(tuple(sections_of(read_dirty().rowsets))))
        assert hub.fences == {}


def test_numbers_are_given_once(office: Office) -> None:
    team = make_team(office)
    with office.owner.here() as hub:
        first = hub.numbers(10)
    with team.bea.here() as hub:
        second = hub.numbers(5)
    assert first is not None
    assert second is not None
    assert not set(first) & set(second)
    assert min(first) > max(number for (number,) in office.owner.rows("SELECT number FROM ticket"))
    with team.bea.here() as hub, pytest.raises(DeskError, match="sync-bad-value"):
        hub.numbers(10**6)


def test_a_file_reaches_its_readers_in_parts_and_nobody_else(office: Office, tmp_path: Path) -> None:
    team = make_team(office)
    content = os.urandom(2 * 1024 * 1024 + 7)
    sha, source, target = hashlib.sha256(content).hexdigest(), tmp_path / "source", tmp_path / "target"
    source.write_bytes(content)
    with office.owner.here() as hub:
        hub.put_blob(sha, source, frozenset({"office", f"d:{team.other}"}))
        hub.put_blob(sha, source, frozenset({"office", f"d:{team.other}"}))
    with team.bea.here() as hub:
        assert not hub.get_blob(sha, target, frozenset())
    with office.owner.here() as hub:
        hub.put_blob(sha, source, frozenset({f"d:{team.hers}"}))
    with team.bea.here() as hub:
        assert hub.get_blob(sha, target, frozenset())
    assert target.read_bytes() == content


def test_a_file_goes_where_its_ticket_goes(office: Office, tmp_path: Path) -> None:
    team = make_team(office)
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"picture")
    sha = hashlib.sha256(b"picture").hexdigest()
    with office.owner.here() as hub:
        hub.put_blob(sha, source, frozenset({"office", f"d:{team.hers}", f"u:{team.hers}"}))
        with journal.recording("test", "attach"):
            message = str(Message.get(Message.ticket == team.ticket).id)
            Attachment.create(message=message, name="x.png", blob=sha)
    office.owner.sync()
    with team.bea.here() as hub:
        assert hub.get_blob(sha, target, frozenset())
    with office.owner.here():
        change(Ticket, team.ticket, department=team.other)
    office.owner.sync()
    with team.bea.here() as hub:
        assert not hub.get_blob(sha, target, frozenset())


def test_a_damaged_file_is_refused(office: Office, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"other bytes")
    with office.owner.here() as hub, pytest.raises(DeskError, match="sync-bad-file"):
        hub.put_blob("ab" * 32, source, frozenset({"office"}))


def test_who_is_doing_what_is_seen_by_who_sees_the_ticket(office: Office) -> None:
    team = make_team(office)
    with office.owner.here() as hub:
        hub.presence((team.ticket, "writing"))
    with team.bea.here() as hub:
        found = hub.presence((team.ticket, "viewing"))
        assert [(each.agent, each.ticket, each.doing) for each in found] == [
            (office.owner.agent, team.ticket, "writing")
        ]
    with office.owner.here() as hub:
        assert [each.doing for each in hub.presence((team.foreign, "writing"))] == ["viewing"]
    with team.bea.here() as hub:
        assert hub.presence(None) == []
    with office.owner.here() as hub:
        assert hub.presence(None) == []


def test_presence_is_forgotten_after_half_a_minute(office: Office) -> None:
    team = make_team(office)
    with team.bea.here() as hub:
        hub.presence((team.ticket, "writing"))
    with office.admin() as admin:
        admin.execute("UPDATE sync.presence SET at = at - interval '31 seconds'")
    with office.owner.here() as hub:
        assert hub.presence(None) == []


def test_owners_see_every_computer_and_agents_their_own(office: Office) -> None:
    team = make_team(office)
    team.bea.sync()
    with office.owner.here() as hub:
        assert {each.agent for each in hub.computers()} == {office.owner.agent, team.bea.agent}
    with team.bea.here() as hub:
        assert {each.agent for each in hub.computers()} <= {team.bea.agent}


def test_a_server_with_an_older_form_is_not_written_to(office: Office) -> None:
    with office.admin() as admin:
        admin.execute("UPDATE sync.meta SET schema_version = 0")
    with office.owner.here() as hub, pytest.raises(DeskError, match="server-older"):
        hub.hello()


def test_a_connection_that_broke_is_opened_again(office: Office) -> None:
    with office.owner.here() as hub:
        hub.hello()
        office.postgres.restart()
        with pytest.raises(DeskError, match="server-unreachable"):
            hub.hello()
        assert hub.hello().hub_id == office.created.hub_id


def test_an_answer_that_got_lost_is_no_fork(office: Office) -> None:
    with office.owner.here():
        make_ticket("First")
    office.owner.sync()

    def lose(place: str) -> None:
        if place == "committed-no-ack":
            raise ConnectionError

    with office.owner.here():
        make_ticket("Second")
    with reacting(lose), pytest.raises(ConnectionError):
        office.owner.sync()
    office.owner.again()
    office.owner.sync()
    assert office.owner.forks == 0
    with office.admin() as admin:
        assert admin.execute("SELECT count(*) FROM desk.ticket").fetchone() == (2,)


def test_a_server_killed_in_the_middle_of_a_push_loses_nothing(office: Office) -> None:
    def kill(place: str) -> None:
        if place == "pending-token":
            office.postgres.restart()

    office.owner.sync()
    with office.owner.here():
        make_ticket("First")
    with reacting(kill), pytest.raises(DeskError, match="server-unreachable"):
        office.owner.sync()
    office.owner.sync()
    assert office.owner.forks == 0
    with office.admin() as admin:
        assert admin.execute("SELECT count(*) FROM desk.ticket").fetchone() == (1,)

"""Going back in time at a server: restored and copied computers, a server put back to an older state, or killed."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.doors import quarantine
from desktop.store import journal
from desktop.store.models import Department
from desktop.sync.digests import bucket_digests
from desktop.sync.faults import reacting
from tests.jobs.sharing.computers import Office, found, same, settle, work
from tests.servers.postgres import PostgresServer


@pytest.fixture
def where() -> str:
    return "server"


def test_a_server_put_back_to_an_older_state_gets_everything_again(
    office: Office, postgres_server: PostgresServer, tmp_path: Path
) -> None:
    adam = office.join("adam")
    work(adam, "before")
    settle(office.owner, adam)
    office.close(adam)
    postgres_server.keep(tmp_path / "older")
    work(adam, "by Adam")
    work(office.owner, "by Ewa")
    settle(office.owner, adam)
    office.close(adam)
    postgres_server.put_back(tmp_path / "older")
    work(adam, "afterwards")
    adam.sync()
    same(office.owner, adam)
    ann = office.join("ann")
    assert found(ann) == found(adam) == ["afterwards", "before", "by Adam", "by Ewa"]
    office.close(adam, ann)


def test_a_server_that_lost_an_acknowledged_push_gets_it_again_from_an_author_who_only_reads(
    office: Office, postgres_server: PostgresServer, tmp_path: Path
) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    office.close(adam)
    postgres_server.keep(tmp_path / "older")
    work(adam, "acknowledged")
    adam.sync()
    office.close(adam)
    postgres_server.put_back(tmp_path / "older")
    adam.sync()
    same(office.owner, adam)
    assert found(office.owner) == ["acknowledged"]
    office.close(adam)


@pytest.mark.parametrize("place", ["pending-token", "committed-no-ack", "sent", "cleaned", "mid-apply", "applied"])
def test_a_program_that_ends_between_two_steps_loses_and_doubles_nothing(office: Office, place: str) -> None:
    adam = office.join("adam")
    work(adam, "by Adam")
    work(office.owner, "by Ewa")
    office.owner.sync()

    def fall(name: str) -> None:
        if name == place:
            raise ConnectionAbortedError(name)

    with reacting(fall), pytest.raises(ConnectionAbortedError):
        adam.sync()
    adam.let_go()
    same(adam, office.owner)
    assert found(adam) == found(office.owner) == ["by Adam", "by Ewa"]
    adam.let_go()


def test_a_server_that_is_killed_is_a_refusal_and_the_next_meeting_goes_on(
    office: Office, postgres_server: PostgresServer
) -> None:
    adam = office.join("adam")
    work(adam, "by Adam")
    postgres_server.crash()
    with pytest.raises(DeskError) as caught:
        adam.sync()
    assert caught.value.code == "server-unreachable"
    postgres_server.start()
    same(adam, office.owner)
    assert found(office.owner) == ["by Adam"]
    adam.let_go()


def test_an_edit_that_the_server_refuses_is_kept_for_its_author_and_taken_back(office: Office) -> None:
    rob = office.join("rob")
    with rob.here(), journal.recording(rob.agent, "a_modified_program"):
        row = Department.get(Department.id == office.home)
        row.name = "Robs own"
        row.save()
    assert rob.sync().quarantined == 1
    with rob.here() as desk:
        assert Department.get(Department.id == office.home).name != "Robs own"
        assert [each.table for each in quarantine(desk)] == ["department"]
    settle(rob, office.owner)
    with rob.here():
        mine = {bucket: sums for bucket, sums in bucket_digests().items() if bucket[0] == "department"}
    assert mine == {bucket: sums for bucket, sums in office.owner.digests().items() if bucket[0] == "department"}
    rob.let_go()


def test_a_server_put_back_while_somebody_was_connected_gets_everything_again(
    office: Office, postgres_server: PostgresServer, tmp_path: Path
) -> None:
    adam, ann = office.join("adam"), office.join("ann")
    settle(office.owner, adam, ann)
    office.close(adam, ann)
    postgres_server.keep(tmp_path / "older")
    work(office.owner, "acknowledged")
    settle(office.owner, adam)
    office.close()
    postgres_server.put_back(tmp_path / "older")
    with pytest.raises(DeskError, match="sync-hub-restored"):
        adam.sync()
    adam.sync()
    ann.sync()
    assert found(ann) == ["acknowledged"]
    office.close(adam, ann)

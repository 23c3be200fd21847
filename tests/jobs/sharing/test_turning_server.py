"""Going back in time at a server: restored and copied computers, a server put back to an older state, or killed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.doors import quarantine, share_server
from desktop.store import journal
from desktop.store.models import Department, Ticket
from desktop.sync.digests import bucket_digests
from desktop.sync.faults import reacting
from tests.jobs.sharing.computers import Computer, Office, make_office, settle
from tests.making import make_ticket
from tests.servers.postgres import Postgres, PostgresServer


@pytest.fixture
def office(tmp_path: Path, postgres: Postgres) -> Iterator[Office]:
    made = make_office(tmp_path)
    with made.owner.here() as desk:
        share_server(desk, postgres.dsn(), made.owner.secrets())
    yield made
    made.close()


def work(computer: Computer, *subjects: str) -> None:
    with computer.here():
        for subject in subjects:
            make_ticket(subject)


def found(computer: Computer) -> list[str]:
    with computer.here():
        return sorted(row.subject for row in Ticket.select())


def same(*computers: Computer) -> None:
    settle(*computers, rounds=6)
    first, *others = [each.digests() for each in computers]
    assert all(each == first for each in others)


def test_a_computer_restored_from_a_backup_gets_back_what_it_had(office: Office) -> None:
    adam = office.join("adam")
    work(adam, "before")
    settle(office.owner, adam)
    adam.copy_to(office.folder / "backup")
    work(adam, "lost here, known there")
    settle(office.owner, adam)
    adam.restore_from(office.folder / "backup")
    work(adam, "after the restore")
    same(office.owner, adam)
    assert found(adam) == found(office.owner) == ["after the restore", "before", "lost here, known there"]
    adam.let_go()


def test_a_copied_desk_file_that_is_used_beside_its_original_becomes_a_computer_of_its_own(office: Office) -> None:
    adam = office.join("adam")
    work(adam, "before")
    settle(office.owner, adam)
    adam.copy_to(office.folder / "copy")
    copy = Computer(office.folder, "copy", adam.agent, adam.keyring)
    work(adam, "by the original")
    work(copy, "by the copy")
    same(adam, copy, office.owner)
    assert found(copy) == found(office.owner) == ["before", "by the copy", "by the original"]
    adam.let_go()
    copy.let_go()


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

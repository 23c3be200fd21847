"""The doors of sharing: in, on to another place, out again, and what an owner says about computers."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.doors import (
    export_to,
    invite,
    join,
    leave,
    merge_from,
    quarantine,
    recover,
    revoke,
    share_folder,
    share_server,
    status,
    upgrade_hub,
    verify,
)
from desktop.jobs.sign_in import sign_in
from desktop.store.models import Computer, Ticket
from desktop.sync.capture import is_captured
from tests.jobs.sharing.computers import PASSWORD, Office, settle, share_in_folder
from tests.jobs.sharing.computers import Computer as Machine
from tests.making import make_ticket
from tests.servers.postgres import Postgres


@pytest.fixture
def office(alone: Office) -> Office:
    return alone


def subjects(computer: Machine) -> list[str]:
    with computer.here():
        return sorted(row.subject for row in Ticket.select() if not row.deleted)


def refused(code: str) -> pytest.RaisesExc[DeskError]:
    return pytest.RaisesExc(DeskError, check=lambda error: error.code == code)


def test_who_joined_signs_in_with_the_password_of_the_invitation(office: Office) -> None:
    share_in_folder(office)
    adam = office.join("adam")
    with adam.here():
        assert sign_in("adam@halyard.example", PASSWORD) == office.people["adam"]
        assert [row.name for row in Computer.select() if row.agent == adam.agent]
    with office.owner.here(), refused("sign-in-refused"):
        sign_in("adam@halyard.example", PASSWORD)
    adam.let_go()


def test_an_invitation_admits_one_computer_with_the_right_password(office: Office, tmp_path: Path) -> None:
    share_in_folder(office)
    adam = office.join("adam")
    letter = tmp_path / "adam.invitation"
    other = Machine(tmp_path, "other")
    with refused("sharing-invitation-password"):
        join(letter, other.path, "guessed", other.secrets)
    with refused("sharing-invitation-used"):
        join(letter, other.path, PASSWORD, other.secrets)
    assert list(other.profile.iterdir()) in ([], [other.profile / "kept.json"], [other.profile / "kept.json.lock"])
    adam.let_go()


def test_an_invitation_as_a_link_does_as_well(office: Office, tmp_path: Path) -> None:
    share_in_folder(office)
    with office.owner.here() as desk:
        made = invite(desk, "ann@halyard.example", None, PASSWORD, office.owner.secrets())
    ann = Machine(tmp_path, "ann")
    found = join(made.link, ann.path, PASSWORD, ann.secrets)
    assert (found.agent, found.kind) == (office.people["ann"], "folder")


def test_only_an_owner_shares_and_invites(office: Office, tmp_path: Path) -> None:
    share_in_folder(office)
    adam = office.join("adam")
    with adam.here() as desk:
        with refused("role-owner"):
            share_folder(desk, tmp_path / "elsewhere", adam.secrets())
        with refused("role-owner"):
            invite(desk, "ann@halyard.example", None, PASSWORD, adam.secrets())
    adam.let_go()


def test_a_desk_moves_from_alone_to_a_folder_to_a_server_and_out_with_all_it_has(
    office: Office, tmp_path: Path, postgres: Postgres
) -> None:
    with office.owner.here():
        make_ticket("Alone")
    share_in_folder(office)
    adam = office.join("adam")
    with adam.here():
        make_ticket("In the folder")
    adam.sync()
    with office.owner.here() as desk:
        share_server(desk, postgres.dsn(), office.owner.secrets())
        assert status(desk).kind == "server"
        make_ticket("At the server")
    office.close()
    ann = office.join("ann at the server", "ann")
    settle(office.owner, ann)
    assert subjects(office.owner) == subjects(ann) == ["Alone", "At the server", "In the folder"]
    with office.owner.here() as desk:
        leave(desk, office.owner.secrets())
        assert status(desk).kind == "alone"
        assert not is_captured()
        numbers = [row.number for row in Ticket.select()]
        assert make_ticket("Alone again").number > max(numbers)
    adam.let_go()
    ann.let_go()


def test_a_desk_that_was_shared_once_can_be_shared_anew(office: Office, tmp_path: Path) -> None:
    share_in_folder(office)
    with office.owner.here() as desk:
        make_ticket("Kept")
        leave(desk, office.owner.secrets())
        share_folder(desk, tmp_path / "Second.desk", office.owner.secrets())
    adam = office.join("adam")
    assert subjects(adam) == ["Kept"]
    adam.let_go()


def test_a_folder_that_is_gone_does_not_keep_a_desk_from_moving(office: Office, tmp_path: Path) -> None:
    root = share_in_folder(office)
    adam = office.join("adam")
    with adam.here():
        make_ticket("By Adam")
    settle(adam, office.owner)
    shutil.rmtree(root)
    office.close()
    with office.owner.here() as desk:
        share_folder(desk, tmp_path / "Second.desk", office.owner.secrets())
    ann = office.join("ann")
    assert subjects(ann) == ["By Adam"]
    adam.let_go()
    ann.let_go()


def test_what_a_revoked_computer_writes_is_refused_and_what_it_wrote_before_counts(office: Office) -> None:
    share_in_folder(office)
    adam, ann = office.join("adam"), office.join("ann")
    with ann.here():
        make_ticket("Before")
    settle(ann, office.owner, adam)
    with ann.here():
        make_ticket("After")
    office.close(ann)
    with office.owner.here() as desk:
        assert revoke(desk, "ann@halyard.example", office.owner.secrets()) == 1
    with refused("sharing-revoked"):
        ann.sync()
    settle(office.owner, adam)
    assert subjects(office.owner) == subjects(adam) == ["Before"]
    assert subjects(ann) == []
    office.close(adam, ann)


def test_the_recovery_key_makes_a_computer_an_owners_again(office: Office) -> None:
    share_in_folder(office)
    adam = office.join("adam")
    with office.owner.here():
        make_ticket("Sealed long ago")
    settle(office.owner, adam)
    office.close()
    with office.owner.here() as desk:
        with refused("sharing-recovery-wrong"):
            recover(desk, "0000" + office.recovery[4:], office.owner.secrets())
        recover(desk, office.recovery, office.owner.secrets())
    ann = office.join("ann")
    settle(office.owner, adam, ann)
    assert subjects(ann) == ["Sealed long ago"]
    assert office.owner.digests() == adam.digests()
    office.close(adam, ann)


def test_an_owners_other_computer_that_recovers_hands_out_the_numbers(office: Office) -> None:
    share_in_folder(office)
    laptop = office.join("laptop", "ewa")
    settle(office.owner, laptop)
    office.close(laptop)
    with laptop.here() as desk:
        recover(desk, office.recovery, laptop.secrets())
        assert [make_ticket(f"Ticket {n}").number for n in range(12)][-1] > 0
    ann = office.join("ann")
    settle(laptop, ann)
    with ann.here():
        assert make_ticket("Ann's").number > 0
    office.close(laptop, ann)


def test_a_desk_travels_in_a_file(office: Office, tmp_path: Path) -> None:
    root = share_in_folder(office)
    adam = office.join("adam")
    settle(office.owner, adam)
    office.close(adam)
    shutil.copytree(root, tmp_path / "Adams.desk")
    with office.owner.here() as desk:
        make_ticket("By stick")
        assert export_to(desk, tmp_path / "stick", office.owner.secrets()) > 0
    root.rename(root.with_name("away"))
    (tmp_path / "Adams.desk").rename(root)
    with adam.here() as desk:
        done = merge_from(desk, tmp_path / "stick", adam.secrets())
    assert done.new > 0
    assert subjects(adam) == ["By stick"]
    adam.let_go()


def test_what_is_shared_can_be_verified_and_looked_at(office: Office, postgres: Postgres) -> None:
    with office.owner.here() as desk:
        share_server(desk, postgres.dsn(), office.owner.secrets())
        make_ticket("One")
        found = verify(desk, office.owner.secrets())
        assert (found.equal, found.differing) == (True, 0)
        seen = status(desk, office.owner.secrets())
        assert (seen.kind, seen.pending, seen.secrets, len(seen.computers)) == ("server", 0, "keyring", 1)
        assert quarantine(desk) == []
        assert upgrade_hub(desk, office.owner.secrets(), postgres.dsn())


def test_rows_that_the_server_lost_are_found_by_their_sums_and_sent_again(office: Office, postgres: Postgres) -> None:
    with office.owner.here() as desk:
        make_ticket("One")
        share_server(desk, postgres.dsn(), office.owner.secrets())
        with postgres.connect() as admin:
            admin.execute("ALTER TABLE desk.message DISABLE ROW LEVEL SECURITY")
            admin.execute("DELETE FROM desk.message")
        assert verify(desk, office.owner.secrets()).differing == 1
        assert verify(desk, office.owner.secrets()).equal

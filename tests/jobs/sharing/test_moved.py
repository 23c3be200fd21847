"""A desk that meets elsewhere now: whoever stays behind is told, and loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.doors import share_folder, share_server
from desktop.jobs.sharing.founding import leave_notice
from desktop.jobs.sharing.moved import MOVED
from desktop.store.models import Ticket
from desktop.store.settings import read_setting
from desktop.sync.dirty import pending
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_ticket
from tests.servers.postgres import Postgres


@pytest.fixture
def office(alone: Office) -> Office:
    return alone


def move_to_folder(office: Office, name: str = "Second.desk") -> None:
    office.close()
    with office.owner.here() as desk:
        share_folder(desk, office.folder / name, office.owner.secrets())


def told(computer: Computer) -> None:
    with pytest.raises(DeskError) as caught:
        computer.sync()
    assert caught.value.code == "sharing-moved"


def test_colleagues_in_the_old_folder_are_told_and_what_they_wrote_is_kept(office: Office) -> None:
    share_in_folder(office)
    adam = office.join("adam")
    settle(office.owner, adam)
    move_to_folder(office)
    told(adam)
    with adam.here():
        make_ticket("Not sent")
        waiting = pending()
    told(adam)
    with adam.here():
        assert pending() == waiting > 0


def test_they_are_told_also_where_keys_lie_in_files(tmp_path: Path) -> None:
    office = make_office(tmp_path, keyring=False)
    share_in_folder(office)
    adam = office.join("adam")
    settle(office.owner, adam)
    move_to_folder(office)
    told(adam)
    office.close(adam)


def test_the_new_place_carries_no_notice_and_works_for_all_who_come(office: Office) -> None:
    share_in_folder(office)
    move_to_folder(office)
    ann = office.join("ann")
    settle(office.owner, ann)
    for each in (office.owner, ann):
        with each.here():
            assert read_setting("desk", "", MOVED, "") == ""
    move_to_folder(office, "Third.desk")
    told(ann)


def test_from_a_folder_to_a_server_and_back_everybody_is_told(office: Office, postgres: Postgres) -> None:
    share_in_folder(office)
    adam = office.join("adam")
    settle(office.owner, adam)
    office.close()
    with office.owner.here() as desk:
        share_server(desk, postgres.dsn(), office.owner.secrets())
    told(adam)
    ann = office.join("ann at the server", "ann")
    settle(office.owner, ann)
    move_to_folder(office)
    told(ann)


def test_a_move_that_was_cut_off_after_the_notice_takes_it_back(office: Office) -> None:
    share_in_folder(office)
    adam = office.join("adam")
    settle(office.owner, adam)
    office.close()
    with office.owner.here() as desk:
        leave_notice(desk, office.owner.secrets())
    told(adam)
    with adam.here():
        make_ticket("Written meanwhile")
    office.owner.sync()
    settle(adam, office.owner)
    with office.owner.here():
        assert read_setting("desk", "", MOVED, "") == ""
        assert [row.subject for row in Ticket.select()] == ["Written meanwhile"]
    office.close(adam)

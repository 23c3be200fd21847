"""Restored and copied desk files, in a folder and at a server: each goes on as another computer, nothing is lost."""

from __future__ import annotations

import pytest

from desktop.jobs.sharing.doors import status
from tests.jobs.sharing.computers import Computer, Office, found, same, settle, work


@pytest.fixture(params=["folder", "server"])
def where(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def device(computer: Computer) -> str:
    with computer.here() as desk:
        return status(desk).device


def test_a_computer_restored_from_a_backup_goes_on_as_another_and_gets_back_what_it_had(office: Office) -> None:
    adam = office.join("adam")
    work(adam, "before")
    settle(office.owner, adam)
    adam.copy_to(office.folder / "backup")
    work(adam, "lost here, known there")
    settle(office.owner, adam)
    before = device(adam)
    adam.restore_from(office.folder / "backup")
    work(adam, "after the restore")
    same(office.owner, adam)
    assert found(adam) == found(office.owner) == ["after the restore", "before", "lost here, known there"]
    assert device(adam) != before
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
    assert device(copy) != device(adam)
    adam.let_go()
    copy.let_go()

"""Going back in time: restored computers, copied desk files, a folder restored from a backup. Nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.tickets import edit_subject
from desktop.store.models import Ticket
from desktop.sync.folder import losses, reader
from desktop.sync.identity import self_row
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_ticket


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path)
    share_in_folder(made)
    yield made
    made.close()


def work(computer: Computer, *subjects: str) -> None:
    with computer.here():
        for subject in subjects:
            make_ticket(subject)


def found(computer: Computer) -> list[str]:
    with computer.here():
        return sorted(row.subject for row in Ticket.select())


def device(computer: Computer) -> str:
    with computer.here():
        return self_row().device


def same(*computers: Computer) -> None:
    settle(*computers, rounds=6)
    first, *others = [each.digests() for each in computers]
    assert all(each == first for each in others)


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


def test_edits_that_the_original_and_the_copy_made_at_once_are_both_known(office: Office) -> None:
    adam = office.join("adam")
    with adam.here():
        ticket = make_ticket("One").id
    settle(office.owner, adam)
    adam.copy_to(office.folder / "copy")
    copy = Computer(office.folder, "copy", adam.agent, adam.keyring)
    for computer, subject in ((adam, "By the original"), (copy, "By the copy")):
        with computer.here() as desk:
            edit_subject(desk, ticket, subject)
    same(adam, copy, office.owner)
    assert found(adam) == found(copy) == found(office.owner)
    adam.let_go()
    copy.let_go()


def test_a_folder_restored_from_a_backup_gets_everything_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(losses, "SURE", 0.0)
    monkeypatch.setattr(reader, "PATIENCE", 0.0)
    root = office.folder / "Halyard.desk"
    adam = office.join("adam")
    work(adam, "before")
    settle(office.owner, adam)
    shutil.copytree(root, office.folder / "older")
    work(adam, "by Adam")
    work(office.owner, "by Ewa")
    settle(office.owner, adam)
    shutil.rmtree(root)
    shutil.copytree(office.folder / "older", root)
    ann = office.join("joined later", "ann")
    same(office.owner, adam)
    settle(office.owner, adam, ann)
    assert found(office.owner) == found(adam) == ["before", "by Adam", "by Ewa"]
    assert found(ann) == found(adam)
    adam.let_go()
    ann.let_go()


def test_numbers_are_not_given_twice_by_a_restored_computer_that_hands_them_out(office: Office) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    office.owner.copy_to(office.folder / "backup")
    work(office.owner, "one", "two")
    work(adam, "three")
    settle(office.owner, adam)
    office.owner.restore_from(office.folder / "backup")
    work(office.owner, "four")
    same(office.owner, adam)
    with adam.here():
        numbers = sorted(row.number for row in Ticket.select())
    assert len(set(numbers)) == 4
    assert numbers[0] > 0
    adam.let_go()

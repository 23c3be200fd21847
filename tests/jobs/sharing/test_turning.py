"""Going back in time: restored computers, copied desk files, a folder restored from a backup. Nothing is lost."""

from __future__ import annotations

import shutil

import pytest

from desktop.commands.contacts import edit_contact
from desktop.commands.places import move_to_department
from desktop.commands.tickets import edit_subject
from desktop.store.models import Contact, Ticket
from desktop.sync.folder import losses, reader
from desktop.sync.reader_sums import visible
from desktop.sync.scopes import scopes_of_agent
from tests.jobs.sharing.computers import Computer, Office, found, same, settle, work
from tests.making import make_ticket


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


def test_who_was_brought_a_contact_hears_of_it_also_after_the_folder_lost_what_brought_it(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ticket that brought it has gone on to another department; the restricted agent keeps the contact."""
    monkeypatch.setattr(losses, "SURE", 0.0)
    monkeypatch.setattr(reader, "PATIENCE", 0.0)
    root = office.folder / "Halyard.desk"
    rob = office.join("rob")
    shutil.copytree(root, office.folder / "older")
    work(office.owner, "brings a contact")
    settle(office.owner, rob)
    with office.owner.here() as desk:
        move_to_department(desk, str(Ticket.get().id), office.workshop)
    settle(office.owner, rob)
    shutil.rmtree(root)
    shutil.copytree(office.folder / "older", root)
    settle(office.owner, rob, rounds=6)
    with office.owner.here() as desk:
        edit_contact(desk, str(Contact.get().id), note="prefers letters")
    settle(office.owner, rob)
    with rob.here() as desk:
        contact = Contact.get()
        assert contact.note == "prefers letters"
        assert visible("contact", [bytes.fromhex(contact.id)], scopes_of_agent(desk.actor))
    rob.let_go()


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

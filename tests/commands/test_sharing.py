"""What a shared desk knows of its computers."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.sharing import choose_desk_work, keep_sealed_password, mark_revoked, note_computer
from desktop.core.errors import DeskError, NotAllowedError
from desktop.jobs.session import as_mail
from desktop.store.models import Computer, Credential
from tests.making import actor_desk, make_agent, make_mailbox

DEVICE = "0badcafe"


@pytest.fixture
def computer(desk: Desk) -> str:
    return note_computer(as_mail(desk), DEVICE, {"agent": desk.actor.id, "name": "Office", "version": "1"})


def test_a_computer_is_written_down_once_and_then_changed(desk: Desk, computer: str) -> None:
    assert note_computer(as_mail(desk), DEVICE, {"version": "2"}) == computer
    row = Computer.get()
    assert (row.device, row.name, row.version, row.desk_work) == (DEVICE, "Office", "2", False)
    with pytest.raises(DeskError):
        note_computer(as_mail(desk), DEVICE, {"revoked": "1"})


def test_an_owner_chooses_a_computer_and_takes_it_out(desk: Desk, computer: str) -> None:
    choose_desk_work(desk, computer, True)
    assert Computer.get().desk_work
    mailbox = make_mailbox(desk).id
    keep_sealed_password(desk, mailbox, computer, "imap", "c2VhbGVk")
    mark_revoked(desk, computer)
    row = Computer.get()
    assert (row.revoked, row.desk_work) == (True, False)
    assert [(each.deleted, each.sealed) for each in Credential.select()] == [(True, "")]
    with pytest.raises(DeskError) as caught:
        choose_desk_work(desk, computer, True)
    assert caught.value.code == "sharing-computer-revoked"


def test_a_sealed_password_is_replaced_and_taken_back(desk: Desk, computer: str) -> None:
    mailbox = make_mailbox(desk).id
    for sealed in ("b25l", "dHdv", ""):
        keep_sealed_password(desk, mailbox, computer, "imap", sealed)
        assert [(row.sealed, row.deleted) for row in Credential.select()] == [(sealed, not sealed)]
    with pytest.raises(DeskError):
        keep_sealed_password(desk, mailbox, computer, "pop", "eA==")


def test_who_may_not_arrange_sharing_changes_no_computer(desk: Desk, computer: str) -> None:
    other = actor_desk(desk, make_agent("Sue", "supervisor"))
    for change, words in ((choose_desk_work, (True,)), (mark_revoked, ())):
        with pytest.raises(NotAllowedError):
            change(other, computer, *words)

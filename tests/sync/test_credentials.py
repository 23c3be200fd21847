"""Mailbox passwords for other computers: chosen ones read them, nobody else."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.store import journal
from desktop.store.database import natural_id
from desktop.store.models import Computer, Credential
from desktop.sync.credentials import open_password, seal_password, shared_password
from desktop.sync.sealing.seats import Keys, new_keys
from tests.making import make_mailbox

BOX = "ab" * 16


def computer(desk: Desk, device: str, keys: Keys) -> tuple[str, str]:
    """Let a computer be known; return its id and box key."""
    with journal.recording("test", "computer"):
        row = Computer.create(
            id=natural_id("computer", device), device=device, seat=keys.seat, agent=desk.actor.id,
            box_key=keys.box_pub.hex(),
        )  # fmt: skip
    return str(row.id), keys.box_pub.hex()


def test_a_chosen_computer_reads_the_password_and_another_does_not(desk: Desk) -> None:
    box, mine, theirs = make_mailbox(desk).id, new_keys(), new_keys()
    chosen = [computer(desk, "0a0b0c0d", mine)]
    computer(desk, "0e0f0a0b", theirs)
    rows = seal_password(box, "imap", "s3cret ü", chosen)
    with journal.recording("test", "credential"):
        for row in rows:
            values = {"mailbox": row.mailbox, "computer": row.computer, "kind": row.kind, "sealed": row.sealed}
            Credential.create(id=row.id, **values)
    assert "s3cret" not in rows[0].sealed
    assert shared_password(box, "imap", mine) == "s3cret ü"
    assert shared_password(box, "smtp", mine) is None
    assert shared_password(box, "imap", theirs) is None


def test_a_sealed_password_opens_for_its_mailbox_and_kind_alone() -> None:
    keys = new_keys()
    (row,) = seal_password(BOX, "imap", "x", [("1" * 32, keys.box_pub.hex())])
    assert open_password(BOX, "imap", row.sealed, keys) == "x"
    for mailbox, kind, sealed, who in (
        (BOX, "smtp", row.sealed, keys),
        ("cd" * 16, "imap", row.sealed, keys),
        (BOX, "imap", row.sealed, new_keys()),
        (BOX, "imap", row.sealed[:-4], keys),
        (BOX, "imap", "not base64!", keys),
    ):
        with pytest.raises(DeskError, match="credential-unreadable"):
            open_password(mailbox, kind, sealed, who)


def test_a_password_has_an_end() -> None:
    with pytest.raises(DeskError, match="password-too-long"):
        seal_password(BOX, "imap", "x" * 5_000, [])

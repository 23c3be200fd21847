"""Mailboxes: what a form may say, and what stays when an account goes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.commands.base import Desk
from desktop.commands.mailboxes import MailboxForm, create_mailbox, delete_mailbox, edit_mailbox, pause_mailbox
from desktop.core.errors import DeskError
from desktop.store.queries.mail_lists import mailboxes

FORM = MailboxForm("Support@Halyard.example", imap_host=" imap.halyard.example ", smtp_host="smtp.halyard.example")


def test_a_mailbox_is_made_as_the_form_says(desk: Desk) -> None:
    made = create_mailbox(desk, replace(FORM, folders=("INBOX", "Forms"), aliases=("help@halyard.example",)))
    row = mailboxes(desk.actor)[0]
    assert (row.id, row.address, row.imap_host, row.imap_port) == (
        made,
        "Support@halyard.example",
        "imap.halyard.example",
        993,
    )
    assert (row.folders, row.aliases) == (("INBOX", "Forms"), ("help@halyard.example",))


def test_folders_and_addresses_follow_the_form_and_come_back(desk: Desk) -> None:
    made = create_mailbox(desk, replace(FORM, folders=("A", "B"), aliases=("a@halyard.example",)))
    edit_mailbox(desk, made, replace(FORM, folders=("B", "C")))
    assert (mailboxes(desk.actor)[0].folders, mailboxes(desk.actor)[0].aliases) == (("B", "C"), ())
    edit_mailbox(desk, made, replace(FORM, folders=("A", "B", "C"), aliases=("a@halyard.example",)))
    assert set(mailboxes(desk.actor)[0].folders) == {"A", "B", "C"}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"address": "nobody"}, "address-invalid"),
        ({"address": "a@b.example, c@d.example"}, "address-invalid"),
        ({"aliases": ("no address",)}, "address-invalid"),
        ({"imap_host": "", "smtp_host": " "}, "mailbox-incomplete"),
        ({"after_import": "move"}, "mailbox-incomplete"),
        ({"after_import": "burn"}, "mailbox-value"),
        ({"imap_security": "none"}, "mailbox-value"),
        ({"smtp_port": 0}, "mailbox-value"),
        ({"imap_port": 70_000}, "mailbox-value"),
        ({"poll_seconds": 1}, "mailbox-value"),
        ({"start_at": -1}, "mailbox-value"),
        ({"folders": ("INBOX\r\nLOGOUT",)}, "mailbox-name"),
        ({"imap_user": "a\0b"}, "mailbox-name"),
        ({"department": "0" * 32}, "not-found"),
    ],
)
def test_what_a_mailbox_cannot_be_is_refused(desk: Desk, changes: dict[str, object], code: str) -> None:
    with pytest.raises(DeskError, match=code):
        create_mailbox(desk, replace(FORM, **changes))  # type: ignore[arg-type]
    assert mailboxes(desk.actor) == []


def test_an_address_belongs_to_one_mailbox(desk: Desk) -> None:
    made = create_mailbox(desk, replace(FORM, aliases=("help@halyard.example",)))
    with pytest.raises(DeskError, match="mailbox-taken"):
        create_mailbox(desk, replace(FORM, address="HELP@halyard.example"))
    edit_mailbox(desk, made, replace(FORM, name="Other"))
    create_mailbox(desk, replace(FORM, address="help@halyard.example"))
    delete_mailbox(desk, made)
    create_mailbox(desk, FORM)


def test_pausing_and_going_on(desk: Desk) -> None:
    made = create_mailbox(desk, FORM)
    pause_mailbox(desk, made)
    assert not mailboxes(desk.actor)[0].active
    pause_mailbox(desk, made, paused=False)
    assert mailboxes(desk.actor)[0].active

"""Mailboxes in the settings, against real servers."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from desktop.mail.autoconfig import MailServers
from desktop.mail.providers import Server
from desktop.secrets import Secrets
from desktop.store.models import Mailbox, MailboxFolder
from desktop.store.queries.mail_lists import mailboxes
from desktop.ui.settings.mailbox_dialog import MailboxDialog
from desktop.ui.settings.mailboxes_page import MailboxCard, MailboxesPage
from desktop.ui.settings.password_section import MasterChange
from desktop.vault import Cost, Vault
from tests.making import make_mailbox
from tests.ui.composer.staging import make_context, settle


@pytest.fixture
def context(qapp, desk, desk_path, tmp_path):
    vault = Vault(tmp_path / "vault", lambda question: "master", Cost(1, 64, 1))
    made = make_context(desk, desk_path, tmp_path, Secrets("desk", None, vault, tmp_path / "places.json"))
    yield made
    made.tasks.finish()


def places(dovecot, smtp_server):
    def find(address: str) -> MailServers:
        return MailServers(
            Server("localhost", dovecot.tls_port, "tls", address),
            Server("localhost", smtp_server.port, "starttls", address),
            "autoconfig",
        )

    return find


def type_account(dialog, qtbot, password):
    qtbot.keyClicks(dialog.account.address, "agent@example.test")
    qtbot.keyClicks(dialog.account.password, password)


def test_a_mailbox_is_found_tried_and_kept_with_its_password(context, qtbot, dovecot, smtp_server, desk):
    host = QWidget()
    qtbot.addWidget(host)
    dialog = MailboxDialog(context, None, host, places(dovecot, smtp_server))
    dialog.show()
    with qtbot.waitSignal(dialog.account.tested, timeout=20_000) as blocker:
        type_account(dialog, qtbot, dovecot.password)
    assert blocker.args == [True]
    dialog.ask_folders()
    qtbot.waitUntil(lambda: dialog.folders.list.count() > 1, timeout=20_000)
    assert dialog.folders.sent.currentText() == "Sent"
    assert dialog.folders.chosen() == ["INBOX"]
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.accept()
    row = Mailbox.get()
    assert (row.address, row.imap_port, row.sent_folder) == ("agent@example.test", dovecot.tls_port, "Sent")
    assert MailboxFolder.get().name == "INBOX"
    assert context.secrets.password(row.id, "smtp") == dovecot.password


def test_a_wrong_password_is_said_for_each_direction(context, qtbot, dovecot, smtp_server):
    dialog = MailboxDialog(context, None, find=places(dovecot, smtp_server))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.account.tested, timeout=20_000) as blocker:
        type_account(dialog, qtbot, "wrong")
    assert blocker.args == [False]
    assert "refused user name or password" in dialog.account.card.incoming.trouble
    assert "refused user name or password" in dialog.account.card.outgoing.trouble
    dialog.finish()


def test_an_address_of_another_mailbox_is_refused_in_the_dialog(context, qtbot, desk):
    make_mailbox(desk)
    dialog = MailboxDialog(context, None, find=lambda address: None)
    qtbot.addWidget(dialog)
    dialog.account.address.setText("support@halyard.example")
    dialog.account.imap.host.setText("localhost")
    dialog.accept()
    settle(qtbot, context)
    assert not dialog.bar.isHidden()
    assert Mailbox.select().count() == 1


def test_editing_keeps_what_was_not_touched(context, qtbot, desk):
    make_mailbox(desk, poll_seconds=600, start_at=123)
    page = MailboxesPage(context)
    qtbot.addWidget(page)
    page.load()
    page.edit(mailboxes(desk.actor)[0])
    page.dialog.name.setText("Halyard Support")
    page.dialog.accept()
    settle(qtbot, context)
    row = Mailbox.get()
    assert (row.name, row.poll_seconds, row.start_at) == ("Halyard Support", 600, 123)


def test_pausing_and_deleting(context, qtbot, desk):
    make_mailbox(desk)
    page = MailboxesPage(context)
    qtbot.addWidget(page)
    page.load()
    page.pause(mailboxes(desk.actor)[0])
    settle(qtbot, context)
    card = next(one for one in page.findChildren(MailboxCard) if not one.isHidden() and one.words.text() == "Paused")
    assert card is not None
    page.delete(mailboxes(desk.actor)[0])
    settle(qtbot, context)
    assert mailboxes(desk.actor) == []


def test_the_master_password_is_changed_only_with_the_present_one(context, qtbot, desk):
    context.secrets.set("some", "pass")
    page = MailboxesPage(context)
    qtbot.addWidget(page)
    page.load()
    qtbot.waitUntil(lambda: "master password" in page.passwords.words.text(), timeout=5_000)
    dialog = MasterChange(page.passwords)
    dialog.show()
    dialog.old.setText("wrong")
    dialog.new.setText("better")
    dialog.again.setText("bettr")
    dialog.accept()
    assert dialog._again.field.accessibleDescription() == "The two are not the same."
    dialog.again.setText("better")
    dialog.accept()
    qtbot.waitUntil(lambda: "not the master password" in dialog._old.field.accessibleDescription(), timeout=5_000)
    dialog.old.setText("master")
    with qtbot.waitSignal(dialog.accepted, timeout=5_000):
        dialog.accept()
    Vault(context.secrets._open()._vault.path, lambda question: None).unlock("better")

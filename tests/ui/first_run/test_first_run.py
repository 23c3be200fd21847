"""The first start, from the language to an open desk."""

from __future__ import annotations

import mailbox
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.jobs.session import open_desk
from desktop.mail.autoconfig import MailServers
from desktop.mail.providers import Server
from desktop.secrets import Secrets
from desktop.store.database import db
from desktop.store.models import Ticket
from desktop.store.queries.desk_lists import desk_name, me
from desktop.store.queries.mail_lists import ledger_sums, mailboxes
from desktop.ui.first_run import FirstRun
from desktop.ui.i18n import install_language
from desktop.ui.passwords import Passwords
from desktop.ui.preferences import Preferences
from desktop.vault import Cost, Vault


@pytest.fixture
def passwords(qapp, tmp_path):
    vault = Vault(tmp_path / "vault", lambda question: "master", Cost(1, 64, 1))
    return Passwords("desk", opened=Secrets("desk", None, vault, tmp_path / "places.json"), parent=qapp)


@pytest.fixture
def wizard(qapp, qtbot, tmp_path, passwords):
    return make_wizard(qapp, qtbot, tmp_path, passwords)


def make_wizard(qapp, qtbot, tmp_path, passwords, find=None):
    preferences = Preferences(tmp_path / "this.ini", qapp)
    preferences.language = "en"
    made = FirstRun(preferences, tmp_path / "desks", find or (lambda address: None), passwords)
    qtbot.addWidget(made, before_close_func=lambda window: window.finish())
    made.show()
    return made


def name_desk(wizard, qtbot):
    wizard.forward()
    wizard.forward()
    qtbot.keyClicks(wizard.desk.desk, "Halyard: Outdoor/Shop")
    qtbot.keyClicks(wizard.desk.owner, "Ewa Kowal")
    wizard.forward()


def finished(wizard, qtbot, run):
    made = []
    wizard.finished_with.connect(made.append)
    with qtbot.waitSignal(wizard.closed, timeout=60_000):
        run()
    return made[0]


def test_a_desk_without_a_mailbox(wizard, qtbot):
    name_desk(wizard, qtbot)
    wizard.skip()
    path = finished(wizard, qtbot, wizard.forward)
    desk = open_desk(Path(path))
    with db.connection_context():
        assert desk_name() == "Halyard: Outdoor/Shop"
        assert me(desk.actor).name == "Ewa Kowal"
        assert mailboxes(desk.actor) == []


def test_both_names_are_needed(wizard, qtbot):
    wizard.forward()
    wizard.forward()
    assert not wizard.onward.isEnabled()
    wizard.forward()
    assert wizard.page is wizard.desk


def test_a_mailbox_is_tried_and_kept(qapp, qtbot, tmp_path, passwords, dovecot, smtp_server):
    def find(address: str) -> MailServers:
        imap = Server("localhost", dovecot.tls_port, "tls", address)
        return MailServers(imap, Server("localhost", smtp_server.port, "starttls", address), "autoconfig")

    wizard = make_wizard(qapp, qtbot, tmp_path, passwords, find)
    name_desk(wizard, qtbot)
    assert not wizard.onward.isEnabled()
    with qtbot.waitSignal(wizard.mailbox.account.tested, timeout=20_000) as blocker:
        qtbot.keyClicks(wizard.mailbox.account.address, "agent@example.test")
        qtbot.keyClicks(wizard.mailbox.account.password, dovecot.password)
    assert blocker.args == [True]
    wizard.mailbox.start.choose(2)
    wizard.forward()
    path = finished(wizard, qtbot, wizard.forward)
    desk = open_desk(Path(path))
    with db.connection_context():
        (box,) = mailboxes(desk.actor)
    assert (box.address, box.imap_port, box.start_at) == ("agent@example.test", dovecot.tls_port, None)
    assert passwords.password(box.id, "imap") == dovecot.password


def test_a_failing_mailbox_can_be_kept_anyway(qapp, qtbot, tmp_path, passwords, dovecot, smtp_server):
    def find(address: str) -> MailServers:
        imap = Server("localhost", dovecot.tls_port, "tls", address)
        return MailServers(imap, Server("localhost", smtp_server.port, "starttls", address), "assumed")

    wizard = make_wizard(qapp, qtbot, tmp_path, passwords, find)
    name_desk(wizard, qtbot)
    with qtbot.waitSignal(wizard.mailbox.account.tested, timeout=20_000) as blocker:
        qtbot.keyClicks(wizard.mailbox.account.address, "agent@example.test")
        qtbot.keyClicks(wizard.mailbox.account.password, "wrong")
    assert blocker.args == [False]
    wizard.forward()
    assert wizard.page is wizard.mailbox
    assert not wizard.anyway.isHidden()
    wizard.anyway.click()
    assert wizard.page is wizard.imports


def test_old_mail_comes_along(wizard, qtbot, tmp_path):
    box = mailbox.mbox(tmp_path / "old.mbox")
    for number in range(3):
        box.add(
            f"From: Amira <amira@example.com>\nTo: support@halyard.example\nSubject: Question {number}\n"
            f"Message-ID: <q{number}@example.com>\nDate: Mon, 3 Nov 2025 10:0{number}:00 +0000\n\nHello {number}\n"
        )
    box.close()
    name_desk(wizard, qtbot)
    wizard.skip()
    wizard.imports.add([tmp_path / "old.mbox"])
    assert wizard.onward.text() == "Import and open"
    path = finished(wizard, qtbot, wizard.forward)
    desk = open_desk(Path(path))
    with db.connection_context():
        assert ledger_sums(desk.actor).imported == 3
        assert Ticket.select().count() == 3


def test_sample_tickets_are_always_offered(wizard, qtbot):
    path = finished(wizard, qtbot, wizard.start_sample)
    open_desk(Path(path))
    with db.connection_context():
        assert Ticket.select().count() > 3


def test_the_language_turns_the_wizard_at_once(wizard, qtbot, qapp):
    try:
        wizard.language._group.button(1).click()
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert wizard.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wizard.forward()
        assert wizard._plan.language == "ar"
    finally:
        install_language(qapp, "en")


def test_closing_makes_nothing(wizard, qtbot, tmp_path):
    name_desk(wizard, qtbot)
    with qtbot.waitSignal(wizard.closed):
        wizard.close()
    assert list((tmp_path / "desks").glob("*")) == [] if (tmp_path / "desks").exists() else True


def test_a_second_desk_of_one_name_gets_a_number(wizard, qtbot, tmp_path):
    from desktop.jobs.desk_paths import free_path

    first = free_path(tmp_path, "Halyard")
    first.write_text("x")
    assert free_path(tmp_path, "Halyard").name == "Halyard 2.deskbell"
    assert free_path(tmp_path, "../../etc/passwd").parent == tmp_path
    assert free_path(tmp_path, "").name == "Deskbell.deskbell"

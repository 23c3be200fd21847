"""A customer writes, is answered in the window, and writes again: the whole way over real servers."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default

import pytest
from PySide6.QtCore import Qt

from desktop.commands.base import Desk
from desktop.jobs.session import open_desk
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.models import Message, Ticket
from desktop.ui.crash import CrashWatch
from desktop.ui.main_window.program import Program
from desktop.ui.single_instance import SingleInstance
from desktop.ui.theme.current import holder
from tests.making import make_mailbox
from tests.servers.dovecot import USERS
from tests.ui.composer.staging import make_context

DESK, CUSTOMER = USERS[0], USERS[1]
LETTER = (
    f"From: Nora Lindqvist <{CUSTOMER}>\r\nTo: {DESK}\r\nSubject: Bent fork\r\nMessage-ID: <first@example.test>\r\n"
    "Date: Mon, 3 Mar 2025 10:00:00 +0000\r\n\r\nThe fork of order 20418 is bent.\r\n"
)
LONG = 40_000


@pytest.fixture
def desk(desk_path, mail_loop) -> Desk:
    """Give a desk whose mailbox is on the test's servers."""
    dovecot, smtp_server = mail_loop
    opened = open_desk(desk_path)
    with db.connection_context():
        make_mailbox(
            opened,
            DESK,
            imap_host="localhost",
            imap_port=dovecot.plain_port,
            imap_security="starttls",
            imap_user=DESK,
            smtp_host=smtp_server.host,
            smtp_port=smtp_server.port,
            smtp_security="starttls",
            smtp_user=smtp_server.user,
        )
    return opened


@pytest.fixture
def program(qtbot, qapp, desk, desk_path, mail_loop, tmp_path, monkeypatch):
    """Start the program on the desk."""
    monkeypatch.setenv("DESKBELL_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("DESKBELL_PASSWORD", mail_loop[1].password)
    holder.apply(qapp, "light")
    context = make_context(desk, desk_path, tmp_path)
    context.preferences.send_delay = 0
    context.preferences.default_view = "unassigned"
    instance = SingleInstance(desk_path, tmp_path)
    assert instance.take()
    made = Program(qapp, context, CrashWatch(tmp_path), instance)
    with qtbot.waitSignal(made.ready):
        made.open()
    yield made
    made.end()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    made.window.close()
    instance.release()


def stored() -> Ticket:
    with db.connection_context():
        return Ticket.get()


def messages() -> int:
    with db.connection_context():
        return Message.select().count()


def test_a_mail_arrives_is_answered_and_the_answer_to_the_answer_reopens_the_ticket(qtbot, program, mail_loop):
    dovecot, _ = mail_loop
    window = program.window
    dovecot.deliver(LETTER.encode(), DESK)
    window.commands.run("fetch")
    qtbot.waitUntil(lambda: window.tickets.model.rowCount() == 1, timeout=LONG)

    window.activateWindow()
    window.tickets.view.go_to(0)
    qtbot.waitUntil(lambda: window.area.ticket == stored().id)
    window.commands.run("reply")
    composer = window.area.composer()
    qtbot.waitUntil(composer.pane.editor.hasFocus)
    composer.pane.editor.setPlainText("Hello Nora, a new fork is on its way.")
    qtbot.keyClick(composer.pane.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(dovecot.messages(CUSTOMER)) == 1, timeout=LONG)

    answer = message_from_bytes(next(iter(dovecot.messages(CUSTOMER).values()))[1], policy=default)
    assert answer["In-Reply-To"] == "<first@example.test>"
    assert "<first@example.test>" in answer["References"]
    assert "a new fork is on its way" in answer.get_body(("plain",)).get_content()
    qtbot.waitUntil(lambda: stored().status == status_id("waiting_customer"), timeout=LONG)

    again = (
        f"From: Nora Lindqvist <{CUSTOMER}>\r\nTo: {DESK}\r\nSubject: {answer['Subject']}\r\n"
        f"Message-ID: <second@example.test>\r\nIn-Reply-To: {answer['Message-ID']}\r\n"
        "Date: Mon, 3 Mar 2025 12:00:00 +0000\r\n\r\nThank you, the headset is loose too.\r\n"
    )
    dovecot.deliver(again.encode(), DESK)
    window.commands.run("fetch")
    qtbot.waitUntil(lambda: messages() == 3, timeout=LONG)
    with db.connection_context():
        assert Ticket.select().count() == 1
    assert stored().status == status_id("open")

    window.tickets.show_search("headset")
    qtbot.waitUntil(lambda: window.tickets.model.rowCount() == 1, timeout=LONG)
    assert window.tickets.model.index(0, 0).data() == "Bent fork"

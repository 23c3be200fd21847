"""The ledger's window on a real desk with imported mail."""

from __future__ import annotations

import pytest

from desktop.commands.ledger import Arrival, record_arrivals
from desktop.commands.quarantine import quarantine
from desktop.jobs.import_mail import import_paths
from desktop.jobs.session import as_mail
from desktop.store.models import MailEntry, Ticket
from desktop.store.models.mail import IGNORED, IMPORTED
from desktop.ui.ledger.ledger_window import LedgerWindow
from desktop.ui.ledger.source_dialog import SourceDialog
from tests.ui.composer.staging import settle

MAIL = (
    "From: Amira <amira@example.com>\nTo: support@halyard.example\nSubject: Question {n}\n"
    "Message-ID: <q{n}@example.com>\nDate: Mon, 3 Nov 2025 10:00:00 +0000\n\nHello <b>{n}</b>\n"
)


@pytest.fixture
def window(context, desk, tmp_path, qtbot):
    folder = tmp_path / "mails"
    folder.mkdir()
    for number in (1, 2, 2):
        (folder / f"{number}-{len(list(folder.iterdir()))}.eml").write_text(MAIL.format(n=number))
    import_paths(desk, [folder])
    raw = desk.files.put_raw(MAIL.format(n=9).encode())
    mail = as_mail(desk)
    (entry,) = record_arrivals(mail, "00" * 16, [Arrival(raw, 100, "INBOX", 1, 7)])
    quarantine(mail, entry.id, "parser-failed")
    made = LedgerWindow(context)
    qtbot.addWidget(made)
    made.show()
    return made


def pick(window, row=0):
    window.table.selectRow(row)


def test_the_sums_add_up_in_one_sentence(window):
    assert window.sums.text() == "Seen 4 = tickets 2 + duplicates 1 + quarantine 1 + ignored 0"
    assert window._model.rowCount() == 4


def test_the_filter_leaves_one_fate(window):
    window.choose_fate("duplicate")
    assert window._model.rowCount() == 1
    window.choose_fate("quarantined")
    pick(window)
    assert window.chosen().reason == "parser-failed"
    assert not window.take.isHidden()


def test_a_mail_in_quarantine_becomes_a_ticket(window, context, qtbot):
    before = Ticket.select().count()
    window.choose_fate("quarantined")
    pick(window)
    window.take.click()
    settle(qtbot, context)
    assert Ticket.select().count() == before + 1
    assert window.sums.text().startswith("Seen 4 = tickets 3 +")
    assert MailEntry.select().where(MailEntry.fate == IMPORTED).count() == 3


def test_a_mail_in_quarantine_is_ignored(window, context, qtbot):
    window.choose_fate("quarantined")
    pick(window)
    window.drop.click()
    settle(qtbot, context)
    assert MailEntry.select().where(MailEntry.fate == IGNORED).count() == 1
    assert window.bar.text() == "It is ignored; its bytes are kept."


def test_the_source_is_shown_as_plain_letters(window, context, qtbot):
    window.choose_fate("imported")
    pick(window)
    window.source.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(SourceDialog)), timeout=5_000)
    shown = window.findChildren(SourceDialog)[0]
    assert "<b>" in shown.text.toPlainText()
    shown.close()


def test_a_ticket_is_opened_from_its_entry(window, context, qtbot):
    window.choose_fate("imported")
    pick(window)
    with qtbot.waitSignal(window.ticket_opened, timeout=5_000):
        window.open.click()


def test_without_a_choice_the_buttons_say_why(window):
    assert not window.source.isEnabled()
    assert window.source.toolTip() == "Choose a mail first."


def test_stored_mail_is_read_again_in_a_process_of_its_own(window, context, qtbot):
    with qtbot.waitSignal(window.workshop.done, timeout=30_000):
        window.again.click()
    assert window.bar.text().startswith("Read ")
    qtbot.waitUntil(lambda: not window.workshop.busy, timeout=10_000)

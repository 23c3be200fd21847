"""Importing mail from the window, by a real worker process."""

from __future__ import annotations

import pytest

from desktop.store.models import Message
from tests.ui.composer.staging import settle

LETTER = (
    "From: Customer {n} <c{n}@example.com>\nTo: support@halyard.example\nSubject: Letter {n}\nMessage-ID: <{n}@x>\n"
)
LETTER += "Date: Mon, 3 Mar 2025 10:00:00 +0000\n\nHello number {n}.\n"


@pytest.fixture
def letters(tmp_path):
    """Write an mbox of forty letters."""
    path = tmp_path / "old mail.mbox"
    path.write_text("".join(f"From x Mon Mar  3 10:00:00 2025\n{LETTER.format(n=n)}\n" for n in range(40)), "utf-8")
    return path


def test_dropped_mail_becomes_tickets_and_the_bar_says_how_many(qtbot, opened, context, letters):
    importing = opened.parts.desk.importing
    with qtbot.waitSignal(importing.finished, timeout=60_000):
        opened.window.files_dropped.emit([str(letters)])
        assert importing.bar.isVisible()
        assert importing.bar.cancel.isVisible()
    assert "40" in importing.bar.words.text()
    assert not importing.bar.progress.isVisible()
    assert Message.select().where(Message.text.contains("Hello number")).count() == 40
    opened.do("go-unassigned")
    qtbot.waitUntil(lambda: len(opened.subjects()) == 46)
    importing.bar.close_it.click()
    assert not importing.bar.isVisible()
    settle(qtbot, context)


def test_the_same_mail_again_is_known_already(qtbot, opened, context, letters):
    importing = opened.parts.desk.importing
    for _ in range(2):
        with qtbot.waitSignal(importing.finished, timeout=60_000):
            importing.import_paths([str(letters)])
    assert "known already" in importing.bar.words.text()
    settle(qtbot, context)


def test_what_is_asked_for_during_an_import_waits_for_its_turn(qtbot, opened, context, letters, tmp_path):
    single = tmp_path / "one.eml"
    single.write_text(LETTER.format(n=99), "utf-8")
    importing = opened.parts.desk.importing
    ends = []
    importing.finished.connect(lambda: ends.append(importing.bar.words.text()))
    importing.import_paths([str(letters)])
    importing.import_paths([str(single)])
    qtbot.waitUntil(lambda: len(ends) == 2, timeout=60_000)
    assert Message.select().where(Message.text.contains("Hello number 99")).count() == 1
    settle(qtbot, context)


def test_a_stopped_import_ends_and_keeps_what_it_has(qtbot, opened, context, letters):
    importing = opened.parts.desk.importing
    with qtbot.waitSignal(importing.finished, timeout=60_000):
        importing.import_paths([str(letters)])
        importing.bar.cancel.click()
        assert not importing.bar.cancel.isEnabled()
    assert not importing.running
    settle(qtbot, context)


def test_a_file_that_is_not_there_is_told_in_a_sentence(qtbot, opened, context, tmp_path):
    importing = opened.parts.desk.importing
    with qtbot.waitSignal(importing.finished, timeout=60_000):
        importing.import_paths([str(tmp_path / "nothing.mbox")])
    assert importing.bar.words.text()
    settle(qtbot, context)

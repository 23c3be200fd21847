"""Which computers hold a mailbox's password."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from desktop.core.errors import DeskError
from desktop.ui.settings.sharing.passwords_dialog import PasswordsDialog
from tests.ui.composer.staging import settle
from tests.ui.settings.sharing.staging import FRONT, NotedDoors, shared_overview


@pytest.fixture
def doors():
    return NotedDoors(shared_overview())


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(context, doors, window):
    made = PasswordsDialog(context, doors, doors.shared_passwords(), doors.seen.computers, window)
    made.show()
    return made


def test_only_others_that_do_the_desks_work_are_offered_and_holders_are_ticked(context, doors, window):
    dialog = opened(context, doors, window)
    assert list(dialog.boxes) == [FRONT]
    assert dialog.boxes[FRONT].isChecked()


def test_saving_seals_to_exactly_those_that_are_ticked(context, doors, window, qtbot):
    dialog = opened(context, doors, window)
    dialog.boxes[FRONT].click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert doors.did == [("password", "m" * 32, frozenset())]


def test_a_password_that_is_not_here_is_told(context, doors, window, qtbot):
    doors.error = DeskError("password-missing")
    dialog = opened(context, doors, window)
    dialog.accept()
    settle(qtbot, context)
    assert dialog.isVisible()
    assert dialog.bar.isVisible()


def test_without_another_computer_there_is_nothing_to_save(context, window):
    doors = NotedDoors(shared_overview(computers=()))
    dialog = opened(context, doors, window)
    assert not dialog.primary.isEnabled()
    dialog.accept()
    assert doors.did == []

"""Inviting a computer."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.errors import DeskError
from desktop.ui.common.buttons import Button
from desktop.ui.settings.sharing.facts import Guest, Invited
from desktop.ui.settings.sharing.inviting import InvitedDialog, InvitingDialog
from tests.ui.composer.staging import settle
from tests.ui.settings.sharing.staging import NotedDoors

MAREK = Guest("b" * 32, "Marek Nowak", "marek@halyard.example")


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_link_is_made_without_asking_for_a_place(window, qtbot, context):
    doors = NotedDoors()
    asked = InvitingDialog(context, doors, [MAREK], window)
    asked.link.click()
    with qtbot.waitSignal(asked.made) as told:
        asked.accept()
    assert doors.did == [("invite", "marek@halyard.example", None)]
    guest, invited = told.args
    shown = InvitedDialog(guest, invited, window)
    assert shown.link.text() == "deskbell://join?i=abc"


def test_an_invitation_too_long_for_a_link_is_offered_as_a_file(window, qtbot, context):
    asked = InvitingDialog(context, NotedDoors(link=""), [MAREK], window)
    asked.show()
    asked.link.click()
    asked.accept()
    settle(qtbot, context)
    assert asked.isVisible()
    assert "too long for a link" in asked.bar.text()
    assert asked.file.isChecked()


def test_what_goes_wrong_is_said_and_can_be_tried_again(window, qtbot, context):
    doors = NotedDoors(error=DeskError("sharing-folder-gone", folder="x", reason="y"))
    asked = InvitingDialog(context, doors, [MAREK], window)
    asked.show()
    asked.link.click()
    asked.accept()
    settle(qtbot, context)
    assert asked.bar.isVisible()
    assert asked.primary.isEnabled()


def test_without_anybody_with_an_address_nobody_can_be_invited(window, context):
    asked = InvitingDialog(context, NotedDoors(), [], window)
    assert not asked.primary.isEnabled()
    asked.accept()


def test_the_password_can_be_copied(window):
    shown = InvitedDialog(MAREK, Invited("ABCDE-FGHJK", "", "/tmp/marek.deskbell-invitation"), window)
    button = next(each for each in shown.findChildren(Button) if each.text() == "Copy")
    button.click()
    assert QApplication.clipboard().text() == "ABCDE-FGHJK"

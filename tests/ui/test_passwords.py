"""The door to the passwords."""

from __future__ import annotations

import threading

import pytest

from desktop.secrets import Secrets
from desktop.ui.master_password import MasterPassword, MasterPasswordDialog
from desktop.ui.passwords import Passwords
from desktop.vault import Question, Vault


@pytest.fixture
def door(qapp, tmp_path):
    made = Passwords("desk", parent=qapp)
    vault = Vault(tmp_path / "passwords.vault", made._ask)
    made._secrets = Secrets("desk", None, vault, tmp_path / "passwords.json")
    return made


def answering(qtbot, window, *words):
    """Answer the next question with these words; nothing declines it."""

    def answer():
        dialog = next((d for d in window.findChildren(MasterPasswordDialog) if d.isVisible()), None)
        if dialog is None:
            return False
        for field, word in zip((dialog.first, dialog.second), words, strict=False):
            if field is not None:
                field.field.setText(word)
        (dialog.accept if words else dialog.reject)()
        return True

    qtbot.waitUntil(answer)


def test_a_task_asks_the_window_for_the_master_password_and_waits(qtbot, door):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    MasterPassword(door, window)
    got = []
    task = threading.Thread(target=lambda: (door.set("box", "hunter2"), got.append(door.get("box"))))
    task.start()
    answering(qtbot, window, "correct horse", "correct horse")
    qtbot.waitUntil(lambda: got == ["hunter2"])
    task.join()


def test_two_different_passwords_are_not_taken(qtbot, qapp):
    dialog = MasterPasswordDialog(Question(new=True))
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.first.field.setText("one")
    dialog.second.field.setText("two")
    dialog.accept()
    assert dialog.isVisible()
    dialog.second.field.setText("one")
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.password == "one"


def test_nobody_is_asked_on_the_window_thread_which_could_not_answer(qtbot, door):
    from desktop.core.errors import DeskError

    asked = []
    door.asked.connect(asked.append)
    with pytest.raises(DeskError):
        door.set("box", "hunter2")
    assert asked == []

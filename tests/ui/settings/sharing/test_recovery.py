"""The recovery key, shown once."""

from __future__ import annotations

import stat

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.sync.sealing.recovery import recovery_text, seed_of
from desktop.ui.settings.sharing.recovery import RecoveryDialog, in_lines


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window):
    made = RecoveryDialog("AAAA-BBBB-CCCC", "Halyard Outdoor", window)
    made.show()
    return made


def test_it_cannot_be_closed_before_it_is_in_a_safe_place(dialog):
    assert not dialog.done_button.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    assert "safe place" in dialog.bar.text()
    dialog.safe.click()
    assert dialog.done_button.isEnabled()
    dialog.reject()
    assert not dialog.isVisible()


def test_it_is_saved_to_a_file_that_only_this_person_reads(dialog, tmp_path):
    target = tmp_path / "key.txt"
    dialog.save_to(target)
    assert "AAAA-BBBB-CCCC" in target.read_text("utf-8")
    assert "Halyard Outdoor" in target.read_text("utf-8")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    dialog.save_to(tmp_path / "missing" / "key.txt")
    assert "could not be written" in dialog.bar.text()


def test_it_is_copied(dialog):
    dialog._copy()
    assert QApplication.clipboard().text() == "AAAA-BBBB-CCCC"


def test_a_key_stands_in_two_lines_of_seven_groups_and_can_be_typed_as_it_stands():
    shown = in_lines(recovery_text(bytes(range(32))))
    assert [len(line.split("-")) for line in shown.split("\n")] == [7, 7]
    assert seed_of(shown) == bytes(range(32))

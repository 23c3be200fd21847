"""A second start of the same desk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.ui.single_instance import SingleInstance, instance_name
from tests.patience import PATIENCE_S

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.ui.single_instance import SingleInstance
app = QCoreApplication([])
second = SingleInstance(Path(sys.argv[1]), Path(sys.argv[2]))
print(second.take(), second.hand_over(sys.argv[3:]))
"""


@pytest.fixture
def first(qapp, tmp_path):
    made = SingleInstance(tmp_path / "a.deskbell", tmp_path)
    yield made
    made.release()


def test_a_second_start_hands_its_words_over_and_is_told_so(qtbot, first, tmp_path):
    assert first.take()
    first.listen()
    words = ["deskbell://ticket/42", "mailto:Zoë <z@example.com>"]
    command = [sys.executable, "-c", SECOND, str(tmp_path / "a.deskbell"), str(tmp_path), *words]
    root = Path(__file__).parents[2]
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root)
    assert asked.args[0] == words
    output, _ = second.communicate(timeout=PATIENCE_S)
    assert output.split() == ["False", "True"]


def test_another_desk_is_another_program(first, tmp_path):
    assert first.take()
    other = SingleInstance(tmp_path / "b.deskbell", tmp_path)
    assert other.take()
    other.release()


def test_a_place_given_up_can_be_taken_again(first, tmp_path):
    assert first.take()
    first.release()
    again = SingleInstance(tmp_path / "a.deskbell", tmp_path)
    assert again.take()
    again.release()


def test_the_name_is_short_and_tells_people_apart(tmp_path):
    one = instance_name(tmp_path / "a.deskbell", tmp_path / "ewa")
    assert len(one) < 40
    assert one != instance_name(tmp_path / "a.deskbell", tmp_path / "marek")
    assert one == instance_name(tmp_path / "x" / ".." / "a.deskbell", tmp_path / "ewa")

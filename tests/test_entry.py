"""What a start is for is told by its words alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop import entry
from desktop.entry import Kind, StartError, check_window, kind_of

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("", Kind.WINDOW),
        ("support.deskbell --lang pl", Kind.WINDOW),
        ("--demo --offscreen", Kind.WINDOW),
        ("mailto:ewa@example.test", Kind.WINDOW),
        ("import mail.mbox --desk a.deskbell --test", Kind.COMMAND),
        ("demo --tickets 10 --out a.deskbell", Kind.COMMAND),
        ("--help", Kind.COMMAND),
        ("shot --desk a.deskbell --out a.png", Kind.PICTURE),
        ("--test tests/core -q", Kind.TEST),
        ("--version", Kind.VERSION),
    ],
)
def test_the_words_tell_the_kind(words: str, kind: Kind) -> None:
    assert kind_of(words.split()) is kind


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_screen_of_any_sort_is_enough(name: str) -> None:
    check_window([], {name: "x"})
    with pytest.raises(StartError, match="no screen"):
        check_window([], {name: ""})


def test_a_desk_that_exists_or_is_named_like_one_is_no_mistyped_command(tmp_path: Path) -> None:
    screen = {"DISPLAY": ":0"}
    for word in (str(tmp_path), "new.deskbell", "deskbell://ticket/42"):
        check_window([word], screen)
    with pytest.raises(StartError, match="“tikets”"):
        check_window(["tikets"], screen)


def test_deciding_loads_neither_qt_nor_click() -> None:
    code = "import sys, desktop.entry, desktop.bootstrap; print(*{'click', 'PySide6', 'peewee'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "\n"


def test_the_version_is_said_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("Deskbell ")

"""What this computer remembers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray

from desktop.ui.preferences import Preferences


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "preferences.ini"


def test_what_is_written_is_there_at_the_next_start(qapp, path):
    first = Preferences(path)
    first.theme, first.send_delay, first.single_keys = "dark", 25, False
    first.geometry = QByteArray(b"\x00\x01here")
    first.flush()
    again = Preferences(path)
    assert (again.theme, again.send_delay, again.single_keys) == ("dark", 25, False)
    assert again.geometry == QByteArray(b"\x00\x01here")


@pytest.mark.parametrize(
    ("line", "name", "wanted"),
    [
        ("theme=purple", "theme", "system"),
        ("send_delay=soon", "send_delay", 10),
        ("send_delay=-5", "send_delay", 0),
        ("send_delay=86400", "send_delay", 60),
        ("notifications=perhaps", "notifications", True),
        ("geometry=no bytes", "geometry", QByteArray()),
        ("list_width=1", "list_width", 300),
    ],
)
def test_nonsense_in_the_file_reads_as_something_allowed(qapp, path, line, name, wanted):
    path.parent.mkdir()
    path.write_text(f"[General]\n{line}\n", "utf-8")
    assert getattr(Preferences(path), name) == wanted


def test_a_change_is_told_and_no_change_is_not(qtbot, path):
    preferences, told = Preferences(path), []
    preferences.changed.connect(told.append)
    preferences.compact_rows = True
    preferences.compact_rows = True
    assert told == ["compact_rows"]


def test_every_offered_option_has_words_and_an_allowed_default(qapp):
    offered = list(Preferences.options())
    assert {"language", "theme", "send_delay", "single_keys", "notifications", "tray"} <= {o.key for o in offered}
    for option in offered:
        assert option.label
        assert option.checked(str(option.default) if isinstance(option.default, (int, bool)) else option.default) == (
            option.default
        )

"""What may stand in a log."""

from __future__ import annotations

import logging

import pytest

from desktop.ui.crash_log import log_tail, open_log, redacted


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("login refused: password=hunter2 rest", "hunter2"),
        ("Authorization: Bearer abc.def.ghi", "abc.def.ghi"),
        ("mail from amira.haddad@example.com bounced", "amira.haddad"),
        ("<ewa@żółw.example>", "ewa@"),
        ("api_key: 8d7f6a5b4c3d", "8d7f6a5b4c3d"),
        ("blob " + "a1" * 32, "a1a1a1a1"),
    ],
)
def test_private_things_are_taken_out(text, gone):
    assert gone not in redacted(text)


def test_what_helps_to_find_a_fault_stays():
    line = 'File "desktop/ui/tasks.py", line 60: DeskError: subject-empty (number=12) SQLite 3.53.4'
    assert redacted(line) == line


def test_a_line_with_a_traceback_is_redacted_in_the_file(tmp_path):
    path = tmp_path / "deskbell.log"
    handler = open_log(path)
    try:
        raise ValueError("password: swordfish for ewa@example.com")
    except ValueError as error:
        record = logging.LogRecord("x", logging.ERROR, __file__, 1, "failed", (), (type(error), error, None))
    handler.handle(record)
    handler.close()
    text = path.read_text("utf-8")
    assert "swordfish" not in text
    assert "ewa@" not in text
    assert "ValueError" in text
    assert path.stat().st_size > 0
    assert log_tail(path, 1) in text


def test_a_log_that_is_not_there_has_no_tail(tmp_path):
    assert log_tail(tmp_path / "nothing.log") == ""

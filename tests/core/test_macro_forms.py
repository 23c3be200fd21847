"""Folders, shortcuts and export files are read strictly."""

import json

import pytest

from desktop.core.errors import DeskError
from desktop.core.macro_forms import folder_path, read_export, shortcut_word


def test_folders_have_clean_parts():
    assert folder_path(" Billing // Refunds /") == "Billing/Refunds"
    for typed in ("a/b/c/d/e/f", "x" * 201):
        with pytest.raises(DeskError, match="macro-folder"):
            folder_path(typed)


def test_shortcuts_are_one_word():
    assert shortcut_word(" /Thanks ") == "thanks"
    for typed in ("two words", "a/b", "x" * 33):
        with pytest.raises(DeskError, match="macro-shortcut"):
            shortcut_word(typed)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[" * 100_000,
        "[]",
        '{"deskbell": "rules", "items": []}',
        '{"deskbell": "canned"}',
        '{"deskbell": "canned", "items": [1]}',
        '{"deskbell": "canned", "items": [{"name": 5}]}',
        '{"deskbell": "macro", "items": [{"name": "x", "actions": {}}]}',
        '{"deskbell": "macro", "items": [{"name": "x", "actions": [5]}]}',
        json.dumps({"deskbell": "canned", "items": [{}] * 2001}),
    ],
)
def test_other_files_are_refused(text):
    with pytest.raises(DeskError, match="macro-file"):
        read_export(text)


def test_a_file_is_read():
    item = {"name": "Thanks", "text": "Thank you", "folder": "A/B", "more": 1}
    forms, names = read_export(json.dumps({"deskbell": "canned", "items": [item], "names": {"1": "x"}}))
    made = [(form.name, form.text, form.folder, form.scope) for form in forms]
    assert made == [("Thanks", "Thank you", "A/B", "own")]
    assert names == {"1": "x"}

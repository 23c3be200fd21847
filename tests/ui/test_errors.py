"""Sentences for everything that can be refused."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from desktop.core.errors import DeskError, NotFoundError
from desktop.ui.errors import desk_sentence, plain_sentence, sentence
from desktop.ui.errors_table import SENTENCES

ROOT = Path(__file__).parents[2] / "desktop"
REFUSALS = {"DeskError", "NotAllowedError", "NotFoundError", "MailError", "SmtpError", "VaultError"}
NO_CODES = {"mail-password", "mail-reader"}
"""A provider's peculiarity and a thread's name, which look like codes."""
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")


def raised_codes() -> dict[str, str]:
    """Find the codes that the program raises: code → file."""
    found: dict[str, str] = {}
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in REFUSALS:
                for leaf in ast.walk(node.args[0]) if node.args else ():
                    if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str) and CODE.fullmatch(leaf.value):
                        found[leaf.value] = path.name
    return found


def named_codes() -> dict[str, str]:
    """Find the codes of mail servers' failures, which tables and functions choose: code → file."""
    found: dict[str, str] = {}
    for path in (*(ROOT / "mail").glob("*.py"), *(ROOT / "jobs").glob("*.py")):
        for code in re.findall(r'"(mail-[a-z0-9-]+)"', path.read_text("utf-8")):
            found[code] = path.name
    return {code: where for code, where in found.items() if code not in NO_CODES}


def test_every_code_in_the_program_has_a_sentence():
    missing = {code: where for code, where in {**raised_codes(), **named_codes()}.items() if code not in SENTENCES}
    assert missing == {}


def test_every_sentence_is_one_people_can_read():
    for code, text in SENTENCES.items():
        assert text[0].isupper() or text[0] == "{", code
        assert text.rstrip().endswith((".", "}", "…")), code


def test_details_are_put_in_as_text_with_a_direction_of_their_own():
    text = sentence(DeskError("agent-inactive", name="<b>أميرة</b>"))
    assert "\u2068<b>أميرة</b>\u2069" in text
    assert plain_sentence(DeskError("agent-inactive", name="Ewa")) == "Ewa no longer works here."


def test_a_path_is_shown_by_its_name():
    assert plain_sentence(DeskError("desk-foreign", path="/home/somebody/x/photo.jpg")).startswith("photo.jpg is")


def test_a_missing_detail_does_not_lose_the_sentence():
    assert "…" in desk_sentence("agent-inactive", {})


def test_an_unknown_code_names_itself():
    assert "some-new-code" in sentence(NotFoundError("some-new-code"))


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (OSError(28, "No space left on device"), "full"),
        (RuntimeError("database disk image is malformed"), "damaged"),
        (ValueError("what"), "did not expect"),
    ],
)
def test_what_nobody_raised_on_purpose_has_a_sentence_too(error, word):
    assert word in sentence(error)

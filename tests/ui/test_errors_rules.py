"""What is wrong with a rule is said in words, with the place."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from desktop.core.automation.language import read_rule
from desktop.core.errors import DeskError
from desktop.ui.errors import plain_sentence
from desktop.ui.errors_rules import RULE_SENTENCES, place_words

ROOT = Path(__file__).parents[2] / "desktop" / "core" / "automation"


def refusals():
    """Find what the language refuses: code to the details that are given with it."""
    found: dict[str, set[str]] = {}
    for path in ROOT.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            refusing = isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("refuse", "DeskError")
            if refusing and isinstance(node.args[0], ast.Constant):
                details = {str(word.arg) for word in node.keywords} | {"where"}
                found.setdefault(str(node.args[0].value), set()).update(details)
    return found


def test_every_code_of_the_language_has_a_sentence():
    assert refusals().keys() - RULE_SENTENCES.keys() == set()


def test_a_sentence_asks_only_for_details_that_are_given():
    for code, given in refusals().items():
        assert set(re.findall(r"{(\w+)}", RULE_SENTENCES[code])) <= given, code


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("group 2, condition 1, value", "Group 2, Condition 1, value"),
        ("rule 3, action 12", "Rule 3, Act 12"),
        ("timing, at", "timing, at"),
        ("rule", "rule"),
    ],
)
def test_the_place_is_in_words(where, words):
    assert place_words(where) == words


def test_a_refused_rule_reads_as_a_sentence():
    rule = {"name": "A", "trigger": "manual", "actions": [{"do": "close"}, {"do": "explode"}]}
    with pytest.raises(DeskError) as caught:
        read_rule(rule)
    assert plain_sentence(caught.value) == "Act 2: rules cannot do explode."

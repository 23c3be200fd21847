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


def test_every_code_of_the_language_has_a_sentence():
    codes = {
        node.args[0].value
        for path in ROOT.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in ("refuse", "DeskError")
        and isinstance(node.args[0], ast.Constant)
    }
    assert codes == RULE_SENTENCES.keys()


def test_the_details_of_a_sentence_are_those_that_are_given():
    names = {name for text in RULE_SENTENCES.values() for name in re.findall(r"{(\w+)}", text)}
    given = {
        word.arg
        for path in ROOT.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("refuse", "DeskError")
        for word in node.keywords
    }
    assert names <= given | {"where"}


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

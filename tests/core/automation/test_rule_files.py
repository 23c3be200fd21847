"""Rules as text: out of one desk and into another."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.automation.language import read_rule
from desktop.core.automation.rule_files import rules_from_text, rules_to_text
from desktop.core.errors import DeskError
from tests.core.automation.drawing import rules

RULE = {"name": "Close", "trigger": "note-added", "actions": [{"do": "close"}]}


def refused(text: str) -> DeskError:
    with pytest.raises(DeskError) as caught:
        rules_from_text(text)
    return caught.value


@settings(deadline=None)
@given(st.lists(rules(), max_size=3))
def test_what_is_written_is_read_again(drawn):
    read = tuple(map(read_rule, drawn))
    found = rules_from_text(rules_to_text(read, {"a" * 32: "Łódź"}))
    assert found.rules == read
    assert found.names == {"a" * 32: "Łódź"}


def test_a_single_rule_and_a_list_are_read_too():
    one = rules_from_text(json.dumps(RULE))
    assert one.rules == rules_from_text(json.dumps([RULE])).rules
    assert [rule.name for rule in one.rules] == ["Close"]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("", 1, 1), ("{\n  oops}", 2, 3), ("[1,", 1, 4), ("[" * 100_000, 1, 1), ('[{"a": NaN}]', 1, 1)],
)
def test_what_is_no_json_is_refused_with_line_and_column(text, line, column):
    error = refused(text)
    assert error.code == "rule-json"
    assert (error.details["line"], error.details["column"]) == (line, column)


@pytest.mark.parametrize(
    ("data", "code", "where"),
    [
        (7, "rule-shape", "rules"),
        ({}, "rule-shape", "rules"),
        ({"rules": {}}, "rule-shape", "rules"),
        ({"rules": [], "more": 1}, "rule-key", "rules"),
        ({"rules": [], "format": "other"}, "rule-value", "format"),
        ({"rules": [], "names": {"a": 1}}, "rule-shape", "names"),
        ([RULE, 3], "rule-shape", "rule 2"),
        ([RULE, {**RULE, "actions": [{"do": "x"}]}], "rule-act", "rule 2, action 1"),
        ([RULE] * 1001, "rule-too-many", "rules"),
    ],
)
def test_what_are_no_rules_is_refused_with_the_place(data, code, where):
    error = refused(json.dumps(data))
    assert (error.code, error.details["where"]) == (code, where)


def test_a_name_that_stands_twice_is_refused_instead_of_one_of_them_being_lost():
    error = refused('{"name": "A", "trigger": "manual", "name": "B", "actions": [{"do": "close"}]}')
    assert (error.code, error.details["key"]) == ("rule-key-twice", "name")


def test_a_text_beyond_all_measure_is_not_read():
    assert refused(" " * 5_000_001).code == "rule-too-long"


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_rules_or_is_refused(text):
    try:
        rules_from_text(text)
    except DeskError as error:
        assert error.code.startswith("rule-")  # noqa: PT017 - most texts are refused, a few are an empty list

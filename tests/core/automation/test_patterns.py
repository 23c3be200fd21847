"""Regular expressions cost time in proportion to the text, whatever they say."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.automation.compiling import compile_groups
from desktop.core.automation.facts import Facts
from desktop.core.automation.language import read_groups
from desktop.core.automation.patterns import finder
from desktop.core.errors import DeskError

BOMBS = [r"(a+)+$", r"^(a|a)*$", r"(a|aa)+$", r"(.*a){12}$", r"^(([a-z])+.)+[A-Z]([a-z])+$", r"(x+x+)+y"]


@pytest.mark.parametrize("pattern", BOMBS)
def test_a_pattern_that_would_hang_others_ends(pattern):
    assert not finder(pattern)(b"a" * 100_000 + b"!")


@pytest.mark.parametrize(
    "pattern", ["(", "a**", r"\1", "(?=a)", "(?<!a)b", "[z-a]", "a{1001}", "((a{99}){99}){99}", " "]
)
def test_what_cannot_be_searched_in_linear_time_is_refused(pattern):
    with pytest.raises(DeskError, match="rule-regex"):
        finder(pattern)


def test_a_pattern_that_is_too_long_is_refused():
    with pytest.raises(DeskError, match="rule-regex"):
        finder("a" * 501)


def test_case_does_not_matter_beyond_ascii_either():
    assert finder("ŁÓDŹ")("w łodzi: łódź".encode())


def test_half_a_surrogate_pair_in_a_mail_does_no_harm():
    test = compile_groups(read_groups([[{"field": "body", "op": "regex", "value": "b"}]]))
    assert test(Facts({"body": "a\ud800b"}))


def test_a_pattern_finds_nothing_in_an_empty_text():
    test = compile_groups(read_groups([[{"field": "body", "op": "regex", "value": "^.*$"}]]))
    assert not test(Facts({"body": " \n"}))
    assert not test(Facts({}))
    assert test(Facts({"body": "x"}))


@settings(deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_a_pattern_or_is_refused(pattern):
    with suppress(DeskError):
        finder(pattern)(b"some text")

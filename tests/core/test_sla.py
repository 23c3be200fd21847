"""A policy's targets and options are read as they were written, and nothing that does not fit gets through."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import DeskError
from desktop.core.sla import (
    ANSWERS,
    CLOCKS,
    PAUSING,
    Options,
    options_json,
    read_options,
    read_targets,
    targets_json,
)

minutes = st.none() | st.integers(1, 366 * 24 * 60)
targets = st.dictionaries(st.sampled_from(CLOCKS), st.tuples(minutes, minutes, minutes, minutes))
options = st.builds(
    Options,
    st.frozensets(st.sampled_from(sorted(ANSWERS))),
    st.frozensets(st.sampled_from(CLOCKS)),
    st.integers(0, 99),
    st.integers(0, 366 * 24 * 60),
)


@given(targets)
def test_targets_come_back_as_they_were_written(promised):
    assert read_targets(targets_json(promised)) == {clock: four for clock, four in promised.items() if any(four)}


@given(options)
def test_options_come_back_as_they_were_written(chosen):
    assert read_options(options_json(chosen)) == chosen


def test_nothing_said_is_the_usual():
    assert read_options("") == read_options("{}") == Options(frozenset(), PAUSING, 75, 0)
    assert read_targets("") == {}


@pytest.mark.parametrize(
    "text",
    [
        "[",
        "[]",
        '{"lunch": [1, 1, 1, 1]}',
        '{"resolution": 5}',
        '{"resolution": [1, 1, 1]}',
        '{"resolution": [0, 1, 1, 1]}',
        '{"resolution": [-1, 1, 1, 1]}',
        '{"resolution": [true, 1, 1, 1]}',
        '{"resolution": [1.5, 1, 1, 1]}',
        '{"resolution": ["1", 1, 1, 1]}',
        json.dumps({"resolution": [10**9, 1, 1, 1]}),
    ],
)
def test_targets_that_are_none_are_refused(text):
    with pytest.raises(DeskError, match="sla-targets"):
        read_targets(text)


@pytest.mark.parametrize(
    "text",
    [
        "nonsense",
        "7",
        '{"colour": "red"}',
        '{"answers": "note"}',
        '{"answers": ["lunch"]}',
        '{"pausing": [1]}',
        '{"warn_percent": 100}',
        '{"warn_percent": "75"}',
        '{"warn_minutes": -1}',
        '{"warn_minutes": true}',
    ],
)
def test_options_that_are_none_are_refused(text):
    with pytest.raises(DeskError, match="sla-options"):
        read_options(text)

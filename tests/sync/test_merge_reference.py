"""The laws of merging: in any order, however often, everybody ends with the same."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from desktop.sync.merge_reference import Row, from_wire, merge_rows, read_clocks, stored_clocks, write_clocks
from tests.sync.drawing import COLUMNS, SETTINGS, merged, normal, states, value, wire


@given(st.lists(states, min_size=1, max_size=4))
@SETTINGS
def test_the_order_of_states_does_not_matter(rows: list[Row]) -> None:
    assert len({normal(merged(order)) for order in itertools.permutations(rows)}) == 1


@given(states, states, states)
@SETTINGS
def test_merging_is_associative_commutative_and_idempotent(a: Row, b: Row, c: Row) -> None:
    assert normal(merge_rows(merge_rows(a, b), c)) == normal(merge_rows(a, merge_rows(b, c)))
    assert normal(merge_rows(a, b)) == normal(merge_rows(b, a))
    assert normal(merge_rows(merge_rows(a, b), b)) == normal(merge_rows(a, b))
    assert normal(merge_rows(merge_rows(a, b), a)) == normal(merge_rows(a, b))


@given(st.lists(states, min_size=1, max_size=4))
@SETTINGS
def test_every_column_ends_with_the_value_of_its_largest_clock(rows: list[Row]) -> None:
    result = merged(rows)
    for column in COLUMNS:
        top = max(row.clock(column) for row in rows)
        assert result.clock(column) == top
        assert result.values.get(column) == (value(column, top) if top else None)


@given(states)
@SETTINGS
def test_a_state_comes_out_of_its_wire_form_as_it_went_in(row: Row) -> None:
    assert normal(merge_rows(None, from_wire(*wire(row, bytes(16))))) == normal(merge_rows(None, row))


def test_what_a_state_says_nothing_of_is_written_as_the_bottom_clock() -> None:
    row = Row("a" * 24, {"name": "b" * 24}, {"name": "x"})
    assert read_clocks(stored_clocks(row, COLUMNS)) == {"name": "b" * 24, "deleted": "", "colour": ""}
    assert (write_clocks({}), read_clocks(""), read_clocks(None)) == ("", {}, {})


def test_clocks_of_columns_that_do_not_travel_with_a_row_are_left_out() -> None:
    sent = (bytes(16), "", write_clocks({"name": "b" * 24, "colour": "c" * 24}), "", "x")
    assert from_wire(("name",), sent) == Row("", {"name": "b" * 24}, {"name": "x"})


def test_a_column_with_the_bottom_clock_says_nothing() -> None:
    silent = Row("a" * 24, {"colour": ""}, {"name": "x", "colour": 7})
    assert merge_rows(None, silent) == Row("a" * 24, {}, {"name": "x"})

"""The laws of merging: in any order, by whichever statement, everybody ends with the same."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.commands.base import Desk
from desktop.store.database import db
from desktop.sync.merge_reference import Row, from_wire, merge_rows
from desktop.sync.merge_sql import merge_into
from desktop.sync.states import merge_row, stored_row
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


@pytest.fixture
def fresh_ids(desk: Desk) -> Iterator[Iterator[bytes]]:
    """Give ids that no row has; tags are what is merged."""
    with db.atomic() as transaction:
        yield (number.to_bytes(16) for number in itertools.count(1))
        transaction.rollback()


@given(rows=st.lists(states, min_size=1, max_size=5))
@SETTINGS
def test_the_statements_of_sqlite_do_what_the_reference_says(fresh_ids: Iterator[bytes], rows: list[Row]) -> None:
    identity = next(fresh_ids)
    expected: Row | None = None
    for row in [*rows, rows[0]]:
        if expected is None and not row.new:
            continue
        columns, sent = wire(row, identity)
        expected = merge_rows(expected, from_wire(columns, sent))
        before = written()
        same = stored_row("tag", identity) == expected
        merge_into("tag", columns, [sent])
        assert (written() == before) == same
        assert stored_row("tag", identity) == expected


@given(rows=st.lists(states, min_size=1, max_size=4))
@SETTINGS
def test_a_row_by_itself_merges_like_many_at_once(fresh_ids: Iterator[bytes], rows: list[Row]) -> None:
    one, other = next(fresh_ids), next(fresh_ids)
    for row in sorted(rows, key=lambda each: not each.new):
        merge_row("tag", *wire(row, one))
        merge_into("tag", *[wire(row, other)[0]], [wire(row, other)[1]])
    assert stored_row("tag", one) == stored_row("tag", other)


def written() -> int:
    return int(db.execute_sql("SELECT total_changes()").fetchone()[0])

"""Merging into the local tables: what the reference says, and no more written than is newer."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.commands.base import Desk
from desktop.store.database import db
from desktop.sync.merge_reference import Row, from_wire, merge_rows
from desktop.sync.merging import merge_into, newer_columns
from desktop.sync.states import merge_row, stored_row
from tests.making import make_ticket
from tests.sync.drawing import COLUMNS, SETTINGS, states, wire
from tests.sync.sharing import clocks, send_all, share


@pytest.fixture
def fresh_ids(desk: Desk) -> Iterator[Iterator[bytes]]:
    """Give ids that no row has; tags are what is merged."""
    with db.atomic() as transaction:
        yield (number.to_bytes(16) for number in itertools.count(1))
        transaction.rollback()


@given(rows=st.lists(states, min_size=1, max_size=5), looked=st.booleans())
@SETTINGS
def test_the_statements_of_sqlite_do_what_the_reference_says(
    fresh_ids: Iterator[bytes], rows: list[Row], looked: bool
) -> None:
    """With the clocks that are here compared first, and by the statements alone."""
    identity = next(fresh_ids)
    expected: Row | None = None
    for row in [*rows, rows[0]]:
        if expected is None and not row.new:
            continue
        columns, sent = wire(row, identity)
        expected = merge_rows(expected, from_wire(columns, sent))
        before = written()
        same = stored_row("tag", identity) == expected
        merge_into("tag", columns, [sent], None if looked else {})
        assert (written() == before) == same
        assert stored_row("tag", identity) == expected


@given(rows=st.lists(states, min_size=1, max_size=4))
@SETTINGS
def test_a_row_by_itself_merges_like_many_at_once(fresh_ids: Iterator[bytes], rows: list[Row]) -> None:
    one, other = next(fresh_ids), next(fresh_ids)
    for row in sorted(rows, key=lambda each: not each.new):
        merge_row("tag", *wire(row, one))
        columns, sent = wire(row, other)
        merge_into("tag", columns, [sent])
    assert stored_row("tag", one) == stored_row("tag", other)


@given(rows=st.lists(states.filter(lambda row: set(row.values) == set(COLUMNS)), min_size=1, max_size=6))
@SETTINGS
def test_a_row_that_comes_several_times_at_once_merges_with_itself(fresh_ids: Iterator[bytes], rows: list[Row]) -> None:
    identity = next(fresh_ids)
    expected: Row | None = None
    sent = sorted((wire(row, identity)[1] for row in rows), key=lambda each: not each[1])
    for each in sent:
        expected = merge_rows(expected, from_wire(COLUMNS, each)) if expected or each[1] else expected
    merge_into("tag", COLUMNS, sent)
    assert stored_row("tag", identity) == expected


def test_an_edit_of_a_row_that_is_not_here_changes_nothing(fresh_ids: Iterator[bytes]) -> None:
    identity = next(fresh_ids)
    merge_into("tag", ("name",), [(identity, "", '{"name":"' + "1" * 24 + '"}', "", "x")])
    assert stored_row("tag", identity) is None


def test_a_state_of_a_ticket_writes_only_the_columns_that_are_newer(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    sent = next(each for each in send_all() if each.table == "ticket")
    made, _ = clocks("ticket", ticket.id)
    later = "f" * 16 + "0b0b0b0b"
    row = (sent.rows[0][0], made, f'{{"subject":"{later}"}}', "", *sent.rows[0][4:])
    assert newer_columns(row, (made, "")) == {"subject": later}
    assert newer_columns(row, (made, '{"priority":""}')) == {"subject": later, "priority": made}
    before = db.execute_sql("SELECT lane, snippet, messages FROM ticket").fetchone()
    db.execute_sql("UPDATE sync_self SET applying = 1")
    merge_into("ticket", sent.columns, [row])
    db.execute_sql("UPDATE sync_self SET applying = 0")
    assert clocks("ticket", ticket.id)[1]["subject"] == later
    assert db.execute_sql("SELECT lane, snippet, messages FROM ticket").fetchone() == before


def written() -> int:
    return int(db.execute_sql("SELECT total_changes()").fetchone()[0])

"""Rows as states: read, written and sent with whatever columns they have."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.commands.base import Desk
from desktop.store.database import db
from desktop.sync.merge_reference import Row, from_wire
from desktop.sync.states import (
    defaults,
    merge_row,
    read_extra,
    row_to_wire,
    store_row,
    stored_row,
    table_columns,
    to_wire,
    write_extra,
)
from desktop.sync.tables import SYNCED
from tests.sync.drawing import COLUMNS, SETTINGS

values = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text(st.characters(exclude_categories=["Cs"])) | st.binary()


@given(st.dictionaries(st.sampled_from(["mood", "tone"]), st.tuples(values, st.just("a" * 24))))
@SETTINGS
def test_unknown_columns_come_back_as_they_were(extra: dict[str, tuple[bytes | int | str | None, str]]) -> None:
    assert read_extra(write_extra(extra)) == extra


def test_a_row_with_missing_and_unknown_columns_is_stored_and_read_again(desk: Desk) -> None:
    row = Row("a" * 24, {"mood": "b" * 24}, {"deleted": 0, "name": "vip", "mood": b"\0"})
    store_row("tag", bytes(16), row)
    assert stored_row("tag", bytes(16)) == row
    assert db.execute_sql("SELECT colour FROM tag WHERE id = ?", (bytes(16),)).fetchone() == (0,)
    assert stored_row("tag", b"\1" * 16) is None


def test_every_table_takes_a_row_of_which_almost_nothing_is_known(desk: Desk) -> None:
    for table in SYNCED.values():
        store_row(table.name, b"\7" * 16, Row("a" * 24, {}, {"deleted": 1}))
        found = stored_row(table.name, b"\7" * 16)
        assert found == Row("a" * 24, {}, {"deleted": 1})


def test_defaults_are_what_the_schema_says_or_nothing_at_all(desk: Desk) -> None:
    assert defaults("ticket", ["lane", "snippet", "last_in_at", "shared"]) == {"lane": 0, "snippet": "", "shared": ""}
    assert "rid" not in table_columns("ticket")


def test_merging_the_same_twice_reports_no_change(desk: Desk) -> None:
    columns, sent = row_to_wire(bytes(16), Row("a" * 24, {}, {"deleted": 0, "name": "x", "colour": 1}), COLUMNS)
    assert merge_row("tag", columns, sent)
    assert not merge_row("tag", columns, sent)
    assert not merge_row("tag", ("name",), (b"\1" * 16, "", '{"name":"' + "b" * 24 + '"}', "", "y"))


def test_states_are_grouped_by_their_columns_in_the_order_of_the_table() -> None:
    one = Row("a" * 24, {}, {"mood": 1, "name": "x", "deleted": 0})
    other = Row("", {"name": "b" * 24}, {"name": "y"})
    found = to_wire([(b"1", one), (b"2", other), (b"3", one)], "tag")
    assert [(each.columns, len(each.rows)) for each in found] == [(("deleted", "name", "mood"), 2), (("name",), 1)]
    assert from_wire(found[0].columns, found[0].rows[0]) == one

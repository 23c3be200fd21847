"""The forms in which rows travel."""

from __future__ import annotations

from desktop.sync.wire import RowSet, Section, id_of, rows_in


def test_rows_are_counted_over_all_sections() -> None:
    rows = [(bytes([n]) * 16, "", "", "", f"tag {n}") for n in range(3)]
    section = Section(frozenset({"desk"}), (RowSet("tag", ("name",), rows), RowSet("tag", ("name",), rows[:1])))
    assert rows_in([section, section]) == 8
    assert id_of(rows[1]) == b"\x01" * 16

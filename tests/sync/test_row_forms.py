"""Rows that would stop the program that reads them are refused, whoever sent them."""

from __future__ import annotations

import json

import pytest

from desktop.store.models import MODELS
from desktop.sync.row_forms import ANYTHING, LISTS, MAPS, RowForms
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Value


def fits(table: str, **values: Value) -> bool:
    return RowForms(table, tuple(values)).fits((bytes(16), "", "", "", *values.values()))


def test_values_of_the_columns_types_fit() -> None:
    assert fits("ticket", department=bytes(16), assignee=None, subject="x", priority=3, created_at=2**40)
    assert fits("message", to_people='[["Amira", "amira@example.com"]]', quotes="", html=b"x", raw=bytes(32))
    assert fits("event", old=None, new='"x"')
    assert fits("ticket", what_a_newer_version_knows=b"anything")


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("ticket", "department", "text"),
        ("ticket", "department", b"short"),
        ("ticket", "subject", b"bytes"),
        ("ticket", "subject", 1),
        ("ticket", "created_at", "1"),
        ("ticket", "priority", 4),
        ("ticket", "priority", -1),
        ("ticket", "folder", 9),
        ("status", "category", 6),
        ("message", "to_people", ""),
        ("message", "to_people", '{"a": 1}'),
        ("message", "to_people", '["amira@example.com"]'),
        ("message", "quotes", "[1"),
        ("message", "html", "text"),
        ("setting", "value", "not json"),
        ("rule", "timing", "[]"),
        ("rule", "actions", "{}"),
        ("event", "new", "{"),
        ("draft", "files", "[" * 100_000),
    ],
)
def test_values_that_no_column_holds_do_not_fit(table: str, column: str, value: Value) -> None:
    assert not fits(table, **{column: value})


def test_a_row_of_another_width_does_not_fit() -> None:
    assert not RowForms("tag", ("name", "colour")).fits((bytes(16), "", "", "", "x"))


def test_every_json_column_is_one_of_the_tables_and_its_default_fits() -> None:
    models = {model._meta.table_name: model for model in MODELS}
    for said in (LISTS, MAPS, ANYTHING):
        for table, columns in said.items():
            assert set(columns) <= set(SYNCED[table].columns)
            for column in columns:
                field = next(each for each in models[table]._meta.sorted_fields if each.column_name == column)
                if isinstance(field.default, str):
                    assert fits(table, **{column: field.default}), (table, column)
                assert fits(table, **{column: json.dumps([] if said is LISTS else {})})

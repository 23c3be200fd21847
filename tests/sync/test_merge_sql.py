"""One template, two databases: PostgreSQL merges as SQLite and the reference do, and a repeated push writes nothing."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.database import db, natural_id
from desktop.store.models import Tag
from desktop.sync.digests import Sums, bucket_digests, postgres_sums
from desktop.sync.merge_reference import Row, from_wire, merge_rows, read_clocks, stored_clocks, write_clocks
from desktop.sync.merge_sql import merge_sql
from desktop.sync.merging import merge_into, part_statement, whole_statement
from desktop.sync.states import as_state, stored_row, write_extra
from desktop.sync.tables import SYNCED
from tests.servers.postgres import Postgres
from tests.sync.drawing import COLUMNS, SETTINGS, parts, states, wholes, wire

Connection = psycopg.Connection[tuple[Any, ...]]
TABLE = (
    'CREATE TABLE tag (id uuid PRIMARY KEY, _new text COLLATE "C" NOT NULL, _clk jsonb NOT NULL, _extra jsonb,'
    " deleted bigint, name text, colour bigint, _seq bigint NOT NULL)"
)


@pytest.fixture
def server(postgres: Postgres) -> Iterator[Connection]:
    """Give a connection to a database with a table of tags as a server has it."""
    with postgres.connect() as connection:
        connection.execute(TABLE)
        yield connection


def push(connection: Connection, row: Row, identity: bytes, seq: int = 0) -> int:
    """Merge a state into the server's table; return how many rows that wrote."""
    columns = tuple(column for column in COLUMNS if column in row.values)
    kinds = {"deleted": "bigint", "colour": "bigint", "name": "text"}
    places = ["%s::uuid", "%s::text", "%s::jsonb", *(f"%s::{kinds[column]}" for column in columns), "%s::bigint"]
    source = f"SELECT {', '.join(places)}"
    sql = merge_sql("tag", columns, "postgres", source, part=row.new == "", stamped=["_seq"])
    values = [row.values[column] for column in columns]
    return connection.execute(sql, [identity.hex(), row.new, write_clocks(row.clocks) or "{}", *values, seq]).rowcount


def pulled(connection: Connection, identity: bytes) -> Row | None:
    """Read a state as the server holds it."""
    found = connection.execute(
        f"SELECT _new, _clk::text, {', '.join(COLUMNS)} FROM tag WHERE id = %s", [identity.hex()]
    ).fetchone()
    return None if found is None else as_state(COLUMNS, found[0], found[1], None, *found[2:])


identities = itertools.count(1)


@given(rows=st.lists(wholes() | parts(), min_size=1, max_size=5))
@SETTINGS
def test_postgres_merges_as_the_reference_says(server: Connection, rows: list[Row]) -> None:
    identity = next(identities).to_bytes(16)
    expected: Row | None = None
    for row in [*rows, rows[0]]:
        if expected is None and not row.new:
            continue
        after = merge_rows(expected, from_wire(*wire(row, identity)))
        assert push(server, row, identity) == (after != expected)
        assert pulled(server, identity) == after
        expected = after


@given(first=states.filter(lambda row: row.new != ""), rows=st.lists(wholes() | parts(), min_size=1, max_size=4))
@SETTINGS
def test_what_is_missing_on_the_server_has_the_bottom_clock(server: Connection, first: Row, rows: list[Row]) -> None:
    identity = next(identities).to_bytes(16)
    stored = merge_rows(None, first)
    values = [stored.values.get(column) for column in COLUMNS]
    clocks = stored_clocks(stored, COLUMNS) or "{}"
    server.execute(
        "INSERT INTO tag (id, _new, _clk, deleted, name, colour, _seq) VALUES (%s, %s, %s::jsonb, %s, %s, %s, 0)",
        [identity.hex(), stored.new, clocks, *values],
    )
    for row in rows:
        push(server, row, identity)
        stored = merge_rows(stored, row)
    assert pulled(server, identity) == stored


def test_a_push_that_brings_nothing_new_leaves_the_sequence_number_alone(server: Connection) -> None:
    row = Row("0" * 23 + "5", {}, {"deleted": 0, "name": "urgent", "colour": 1})
    assert push(server, row, bytes(16), seq=1) == 1
    assert push(server, row, bytes(16), seq=2) == 0
    assert server.execute("SELECT _seq FROM tag").fetchone() == (1,)
    edit = Row("", {"colour": "0" * 23 + "7"}, {"colour": 2})
    assert push(server, edit, bytes(16), seq=3) == 1
    assert push(server, edit, bytes(16), seq=4) == 0
    assert server.execute("SELECT _seq, colour FROM tag").fetchone() == (3, 2)


def compared_by_bytes(part: bool) -> bool:
    """Tell whether every comparison in the statement for PostgreSQL names the order of bytes."""
    sql = merge_sql("tag", COLUMNS, "postgres", "SELECT 1", part=part)
    before = re.split(r" (?:>|<>) ", sql)[:-1]
    assert len(before) == (len(COLUMNS) + 2 if part else len(COLUMNS) + 4)
    named = 2 * sql.count(" > ") + sql.count(" <> ") + 2 * sql.count("greatest(")
    return all(each.endswith(' COLLATE "C"') for each in before) and sql.count(' COLLATE "C"') == named


@pytest.mark.parametrize("part", [False, True])
def test_every_comparison_of_clocks_on_postgres_goes_by_bytes(part: bool) -> None:
    assert compared_by_bytes(part)
    assert " COLLATE " not in merge_sql("tag", COLUMNS, "sqlite", "SELECT 1", part=part)


@given(rows=st.lists(wholes(), min_size=1, max_size=4))
@SETTINGS
def test_the_sums_of_a_desk_and_of_a_server_are_the_same(desk: Desk, server: Connection, rows: list[Row]) -> None:
    with db.atomic() as transaction:
        server.execute("TRUNCATE tag")
        for number, row in enumerate([*rows, rows[0]]):
            identity = (number % len(rows) * 259).to_bytes(16)
            merge_into("tag", *wired(row, identity))
            push(server, row, identity)
        assert bucket_digests(["tag"]) == sums(server)
        server.execute("""UPDATE tag SET _clk = _clk || '{"tone": ""}'""")
        assert bucket_digests(["tag"]) == sums(server)
        extra = write_extra({"mood": ("glum", "e" * 24), "age": (3, rows[0].new)})
        server.execute("UPDATE tag SET _extra = %s::jsonb WHERE right(id::text, 2) = '00'", [extra])
        db.execute_sql("UPDATE tag SET _extra = ? WHERE id = ?", (extra, bytes(16)))
        assert bucket_digests(["tag"]) == sums(server)
        transaction.rollback()


def sums(server: Connection) -> Sums:
    """Return the sums of the server's tags."""
    return {("tag", last): (count, total) for last, count, total in server.execute(postgres_sums("tag"))}


def wired(row: Row, identity: bytes) -> tuple[tuple[str, ...], list[Any]]:
    columns, sent = wire(row, identity)
    return columns, [sent]


def test_words_of_the_language_can_be_names_of_columns(desk: Desk) -> None:
    for table in SYNCED.values():
        for statement in (whole_statement, part_statement):
            db.execute_sql(f"EXPLAIN {statement(table.name, table.columns)}", [None] * (len(table.columns) + 3))


def test_a_merged_row_keeps_what_is_derived_here(desk: Desk) -> None:
    with journal.recording("test", "test"):
        tag = Tag.create(name="urgent", id=natural_id("tag", "urgent"))
    key = bytes.fromhex(tag.id)
    db.execute_sql("UPDATE tag SET _new = ?", ("0" * 23 + "1",))
    merge_into("tag", ("colour",), [(key, "", '{"colour":"' + "0" * 23 + '2"}', "", 4)])
    row = stored_row("tag", key)
    assert row is not None
    assert row.values == {"deleted": 0, "name": "urgent", "colour": 4}
    assert read_clocks(stored_clocks(row, COLUMNS)) == {"colour": "0" * 23 + "2"}

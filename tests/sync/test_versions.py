"""Old and new versions of the program at one desk: nothing that only one of them knows is lost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.store.clock import new_id
from desktop.store.database import db, natural_id
from desktop.sync import tables
from desktop.sync.capture import refresh_capture, watched_columns
from desktop.sync.digests import bucket_digests
from desktop.sync.dirty import pending, read_dirty, remark
from desktop.sync.identity import tick
from desktop.sync.merge_reference import Row, merge_rows
from desktop.sync.merging import merge_into
from desktop.sync.states import row_to_wire, stored_row
from desktop.sync.tables import SYNCED
from desktop.sync.versions import check_hub, keep_unknown, schema_number, settle_versions, unknown_rowsets
from desktop.sync.wire import Value, WireRow
from tests.making import make_ticket
from tests.sync.sharing import share

OLD, NEW = ("deleted", "name"), ("deleted", "name", "colour")
MADE = (
    "(rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL UNIQUE, deleted INTEGER NOT NULL, _new TEXT NOT NULL,"
    " _clk TEXT NOT NULL, _extra TEXT, name TEXT NOT NULL, colour INTEGER NOT NULL DEFAULT 0)"
)
File = tuple[tuple[str, ...], WireRow]
Best = dict[tuple[bytes, str], tuple[str, Value]]


@contextmanager
def versions_of_tables(**columns: tuple[str, ...]) -> Iterator[None]:
    """Let the program know only these columns of some tables."""
    known: dict[str, Any] = tables._MADE
    synced: Any = SYNCED
    before = dict(synced)
    for name, held in columns.items():
        synced[name] = replace(known["tag"], name=name, columns=held)
    try:
        yield
    finally:
        synced.clear()
        synced.update(before)


def wire(table: str, identity: bytes) -> File:
    row = stored_row(table, identity)
    assert row is not None
    return row_to_wire(identity, row, SYNCED[table].columns)


class Office:
    """Computers with versions of their own, each a table of one desk; what they send is kept for whoever reads it."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.names = ["tag_0", "tag_1", "tag_2", "tag_3"]
        self.files: list[File] = []
        self.best: Best = {}

    def run(self, steps: int) -> None:
        """Work for a while: make, edit, deliver; somebody upgrades in the middle."""
        for _ in range(steps):
            table, dice = self.chance.choice(self.names), self.chance.random()
            rows = [bytes(row) for (row,) in db.execute_sql(f"SELECT id FROM {table}").fetchall()]
            if dice < 0.2 or not rows:
                self.make(table)
            elif dice < 0.55:
                self.edit(table, self.chance.choice(rows))
            elif self.files:
                self.deliver(table, self.chance.choice(self.files))
            if self.chance.random() < 0.05:
                self.upgrade(table)

    def make(self, table: str) -> None:
        """Make a row; some have an id by content, so that another computer makes the same one."""
        named = self.chance.random() < 0.5
        identity = natural_id("tag", self.chance.randrange(4)) if named else new_id()
        if stored_row(table, bytes.fromhex(identity)) is not None:
            return
        colour = self.chance.randrange(1, 9) if SYNCED[table].columns == NEW else 0
        sql = f"INSERT INTO {table} (id, deleted, _new, _clk, name, colour) VALUES (?, 0, '', '', ?, ?)"
        db.execute_sql(sql, (bytes.fromhex(identity), f"made {self.chance.random()}", colour))
        self.send(table, bytes.fromhex(identity))

    def edit(self, table: str, identity: bytes) -> None:
        """Edit a column that the computer's version knows."""
        column = self.chance.choice(SYNCED[table].columns[1:])
        value: Value = f"edit {self.chance.random()}" if column == "name" else self.chance.randrange(10, 99)
        db.execute_sql(f"UPDATE {table} SET {column} = ? WHERE id = ?", (value, identity))
        self.send(table, identity)

    def send(self, table: str, identity: bytes) -> None:
        """Send the whole state and note it in the model."""
        columns, row = wire(table, identity)
        self.files.append((columns, row))
        state = stored_row(table, identity)
        assert state is not None
        for column, value in state.values.items():
            held = self.best.get((identity, column), ("", None))
            self.best[identity, column] = max(held, (state.clock(column), value), key=lambda pair: pair[0])

    def deliver(self, table: str, file: File) -> None:
        """Apply a file, as one that comes from elsewhere."""
        with db.atomic():
            db.execute_sql("UPDATE sync_self SET applying = 1")
            merge_into(table, file[0], [file[1]])
            db.execute_sql("UPDATE sync_self SET applying = 0")

    def upgrade(self, table: str) -> None:
        """Open the desk with the new version."""
        synced: Any = SYNCED
        synced[table] = replace(SYNCED[table], columns=NEW)
        settle_versions()

    def settle(self) -> None:
        """Let everybody upgrade and read everything, a fresh computer too."""
        for table in [*self.names, "tag_4"]:
            self.upgrade(table)
            for file in self.chance.sample(self.files, len(self.files)):
                self.deliver(table, file)

    def check(self) -> None:
        """All computers have the newest value of every column, and the same sums."""
        sums = []
        for table in [*self.names, "tag_4"]:
            rows = db.execute_sql(f"SELECT id, {', '.join(NEW)}, _extra FROM {table}").fetchall()
            assert {bytes(row[0]) for row in rows} == {identity for identity, _ in self.best}
            for identity, *values, extra in rows:
                assert extra is None
                expected = [self.best.get((bytes(identity), column), ("", 0))[1] for column in NEW]
                assert values == expected
            sums.append({last: found for (_, last), found in bucket_digests([table]).items()})
        assert all(each == sums[0] for each in sums)


@pytest.mark.parametrize("seed", range(25))
def test_mixed_versions_come_to_the_newest_value_of_every_column(desk: Desk, seed: int) -> None:
    names = [f"tag_{number}" for number in range(5)]
    with db.atomic() as transaction, versions_of_tables(**dict(zip(names, [OLD, NEW, OLD, NEW, NEW], strict=True))):
        for name in names:
            db.execute_sql(f"CREATE TABLE {name} {MADE}")
        share()
        office = Office(seed)
        office.run(60)
        office.settle()
        office.check()
        transaction.rollback()


def test_two_thousand_mixed_histories_converge_by_the_reference() -> None:
    """The same with states alone: 2,000 histories of four computers, ids made twice included."""
    for seed in range(2_000):
        chance = random.Random(seed)
        known = [OLD, NEW, OLD, NEW]
        held: list[dict[int, Row]] = [{}, {}, {}, {}]
        files: list[tuple[int, Row]] = []
        for time in range(1, 60):
            here, dice = chance.randrange(4), chance.random()
            clock = f"{time:016x}{here:08x}"
            if dice < 0.2:
                row = chance.randrange(6)
                held[here].setdefault(row, Row(clock, {}, {column: f"{column} {clock}" for column in known[here]}))
                files.append((row, held[here][row]))
            elif dice < 0.6 and held[here]:
                row = chance.choice(list(held[here]))
                column = chance.choice(known[here])
                part = Row("", {column: clock}, {column: f"{column} {clock}"})
                held[here][row] = merge_rows(held[here][row], part)
                files.append((row, held[here][row]))
            elif files:
                row, state = chance.choice(files)
                held[here][row] = merge_rows(held[here].get(row), state)
            if chance.random() < 0.02:
                known[here] = NEW
        ends = []
        for each in [*held, {}]:
            for row, state in chance.sample(files, len(files)):
                each[row] = merge_rows(each.get(row), state)
            ends.append({(row, c): (each[row].clock(c), v) for row in each for c, v in each[row].values.items()})
        assert all(end == ends[0] for end in ends), seed
        for (row, column), (clock, _) in ends[0].items():
            assert clock == max(state.clock(column) for number, state in files if number == row), seed


def test_the_number_of_the_schema_is_that_of_the_newest_migration() -> None:
    assert schema_number() >= 4
    check_hub(schema_number())
    with pytest.raises(DeskError, match="sync-update-needed"):
        check_hub(schema_number() + 1)


def test_unknown_columns_are_handed_on_unchanged(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    key = bytes.fromhex(ticket.id)
    made, later = stored_row("ticket", key), tick()
    assert made is not None
    values: dict[str, Value] = {**made.values, "mood": b"\0\xff", "tone": None}
    clocks = {**made.clocks, "mood": later}
    merge_into("ticket", *_listed(row_to_wire(key, Row(made.new, clocks, values), SYNCED["ticket"].columns)))
    remark(["ticket"])
    (rowset,) = [each for each in read_dirty(whole=True).rowsets if each.table == "ticket"]
    columns, sent = row_to_wire(key, Row(made.new, clocks, values), SYNCED["ticket"].columns)
    assert (rowset.columns, rowset.rows[0]) == (columns, sent)


def _listed(file: File) -> tuple[tuple[str, ...], list[WireRow]]:
    return file[0], [file[1]]


def test_rows_of_unknown_tables_wait_merged_and_are_handed_on(desk: Desk) -> None:
    share()
    first, second = tick(), tick()
    keep_unknown("mood", ("name",), [(bytes(16), first, "", "", "glum")])
    keep_unknown("mood", ("name",), [(bytes(16), "", f'{{"name":"{second}"}}', "", b"\1")])
    keep_unknown("mood", ("name",), [(bytes(16), first, "", "", "glum")])
    (rowset,) = unknown_rowsets()
    assert (rowset.table, rowset.columns) == ("mood", ("name",))
    assert rowset.rows == ((bytes(16), first, f'{{"name":"{second}"}}', "", b"\1"),)
    remark()
    assert pending() == len([None for each in read_dirty(100_000, whole=True).rowsets for _ in each.rows])
    assert "mood" in {each.table for each in read_dirty(100_000, whole=True).rowsets}


def test_rows_of_a_table_that_an_upgrade_brings_move_into_it(desk: Desk) -> None:
    share()
    made = tick()
    keep_unknown("tag_0", NEW, [(bytes(16), made, "", "", 0, "vip", 3)])
    db.execute_sql(f"CREATE TABLE tag_0 {MADE}")
    with versions_of_tables(tag_0=NEW):
        settle_versions()
        row = stored_row("tag_0", bytes(16))
        assert row == Row(made, {}, {"deleted": 0, "name": "vip", "colour": 3})
        assert watched_columns()["tag_0"] == list(NEW)
    assert unknown_rowsets() == []
    refresh_capture()


def test_settling_costs_nothing_when_nothing_changed(desk: Desk) -> None:
    settle_versions()
    share()
    before = db.execute_sql("SELECT total_changes()").fetchone()
    settle_versions()
    assert db.execute_sql("SELECT total_changes()").fetchone() == before

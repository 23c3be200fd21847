"""Mistakes that somebody could make in the engine, and that a test notices each of them.

Every test here builds the mistake and shows what breaks. The tests that would fail in the suite:

| mistake                                               | killed by                                                  |
|-------------------------------------------------------|------------------------------------------------------------|
| clocks compared without COLLATE "C"                   | test_merge_sql: ..._on_postgres_goes_by_bytes              |
| no WHERE on the merge: a repeated push writes again   | test_merge_sql: ..._leaves_the_sequence_number_alone,      |
|                                                       | test_merging: ..._do_what_the_reference_says               |
| the WHERE looks at their named clocks only            | test_merging: ..._do_what_the_reference_says               |
| merged clocks keep only those above the row's         | test_merging: ..._do_what_the_reference_says               |
| clean() without the check of lseq                     | test_dirty: ..._while_a_push_is_under_way_still_waits      |
| a token replaces the list instead of joining it       | test_identity: ..._before_they_are_known_to_have_arrived   |
| the clock of an edit is the wall's                    | test_identity: ..._whatever_the_clock_says                 |
| fork() keeps the identity in unsent clocks            | test_identity: ..._renames_what_was_not_sent_...           |
| the base is what the last edit saw, not the first     | test_capture: ..._before_the_first_unsent_edit             |
| capture goes on while applying                        | test_capture: ..._while_applying_and_a_rollback_...        |
| a column that an upgrade brought counts as written    | test_versions: test_mixed_versions_...                     |
| the end of a transaction is not marked                | test_capture: ..._share_a_transaction_number               |
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.database import db
from desktop.sync import capture, dirty, identity, merge_sql, versions
from desktop.sync.clocks import STEPS
from desktop.sync.dirty import clean, pending, read_dirty
from desktop.sync.identity import add_token, fork, observe, self_row, settle_token, tokens
from desktop.sync.merge_reference import Row, write_clocks
from desktop.sync.merging import part_statement, whole_statement
from desktop.sync.states import stored_row
from desktop.sync.tables import SYNCED
from tests.making import make_ticket
from tests.sync.drawing import COLUMNS, wire
from tests.sync.sharing import HERE, clocks, marks, send_all, share
from tests.sync.test_merge_sql import compared_by_bytes
from tests.sync.test_versions import MADE, NEW, OLD, Office, versions_of_tables

EARLY, LATE, LATEST = (f"{hlc:016x}{HERE}" for hlc in (1, 2, 3))


def merge(sql: str, row: Row, key: bytes = bytes(16)) -> int:
    """Run a statement of the local merge; return how many rows it wrote."""
    sent = wire(row, key)[1]
    return int(db.connection().executemany(sql, [(*sent[:3], *sent[4:])]).rowcount)


def test_without_collation_the_order_would_be_the_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    assert compared_by_bytes(part=False)
    mutant = replace(merge_sql.DIALECTS["postgres"], byte_order="")
    monkeypatch.setitem(merge_sql.DIALECTS, "postgres", mutant)
    assert not compared_by_bytes(part=False)


def test_without_its_condition_a_merge_writes_what_is_there_already(desk: Desk) -> None:
    sql = whole_statement("tag", COLUMNS)
    row = Row(EARLY, {"name": LATE}, {"deleted": 0, "name": "vip", "colour": 1})
    assert [merge(sql, row), merge(sql, row)] == [1, 0]
    mutant = sql[: sql.rindex(" WHERE excluded._new")]
    assert merge(mutant, row) == 1


def test_a_column_with_a_lower_clock_here_must_be_looked_at_too(desk: Desk) -> None:
    """Made by a version without colours, then by a newer one: the newer state names no clock at all."""
    sql = whole_statement("tag", COLUMNS)
    older = "INSERT INTO tag (id, deleted, _new, _clk, name, colour) VALUES (?, 0, ?, ?, 'vip', 0)"
    newer = Row(EARLY, {}, {"deleted": 0, "name": "vip", "colour": 4})
    mutant = re.sub(r" OR EXISTS \(SELECT 1 FROM json_each\(nullif\(mine.*$", "", sql)
    assert mutant != sql
    for number, (statement, colour) in enumerate(((sql, 4), (mutant, 0))):
        db.execute_sql(older, (number.to_bytes(16), EARLY, write_clocks({"colour": ""})))
        merge(statement, newer, number.to_bytes(16))
        (found,) = db.execute_sql("SELECT colour FROM tag WHERE id = ?", (number.to_bytes(16),)).fetchone()
        assert found == colour


def test_clocks_below_that_of_the_row_must_be_kept(desk: Desk) -> None:
    first = Row(EARLY, {}, {"deleted": 0, "name": "first", "colour": 1})
    later = Row(LATEST, {"colour": ""}, {"deleted": 0, "name": "later", "colour": 0})
    between = Row("", {"colour": LATE}, {"colour": 9})
    sql = whole_statement("tag", COLUMNS)
    mutant = sql.replace("WHERE v <> max(mine._new, excluded._new)", "WHERE v > max(mine._new, excluded._new)")
    assert mutant != sql
    for number, (statement, colour) in enumerate(((sql, 9), (mutant, 1))):
        key = number.to_bytes(16)
        for each in (first, later):
            merge(statement, each, key)
        merge(part_statement("tag", ("colour",)), between, key)
        found = stored_row("tag", key)
        assert found is not None
        assert found.values["colour"] == colour


def test_without_the_check_of_lseq_an_edit_during_a_push_is_lost(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    share()
    ticket = make_ticket()
    left = []
    for statement in (dirty.CLEAN, dirty.CLEAN.replace(" AND lseq = ?3", " AND ?3")):
        monkeypatch.setattr(dirty, "CLEAN", statement)
        send_all()
        edit(ticket.id, "sent")
        sent = read_dirty()
        edit(ticket.id, "meanwhile")
        clean(sent.marks)
        left.append(pending())
    assert left == [1, 0]


def test_a_hub_that_answered_into_the_void_is_known_by_the_list(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    share()
    known = []
    for statement in (identity.ONE_MORE, "UPDATE sync_self SET tokens = ?"):
        monkeypatch.setattr(identity, "ONE_MORE", statement)
        settle_token("first")
        lost = add_token()
        add_token()
        known.append(lost in tokens())
    assert known == [True, False]


def test_an_edit_with_the_walls_clock_loses_to_what_its_author_saw(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    share()
    ticket = make_ticket()
    beaten = []
    for tick in (capture.TICK, capture.TICK.replace("max(hlc + 1, ", "max(0, ")):
        monkeypatch.setattr(capture, "TICK", tick)
        capture.refresh_capture()
        seen = f"{self_row().hlc + 3_600_000 * STEPS:016x}0b0b0b0b"
        observe(seen)
        beaten.append(edit(ticket.id, seen) > seen)
    assert beaten == [True, False]


def test_without_a_new_name_a_copy_makes_two_values_with_one_clock(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    share()
    ticket = make_ticket()
    unsent = edit(ticket.id, "by the copy")
    same = []
    for rename in (lambda *words: None, identity._rename_unsent):
        monkeypatch.setattr(identity, "_rename_unsent", rename)
        db.execute_sql("UPDATE sync_self SET device = ?", (HERE,))
        fork()
        same.append(clocks("ticket", ticket.id)[1]["subject"] == unsent)
    assert same == [True, False]


def test_a_base_that_follows_every_edit_hides_a_conflict(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    share()
    ticket = make_ticket()
    bases: list[bool] = []
    real = capture.trigger_sql(SYNCED["ticket"])
    mutant = tuple(re.sub(r"base = json_patch.*; END", "base = excluded.base; END", each) for each in real)
    for statements in (real, mutant):
        monkeypatch.setattr(
            capture, "trigger_sql", lambda table, held=statements: held if table.name == "ticket" else ()
        )
        capture.refresh_capture()
        send_all()
        seen = clocks("ticket", ticket.id)[1].get("subject", clocks("ticket", ticket.id)[0])
        edit(ticket.id, f"one {len(bases)}")
        edit(ticket.id, f"two {len(bases)}")
        bases.append(marks()["ticket", ticket.id]["subject"] == seen)
    assert bases == [True, False]


def test_capture_while_applying_would_send_back_what_came(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    share()
    ticket = make_ticket()
    waiting = []
    for idle in (capture.IDLE, "true"):
        monkeypatch.setattr(capture, "IDLE", idle)
        capture.refresh_capture()
        send_all()
        with db.atomic():
            db.execute_sql("UPDATE sync_self SET applying = 1")
            edit(ticket.id, f"theirs {idle}")
            db.execute_sql("UPDATE sync_self SET applying = 0")
        waiting.append(pending())
    assert waiting == [0, 1]


def test_a_new_column_that_counts_as_written_makes_a_difference(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "_silence", lambda table, columns: None)
    names = [f"tag_{number}" for number in range(5)]
    failed = 0
    for seed in range(25):
        with db.atomic() as transaction, versions_of_tables(**dict(zip(names, [OLD, NEW, OLD, NEW, NEW], strict=True))):
            for name in names:
                db.execute_sql(f"CREATE TABLE {name} {MADE}")
            share()
            office = Office(seed)
            office.run(60)
            office.settle()
            try:
                office.check()
            except AssertionError:
                failed += 1
            transaction.rollback()
    assert failed


def test_without_its_end_two_transactions_are_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    share()
    numbers = []
    for end in (journal.END, "SELECT 1"):
        monkeypatch.setattr(journal, "END", end)
        send_all()
        for subject in ("one", "two"):
            make_ticket(subject)
        sql = "SELECT count(DISTINCT lseq >> 20) FROM sync_dirty WHERE tbl = 'ticket'"
        numbers.append(db.execute_sql(sql).fetchone()[0])
    assert numbers == [2, 1]


def edit(ticket: str, subject: str) -> str:
    """Edit a subject and return its clock."""
    db.execute_sql("UPDATE ticket SET subject = ? WHERE id = ?", (subject, bytes.fromhex(ticket)))
    return clocks("ticket", ticket)[1].get("subject", "")

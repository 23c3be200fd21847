"""Capturing writes by triggers."""

from __future__ import annotations

import json

import pytest
import sqlcipher3.dbapi2 as driver
import peewee as pw

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.database import db
from desktop.sync.capture import install_capture, is_captured, remove_capture
from desktop.sync.dirty import clean, pending, read_dirty
from desktop.sync.identity import self_row, start_sharing
from desktop.sync.tables import SYNCED
from tests.making import add_message, make_ticket


def share(device: str = "0a0a0a0a") -> None:
    start_sharing(device)
    install_capture()


def marks() -> dict[tuple[str, str], tuple[int, dict[str, str], int]]:
    rows = db.execute_sql("SELECT tbl, id, lseq, base, since FROM sync_dirty").fetchall()
    return {(table, bytes(key).hex()): (lseq, json.loads(base), since) for table, key, lseq, base, since in rows}


def clocks(table: str, row: str) -> tuple[str, dict[str, str]]:
    new, clk = db.execute_sql(f"SELECT _new, _clk FROM {table} WHERE id = ?", (bytes.fromhex(row),)).fetchone()
    return new, json.loads(clk or "{}")


def test_installing_stamps_every_row_and_marks_it(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    assert is_captured()
    total = 0
    for table in SYNCED:
        total += db.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0]
        assert db.execute_sql(f"SELECT count(*) FROM {table} WHERE length(_new) <> 24").fetchone()[0] == 0
    assert pending() == total
    assert clocks("ticket", ticket.id)[0].endswith("0a0a0a0a")


def test_an_edit_stamps_and_marks_only_what_changed(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    clean(read_dirty().marks)
    made = clocks("ticket", ticket.id)[0]
    with journal.recording("test", "edit"):
        ticket.subject = "Another"
        ticket.save()
    new, clk = clocks("ticket", ticket.id)
    assert new == made
    assert list(clk) == ["subject"]
    assert clk["subject"] > made
    mine = {key: value for key, value in marks().items() if key[0] != "event"}
    assert list(mine) == [("ticket", ticket.id)]
    assert mine["ticket", ticket.id][1] == {"subject": made}
    dirty = read_dirty()
    shipped = next(each for each in dirty.rowsets if each.table == "ticket")
    assert shipped.columns == ("subject",)
    assert shipped.rows[0][1:] == ("", json.dumps(clk, separators=(",", ":")), json.dumps({"subject": made}, separators=(",", ":")), "Another")
    clean(dirty.marks)
    assert pending() == 0


def test_a_shared_row_cannot_be_removed(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    with pytest.raises(pw.IntegrityError, match="never removed"):
        db.execute_sql("DELETE FROM ticket WHERE id = ?", (bytes.fromhex(ticket.id),))
    remove_capture()
    db.execute_sql("DELETE FROM ticket WHERE id = ?", (bytes.fromhex(ticket.id),))

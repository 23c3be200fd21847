"""What the desk file remembers of the folder."""

from __future__ import annotations

import pytest

from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.sync.folder import ledger
from desktop.sync.folder.ledger import MINE, PENDING, READ, Noted
from tests.sync.folder.office import Office

SHA = "ab" * 32


@pytest.fixture(autouse=True)
def bound(office: Office) -> object:
    with office.station("ann").bound():
        yield


def test_a_pending_file_keeps_its_bytes_until_it_has_arrived() -> None:
    file = ledger.note_pending("aabbccdd", 1, SHA, b"bytes")
    assert ledger.pending("aabbccdd") == [(file, b"bytes")]
    assert ledger.pending("another0") == []
    assert ledger.settle(file) == Noted("aabbccdd", 1, SHA, MINE)
    assert ledger.pending("aabbccdd") == []
    assert ledger.all_files() == [Noted("aabbccdd", 1, SHA, MINE)]
    assert db.execute_sql("SELECT count(*) FROM sync_held").fetchone() == (0,)


def test_a_number_is_promised_once() -> None:
    ledger.note_pending("aabbccdd", 1, SHA, b"bytes")
    with pytest.raises(DeskError, match="sync-busy"):
        ledger.note_pending("aabbccdd", 1, "cd" * 32, b"other")
    assert len(ledger.all_files()) == 1


def test_what_is_noted_again_is_noted_once_in_its_newest_state() -> None:
    ledger.note([Noted("aabbccdd", 1, SHA, "partial")])
    ledger.note([Noted("aabbccdd", 1, SHA, READ)])
    ledger.note([])
    assert ledger.all_files() == [Noted("aabbccdd", 1, SHA, READ)]


def test_small_facts_are_kept_by_name() -> None:
    assert ledger.fact("ring") == ""
    ledger.set_fact("ring", "one")
    ledger.set_fact("ring", "two")
    ledger.set_fact("seat:aabbccdd", "x")
    assert ledger.fact("ring") == "two"
    assert ledger.facts("seat:") == {"aabbccdd": "x"}


def test_at_another_hub_everything_begins_anew() -> None:
    db.execute_sql("INSERT INTO sync_cursor VALUES ('other', 'stays')")
    db.execute_sql("INSERT INTO sync_held (at, tbl, why, data) VALUES (1, 'message', 'orphan', x'00')")
    ledger.adopt("first", "aabbccdd")
    ledger.note([Noted("aabbccdd", 1, SHA, READ)])
    ledger.note_pending("aabbccdd", 2, "cd" * 32, b"bytes")
    ledger.adopt("first", "aabbccdd")
    assert len(ledger.all_files()) == 2
    ledger.adopt("second", "aabbccdd")
    assert ledger.all_files() == []
    assert db.execute_sql("SELECT key FROM sync_cursor ORDER BY key").fetchall() == [("folder:hub",), ("other",)]
    assert db.execute_sql("SELECT tbl FROM sync_held").fetchall() == [("message",)]


def test_what_another_identity_had_pending_is_forgotten() -> None:
    ledger.adopt("hub", "aabbccdd")
    ledger.note_pending("aabbccdd", 1, SHA, b"bytes")
    ledger.note([Noted("aabbccdd", 2, "cd" * 32, MINE)])
    ledger.adopt("hub", "11223344")
    assert [(file.n, file.state) for file in ledger.all_files()] == [(2, MINE)]
    assert db.execute_sql("SELECT count(*) FROM sync_held").fetchone() == (0,)
    assert PENDING not in {file.state for file in ledger.all_files()}

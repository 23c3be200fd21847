"""A file in the making does without what lists need, and is like any other when it is complete."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.store.database import db
from desktop.store.integrity import integrity_problems
from desktop.store.queries.search import search
from desktop.sync.applying import Applied, apply_sections, settle_all
from desktop.sync.bare_file import bare_file
from desktop.sync.derived import is_owed
from tests.making import add_message, make_ticket
from tests.sync.sharing import share
from tests.sync.two_desks import empty_desk, opened, section, whole_state


def schema() -> list[tuple[str, str, str]]:
    """Return all that the open file is made of."""
    return db.execute_sql("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()


def pace() -> list[int]:
    """Return how the open connection waits for the disk."""
    return [db.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "wal_autocheckpoint")]


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """Give a file as a computer has it that is just joining."""
    return empty_desk(tmp_path / "Empty.deskbell")


def test_what_was_left_out_is_there_at_the_end(desk: Desk, empty: Path, tmp_path: Path) -> None:
    add_message(make_ticket("A bent fork"), text="The saddle squeaks")
    share()
    rows = section(*whole_state())
    with opened(empty):
        before, waits = schema(), pace()
        with bare_file():
            assert len(schema()) < len(before) - 30
            apply_sections([rows], alone=True, settle=False)
            settle_all(Applied(), alone=True)
            assert is_owed()
            assert not search(desk.actor, "squeaks")
        assert (schema(), pace()) == (before, waits)
        assert not is_owed()
        assert [hit.id for hit in search(desk.actor, "squeaks")] == [hit.id for hit in search(desk.actor, "bent")] != []
        assert integrity_problems(tmp_path) == []


def test_all_of_it_is_in_the_file_itself_at_the_end(desk: Desk, empty: Path) -> None:
    make_ticket()
    share()
    rows = section(*whole_state())
    with opened(empty):
        with bare_file():
            apply_sections([rows], alone=True, settle=False)
        assert Path(f"{empty}-wal").stat().st_size == 0


def test_a_file_that_was_cut_off_is_left_to_be_thrown_away_and_the_next_one_is_whole(desk: Desk, empty: Path) -> None:
    with opened(empty):
        before = len(schema())
        with pytest.raises(RuntimeError, match="cut off"), bare_file():
            raise RuntimeError("cut off")
        assert len(schema()) < before
    make_ticket("A bent fork")
    assert search(desk.actor, "bent")

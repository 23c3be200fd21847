"""Who joins late reads a summary and the files after it; nobody but an owner's computer writes one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.store.database import db
from desktop.sync.folder import ledger
from desktop.sync.folder.hub import FolderHub
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_ticket


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path)
    share_in_folder(made)
    with made.owner.here():
        make_ticket("Here before")
    made.owner.sync()
    yield made
    made.close()


def folder_hub(computer: Computer) -> FolderHub:
    """Return the folder of a computer that met; to be used inside ``here``."""
    assert computer.hub is not None
    assert isinstance(computer.hub.inner, FolderHub)
    return computer.hub.inner


def sum_up(computer: Computer) -> list[Path]:
    """Let a computer tidy up at once; return the summaries that lie there then."""
    computer.sync()
    with computer.here():
        folder_hub(computer).tidy(now=True)
    return sorted((folder_hub(computer).state.root / "sum").iterdir())


def ledger_states(computer: Computer) -> set[str]:
    with computer.here():
        return {file.state for file in ledger.all_files() if file.device != folder_hub(computer).state.device}


def subjects(computer: Computer) -> set[str]:
    with computer.here():
        return {str(row[0]) for row in db.execute_sql("SELECT subject FROM ticket").fetchall()}


def test_who_joins_reads_the_summary_and_the_files_after_it(office: Office) -> None:
    ann = office.join("ann")
    settle(office.owner, ann)
    with ann.here():
        make_ticket("By Ann")
    settle(ann, office.owner)
    (summary,) = sum_up(office.owner)
    assert summary.name.endswith(".sum")
    with ann.here():
        make_ticket("Later")
    settle(ann, office.owner)
    adam = office.join("adam")
    settle(office.owner, ann, adam)
    assert "covered" in ledger_states(adam)
    assert subjects(adam) == {"Here before", "By Ann", "Later"}
    assert adam.digests() == office.owner.digests()
    office.close(ann, adam)


def test_nobody_but_an_owners_computer_writes_one(office: Office) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    assert sum_up(adam) == []
    office.close(adam)

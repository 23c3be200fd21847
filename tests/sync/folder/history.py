"""A folder whose history is summed up and removed: months pass, computers say what they read, every file is opened."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from desktop.store.database import db
from desktop.sync.folder import ledger, packs
from desktop.sync.folder.acks import acknowledge
from desktop.sync.folder.hub import FolderHub
from desktop.sync.folder.layout import SHORT, change_of
from desktop.sync.folder.seals import UnopenedError
from desktop.sync.sealing.seals import DeskSeals
from tests.jobs.sharing.computers import Computer, Office, settle

FILES = (".chg", ".pack", ".sum")


def folder_hub(computer: Computer) -> FolderHub:
    """Return the folder of a computer that met; to be used inside ``here``."""
    assert computer.hub is not None
    assert isinstance(computer.hub.inner, FolderHub)
    return computer.hub.inner


def root_of(office: Office) -> Path:
    return office.folder / "Halyard.desk"


def device_of(computer: Computer) -> str:
    with computer.here():
        return folder_hub(computer).state.device


def sum_up(computer: Computer) -> list[Path]:
    """Let a computer tidy up at once; return the summaries that lie there then."""
    computer.sync()
    with computer.here():
        folder_hub(computer).tidy(now=True)
        return sorted((folder_hub(computer).state.root / "sum").iterdir())


def tidy(*computers: Computer) -> None:
    """Let computers do what they do every ten minutes."""
    for each in computers:
        each.sync()
        with each.here():
            folder_hub(each).tidy()


def tell_read(*computers: Computer) -> None:
    """Let computers say how far they have read, although little time passed."""
    for each in computers:
        each.sync()
        with each.here():
            ledger.set_fact("ack", "")
            acknowledge(folder_hub(each).state)


def let_a_month_pass(office: Office) -> None:
    for path in root_of(office).rglob("*"):
        if path.suffix in FILES:
            os.utime(path, (time.time() - 31 * 86_400,) * 2)


def forget_history(office: Office, *computers: Computer) -> None:
    """Sum up, and let a month pass in which everybody read everything."""
    everybody = (office.owner, *computers)
    settle(*everybody)
    tell_read(*everybody)
    sum_up(office.owner)
    tell_read(*everybody)
    tidy(*everybody)
    let_a_month_pass(office)
    tidy(*everybody)


def changes_in(office: Office) -> set[str]:
    """Return the beginnings of the hashes of all change files that can be read, alone or in a bundle."""
    found = {change[1] for path in root_of(office).rglob("*.chg") if (change := change_of(path.name))}
    for path in root_of(office).rglob("*.pack"):
        found |= {member.sha[:SHORT] for member in packs.read_index(path)}
    return found


def ledger_states(computer: Computer) -> set[str]:
    """Return in which states a computer remembers the files of others."""
    with computer.here():
        return {file.state for file in ledger.all_files() if file.device != folder_hub(computer).state.device}


def subjects(computer: Computer) -> set[str]:
    with computer.here():
        return {str(row[0]) for row in db.execute_sql("SELECT subject FROM ticket").fetchall()}


def words_in(office: Office, *computers: Computer) -> str:
    """Return all that members' keys open in the folder, whatever file it is in, as one text."""
    return "\n".join(text for data in _every_file(root_of(office)) for text in _opened(data, computers))


def _every_file(root: Path) -> Iterator[bytes]:
    for path in root.rglob("*"):
        if path.is_file():
            yield path.read_bytes()
            if path.suffix in (".pack", ".sum"):
                yield from (packs.read_member(path, member) for member in packs.read_index(path))


def _opened(data: bytes, computers: tuple[Computer, ...]) -> Iterator[str]:
    for each in computers:
        seals = each.hub.seals if each.hub is not None else None
        assert isinstance(seals, DeskSeals)
        with contextlib.suppress(UnopenedError):
            yield repr(seals.open(data).sections)
        with contextlib.suppress(UnopenedError):
            yield seals.open_blob(data).decode("utf-8", "replace")

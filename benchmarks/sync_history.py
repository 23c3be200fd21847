"""What a folder's history costs who joins: ``python -m benchmarks.sync_history [--tickets N] [--rounds N]``.

A desk is shared, each of its tickets is edited once or twice a round, and a new computer joins: from the files, then
from a summary of them. Times are those of the processor, so that other programs on the machine change them little.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.desks import desk_of
from desktop.jobs.session import open_desk
from desktop.jobs.sharing.doors import invite, join, share_folder
from desktop.store import journal
from desktop.store.database import bind, db
from desktop.store.models import Agent
from desktop.sync.dirty import pending
from desktop.sync.folder.hub import FolderHub
from desktop.sync.folder.summing import write_summary
from tests.jobs.sharing.computers import PASSWORD, Computer

EMAIL = "ada@halyard.example"


def main() -> None:
    """Read the arguments, measure, print."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--tickets", type=int, default=10_000)
    reader.add_argument("--rounds", type=int, default=10)
    reader.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "deskbell-benchmarks")
    wanted = reader.parse_args()
    source = desk_of(wanted.folder, wanted.tickets)
    open_desk(source)
    with tempfile.TemporaryDirectory(prefix="deskbell-history-", dir=wanted.folder) as name:
        measure(Path(name), source, wanted.rounds)


def measure(folder: Path, source: Path, rounds: int) -> None:
    """Print what each piece takes."""
    owner, root = _owner(folder, source), folder / "Office.desk"
    with owner.here() as desk:
        with journal.recording(desk.actor.id, "create_agent"):
            Agent.create(name="Ada Byron", role="admin", email=EMAIL)
        share_folder(desk, root, owner.secrets(), encrypted=True)
    with timed("share"):
        _push(owner)
    with timed(f"{rounds} rounds of edits"):
        for number in range(rounds):
            _edit(owner, number)
    _join(owner, folder / "files", "join from files")
    with timed("write a summary"), owner.here():
        assert owner.hub is not None
        assert isinstance(owner.hub.inner, FolderHub)
        write_summary(owner.hub.inner.state)
    _join(owner, folder / "summary", "join from a summary")
    owner.let_go()


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Print how long the processor worked (s)."""
    begun = time.process_time()
    yield
    print(f"{what}: {time.process_time() - begun:.1f} s of processor", flush=True)


def _owner(folder: Path, source: Path) -> Computer:
    owner = Computer(folder, "owner")
    for path in source.parent.glob(f"{source.name}*"):
        place = owner.path.with_name(path.name.replace(source.name, owner.path.name))
        shutil.copytree(path, place) if path.is_dir() else shutil.copy(path, place)
    bind(owner.path)
    with db.connection_context():
        owner.agent = bytes(db.execute_sql("SELECT id FROM agent WHERE role = 'owner'").fetchone()[0]).hex()
    return owner


def _edit(owner: Computer, number: int) -> None:
    with owner.here(), db.atomic():
        db.execute_sql("UPDATE ticket SET priority = (priority + 1) % 4")
        db.execute_sql("UPDATE ticket SET subject = subject || '.' WHERE rid % 3 = ?", (number % 3,))
    _push(owner)


def _push(owner: Computer) -> None:
    waiting = 1
    while waiting:
        owner.sync()
        with owner.here():
            waiting = pending()


def _join(owner: Computer, place: Path, what: str) -> None:
    letter = place.with_suffix(".invitation")
    with owner.here() as desk:
        invite(desk, EMAIL, letter, PASSWORD, owner.secrets())
    new = Computer(place.parent, place.name)
    with timed(what):
        join(letter, new.path, PASSWORD, new.secrets, tell=False)


if __name__ == "__main__":
    main()

"""The goal itself: three processes under load that share a folder, and another three a server, one office at a time.

They are killed, cut off, rolled back, copied, given wrong clocks and revoked, while mails come in and answers go out;
in the end all must agree, nothing acknowledged be lost, nothing sent twice, and nothing be seen that should not be.
"""

from __future__ import annotations

import shutil
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tests.computers.befalling import Trial
from tests.computers.endings import finish
from tests.computers.office import ROB, Office
from tests.computers.places import FolderPlace, ServerPlace
from tests.computers.post import PostOffice, post_office
from tests.servers.postgres import Postgres, PostgresServer

WORK = "write", "edit", "answer", "letter_comes", "mail", "move", "sync", "work", "together"
FAULTS = (
    "kill", "kill_at_work", "crash", "cut_off", "mail_cut_off", "wrong_clock", "copy", "restore", "roll_back", "clone",
    "rights", "revoke",
)  # fmt: skip


def done_when(minutes: float, seed: int, hub: str) -> int:
    """Run one office (``folder`` or ``server``) for some minutes; return 1 when anything was lost or differed.

    What a failed one leaves stays where it says.
    """
    folder = Path(tempfile.mkdtemp(prefix="deskbell-done-"))
    trials: list[Trial] = []
    began = time.monotonic()
    try:
        with post_office(folder) as post, BEGINNINGS[hub](folder / hub, seed, post) as trial:
            trials.append(trial)
            while time.monotonic() - began < minutes * 60:
                trial.step()
            finish(trial)
            trial.shut_out(ROB)
    except BaseException:
        traceback.print_exc()
        print(f"seed {seed} ended badly; see {folder}; last steps: {[trial.taken[-40:] for trial in trials]}")
        print(report(trials[0]) if trials else "")
        return 1
    shutil.rmtree(folder)
    print(report(trials[0]) + "; divergences 0, losses 0, doubles 0, leaks 0")
    return 0


@contextmanager
def at_folder(folder: Path, seed: int, post: PostOffice) -> Iterator[Trial]:
    """Set up three computers at a folder."""
    office = Office(folder, post)
    place = FolderPlace(folder / "Office.desk")
    trial = Trial(office, place, post, f"{seed}/folder")
    try:
        office.share("share", "init", "--folder", place.root)
        office.everybody()
        yield trial
    finally:
        trial.kill_all()


@contextmanager
def at_server(folder: Path, seed: int, post: PostOffice) -> Iterator[Trial]:
    """Set up three computers at a server of their own."""
    server = PostgresServer()
    office, database = Office(folder, post), Postgres(server)
    trial = Trial(office, ServerPlace(database), post, f"{seed}/server")
    try:
        office.share("server", "init", database.dsn())
        office.everybody()
        yield trial
    finally:
        trial.kill_all()
        server.remove()


Beginning = Callable[[Path, int, PostOffice], AbstractContextManager[Trial]]
BEGINNINGS: dict[str, Beginning] = {"folder": at_folder, "server": at_server}


def report(trial: Trial) -> str:
    """Say what one office lived through."""
    counts, told = trial.counts, trial.told
    rest = sorted(counts.keys() - {*WORK, *FAULTS})
    lines = (
        f"{type(trial.place).__name__}: {len(trial.taken):,} steps, computers {3 + trial.made:,}",
        "  work: " + ", ".join(f"{name} {counts[name]:,}" for name in WORK),
        "  faults: " + ", ".join(f"{name} {counts[name]:,}" for name in FAULTS),
        "  " + ", ".join(f"{name} {counts[name]:,}" for name in rest),
        f"  acknowledged: {len(told.texts):,} messages, {len(told.fields):,} fields, {len(told.letters):,} mails in,"
        f" {len(told.replies):,} mails out",
    )
    return "\n".join(lines)

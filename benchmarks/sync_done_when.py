"""The goal itself: six processes under load, three at a folder and three at a server.

They are killed, cut off, rolled back, given wrong clocks, and one is shut out in the end; all must agree, and nothing
acknowledged be lost.
"""

from __future__ import annotations

import tempfile
import time
import traceback
from pathlib import Path

from tests.computers.office import ROB, Office, seen_by
from tests.computers.places import FolderPlace, ServerPlace
from tests.computers.trial import Trial
from tests.servers.postgres import Postgres, PostgresServer


def done_when(minutes: float, seed: int) -> int:
    """Run both offices in turn, step by step, for some minutes; return 1 when anything was lost or differed."""
    server = PostgresServer()
    with tempfile.TemporaryDirectory(prefix="deskbell-done-") as name:
        folder = Path(name)
        trials = [at_folder(folder / "folder", seed), at_server(folder / "server", seed, Postgres(server))]
        try:
            end = time.monotonic() + minutes * 60
            while time.monotonic() < end:
                for trial in trials:
                    trial.step()
            for trial in trials:
                trial.end()
                shut_out(trial)
        except BaseException:
            traceback.print_exc()
            print(f"seed {seed} ended badly")
            return 1
        finally:
            for trial in trials:
                trial.office.kill()
            server.remove()
    for trial in trials:
        print(report(trial))
    return 0


def at_folder(folder: Path, seed: int) -> Trial:
    """Set up three computers at a folder."""
    office = Office(folder)
    office.share("share", "init", "--folder", folder / "Office.desk")
    return Trial(office.everybody(), FolderPlace(folder / "Office.desk"), f"{seed}/folder")


def at_server(folder: Path, seed: int, database: Postgres) -> Trial:
    """Set up three computers at a server."""
    office = Office(folder)
    office.share("server", "init", database.dsn())
    return Trial(office.everybody(), ServerPlace(database), f"{seed}/server")


def shut_out(trial: Trial) -> None:
    """Shut the restricted agent out: their computer empties itself of tickets."""
    owner, rob = trial.office.owner, trial.office.rob
    words = [text for text in trial.texts.values() if text.startswith("word")]
    told = owner.cli("share", "revoke", ROB, "--desk", owner.path, "--json")
    assert told["code"] == 0, told
    owner.do("sync")
    rob.cli("sync", "--once", "--desk", rob.path)
    assert rob.do("tickets") == {}
    assert seen_by(rob, words) == []


def report(trial: Trial) -> str:
    """Say what one office lived through."""
    told = ", ".join(f"{name} {n:,}" for name, n in sorted(trial.counts.items()))
    sums = f"{len(trial.texts):,} messages, {len(trial.sure):,} fields, {len(trial.mails):,} mails"
    return f"{type(trial.place).__name__}: acknowledged {sums}; {told}; divergences 0, losses 0"

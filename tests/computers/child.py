"""One computer as a process: reads JSON lines, does what they say on its copy of the desk, answers each with one.

``{"do": NAME, "words": {...}}`` calls an act; ``cli`` runs a command line, ``sync`` exchanges with the shared place,
``crash`` ends the process at the next hook of that name as a power cut would, ``bye`` ends it.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from desktop.cli import main as command_line
from desktop.cli_sharing import secrets_of
from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.session import open_desk
from desktop.jobs.sharing import leases, opening
from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.files import fetch_wanted
from desktop.jobs.sharing.opening import open_hub
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.sync import faults
from desktop.sync.digests import bucket_digests
from desktop.sync.folder.hub import FolderHub
from desktop.sync.scopes import scopes_of_agent
from tests.computers import working
from tests.computers.acts import ACTS

Words = dict[str, Any]


class Computer:
    """The desk that is open here, and the hub once it was needed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.desk: Desk | None = None
        self.meeting: Meeting | None = None
        self.reactions = contextlib.ExitStack()
        self.passed = 0.0
        self.worked = False

    def answer(self, do: str, words: Words) -> object:
        """Do one thing and return what JSON can carry."""
        own: dict[str, Callable[..., object]] = {
            "cli": self.cli, "sync": self.sync, "digests": self.digests, "crash": self.crash,
            "open_file": self.open_file, "short_leases": self.short_leases,
            "let_time_pass": self.let_time_pass, "work": self.work,
        }  # fmt: skip
        if do in own:
            return own[do](**words)
        with self.opened() as desk:
            return ACTS[do](desk, **words)

    @contextlib.contextmanager
    def opened(self) -> Iterator[Desk]:
        """Give the desk with a connection; the process keeps the desk, each act has a connection of its own."""
        if self.desk is None:
            self.desk = open_desk(self.path)
        with db.connection_context():
            yield self.desk

    def cli(self, *, words: list[str]) -> dict[str, object]:
        """Run a command line; the desk is opened anew afterwards, since the command bound another."""
        self.let_go()
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = command_line(words)
        return {"code": code, "out": out.getvalue(), "err": err.getvalue()}

    def sync(self) -> dict[str, int]:
        """Exchange once with the shared place; the hub stays open for the next time."""
        with self.opened() as desk:
            return asdict(self._meeting(desk).run())

    def work(self) -> dict[str, int]:
        """Exchange, do the desk's own work as far as it falls to this computer, and exchange what came of it."""
        with self.opened() as desk:
            meeting = self._meeting(desk)
        if not self.worked:
            working.begin_work(desk)
            self.worked = True
        working.meet(desk, meeting)
        done = working.post(desk)
        working.meet(desk, meeting)
        return done

    def open_file(self, *, name: str) -> bool:
        """Open an attachment as a person does: what is elsewhere is asked for and fetched."""
        with self.opened() as desk:
            try:
                return bool(desk.files.blob(name))
            except DeskError as refusal:
                if refusal.code != "file-elsewhere":
                    raise
            scopes = scopes_of_agent(actor_of(desk.actor.id))
            return all(here for _, here in fetch_wanted(self._meeting(desk).hub, desk.files, scopes))

    def _meeting(self, desk: Desk) -> Meeting:
        if self.meeting is None:
            self.meeting = Meeting(desk, open_hub(desk, secrets_of(desk)))
        return self.meeting

    def digests(self) -> dict[str, list[int]]:
        """Return the digests of all that is shared, as they are compared with the hub's."""
        with self.opened():
            return {"/".join(key): list(found) for key, found in bucket_digests().items()}

    def short_leases(self, *, seconds: int, margin: int) -> None:
        """Let work for all be handed on sooner than usual when this computer vanishes."""
        leases.SECONDS, leases.MARGIN_S = seconds, margin

    def let_time_pass(self) -> None:
        """Let every hub of this process believe that a quarter of an hour went by: what it waits for counts as lost."""
        self.passed += 1_000.0

    def shift_clock(self) -> None:
        """Let hubs of this process, those that are open later too, count the time that is said to have passed."""
        ahead = self

        class Shifted(FolderHub):
            def __init__(self, *words: Any, **options: Any) -> None:
                super().__init__(*words, clock=lambda: time.monotonic() + ahead.passed, **options)

        opening.FolderHub = Shifted  # type: ignore[misc]

    def crash(self, *, hook: str, after: int = 0) -> None:
        """End this process without any farewell when a hook of the exchange is reached once more than ``after``."""
        left = [after]

        def fall(name: str) -> None:
            if name == hook:
                left[0] -= 1
                if left[0] < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        self.reactions.enter_context(faults.reacting(fall))

    def let_go(self) -> None:
        """Close the hub and forget the desk."""
        meeting, self.meeting, self.desk = self.meeting, None, None
        if meeting is not None:
            with contextlib.suppress(DeskError):
                meeting.hub.close()


def serve(path: Path, heard: TextIO, said: TextIO) -> None:
    """Answer lines until they end. A refusal is an answer; the hub is opened anew after one."""
    computer = Computer(path)
    computer.shift_clock()
    for line in heard:
        asked = json.loads(line)
        if asked["do"] == "bye":
            computer.let_go()
            break
        try:
            found: dict[str, object] = {"done": computer.answer(asked["do"], asked.get("words", {}))}
        except DeskError as error:
            details = {name: str(value) for name, value in error.details.items()}
            found = {"refused": error.code, "details": details}
            if asked["do"] in ("sync", "work"):
                computer.let_go()
        said.write(json.dumps(found) + "\n")
        said.flush()


if __name__ == "__main__":
    serve(Path(sys.argv[1]), sys.stdin, os.fdopen(os.dup(1), "w"))

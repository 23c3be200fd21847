"""An office of three: the owner, an administrator, and a restricted one who sees one of two."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from desktop.cli_sign_in import PASSWORD
from desktop.jobs.session import open_desk
from desktop.store.create import create_desk
from desktop.store.database import db
from desktop.store.models import Department
from tests.computers.acts import holding
from tests.computers.post import PostOffice
from tests.computers.seat import Seat
from tests.making import make_agent, make_department, make_mailbox

OWNER, ANN, ROB = "ewa@halyard.example", "ann@halyard.example", "rob@halyard.example"
ROUNDS = 4
"""How often everybody exchanges until all is everywhere: what one heals in a round the others read in the next."""


class Office:
    """Three computers; the desk is the owner's alone until ``share``. ``post``: where its mail comes and goes."""

    def __init__(self, folder: Path, post: PostOffice | None = None, **environment: str) -> None:
        self.folder = folder
        environment = (post.environment if post else {}) | environment
        self.owner, self.ann, self.rob = (Seat(folder, name, **environment) for name in ("owner", "ann", "rob"))
        create_desk(self.owner.path, "Halyard Outdoor", "Ewa Kowal", "en", OWNER)
        desk = open_desk(self.owner.path)
        with db.connection_context():
            self.home, self.workshop = str(Department.get().id), make_department("Workshop")
            self.agents = {
                "owner": desk.actor.id,
                "ann": make_agent("Ann Lee", "admin", [self.home, self.workshop], ANN),
                "rob": make_agent("Rob Hill", "restricted", [self.home], ROB),
            }
            if post is None:
                make_mailbox(desk, imap_host="")
            else:
                post.open_mailboxes(desk, (self.home, self.workshop))
        self.recovery = ""
        self.passwords: dict[str, str] = {}

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Return the three computers."""
        return self.owner, self.ann, self.rob

    def share(self, *words: object, password: str = "") -> dict[str, Any]:
        """Share the owner's desk by a command line such as ``share init --folder F`` and let the others join."""
        made = said(self.owner.program(*words, "--desk", self.owner.path, "--json", password=password))
        self.recovery = made["recovery_key"] or self.recovery
        return made

    def let_join(self, seat: Seat, email: str, far: Path | None = None) -> dict[str, Any]:
        """Invite somebody and let their computer join; ``far``: through a copy of the folder of their own."""
        letter = self.folder / f"{seat.name}.invitation"
        told = answered(self.owner.cli("share", "invite", email, "--desk", self.owner.path, "--out", letter, "--json"))
        self.passwords[email] = seat.environment[PASSWORD] = told["password"]
        join: list[object] = ["share", "join", letter, "--desk", seat.path, "--json"]
        if far is not None:
            shutil.copytree(self.folder / "Office.desk", far)
            join += ["--folder", far]
        return answered(seat.cli(*join))

    def everybody(self) -> Office:
        """Let Ann and Rob join."""
        self.let_join(self.ann, ANN)
        self.let_join(self.rob, ROB)
        return self

    def exchange(self, *seats: Seat, rounds: int = ROUNDS) -> None:
        """Let computers exchange until nothing can be on its way."""
        for _ in range(rounds):
            for seat in seats or self.seats:
                seat.do("sync")

    def close(self) -> None:
        """End all processes."""
        for seat in self.seats:
            seat.close()

    def kill(self) -> None:
        """End all processes at once."""
        for seat in self.seats:
            seat.kill()


def answered(told: dict[str, Any]) -> dict[str, Any]:
    """Return what a command line inside a computer's process printed as JSON; it has to have succeeded."""
    assert told["code"] == 0, told
    found: dict[str, Any] = json.loads(told["out"])
    return found


def said(ended: Any) -> Any:
    """Return what a command printed as JSON; it has to have succeeded."""
    assert ended.returncode == 0, (ended.args, ended.stdout, ended.stderr)
    return json.loads(ended.stdout)


def seen_by(seat: Seat, words: Iterable[str]) -> list[str]:
    """Return which words stand in any byte of a computer's profile; the process is closed first."""
    seat.close()
    return holding(seat.profile, list(words))

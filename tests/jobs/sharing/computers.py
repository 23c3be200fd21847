"""Several computers of a shared desk in one test: each with its file, its keys, its people; one is bound at a time."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.commands.base import Desk
from desktop.core.events import Bus, Changed
from desktop.jobs.session import open_desk
from desktop.jobs.sharing.cycle import Result, open_hub, sync_once
from desktop.jobs.sharing.doors import invite, join, share_folder, share_server
from desktop.jobs.sharing.opening import OpenHub
from desktop.secrets import Secrets
from desktop.store.create import create_desk
from desktop.store.database import bind, db
from desktop.store.models import Department, Ticket
from desktop.store.settings import read_setting
from desktop.sync.digests import bucket_digests
from desktop.vault import Vault
from tests.making import make_agent, make_department, make_ticket
from tests.servers.postgres import Postgres
from tests.sync.machine.station import MemoryKeyring

PASSWORD = "a boat on a winter lake"


@dataclass
class Computer:
    """One computer. ``heard`` are the events that its bus carried."""

    folder: Path
    name: str
    agent: str = ""
    keyring: MemoryKeyring | None = field(default_factory=MemoryKeyring)
    hub: OpenHub | None = None
    heard: list[Changed] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.profile = self.folder / self.name
        self.profile.mkdir(parents=True, exist_ok=True)
        self.path = self.profile / "Desk.deskbell"

    def secrets(self, desk_id: str = "desk") -> Secrets:
        """Return where this computer's keys lie."""
        return Secrets("desk", self.keyring, Vault(self.profile / "vault", lambda _: None), self.profile / "kept.json")

    @contextmanager
    def here(self) -> Iterator[Desk]:
        """Open this computer's desk for its agent, with a connection."""
        bus = Bus()
        bus.subscribe(self.heard.append)
        desk = open_desk(self.path, bus, self.agent)
        with db.connection_context():
            yield desk

    def sync(self) -> Result:
        """Meet once; the hub stays open for the next time."""
        with self.here() as desk:
            if self.hub is None:
                self.hub = open_hub(desk, self.secrets())
            try:
                return sync_once(desk, self.hub)
            except BaseException:
                self.let_go()
                raise

    def let_go(self) -> None:
        """Close the hub, as a program that ends."""
        hub, self.hub = self.hub, None
        if hub is not None:
            hub.close()

    def digests(self) -> dict[tuple[str, str], tuple[int, int]]:
        """Return the sums of all rows."""
        with self.here():
            return bucket_digests()

    def copy_to(self, target: Path) -> None:
        """Copy the whole profile as it lies on the disk."""
        self.let_go()
        bind(self.path)
        with db.connection_context():
            db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.profile, target)

    def restore_from(self, source: Path) -> None:
        """Put a copied profile in the place of this one."""
        self.let_go()
        shutil.rmtree(self.profile)
        shutil.copytree(source, self.profile)


@dataclass
class Office:
    """The computers of one desk: the owner's, and whoever joined. ``home`` and ``workshop`` are departments."""

    folder: Path
    owner: Computer
    home: str
    workshop: str
    people: dict[str, str]
    recovery: str = ""

    def join(self, name: str, agent: str = "") -> Computer:
        """Invite somebody's computer and let it join."""
        email = f"{agent or name}@halyard.example"
        letter = self.folder / f"{name}.invitation"
        with self.owner.here() as desk:
            invite(desk, email, letter, PASSWORD, self.owner.secrets())
        computer = Computer(self.folder, name, keyring=MemoryKeyring() if self.owner.keyring is not None else None)
        found = join(letter, computer.path, PASSWORD, computer.secrets)
        computer.agent = found.agent
        return computer

    def close(self, *computers: Computer) -> None:
        """Let go of hubs."""
        for each in (self.owner, *computers):
            each.let_go()


def make_office(folder: Path, keyring: bool = True) -> Office:
    """Make the owner's desk, alone: two departments, an admin, a supervisor and a restricted agent.

    Without a ``keyring`` keys lie in files beside the desks, where programs of their own find them.
    """
    owner = Computer(folder, "owner", keyring=MemoryKeyring() if keyring else None)
    owner.agent = create_desk(owner.path, "Halyard Outdoor", "Ewa Kowal", "en", "ewa@halyard.example")
    with owner.here():
        home, workshop = str(Department.get().id), make_department("Workshop")
        people = {
            "ewa": owner.agent,
            "adam": make_agent("Adam Ode", "admin", [home], "adam@halyard.example"),
            "ann": make_agent("Ann Lee", "supervisor", [home, workshop], "ann@halyard.example"),
            "rob": make_agent("Rob Hill", "restricted", [home], "rob@halyard.example"),
        }
        assert read_setting("desk", "", "id", "")
    return Office(folder, owner, home, workshop, people)


def share_in_folder(office: Office, *, encrypted: bool = True) -> Path:
    """Let the office meet in a folder."""
    root = office.folder / "Halyard.desk"
    with office.owner.here() as desk:
        office.recovery = share_folder(desk, root, office.owner.secrets(), encrypted=encrypted)
    return root


def share_at_server(office: Office, postgres: Postgres) -> None:
    """Let the office meet in a new database of a server."""
    with office.owner.here() as desk:
        share_server(desk, postgres.dsn(), office.owner.secrets())


def settle(*computers: Computer, rounds: int = 4) -> None:
    """Let computers meet until nothing is on its way."""
    for _ in range(rounds):
        with contextlib.ExitStack():
            done = [each.sync() for each in computers]
        if not any(each.pushed or each.pulled for each in done):
            return


def work(computer: Computer, *subjects: str) -> None:
    """Make tickets on a computer."""
    with computer.here():
        for subject in subjects:
            make_ticket(subject)


def found(computer: Computer) -> list[str]:
    """Return the subjects of the tickets that a computer has."""
    with computer.here():
        return sorted(row.subject for row in Ticket.select())


def same(*computers: Computer) -> None:
    """Let computers meet until all hold the same, and make sure of it."""
    settle(*computers, rounds=6)
    first, *others = [each.digests() for each in computers]
    assert all(each == first for each in others)

"""Computers that meet at a PostgreSQL server inside one test: each has a desk file, one of them is bound at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg.rows import TupleRow

from desktop.core.errors import DeskError
from desktop.store.create import create_desk
from desktop.store.database import bind, db
from desktop.store.files import Files
from desktop.store.models import Agent
from desktop.store.rights import actor_of
from desktop.sync.applying import apply_sections
from desktop.sync.capture import install_capture
from desktop.sync.dirty import clean, read_dirty, remark
from desktop.sync.hub import Pushed
from desktop.sync.identity import fork, settle_token, start_sharing, tokens
from desktop.sync.postgres.checking import Finding, check
from desktop.sync.postgres.connecting import connect
from desktop.sync.postgres.creating import Created, init_server
from desktop.sync.postgres.granting import open_login
from desktop.sync.postgres.hub import ServerHub
from desktop.sync.purge import forget_gone, purge_scopes
from desktop.sync.scopes import scopes_of_agent, sections_of
from desktop.sync.wire import Batch, Refused
from tests.servers.postgres import Postgres
from tests.sync.two_desks import empty_desk

Where = Callable[[str], str]


@dataclass
class Exchanged:
    """What one exchange did."""

    pushed: int = 0
    pulled: int = 0
    refused: tuple[Refused, ...] = ()


class Station:
    """One computer of one agent. ``sync`` is the loop of the program, without what is not about the server."""

    def __init__(self, path: Path, dsn: str, password: str, device: str, agent: str) -> None:
        self.path, self.dsn, self.password, self.device, self.agent = path, dsn, password, device, agent
        self.hub = ServerHub(dsn, password, device)
        self.forks = 0

    @contextmanager
    def here(self) -> Iterator[ServerHub]:
        """Be this computer."""
        before = db.obj
        bind(self.path)
        try:
            with db.connection_context():
                yield self.hub
        finally:
            db.initialize(before)

    def again(self) -> None:
        """Open the hub anew, under the identity of now."""
        self.hub.close()
        self.hub = ServerHub(self.dsn, self.password, self.device)

    def sync(self) -> Exchanged:
        """Meet the server once; the connection to the desk file must not be open."""
        with self.here():
            try:
                return self._meet()
            except DeskError as refusal:
                if refusal.code not in ("sync-hub-restored", "sync-fork"):
                    raise
                self._turn()
                return self._meet()

    def _turn(self) -> None:
        """Go on as a new computer."""
        self.device = fork()
        remark()
        self.again()
        self.forks += 1

    def _meet(self) -> Exchanged:
        done = Exchanged()
        info = self.hub.hello()
        if not _known(info.token or ""):
            self._turn()
            self.hub.hello()
        while (dirty := read_dirty()).marks:
            pushed = self._push(Batch(tuple(sections_of(dirty.rowsets)), dirty.marks))
            clean(dirty.marks)
            done.pushed += pushed.applied
            done.refused += pushed.refused
        for pulled in self.hub.pull():
            apply_sections(pulled.sections, pulled.cursor)
            done.pulled += sum(len(rowset.rows) for section in pulled.sections for rowset in section.rowsets)
            files, mine = Files(self.path.with_suffix(".files")), scopes_of_agent(actor_of(self.agent))
            if any(section.gone for section in pulled.sections):
                forget_gone(mine, files)
            if pulled.purge:
                purge_scopes(mine - set(pulled.purge), files)
        return done

    def _push(self, batch: Batch) -> Pushed:
        return self.hub.push(batch)

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """Run a query on the desk file."""
        with self.here():
            return [tuple(row) for row in db.execute_sql(sql, values).fetchall()]

    def psql(self) -> psycopg.Connection[TupleRow]:
        """Open a plain session with this agent's login, as anybody with psql can."""
        return psycopg.connect(self.dsn, password=self.password, autocommit=True)


def look_over(where: str, password: str = "") -> list[Finding]:
    """Sign in to a server and return what is not as it should be there."""
    with connect(where, password) as connection:
        return check(connection)


def _known(token: str) -> bool:
    mine = tokens()
    if token and token in mine:
        settle_token(token)
    return not token and not mine or token in mine


class Office:
    """A server with a desk, and the owner's computer as ``owner``."""

    def __init__(self, folder: Path, postgres: Postgres, where: Where | None = None, founder: str = "") -> None:
        """``where`` says how a login gets to the database, ``founder`` how it is made; else straight, as superuser."""
        self.folder, self.postgres = folder, postgres
        self._where = where or postgres.dsn
        path = folder / "Owner.deskbell"
        create_desk(path, "Halyard Outdoor", "Ewa Kowal", "en", "ewa@halyard.example")
        bind(path)
        with db.connection_context():
            agent = str(Agent.get().id)
            start_sharing("00000001")
            install_capture()
        self.created: Created = init_server(founder or postgres.dsn(), "d" * 32, agent)
        self.owner = self._station(path, self.created.login, self.created.password, "00000001", agent)
        self.stations = [self.owner]
        self._count = 1

    def _station(self, path: Path, login: str, password: str, device: str, agent: str) -> Station:
        return Station(path, self._where(login), password, device, agent)

    def join(self, agent: str) -> Station:
        """Let an agent's new computer join; the owner's computer must have pushed the agent."""
        with self.owner.here() as hub:
            login, password = open_login(hub.connection, agent)
        self._count += 1
        device = f"{self._count:08x}"
        path = empty_desk(self.folder / f"{device}.deskbell", device, agent)
        found = self._station(path, login, password, device, agent)
        self.stations.append(found)
        found.sync()
        return found

    def close(self) -> None:
        """Close every connection."""
        for station in self.stations:
            station.hub.close()

    def admin(self) -> psycopg.Connection[TupleRow]:
        """Open a session as superuser, who sees all."""
        return self.postgres.connect()

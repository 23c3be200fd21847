"""Reading from a copy of the server that is behind: nothing goes back, nothing is lost, and it may take over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from desktop.store.models import Ticket
from desktop.sync.digests import bucket_digests
from desktop.sync.postgres import pulling
from desktop.sync.postgres.connecting import Connection, reads_copies
from tests.making import make_agent, make_department, make_ticket
from tests.servers.postgres import Postgres, PostgresServer
from tests.sync.postgres.office import Office, Station
from tests.sync.postgres.test_pulling import change


class Pair:
    """A server, a copy of it that follows at once until it is told to ``lag``, and an office that knows both."""

    def __init__(self, folder: Path) -> None:
        self.main = PostgresServer()
        self.database = Postgres(self.main)
        self.copy = PostgresServer(origin=self.main)
        self.office = Office(folder, self.database, self.where)
        self.follow()

    def where(self, login: str) -> str:
        """Name both."""
        hosts, ports = f"{self.main.folder},{self.copy.folder}", f"{self.main.port},{self.copy.port}"
        attributes = "target_session_attrs=prefer-standby"
        return f"host={hosts} port={ports} user={login} dbname={self.database.name} {attributes}"

    def _say(self, server: PostgresServer, *lines: str) -> None:
        with psycopg.connect(server.dsn(), autocommit=True) as admin:
            for line in lines:
                admin.execute(line)

    def follow(self) -> None:
        """Let every push wait until the copy has it."""
        self._say(self.copy, "SELECT pg_wal_replay_resume()")
        names = ("synchronous_standby_names = '*'", "synchronous_commit = 'remote_apply'")
        self._say(self.main, *(f"ALTER SYSTEM SET {each}" for each in names), "SELECT pg_reload_conf()")
        self._say(self.main, "CREATE TABLE IF NOT EXISTS here ()", "DROP TABLE here")

    def lag(self) -> None:
        """Let the copy stand still."""
        self._say(self.main, "ALTER SYSTEM RESET ALL", "SELECT pg_reload_conf()")
        self._say(self.copy, "SELECT pg_wal_replay_pause()")
        with psycopg.connect(self.copy.dsn(), autocommit=True) as copy:
            while copy.execute("SELECT pg_get_wal_replay_pause_state()").fetchone() != ("paused",):
                self._say(self.main, "SELECT pg_switch_wal()")

    def promote(self) -> None:
        """Lose the server and let the copy take over."""
        self.main.crash()
        self._say(self.copy, "SELECT pg_promote()")

    def remove(self) -> None:
        """Delete both."""
        self.office.close()
        self.copy.remove()
        self.main.remove()


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """Give a desk on a server that has a copy."""
    found = Pair(tmp_path)
    yield found
    found.remove()


@pytest.fixture
def bea(pair: Pair) -> Station:
    """Give a restricted agent's computer with a ticket called "First"."""
    with pair.office.owner.here():
        home = make_department("Hers")
        agent = make_agent("Bea", "restricted", [home])
        make_ticket("First", department=home)
    pair.office.owner.sync()
    return pair.office.join(agent)


def subject(station: Station) -> object:
    """Return what the ticket is called on a computer."""
    return station.rows("SELECT subject FROM ticket")[0][0]


def rename(pair: Pair, words: str) -> None:
    """Let the owner's computer change it."""
    with pair.office.owner.here():
        change(Ticket, Ticket.get().id, subject=words)
    pair.office.owner.sync()


def test_rows_come_from_the_copy_and_the_rest_from_the_server(
    pair: Pair, bea: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []
    rowsets = pulling._rowsets

    def noted(connection: Connection, *rest: object) -> Iterator[object]:
        found = list(rowsets(connection, *rest))  # type: ignore[arg-type]  # passed on as they came
        asked.append((connection.info.port, sum(len(each.rows) for each in found)))
        return iter(found)

    monkeypatch.setattr(pulling, "_rowsets", noted)
    rename(pair, "Second")
    asked.clear()
    bea.sync()
    assert [port for port, rows in asked if rows] == [pair.copy.port]
    assert subject(bea) == "Second"
    pair.lag()
    rename(pair, "Third")
    asked.clear()
    bea.sync()
    assert [port for port, rows in asked if rows] == [pair.main.port]
    assert subject(bea) == "Third"


def test_a_copy_that_is_behind_takes_nothing_back(pair: Pair, bea: Station) -> None:
    pair.lag()
    for number in range(3):
        rename(pair, f"Renamed {number}")
        bea.sync()
        assert subject(bea) == f"Renamed {number}"
    for _ in range(2):
        assert bea.sync().pulled == 0
        assert pair.office.owner.sync().pulled == 0
        assert subject(bea) == subject(pair.office.owner) == "Renamed 2"
    pair.follow()
    rename(pair, "Last")
    bea.sync()
    assert subject(bea) == "Last"
    assert not bea.forks + pair.office.owner.forks
    with bea.here() as hub:
        assert hub.digests() == bucket_digests()


def test_without_the_copy_the_server_is_enough(pair: Pair, bea: Station) -> None:
    pair.lag()
    pair.copy.crash()
    bea.again()
    rename(pair, "Alone")
    bea.sync()
    assert subject(bea) == "Alone"


def test_a_copy_that_takes_over_gets_what_it_had_not_heard_of(pair: Pair, bea: Station) -> None:
    pair.lag()
    rename(pair, "Not copied")
    bea.sync()
    pair.promote()
    for station in (pair.office.owner, bea, pair.office.owner, bea):
        station.again()
        station.sync()
    assert subject(bea) == subject(pair.office.owner) == "Not copied"
    with pair.office.owner.here() as hub:
        assert hub.digests() == bucket_digests()


def test_only_an_address_that_asks_for_it_reads_copies() -> None:
    assert reads_copies("host=a,b target_session_attrs=prefer-standby")
    assert not reads_copies("host=a,b")
    assert not reads_copies("host=a target_session_attrs=prefer-standby")
    assert not reads_copies("what is this")

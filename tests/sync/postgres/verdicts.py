"""The server's verdict on what an agent's commands write, taken back each time, so that it stays what it was."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Any

import psycopg
from psycopg.types.json import Jsonb

from desktop.commands.base import Desk
from desktop.jobs.sharing.serving import bring_whole_desk
from desktop.store.database import db
from desktop.sync.capture import is_captured
from desktop.sync.dirty import remark
from desktop.sync.identity import self_row
from desktop.sync.postgres.creating import init_server
from desktop.sync.postgres.granting import open_login, regrant
from desktop.sync.postgres.hub import ServerHub
from desktop.sync.postgres.pushing import tables_of
from desktop.sync.wire import Section
from tests.servers.postgres import Postgres
from tests.sync.sharing import send_all


class Court:
    """A server with the open desk on it, and a session for each agent that is asked about."""

    def __init__(self, postgres: Postgres, owner: str) -> None:
        assert is_captured()
        self.postgres = postgres
        made = init_server(postgres.dsn(), "d" * 32, owner)
        self.hub = ServerHub(postgres.dsn(made.login), made.password, "00000001")
        self.hub.hello()
        remark()
        bring_whole_desk(self.hub)
        regrant(self.hub.connection, 10**9)
        send_all()
        self.sessions: dict[str, psycopg.Connection[Any]] = {}
        self._numbers = itertools.count()
        self._brought: set[str] = set()
        self.admin = postgres.connect()

    def session(self, agent: str) -> psycopg.Connection[Any]:
        """Return an agent's session."""
        if agent not in self.sessions:
            login, password = open_login(self.hub.connection, agent)
            self.sessions[agent] = psycopg.connect(self.postgres.dsn(login, password))
        return self.sessions[agent]

    def refusals(self, sections: Sequence[Section], desk: Desk, device: str = "") -> list[tuple[str, str]]:
        """Return table and reason of what the server refuses; every file that is named counts as brought before."""
        rows = tables_of(rowset for section in sections for rowset in section.rowsets)
        batch = [{"t": table, "rows": list(found.values())} for table, found in rows.items()]
        self._bring(row.get(name) for found in rows.values() for row in found.values() for name in ("blob", "raw"))
        session = self.session(desk.actor.id)
        with session.transaction(force_rollback=True):
            said = session.execute(
                "SELECT sync.push(%s, '{}', %s, '{}', %s)",
                (device or self_row().device, f"t{next(self._numbers)}", Jsonb(batch)),
            ).fetchone()
        assert said is not None
        found = [(each["t"], each["why"]) for each in said[0]["refused"]]
        return found + [(each["in"], f"need {each['t']}") for each in said[0]["need"]]

    def _bring(self, shas: Iterable[object]) -> None:
        for sha in shas:
            if isinstance(sha, str) and sha not in self._brought:
                self._brought.add(sha)
                self.admin.execute("INSERT INTO sync.blob (sha, size, _scopes) VALUES (%s::bytea, 0, '{desk}')", (sha,))

    def count(self, table: str) -> int:
        """Return how many rows the open desk has."""
        return int(db.execute_sql(f'SELECT count(*) FROM "{table}"').fetchone()[0])

    def close(self) -> None:
        """Close every connection."""
        for session in self.sessions.values():
            session.close()
        self.admin.close()
        self.hub.close()

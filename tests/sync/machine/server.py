"""What befalls a PostgreSQL server: killed, cut off, put back to an older state."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import psycopg

from tests.servers.postgres import Postgres

NO_RIGHT = ["sync-no-right", "sync-no-ticket"]


class ServerShared:
    """A database that computers share."""

    hooks = "pending-token", "sent", "committed-no-ack", "cleaned", "mid-apply", "applied", "cursor", "purging"
    keeps_up = True
    holds_the_future = False

    def __init__(self, place: Postgres) -> None:
        self.place = place
        self.older = place.server.folder / f"{place.name}_older"
        self.begun = f"{place.name}_begun"

    def crash(self) -> None:
        """Kill the server with all its processes and start it again."""
        self.place.restart()

    def cut(self) -> None:
        """Cut every connection to the database."""
        with psycopg.connect(self.place.server.dsn(), autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()",
                (self.place.name,),
            )

    def remember(self) -> None:
        """Keep the data as it is now."""
        shutil.rmtree(self.older, ignore_errors=True)
        self.place.server.keep(self.older)

    def roll_back(self) -> None:
        """Put the data that was kept in the place of that of now."""
        if self.older.exists():
            self.place.server.put_back(self.older)

    def let_time_pass(self) -> None:
        """Do nothing: a server needs no time to be believed."""

    def let_time_stand(self) -> None:
        """Do nothing, as above."""

    def begin(self) -> None:
        """Keep the database as every office shall find it."""
        self._copy(self.place.name, self.begun)

    def drop_beginning(self) -> None:
        """Drop what ``begin`` kept."""
        self.mend()
        shutil.rmtree(self.older, ignore_errors=True)
        with psycopg.connect(self.place.server.dsn(), autocommit=True) as admin:
            admin.execute(f"DROP DATABASE IF EXISTS {self.begun} WITH (FORCE)")

    def begin_again(self) -> None:
        """Put the database back to how ``begin`` found it; what was kept since is forgotten."""
        self.mend()
        shutil.rmtree(self.older, ignore_errors=True)
        self._copy(self.begun, self.place.name)

    def _copy(self, source: str, target: str) -> None:
        with psycopg.connect(self.place.server.dsn(), autocommit=True) as admin:
            admin.execute(f"DROP DATABASE IF EXISTS {target} WITH (FORCE)")
            self.cut()
            admin.execute(f"CREATE DATABASE {target} TEMPLATE {source}")

    def refused(self, devices: Collection[str]) -> Iterable[Mapping[str, Any]]:
        """Return what the server keeps of some computers that their agent no longer had the right to."""
        sql = "SELECT row || jsonb_build_object('t', tbl) FROM sync.quarantine WHERE why = ANY (%s) AND dev = ANY (%s)"
        with psycopg.connect(self.place.dsn(), autocommit=True) as admin:
            return [row for (row,) in admin.execute(sql, (NO_RIGHT, list(devices))).fetchall()]

    def spoken(self) -> object:
        """Return nothing: a server compares by itself."""
        return None

    def mend(self) -> None:
        """Let the server run."""
        if not self.place.server.running:
            self.place.restart()

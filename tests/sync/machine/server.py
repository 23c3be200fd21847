"""What befalls a PostgreSQL server: killed, cut off, put back to an older state."""

from __future__ import annotations

import shutil

import psycopg

from tests.servers.postgres import Postgres


class ServerShared:
    """A database that computers share."""

    hooks = "pending-token", "sent", "committed-no-ack", "cleaned", "mid-apply", "applied", "cursor"
    keeps_up = True
    holds_the_future = False

    def __init__(self, place: Postgres) -> None:
        self.place = place
        self.older = place.server.folder / "older"
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
        server = self.place.server
        server.stop()
        shutil.rmtree(self.older, ignore_errors=True)
        shutil.copytree(server.data, self.older)
        self._own()
        server.start()

    def roll_back(self) -> None:
        """Put the data that was kept in the place of that of now."""
        server = self.place.server
        if self.older.exists():
            server.stop()
            shutil.rmtree(server.data)
            shutil.copytree(self.older, server.data)
            self._own()
            server.start()

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

    def mend(self) -> None:
        """Let the server run."""
        if not self.place.server.running:
            self.place.restart()

    def _own(self) -> None:
        """Give the copied files to whom the server runs as; copying as root made them root's."""
        owner = self.place.server.folder.stat()
        for folder in (self.older, self.place.server.data):
            for path in (folder, *folder.rglob("*")) if folder.exists() else ():
                shutil.chown(path, owner.st_uid, owner.st_gid)
            if folder.exists():
                folder.chmod(0o700)

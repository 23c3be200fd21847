"""A PostgreSQL server as the place where computers meet: everything that ``sync.hub.Hub`` asks for.

One connection, opened when it is needed and again after it broke; a second one listens. Used by one thread. Nothing
here decides what an agent may do: the server does.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path

from psycopg.pq import TransactionStatus

import desktop
from desktop.core.errors import DeskError
from desktop.sync.digests import postgres_sums
from desktop.sync.hub import Info, Presence, Pulled, Pushed, Seen
from desktop.sync.postgres import blobs, granting, pulling, pushing
from desktop.sync.postgres.connecting import Connection, connect, reads_copies, refusals
from desktop.sync.postgres.cursor import Cursor
from desktop.sync.postgres.listening import Listener
from desktop.sync.postgres.schema import SCHEMA_VERSION
from desktop.sync.refusals import RefusedThere
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Batch

log = logging.getLogger(__name__)
PORTION = 2_000
"""Rows of a kind that are removed at once: some hundredths of a second."""
TIDY_EVERY_S = 300.0
REFUSED_EVERY_S = 15.0
REFUSED = "SELECT rid, at, agent, dev, tbl, id, why FROM sync.my_quarantine() WHERE rid > %s ORDER BY rid"


class ServerHub:
    """One computer at a server. ``where`` holds no password; ``insecure`` is for tests on this computer alone.

    ``fences`` (lease to token) are checked by every push: raises ``sync-lease-lost`` when one is no longer ours.
    """

    def __init__(self, where: str, password: str, device: str, *, insecure: bool = False, listen: bool = True) -> None:
        self._where, self._password, self.device, self._insecure = where, password, device, insecure
        self._connection: Connection | None = None
        self._listener = Listener(self._connect, listens=listen)
        self.fences: dict[str, int] = {}
        self.active = True
        self.works = False
        self._cursor = Cursor()
        self._tidy_at = 0.0
        self._refused_due, self._refused_rid = 0.0, 0
        self._copies = reads_copies(where)
        self._copy: Connection | None = None

    def _connect(self) -> Connection:
        return connect(self._where, self._password, insecure=self._insecure)

    @property
    def connection(self) -> Connection:
        """Return the connection, opened again when the last one broke."""
        if self._connection is not None and (self._connection.closed or self._connection.broken):
            self._connection = None
        if self._connection is None:
            self._connection = self._connect()
        return self._connection

    def _call(self, function: str, *values: object) -> object:
        """Return what a function of the server says."""
        marks = ", ".join(["%s"] * len(values))
        with refusals():
            row = self.connection.execute(f"SELECT sync.{function}({marks})", values).fetchone()
        return None if row is None else row[0]

    def hello(self) -> Info:
        """Say who is here; refuses a server whose schema is older than this program (``server-older``)."""
        if self._connection is not None and self._connection.info.transaction_status != TransactionStatus.IDLE:
            self._connection.close()  # a pull that was broken off
        found = self._call("hello", self.device, desktop.__version__)
        assert isinstance(found, dict)  # noqa: S101  jsonb_build_object
        if found["schema"] < SCHEMA_VERSION:
            raise DeskError("server-older", version=str(found["schema"]))
        if found["device"] is False:
            raise DeskError("sync-fork")
        self.active, self.works = bool(found["active"]), bool(found["works"])
        return Info(
            str(found["hub_id"]),
            int(found["schema"]),
            int(found["min_client"]),
            int(found["time"]),
            frozenset(found["scopes"]),
            str(found["token"]),
        )

    def push(self, batch: Batch) -> Pushed:
        """Send a batch; what is refused comes back with a reason, the rest is done."""
        if not self.active:
            return Pushed(0, tuple(pushing.all_refused(batch, "server-login-closed")))
        try:
            sent = pushing.push(self.connection, self.device, batch, self.fences, works=self.works)
        except DeskError as refusal:
            if refusal.code == "sync-lease-lost":
                self.fences.clear()
            raise
        for seq in sent.seqs if sent.clean else ():
            self._cursor.note_own(seq)
        return Pushed(sent.applied, tuple(sent.refused), frozenset(sent.waiting))

    def pull(self) -> Iterator[Pulled]:
        """Give what is new in one consistent cut, page by page; the cursor comes with the last one."""
        if self._copies:
            yield from self._pull_copy()
        try:
            seq = yield from pulling.pull(self.connection, self.device, self._cursor)
        except DeskError as refusal:
            if refusal.code == "sync-hub-restored":
                granting.forget_told()
                self._refused_rid = 0
            raise
        if self.works and self.active:
            self._regrant(seq)
            self._tidy()

    def _pull_copy(self) -> Iterator[Pulled]:
        """Read what a copy of the server has; one that does not answer is no reason to wait."""
        try:
            if self._copy is None or self._copy.closed or self._copy.broken:
                self._copy = connect(self._where, self._password, insecure=self._insecure, reading=True)
        except DeskError as refusal:
            log.info("no copy of the server answers: %s", refusal.code)
            return
        yield from pulling.pull_copy(self._copy, self.device, self._cursor)

    def _regrant(self, seq: int) -> None:
        """Tell the server what people may now; who has not read the newest people yet does so the next time."""
        try:
            left = granting.regrant(self.connection, seq)
        except DeskError as refusal:
            if refusal.code != "sync-people-newer":
                raise
            return
        if left:
            log.warning("the server refused to give %d agents what this desk says", len(left))

    def _tidy(self) -> None:
        """Remove a portion of what the server need not keep, if that is due; the server knows when it is."""
        if time.monotonic() >= self._tidy_at:
            removed = int(str(self._call("prune", PORTION)))
            self._tidy_at = time.monotonic() + (0 if removed >= PORTION else TIDY_EVERY_S)

    def refused_of_all(self) -> list[RefusedThere]:
        """Return what the server refused since this was asked last, oldest first; asked every few seconds at most.

        Empty for who does not work for the desk: what they were refused they have from their own pushes.
        """
        if not (self.works and self.active) or time.monotonic() < self._refused_due:
            return []
        with refusals():
            rows = self.connection.execute(REFUSED, (self._refused_rid,)).fetchall()
        self._refused_due = time.monotonic() + REFUSED_EVERY_S
        self._refused_rid = max((int(row[0]) for row in rows), default=self._refused_rid)
        return [
            RefusedThere(at, table, row.replace("-", ""), device, agent.hex if agent else "", why)
            for _, at, agent, device, table, row, why in rows
        ]

    def let_announce(self, on: bool) -> None:
        """Let the server say when something is new, or be asked for it; for owners only (``sync-no-right``)."""
        self._call("let_tell", on)

    def wait(self, seconds: float) -> bool:
        """Wait for a word from the server, asking every few seconds in case none comes through."""
        return self._listener.wait(seconds)

    def lease(self, name: str, seconds: int) -> int | None:
        """Take or prolong a lease by the server's clock; only computers that work for the desk get one."""
        self._call("device_known", self.device)
        token = self._call("lease", name, self.device, seconds)
        if token is None:
            self.fences.pop(name, None)
            return None
        return int(str(token))

    def release(self, name: str) -> None:
        """Let go of a lease."""
        self.fences.pop(name, None)
        self._call("release", name, self.device)

    def numbers(self, count: int) -> range | None:
        """Take ticket numbers that nobody else gets."""
        first = int(str(self._call("numbers", count)))
        return range(first, first + count)

    def put_blob(self, sha: str, path: Path, scopes: frozenset[str]) -> None:
        """Bring a file for the readers of some scopes; all of it is sent, whatever others brought."""
        with refusals():
            blobs.put(self.connection, sha, path, scopes)

    def has_blob(self, sha: str, scopes: frozenset[str], size: int = 0) -> bool:
        """Tell whether what was brought is there still: a server removes what no row named for a month."""
        with refusals():
            return blobs.has(self.connection, sha, scopes)

    def get_blob(self, sha: str, target: Path, scopes: frozenset[str]) -> bool:
        """Fetch a file that a row in sight names; False when nobody brought it."""
        with refusals():
            return blobs.get(self.connection, sha, target)

    def digests(self) -> dict[tuple[str, str], tuple[int, int]]:
        """Return the sums of what this computer may read, as ``digests.bucket_digests`` does here."""
        found = {}
        with refusals(), self.connection.transaction():
            self.connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            for table in SYNCED:
                rows = f'(SELECT id, _new, _clk, NULL::jsonb AS _extra FROM desk."{table}") AS t'
                for last, count, total in self.connection.execute(postgres_sums(rows)):
                    found[table, str(last)] = int(count), int(total)
        return found

    def presence(self, say: tuple[str, str] | None) -> list[Presence]:
        """Say what is being done here; return what others do to tickets in sight, forgotten after 30 seconds."""
        ticket, doing = say or (None, "")
        self._call("say", self.device, ticket, doing)
        with refusals():
            rows = self.connection.execute("SELECT * FROM sync.present(%s)", (self.device,)).fetchall()
        return [Presence(agent.hex, dev, ticket.hex, doing, age) for agent, dev, ticket, doing, age in rows]

    def computers(self) -> list[Seen]:
        """Return the computers that meet here; who does not work for the desk sees their own."""
        with refusals():
            rows = self.connection.execute("SELECT * FROM sync.computers()").fetchall()
        return [Seen(dev, agent.hex, version, at, behind) for dev, agent, version, at, behind in rows]

    def close(self) -> None:
        """Let go of every connection."""
        self._listener.close()
        for connection in (self._connection, self._copy):
            if connection is not None:
                connection.close()
        self._connection = self._copy = None

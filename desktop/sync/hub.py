"""Where computers meet: what a shared folder and a PostgreSQL server have in common.

A hub is a cache with authority over access, never over existence: what is missing from it was not deleted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from desktop.sync.wire import Batch, Refused, Section


@dataclass(frozen=True, slots=True)
class Info:
    """What a hub says of itself. ``server_time`` (ms), ``scopes`` and ``token`` are None where only a server knows.

    ``token`` is the last one that it got from this device. ``warnings`` are codes with details, such as a missing file.
    """

    hub_id: str
    schema: int
    min_client: int
    server_time: int | None = None
    scopes: frozenset[str] | None = None
    token: str | None = None
    warnings: tuple[tuple[str, dict[str, str]], ...] = ()


@dataclass(frozen=True, slots=True)
class Pushed:
    """What became of a push: how many rows arrived, and those that were refused; the rest is done.

    ``waiting`` are rows (table, id) that the hub takes once it has what they hang on, and that stay marked until then.
    """

    applied: int
    refused: tuple[Refused, ...] = ()
    waiting: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Pulled:
    """One consistent cut of what others wrote; ``cursor`` is written in the transaction that applies it.

    ``device`` and ``agent`` say who signed it (folder), '' for what a server vouches for. ``purge`` are scopes that
    were positively taken away, ``revoked`` says that this computer's seat was. ``summed``: rows of everybody, for which
    an owner's seat answers whatever its agent's role is here.
    """

    sections: tuple[Section, ...]
    cursor: tuple[tuple[str, str], ...] = ()
    device: str = ""
    agent: str = ""
    purge: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()
    revoked: bool = False
    summed: bool = False


@dataclass(frozen=True, slots=True)
class Presence:
    """What somebody is doing right now: ``viewing`` or ``writing`` a ticket (id). ``age`` in seconds."""

    agent: str
    device: str
    ticket: str
    doing: str
    age: float = 0.0


@dataclass(frozen=True, slots=True)
class Seen:
    """A computer as the hub knows it: when it was last here (ms), with what version, and how far it has read."""

    device: str
    agent: str
    version: str
    at: int
    behind: int = 0
    facts: dict[str, str] = field(default_factory=dict)


class Hub(Protocol):
    """A place to meet. All methods raise ``DeskError`` with a code that says what to do; none ever deletes locally."""

    def hello(self) -> Info:
        """Say who is here and learn what this place is; refuses a foreign, missing or too new one."""

    def push(self, batch: Batch) -> Pushed:
        """Send; repeating it does no harm. Raises ``sync-fork`` when this copy of the desk went back in time."""

    def pull(self) -> Iterator[Pulled]:
        """Fetch what is new, in any order and with any repetition."""

    def wait(self, seconds: float) -> bool:
        """Wait until something may be new; False when the time is over."""

    def lease(self, name: str, seconds: int) -> int | None:
        """Take or prolong a lease; return its fencing token, None when somebody else has it."""

    def release(self, name: str) -> None:
        """Let go of a lease."""

    def numbers(self, count: int) -> range | None:
        """Take ticket numbers; None where numbers are handed out by a computer, as rows."""

    def put_blob(self, sha: str, path: Path, scopes: frozenset[str]) -> None:
        """Bring a file (its SHA-256 as hex) to where readers of these scopes can get it; what is there is left."""

    def has_blob(self, sha: str, scopes: frozenset[str], size: int = 0) -> bool:
        """Tell whether a file that was brought for these readers is still there, and needs not be brought again.

        ``size`` is that of its content (bytes) where it is known: in a folder a file may have been cut short.
        """

    def get_blob(self, sha: str, target: Path, scopes: frozenset[str]) -> bool:
        """Fetch a file; False when nobody brought it yet."""

    def digests(self) -> dict[tuple[str, str], tuple[int, int]]:
        """Return (count, xor of 64 bits) for each table and last id byte, of what this computer may read."""

    def presence(self, say: tuple[str, str] | None) -> list[Presence]:
        """Say (ticket, doing), or that nothing is being done; return what the others do."""

    def computers(self) -> list[Seen]:
        """Return the computers that meet here."""

    def close(self) -> None:
        """Let go of connections and files."""

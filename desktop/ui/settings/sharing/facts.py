"""What the pages of sharing show and ask, as plain values: nothing here opens a database or a connection.

``Doors`` is the only way from these pages to the work: ``ways.py`` does it for a real desk, a test brings its own.
Every door may take seconds and is called beside the UI thread; it raises ``DeskError``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.ui.sharing import SyncState

if TYPE_CHECKING:
    from desktop.jobs.sharing.sayings import Saying

Details = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Computer:
    """One computer that shares the desk. ``seen_at`` (ms) is 0 when nothing was heard from it yet.

    ``behind`` counts what it has not read yet, ``may_work`` says that its agent sees every ticket and may do desk work.
    """

    id: str
    name: str
    agent: str
    agent_name: str
    platform: str = ""
    version: str = ""
    seen_at: int = 0
    desk_work: bool = False
    may_work: bool = False
    revoked: bool = False
    own: bool = False
    behind: int = 0


@dataclass(frozen=True, slots=True)
class Concurrent:
    """Two people changed one field at the same moment: the value that lost, in words, and who wrote it.

    ``number`` is the ticket's as it is shown, ``ticket`` its id; both empty for what is about no ticket.
    """

    id: str
    ticket: str
    number: str
    subject: str
    field: str
    lost: str
    who: str
    at: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """What came from another computer and was not let in: nothing of it counts, all of it is kept.

    ``what`` names the kind of thing (a table), ``state`` is new, seen or released.
    """

    id: str
    at: int
    what: str
    who: str
    computer: str
    code: str
    details: Details = field(default_factory=dict)
    state: str = "new"


@dataclass(frozen=True, slots=True)
class Held:
    """What came before something that it needs; ``until`` (ms) is known for what was written in the future.

    ``what`` names the kind of thing (a table).
    """

    id: str
    at: int
    what: str
    code: str
    until: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the Sync window shows. ``may_manage``: an owner, who invites, takes out, lets in."""

    state: SyncState = field(default_factory=SyncState)
    where: str = ""
    encrypted: bool = True
    may_manage: bool = False
    computers: tuple[Computer, ...] = ()
    concurrent: tuple[Concurrent, ...] = ()
    refused: tuple[Refusal, ...] = ()
    held: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a test found out, as a code with details; ``tone`` is success, info, warning or danger.

    A ``danger`` stands in the way; the others do not.
    """

    code: str
    tone: str = "success"
    details: Details = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ServerPlace:
    """Where a PostgreSQL server is. ``tls`` is verify-full or verify-ca; ``certificate`` a file of the server's CA."""

    host: str
    port: int
    database: str
    user: str
    tls: str = "verify-full"
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation as it was made: the password is shown once and kept nowhere."""

    password: str
    link: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Guest:
    """An agent who can be invited: one that has an e-mail address."""

    id: str
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class SharedPassword:
    """A mailbox, and the other computers (ids) that hold its password."""

    mailbox: str
    address: str
    computers: frozenset[str] = frozenset()


class Doors(Protocol):
    """What the pages can have done."""

    def overview(self) -> Overview:
        """Read how things stand."""
        ...

    def guests(self) -> list[Guest]:
        """Read who can be invited."""
        ...

    def look_at_folder(self, folder: Path) -> list[Finding]:
        """Look into a folder without writing more than a trial file that is taken away again."""
        ...

    def look_at_server(self, place: ServerPlace, password: str) -> list[Finding]:
        """Sign in to a server and look."""
        ...

    def share_folder(self, folder: Path, encrypted: bool) -> str:
        """Share the desk in a folder, coming from alone or another hub; return the recovery key, else nothing."""
        ...

    def share_server(self, place: ServerPlace, password: str) -> str:
        """Share the desk on a server; return the recovery key, else nothing."""
        ...

    def leave(self, *, anyway: bool = False) -> None:
        """Stop sharing on this computer; the desk stays here, whole unless ``anyway``."""
        ...

    def relocate(self, folder: Path) -> None:
        """Note where the shared folder is on this computer now."""
        ...

    def invite(self, email: str, target: Path | None) -> Invited:
        """Make an invitation: a file at ``target``, else a link."""
        ...

    def let_work(self, computer: str, on: bool) -> None:
        """Let a computer do the desk's work, or not any more."""
        ...

    def revoke(self, computer: str) -> None:
        """Take a computer out: it gets no more keys and what it writes from now on is refused."""
        ...

    def restore(self, conflict: str) -> None:
        """Bring a value back that lost."""
        ...

    def dismiss_conflict(self, conflict: str) -> None:
        """Let the value that won stand and say no more of it."""
        ...

    def saying(self, refusal: str) -> Saying | None:
        """Read what something that was refused would set, for an owner; None where it is no longer kept."""
        ...

    def release(self, refusal: str) -> None:
        """Let something in after all."""
        ...

    def dismiss(self, refusal: str) -> None:
        """Keep something out and say no more of it."""
        ...

    def note_seen(self) -> None:
        """Note that somebody has looked at what was refused."""
        ...

    def export_to(self, target: Path) -> int:
        """Write everything into one file; return how many signed files are in it."""
        ...

    def merge_from(self, source: Path) -> int:
        """Take in a file that another computer wrote; return how many rows came."""
        ...

    def recover(self, key: str) -> None:
        """Make this computer an owner's with the recovery key."""
        ...

    def shared_passwords(self) -> list[SharedPassword]:
        """Read which computers hold which mailbox's password."""
        ...

    def share_password(self, mailbox: str, computers: frozenset[str]) -> None:
        """Seal a mailbox's password to these computers, and take it from all others."""
        ...

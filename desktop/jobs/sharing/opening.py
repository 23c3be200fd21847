"""Going to where the desk is shared, with this computer's keys: a folder or a server behind one face."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.sharing.keepsakes import Keepsakes, kept
from desktop.jobs.sharing.moved import check_still_here
from desktop.secrets import Secrets
from desktop.store.leases import desk_file
from desktop.store.sharing import FOLDER, HubPlace, hub_place, noted_leases, read_local, write_local
from desktop.sync.folder.hub import FolderHub
from desktop.sync.folder.ledger import facts
from desktop.sync.hub import Hub, Info, Presence, Pulled, Pushed, Seen
from desktop.sync.identity import self_row
from desktop.sync.sealing.seals import DeskSeals
from desktop.sync.wire import Batch

STATEMENTS = "statements"
"""The local fact that keeps the signed statements of seats and scopes: JSON, a list of [kind, base64]."""


class OpenHub:
    """The hub of the desk that is open. ``renew`` goes there again, as after this file became another computer.

    ``seals`` is None at a server, which knows by itself who may do what. ``met``: a meeting succeeded here.
    """

    def __init__(self, place: HubPlace, keepsakes: Keepsakes) -> None:
        self.place, self._keepsakes = place, keepsakes
        self.seals: DeskSeals | None = None
        self.met = False
        self.inner = self._open()

    def _open(self) -> Hub:
        device = self_row().device
        if self.place.kind != FOLDER:
            from desktop.sync.postgres.hub import ServerHub  # noqa: PLC0415  psycopg is loaded where a server is used

            return ServerHub(self.place.where, self._keepsakes.password, device)
        if self.seals is None:
            keys = self._keepsakes.keys()
            root, encrypted = bytes.fromhex(self.place.root_pub), self.place.encrypted
            self.seals = DeskSeals(keys, self.place.hub_id, root, known_statements(), encrypted=encrypted)
        return FolderHub(Path(self.place.where), self.seals, device)

    def need_seals(self) -> DeskSeals:
        """Return this computer's hand in a folder. Raises ``sharing-not-a-folder`` at a server."""
        if self.seals is None:
            raise DeskError("sharing-not-a-folder")
        return self.seals

    def read_up_to(self, seat: str) -> dict[str, int]:
        """Return up to which number each device of a seat was read without a gap; none is skipped to be used later."""
        if not isinstance(self.inner, FolderHub):
            return {}
        heads = self.inner.state.heads
        return {device: heads.unbroken(device) for device, held in facts("seat:").items() if held == seat}

    def holds_back(self) -> bool:
        """Tell whether there are files in a folder that wait for others which they build on."""
        return self.waiting_files() > 0

    def waiting_files(self) -> int:
        """Return how many files in a folder wait for others which they build on."""
        return self.inner.state.listing.waiting if isinstance(self.inner, FolderHub) else 0

    def last_files(self, seat: str) -> dict[str, str]:
        """Return the SHA-256 of the last of a seat's files that were read without a gap, by its devices."""
        if not isinstance(self.inner, FolderHub):
            return {}
        found = {device: self.inner.state.heads.at(device, n) for device, n in self.read_up_to(seat).items()}
        return {device: noted.sha for device, noted in found.items() if noted is not None}

    def is_complete(self) -> bool:
        """Tell whether all that the files read so far build on was read too, with every key that it took."""
        if not isinstance(self.inner, FolderHub) or self.seals is None:
            return False
        keys = not self.place.encrypted or self.seals.ring.holds_all()
        return keys and not self.holds_back() and not self.inner.state.heads.gaps()

    def look_for_own(self) -> None:
        """Make sure, before rows leave this computer, that the folder still has what was written here.

        Raises ``sync-hub-restored`` when it has not; a computer that counts no more has nothing to bring.
        """
        if isinstance(self.inner, FolderHub) and self.seals is not None and not self.seals.revoked:
            self.inner.look_for_own()

    def left(self, done: int) -> int:
        """Guess how many rows are still to come when so many came; 0 where nobody knows, as of a server."""
        return self.inner.state.remaining.rows(done) if isinstance(self.inner, FolderHub) else 0

    @property
    def device(self) -> str:
        """Return the identity under which this computer is here."""
        return self_row().device

    def bring_whole_desk(self) -> None:
        """Bring all rows to a server in one go; a folder takes them file by file like any other."""
        if self.place.kind != FOLDER:
            from desktop.jobs.sharing.serving import bring_whole_desk, server_of  # noqa: PLC0415  loads psycopg

            bring_whole_desk(server_of(self))

    def read_again(self) -> None:
        """Let the next pull fetch everything that a server has for this computer."""
        if self.place.kind != FOLDER:
            from desktop.sync.postgres.cursor import Cursor  # noqa: PLC0415  psycopg is loaded where a server is used

            Cursor().forget()

    @property
    def box_key(self) -> str:
        """Return the public key (hex) that secrets are sealed to for this computer."""
        return self._keepsakes.keys().box_pub.hex()

    @property
    def password(self) -> str:
        """Return the password of this computer's login at a server."""
        return self._keepsakes.password

    def renew(self) -> None:
        """Leave and come again under this computer's identity of now."""
        self.inner.close()
        self.inner = self._open()

    def hello(self) -> Info:
        """See ``Hub``; what was learned of people's keys is kept on this computer too."""
        found = self.inner.hello()
        self.keep_statements()
        return found

    def keep_statements(self) -> None:
        """Keep signed statements, so that a folder that lost them gets them back from any computer."""
        if self.seals is not None:
            text = statements_text(self.seals.records())
            if text != read_local(STATEMENTS):
                write_local(STATEMENTS, text)

    def push(self, batch: Batch) -> Pushed:
        """See ``Hub``. A server is told the leases that this computer believed to hold when it did the work."""
        if self.place.kind != FOLDER:
            setattr(self.inner, "fences", noted_leases())  # noqa: B010  only a server checks them
        return self.inner.push(batch)

    def pull(self) -> Iterator[Pulled]:
        """See ``Hub``. Raises ``sharing-moved`` once everything was taken in and it says so."""
        yield from self.inner.pull()
        self.keep_statements()
        check_still_here(self.place)

    def wait(self, seconds: float) -> bool:
        """See ``Hub``."""
        return self.inner.wait(seconds)

    def lease(self, name: str, seconds: int) -> int | None:
        """See ``Hub``."""
        return self.inner.lease(name, seconds)

    def release(self, name: str) -> None:
        """See ``Hub``."""
        self.inner.release(name)

    def numbers(self, count: int) -> range | None:
        """See ``Hub``."""
        return self.inner.numbers(count)

    def put_blob(self, sha: str, path: Path, scopes: frozenset[str]) -> None:
        """See ``Hub``."""
        self.inner.put_blob(sha, path, scopes)

    def has_blob(self, sha: str, scopes: frozenset[str], size: int = 0) -> bool:
        """See ``Hub``."""
        return self.inner.has_blob(sha, scopes, size)

    def get_blob(self, sha: str, target: Path, scopes: frozenset[str]) -> bool:
        """See ``Hub``."""
        return self.inner.get_blob(sha, target, scopes)

    def digests(self) -> dict[tuple[str, str], tuple[int, int]]:
        """See ``Hub``."""
        return self.inner.digests()

    def presence(self, say: tuple[str, str] | None) -> list[Presence]:
        """See ``Hub``."""
        return self.inner.presence(say)

    def computers(self) -> list[Seen]:
        """See ``Hub``."""
        return self.inner.computers()

    def close(self) -> None:
        """See ``Hub``."""
        self.inner.close()


def open_hub(desk: Desk, secrets: Secrets) -> OpenHub:
    """Return the hub of a desk that is open, on an open connection.

    Raises ``sync-not-shared``, ``sharing-keys-missing``, ``vault-locked``, and what the place itself refuses.
    """
    place = hub_place()
    if place is None:
        raise DeskError("sync-not-shared")
    return OpenHub(place, kept(desk_file(), secrets, place.name))


def statements_text(records: Iterable[tuple[str, bytes]]) -> str:
    """Return signed statements as they are kept."""
    return json.dumps(sorted([kind, base64.b64encode(data).decode()] for kind, data in records))


def known_statements() -> list[tuple[str, bytes]]:
    """Return the signed statements that this computer keeps."""
    return [(str(kind), base64.b64decode(data)) for kind, data in json.loads(read_local(STATEMENTS, "[]"))]

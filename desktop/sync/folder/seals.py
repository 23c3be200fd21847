"""What the folder asks of sealing: bytes out of sections and back, so that the folder itself never looks inside.

``sync/sealing`` gives the real one; the tests of the folder have a plain one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from desktop.core.errors import DeskError
from desktop.sync.wire import Section


class UnopenedError(Exception):
    """A file that was not accepted. ``code`` in kebab-case.

    ``passing``: it may be accepted later, because it is still being copied, or its signer's certificate is on its way.
    """

    def __init__(self, code: str, passing: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.passing = passing


@contextmanager
def sealing() -> Iterator[None]:
    """Turn what sealing refuses (nobody could open it, too large) into a refusal with the same code."""
    try:
        yield
    except UnopenedError as error:
        raise DeskError(error.code) from error


@dataclass(frozen=True, slots=True)
class Head:
    """What a file says of itself in the open: ``n`` counts a device's files from 1; 0 is outside the chain.

    ``prev`` is the SHA-256 of the device's file before, '' for the first; ``deps`` how far it had read others; ``at``
    its writer's clock (ms).
    """

    hub_id: str
    device: str
    n: int
    prev: str = ""
    deps: Mapping[str, int] = field(default_factory=dict)
    at: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """A file whose signature holds. ``unreadable`` counts sections for which this computer has no key (yet).

    ``damaged`` counts those that their signer spoilt, which nobody reads; ``owner``: its seat may certify others;
    ``ended``: its seat was taken out, and this is from before; ``last``: the SHA-256 of the last file from before.
    """

    head: Head
    seat: str
    agent: str
    sections: tuple[Section, ...]
    unreadable: int = 0
    owner: bool = False
    damaged: int = 0
    ended: bool = False
    last: str = ""


class Seals(Protocol):
    """Signing, sealing and opening as one seat. All reading methods raise ``UnopenedError``."""

    hub_id: str

    @property
    def seat(self) -> str:
        """Return the id of the keys that sign here."""

    def seal(self, head: Head, sections: Sequence[Section]) -> bytes:
        """Return the bytes of a file."""

    def peek(self, data: bytes) -> Head:
        """Read the open part without checking the signature: for the order in which files are opened."""

    def open(self, data: bytes) -> Opened:
        """Check a file and read what this computer has keys for."""

    @property
    def agent(self) -> str:
        """Return the id of whose computer this is, '' while that is not known."""

    def ring_mark(self) -> str:
        """Return a text that changes whenever keys arrive, so that what could not be read is tried again."""

    def trust_mark(self) -> str:
        """Return a text that changes with whose signatures and which keys count here."""

    def known_scopes(self) -> frozenset[str]:
        """Return the scopes that have keys; none where nothing is sealed."""

    def agent_of(self, seat: str) -> str:
        """Return the id of whose seat that is, '' for an unknown one and when no seat of theirs counts any more."""

    def may_sum_up(self) -> bool:
        """Tell whether others believe a summary by this seat, and whether it can read all that belongs into one."""

    def learn(self, kind: str, data: bytes) -> bool:
        """Take a signed record (``certs`` or ``keys``) from the folder; False when it is not valid (yet)."""

    def records(self) -> Iterable[tuple[str, bytes]]:
        """Give all signed records that this computer knows, so that a folder that lost some gets them back."""

    def blob_names(self, sha: str, scopes: frozenset[str]) -> list[str]:
        """Return the names (hex) under which the readers of some scopes look for a file, one for each scope."""

    def seal_blob(self, data: bytes, scopes: frozenset[str]) -> bytes:
        """Seal the content of an attachment for the readers of some scopes."""

    def open_blob(self, data: bytes) -> bytes:
        """Open what ``seal_blob`` made."""

"""What the IMAP client takes and gives: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Security = Literal["tls", "starttls", "plain"]
Auth = Literal["password", "xoauth2"]


@dataclass(frozen=True)
class ImapAccount:
    """Where and as whom to read mail. With ``xoauth2`` the password field holds the access token."""

    host: str
    port: int
    security: Security
    user: str
    password: str = field(repr=False)
    auth: Auth = "password"


@dataclass(frozen=True)
class Folder:
    r"""One folder of a mailbox.

    ``special`` is one of inbox, sent, drafts, spam, trash, archive, all, flagged, or empty. ``flags`` are the
    server's own words such as ``\HasChildren``.
    """

    name: str
    flags: tuple[str, ...]
    special: str

    @property
    def selectable(self) -> bool:
        r"""Whether it can hold mail: some servers list mere containers (``\Noselect``)."""
        return not {"\\noselect", "\\nonexistent"} & {flag.lower() for flag in self.flags}


@dataclass(frozen=True)
class FolderState:
    """A folder at the moment it was selected.

    A UID means something only together with ``uidvalidity``. ``uidnext`` is 0 when the server does not tell
    (RFC 3501 allows it), ``highestmodseq`` is ``None`` without CONDSTORE.
    """

    name: str
    uidvalidity: int
    uidnext: int
    exists: int
    highestmodseq: int | None

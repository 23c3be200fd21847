"""What mail intake is given and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.mail.message import ParsedMail


@dataclass(frozen=True, slots=True)
class ReadMail:
    """A ledger entry with its mail read. ``blobs`` are the hashes of the attachments, already durable, in order.

    ``live``: it has just arrived, rather than out of an archive. ``sent_folder``: it lay among the sent mail of the
    account, so the owner of the account wrote it, whatever From says. ``source`` is the channel a new ticket notes.
    """

    entry: str
    mail: ParsedMail
    blobs: tuple[str, ...] = ()
    live: bool = True
    sent_folder: bool = False
    source: str = "email"


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a mail; ``began`` is True when it made a ticket."""

    entry: str
    fate: int
    ticket: str | None = None
    message: str | None = None
    began: bool = False
    mail: ParsedMail | None = None

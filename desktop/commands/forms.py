"""What people fill in when they write: frozen forms that the commands check."""

from __future__ import annotations

from dataclasses import dataclass

Person = tuple[str, str]
FileRef = tuple[str, str, int, str]
"""Name, MIME type, size in bytes, blob hash."""


@dataclass(frozen=True, slots=True)
class ReplyForm:
    """An answer. ``html`` empty sends plain text alone; ``status_after`` empty follows the department's setting.

    ``answered`` is the message that is answered or forwarded; with ``quote`` its text goes below. ``delay_s`` is
    how long sending can be undone, 0–60.
    """

    to: tuple[Person, ...]
    text: str
    html: str = ""
    cc: tuple[Person, ...] = ()
    bcc: tuple[Person, ...] = ()
    subject: str = ""
    files: tuple[FileRef, ...] = ()
    status_after: str = ""
    mailbox: str = ""
    delay_s: int = 10
    answered: str = ""
    quote: bool = False


@dataclass(frozen=True, slots=True)
class NewTicketForm:
    """A ticket begun by the desk: a first mail to a customer."""

    to: tuple[Person, ...]
    subject: str
    text: str
    html: str = ""
    cc: tuple[Person, ...] = ()
    bcc: tuple[Person, ...] = ()
    files: tuple[FileRef, ...] = ()
    department: str = ""
    status_after: str = ""
    mailbox: str = ""
    delay_s: int = 10


@dataclass(frozen=True, slots=True)
class DraftForm:
    """An unsent answer as it stands. ``ticket`` is None for a mail that begins one."""

    ticket: str | None
    kind: str
    html: str
    to: tuple[Person, ...] = ()
    cc: tuple[Person, ...] = ()
    bcc: tuple[Person, ...] = ()
    subject: str = ""
    files: tuple[FileRef, ...] = ()
    mailbox: str = ""


@dataclass(frozen=True, slots=True)
class SentReply:
    """What became of an answer: its message, the mail in the outbox, and until when (ms) it can be taken back."""

    ticket: str
    message: str
    outgoing: str
    send_after: int

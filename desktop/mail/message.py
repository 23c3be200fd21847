"""What a received mail says, as plain frozen values.

The parser fills them, everything behind it reads them; they know neither the database nor the window. All strings
are free of NUL and lone surrogates (PostgreSQL and UTF-8 refuse both), times are milliseconds since the epoch UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of a header: ``name`` decoded and harmless to show, ``email`` with its domain in lower case.

    ``email`` is empty when the header held no usable address; ``name`` then still says what stood there.
    """

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is not the text of the message; ``content`` is decoded and complete.

    ``kind`` is file, message, calendar, signature, encrypted, tnef, report or headers. ``inline`` means that the
    HTML shows it by ``content_id`` (kept without angle brackets). ``name`` is safe as a file name on every system.
    """

    name: str
    mime: str
    content: bytes
    content_id: str = ""
    inline: bool = False
    kind: str = "file"


@dataclass(frozen=True, slots=True)
class Calendar:
    """An invitation. ``starts`` and ``ends`` are ISO 8601: a date alone for whole days, else with their offset.

    A time without offset is a floating one: the same wall clock everywhere (RFC 5545 §3.3.5).
    """

    method: str
    summary: str
    organizer: str
    starts: str
    ends: str
    time_zone: str
    location: str


@dataclass(frozen=True, slots=True)
class BounceRecipient:
    """The fate of one recipient; ``status`` is an enhanced code such as 5.1.1 (RFC 3463) or empty."""

    email: str
    action: str
    status: str
    diagnostic: str


@dataclass(frozen=True, slots=True)
class Bounce:
    """A notice about a mail of ours; ``kind`` is failed, delayed, delivered or read. A delay is not a failure."""

    kind: str
    recipients: tuple[BounceRecipient, ...] = ()
    original_message_id: str = ""


NOBODY = Address("", "")


@dataclass(frozen=True, slots=True)
class ParsedMail:
    """A whole message. Everything has a value even for an empty file: a mail is never refused for its form.

    ``message_id``, ``in_reply_to`` and ``references`` come without angle brackets. ``sent_at`` is the Date header,
    not later than a day after receipt; it is 0 when the mail holds no time at all. ``html`` is as received and must
    be cleaned before it is shown. ``quotes`` are (start, end) spans of ``text``; what lies outside the sender wrote
    now. ``machine`` is why no automatic answer may go out, or empty. ``html`` differs from the received bytes in one
    way: pictures that stood between two texts without a Content-ID get one, so that they keep their place.
    """

    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    thread_index: str = ""
    subject: str = ""
    sender: Address = NOBODY
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    delivered_to: tuple[str, ...] = ()
    return_path: str | None = None
    sent_at: int = 0
    received_at: int | None = None
    tz_minutes: int = 0
    text: str = ""
    html: str = ""
    quotes: tuple[tuple[int, int], ...] = ()
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)
    machine: str = ""
    loop_ids: tuple[str, ...] = ()
    bounce: Bounce | None = None
    calendar: Calendar | None = None
    flags: tuple[str, ...] = ()
    forwarded: Address | None = None
    forwarded_guess: Address | None = None
    list_id: str = ""

    @property
    def is_bulk(self) -> bool:
        """Sent through a list: perhaps a person's words, so a ticket like any other, but never answered by itself."""
        return self.machine == "list"

    @property
    def is_machine(self) -> bool:
        """Written by a program: no automatic answer, no reopening, no target times (features.md §15.3)."""
        return bool(self.machine) and not self.is_bulk

    @property
    def own_text(self) -> str:
        """The text without its quotes, for snippets and for searching what was said now."""
        pieces: list[str] = []
        at = 0
        for start, end in self.quotes:
            pieces.append(self.text[at:start])
            at = end
        pieces.append(self.text[at:])
        return "".join(pieces).strip()

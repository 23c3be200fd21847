"""Builds the bytes of an outgoing mail.

The bytes are fixed before the first attempt and never built again, so a retry is the same mail to every server on the
way. Names and subjects lose line breaks and control characters here, whatever they came from: a header can only ever
be one header (osTicket ac3855a4, FreeScout GHSA-5vg9-5847-vvmq).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP
from email.utils import format_datetime

from desktop.core.errors import DeskError
from desktop.mail.header_lines import HeaderLine, file_line, ids_line, people_line, text_line

Person = tuple[str, str]
REFERENCES_KEPT = 20
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
MAIL = re.compile(r"[^@\s<>,;:\"\x00-\x1f]+@[^@\s<>,;:\"\x00-\x1f]+")


@dataclass(frozen=True, slots=True)
class File:
    """A file to send; with a ``content_id`` (no brackets) it is a picture inside the HTML."""

    name: str
    mime: str
    content: bytes
    content_id: str = ""


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """All that a mail says. ``html`` may be empty for plain text. Message ids come without angle brackets.

    ``automatic`` is empty for what an agent wrote, else auto-replied or auto-generated (RFC 3834 §5); ``loop`` is
    the desk's id, so that two desks never answer each other for ever.
    """

    sender: Person
    to: tuple[Person, ...]
    subject: str
    text: str
    message_id: str
    sent_at: int
    html: str = ""
    cc: tuple[Person, ...] = ()
    bcc: tuple[Person, ...] = ()
    reply_to: tuple[Person, ...] = ()
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    files: tuple[File, ...] = ()
    tz_minutes: int = 0
    automatic: str = ""
    loop: str = ""

    @property
    def recipients(self) -> tuple[str, ...]:
        """Every envelope recipient once, copies and blind copies included."""
        return tuple(dict.fromkeys(email for _, email in (*self.to, *self.cc, *self.bcc)))


def compose(mail: OutgoingMail) -> bytes:
    """Return the mail as bytes with CRLF line ends. Blind copies are in the envelope only, never in a header.

    Raises ``address-invalid`` for an address that could not be one.
    """
    message = EmailMessage(policy=SMTP.clone(utf8=_needs_utf8(mail)))
    _headers(message, mail)
    message.set_content(mail.text, cte=_encoding(mail.text))
    if mail.html:
        _add_html(message, mail)
    for file in mail.files:
        if not (file.content_id and mail.html):
            _attach(message, file)
    return message.as_bytes()


def checked_people(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Return people with harmless names, each address once. Raises ``address-invalid``."""
    found: dict[str, Person] = {}
    for name, email in people:
        address = email.strip()
        if not MAIL.fullmatch(address):
            raise DeskError("address-invalid", address=CONTROL.sub(" ", email)[:120])
        found.setdefault(address.casefold(), (one_line(name), address))
    return tuple(found.values())


def one_line(text: str) -> str:
    """Return a text as one harmless line."""
    return " ".join(CONTROL.sub(" ", text).split())


def trimmed_references(references: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first and the last twenty ids: enough for every mail program, short enough for every server."""
    unique = tuple(dict.fromkeys(reference for reference in references if reference))
    return unique if len(unique) <= REFERENCES_KEPT + 1 else (unique[0], *unique[-REFERENCES_KEPT:])


def _headers(message: EmailMessage, mail: OutgoingMail) -> None:
    message["From"] = _addresses("From", (mail.sender,))
    for name, people in (("To", mail.to), ("Cc", mail.cc), ("Reply-To", mail.reply_to)):
        if people:
            message[name] = _addresses(name, people)
    if not mail.to and not mail.cc:
        message["To"] = "undisclosed-recipients:;"
    message["Subject"] = text_line("Subject", one_line(mail.subject))
    zone = timezone(timedelta(minutes=mail.tz_minutes))
    message["Date"] = format_datetime(datetime.fromtimestamp(mail.sent_at // 1000, UTC).astimezone(zone))
    _add_ids(message, mail)
    if mail.automatic:
        message["Auto-Submitted"] = mail.automatic
        message["X-Auto-Response-Suppress"] = "DR, RN, OOF, AutoReply"
    if mail.loop:
        message["X-Deskbell-Loop"] = mail.loop


def _add_ids(message: EmailMessage, mail: OutgoingMail) -> None:
    message["Message-ID"] = ids_line("Message-ID", (mail.message_id,))
    for name, ids in (("In-Reply-To", (mail.in_reply_to,)), ("References", trimmed_references(mail.references))):
        line = ids_line(name, ids)
        if line:
            message[name] = line


def _addresses(name: str, people: tuple[Person, ...]) -> HeaderLine:
    split = ((shown, *email.rpartition("@")[::2]) for shown, email in checked_people(people))
    return people_line(name, [(shown, user, _ascii_domain(domain)) for shown, user, domain in split])


def _ascii_domain(domain: str) -> str:
    try:
        return domain.encode("idna").decode("ascii") if not domain.isascii() else domain
    except UnicodeError:
        raise DeskError("address-invalid", address=domain) from None


def _needs_utf8(mail: OutgoingMail) -> bool:
    people = (mail.sender, *mail.to, *mail.cc, *mail.reply_to)
    return any(not email.rpartition("@")[0].isascii() for _, email in people)


def _encoding(text: str) -> str:
    short = all(len(line) < 900 for line in text.splitlines())
    return "7bit" if text.isascii() and short else "quoted-printable"


def _add_html(message: EmailMessage, mail: OutgoingMail) -> None:
    message.add_alternative(mail.html, subtype="html", cte="quoted-printable")
    body = list(message.iter_parts())[-1]
    for file in mail.files:
        if file.content_id:
            main, _, sub = _mime(file.mime)
            body.add_related(file.content, main, sub, cid=f"<{file.content_id}>", disposition="inline")
            _name_last(body, "inline", file)


def _attach(message: EmailMessage, file: File) -> None:
    main, _, sub = _mime(file.mime)
    if main in ("message", "multipart"):
        main, sub = "application", "octet-stream"
    message.add_attachment(file.content, maintype=main, subtype=sub)
    _name_last(message, "attachment", file)


def _name_last(message: MIMEPart, disposition: str, file: File) -> None:
    """Name the part that was added last; by the library itself a name could become a header (``header_lines``)."""
    part = list(message.iter_parts())[-1]
    del part["Content-Disposition"]
    part["Content-Disposition"] = file_line(disposition, one_line(file.name) or "file")


def _mime(mime: str) -> tuple[str, str, str]:
    main, slash, sub = mime.partition("/")
    good = re.fullmatch(r"[a-z0-9.+-]+/[a-z0-9.+-]+", mime) is not None
    return (main, slash, sub) if good else ("application", "/", "octet-stream")

"""The words on a card: who, to whom, when, and what is special about a mail."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from desktop.store.queries.rows import MessageRow, Person
from desktop.ui.conversation.loading import Thread
from desktop.ui.i18n import isolate, listed
from desktop.ui.time_words import full_date_words

OURS = frozenset(("reply", "note", "forward"))


def is_ours(message: MessageRow) -> bool:
    """Tell whether the desk wrote the message; a confirmation that left by itself counts."""
    return message.kind in OURS or (message.kind == "machine" and message.delivery is not None)


def author_words(message: MessageRow, thread: Thread) -> str:
    """Name who wrote: the agent, else the name the mail gives, else its address."""
    known = thread.agents.get(message.agent or "", "")
    name = known or message.from_name or message.from_email
    return name or QCoreApplication.translate("Message", "Unknown sender")


def author_key(message: MessageRow) -> str:
    """Return what chooses the colour of the avatar: the same for all mails of one person."""
    return message.agent or message.contact or message.from_email.casefold() or message.id


def second_line(message: MessageRow) -> str:
    """Say below the name what matters most: the address of a stranger, the recipients of our own mail."""
    translate = QCoreApplication.translate
    if message.kind == "note":
        return translate("Message", "Internal note")
    to = people_words(message.to, 2)
    cc = people_words(message.cc, 2)
    if is_ours(message):
        pattern = (
            translate("Message", "Forwarded to {to}") if message.kind == "forward" else translate("Message", "to {to}")
        )
        parts = [pattern.format(to=to)] if to else []
    else:
        parts = [isolate(message.from_email)] if message.from_email else []
        if len(message.to) > 1:
            parts.append(translate("Message", "to {to}").format(to=to))
    if cc:
        parts.append(translate("Message", "Cc {cc}").format(cc=cc))
    if "sent-elsewhere" in message.flags:
        parts.append(translate("Message", "from another mail program"))
    return " · ".join(parts)


def people_words(people: tuple[Person, ...], most: int) -> str:
    """List people by name, else address; the rest as a number."""
    shown = [isolate(short_name(person)) for person in people[:most]]
    rest = len(people) - most
    if rest > 0:
        shown.append(QCoreApplication.translate("Message", "%n more", "", rest))
    return listed(shown)


def short_name(person: Person) -> str:
    """Name a person in a list; a name that pretends to be an address is not believed."""
    name, email = person
    return email if not name or "@" in name else name


def all_recipients(message: MessageRow) -> str:
    """List sender, recipients and date in full, one a line, for the tool tip and the clipboard."""
    translate = QCoreApplication.translate
    lines = [
        (translate("Message", "From: {people}"), ((message.from_name, message.from_email),)),
        (translate("Message", "Reply to: {people}"), message.reply_to),
        (translate("Message", "To: {people}"), message.to),
        (translate("Message", "Cc: {people}"), message.cc),
        (translate("Message", "Bcc: {people}"), message.bcc),
    ]
    shown = [pattern.format(people=listed(_whole(each) for each in people)) for pattern, people in lines if people]
    return "\n".join(shown)


def _whole(person: Person) -> str:
    name, email = person
    return isolate(f"{name} <{email}>" if name and email else name or email)


def date_words(message: MessageRow) -> str:
    """Say date and time in full; the sender's own clock too when it shows another hour."""
    here = full_date_words(message.sent_at)
    at = dt.datetime.fromtimestamp(message.sent_at / 1000, dt.UTC)
    offset = at.astimezone().utcoffset() or dt.timedelta()
    if is_ours(message) or offset == dt.timedelta(minutes=message.tz_minutes):
        return here
    theirs = at.astimezone(dt.timezone(dt.timedelta(minutes=max(-1439, min(1439, message.tz_minutes)))))
    clock = QLocale().toString(QTime(theirs.hour, theirs.minute), QLocale.FormatType.ShortFormat)
    zone = theirs.strftime("%z")
    told = QCoreApplication.translate("Message", "{time} where it was written (UTC{zone})")
    return f"{here}\n" + told.format(time=clock, zone=isolate(f"{zone[:3]}:{zone[3:]}"))


def machine_words(message: MessageRow, thread: Thread) -> str:
    """Say in a line what a machine's mail is."""
    translate = QCoreApplication.translate
    patterns = {
        "bounce": translate("Message", "A mail came back: {subject}"),
        "report": translate("Message", "A report came: {subject}"),
        "vacation": translate("Message", "Automatic reply of {who}: {subject}"),
        "calendar": translate("Message", "Answer to an invitation of {who}: {subject}"),
    }
    if message.delivery is not None:
        pattern = translate("Message", "Automatic answer to the customer: {subject}")
    else:
        pattern = patterns.get(message.machine, translate("Message", "Automatic mail of {who}: {subject}"))
    subject = message.subject or translate("TicketRow", "(no subject)")
    return pattern.format(who=isolate(author_words(message, thread)), subject=isolate(subject))


def warnings_of(message: MessageRow) -> list[str]:
    """Say what a reader should know before believing a mail; usually nothing."""
    translate = QCoreApplication.translate
    said = {
        "unverified-agent": translate(
            "Message", "This came from outside under an address of yours. Nothing proves who wrote it."
        ),
        "spoofed-name": translate("Message", "The sender's name contains an address that is not the sender's."),
        "truncated": translate("Message", "This mail is beyond Deskbell's limits and is not shown whole."),
    }
    return [words for flag, words in said.items() if flag in message.flags]


def revision_words(message: MessageRow) -> list[tuple[str, str]]:
    """Say in icons and sentences what was changed in a message since it was written; usually nothing."""
    translate = QCoreApplication.translate
    said = {
        "deleted": ("trash-2", translate("Message", "Somebody took this out of the conversation.")),
        "edited": ("pencil", translate("Message", "Somebody changed this after it was written.")),
        "redacted": ("square-slash", translate("Message", "Somebody blacked out words here.")),
    }
    return [said[message.revision]] if message.revision in said else []


def protection_words(message: MessageRow) -> list[str]:
    """Name signed and encrypted parts, which are kept but not checked or read."""
    translate = QCoreApplication.translate
    found: dict[str, None] = {}
    for row in message.attachments:
        pgp = "pgp" in row.mime or row.name.lower().endswith((".asc", ".pgp", ".gpg"))
        if row.kind == "encrypted":
            found[
                translate("Message", "Encrypted with PGP; Deskbell keeps it and cannot read it.")
                if pgp
                else translate("Message", "Encrypted with S/MIME; Deskbell keeps it and cannot read it.")
            ] = None
        elif row.kind == "signature":
            found[
                translate("Message", "Signed with PGP; Deskbell keeps the signature and does not check it.")
                if pgp
                else translate("Message", "Signed with S/MIME; Deskbell keeps the signature and does not check it.")
            ] = None
    return list(found)

"""A desk with one mailbox that takes raw mail in the way fetching does, and gives out the raw mail it would send."""

from __future__ import annotations

import json
from email.utils import formatdate
from pathlib import Path

from desktop.commands.base import Desk
from desktop.commands.forms import ReplyForm, SentReply
from desktop.commands.intake_types import Taken
from desktop.commands.ledger import Arrival, FolderMark, record_arrivals
from desktop.commands.replies import send_reply
from desktop.jobs.fetch_mail_after import confirm_new
from desktop.jobs.import_mail_batch import Waiting, settle_batch
from desktop.jobs.session import as_mail, open_desk
from desktop.store import journal
from desktop.store.create import create_desk
from desktop.store.database import bind, db
from desktop.store.models import MailEntry, Message, Outgoing, OutgoingRecipient, Participant, Status, Ticket
from desktop.store.settings import read_setting, write_setting
from tests.making import make_mailbox

SUPPORT = "support@halyard.example"
AGENT = "ewa@halyard.example"
AMIRA = "Amira Haddad <amira@client.example>"


def mail(body: str | bytes = "Hello", **headers: str) -> bytes:
    """Write a mail of today; ``in_reply_to="<…>"`` adds a header, an empty value takes one away."""
    mail.written = getattr(mail, "written", 0) + 1  # type: ignore[attr-defined]
    named = {
        "From": AMIRA,
        "To": SUPPORT,
        "Subject": "Printer",
        "Date": formatdate(),
        "Message-ID": f"<{mail.written}@client.example>",  # type: ignore[attr-defined]
    }
    for name, value in headers.items():
        key = name.replace("_", "-").title()
        named["Message-ID" if key == "Message-Id" else key] = value
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
    content = body.encode("utf-8", "surrogateescape") if isinstance(body, str) else body
    kind = "" if "Content-Type" in named else "Content-Type: text/plain; charset=utf-8\r\n"
    return head.encode("utf-8", "surrogateescape") + kind.encode() + b"\r\n" + content + b"\r\n"


class Office:
    """A desk file of its own. Several may live at once; ``bound`` makes one the desk that the others' calls meet."""

    def __init__(self, path: Path, address: str = SUPPORT, agent: str = AGENT, *, make: bool = True) -> None:
        self.path, self.address = path, address
        if make:
            create_desk(path, "Halyard Outdoor", "Ewa Kowal", "en", agent)
        self.desk: Desk = open_desk(path)
        self.mail = as_mail(self.desk)
        self.uid = 0
        with db.connection_context():
            self.mailbox: str = make_mailbox(self.desk, address).id

    def bound(self) -> Office:
        """Make this office's file the one that is read and written."""
        bind(self.path)
        return self

    def take(self, raw: bytes, *, live: bool = True, sent_folder: bool = False) -> Taken:
        """Take one mail in as fetching would: raw bytes, ledger, parsing, ticket, confirmation."""
        self.uid += 1
        name = self.desk.files.put_raw(raw)
        self.desk.files.settle()
        arrival = Arrival(name, len(raw), "INBOX", 1, self.uid)
        entry = record_arrivals(self.mail, self.mailbox, [arrival], FolderMark("INBOX", 1, self.uid))[0]
        taken = settle_batch(self.mail, [Waiting(entry.id, raw, live=live, sent_folder=sent_folder)])
        confirm_new(self.mail, taken if live else [])
        return taken[0]

    def answer(self, ticket: str, text: str = "Have you tried water?", **form: object) -> SentReply:
        """Answer a ticket as its agent."""
        to = form.pop("to", (("Amira Haddad", "amira@client.example"),))
        return send_reply(self.desk, ticket, ReplyForm(to, text, delay_s=0, **form))  # type: ignore[arg-type]

    def raw_of(self, sent: SentReply) -> bytes:
        """Return the bytes of an answer as the customer gets them."""
        return self.desk.files.raw(Outgoing.get(Outgoing.id == sent.outgoing).raw)

    def set(self, key: str, value: object) -> None:
        """Set a setting of the department."""
        with journal.recording("test", "set"):
            write_setting("department", read_setting("desk", "", "department", ""), key, value)


def ticket(taken: Taken) -> Ticket:
    """Return the ticket that a mail went to."""
    found: Ticket = Ticket.get(Ticket.id == taken.ticket)
    return found


def message(taken: Taken) -> Message:
    """Return the message that a mail became."""
    found: Message = Message.get(Message.id == taken.message)
    return found


def flags(taken: Taken) -> set[str]:
    """Return the flags of a mail's message."""
    return set(message(taken).flags.split())


def status(ticket_id: str | None) -> str:
    """Return the key of a ticket's status."""
    return str(Status.get(Status.id == Ticket.get(Ticket.id == ticket_id).status).key)


def people(column: str) -> list[tuple[str, str]]:
    """Return a stored list of people."""
    return [(name, email) for name, email in json.loads(column)]


def roles(ticket_id: str | None) -> dict[str, str]:
    """Return who takes part beside the requester: address → role."""
    return {row.email: row.role for row in Participant.select().where(Participant.ticket == ticket_id)}


def automatic() -> list[tuple[str, bytes]]:
    """Return what would be sent automatically: recipient and the hash that names its bytes."""
    rows = Outgoing.select().where(Outgoing.automatic == True)  # noqa: E712
    return [(OutgoingRecipient.get(OutgoingRecipient.outgoing == row.id).email, row.raw) for row in rows]


def fates() -> dict[int, int]:
    """Return how many ledger entries have which fate."""
    found: dict[int, int] = {}
    for row in MailEntry.select():
        found[row.fate] = found.get(row.fate, 0) + 1
    return found

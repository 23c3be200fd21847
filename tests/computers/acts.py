"""What people do on a shared desk, each by a name and words that JSON can carry."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.commands.base import Desk
from desktop.commands.contacts import edit_contact
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.forms import NewTicketForm, ReplyForm
from desktop.commands.marks import add_tag
from desktop.commands.members import remove_member, set_member
from desktop.commands.outbox import settle_unknown
from desktop.commands.places import assign, move_to_department, restore, trash
from desktop.commands.replies import add_note, new_ticket, send_reply
from desktop.commands.tickets import edit_subject, set_priority, set_status
from desktop.store import journal
from desktop.store.contact_book import find_or_make_contact
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.models import Agent, Attachment, Department, Message, Outgoing, Ticket
from desktop.sync.tables import SYNCED
from tests.making import make_mailbox, make_ticket

Answer = object
ACTS: dict[str, Callable[..., Answer]] = {}


def act(function: Callable[..., Answer]) -> Callable[..., Answer]:
    """Make a function callable by its name."""
    ACTS[function.__name__] = function
    return function


@act
def letter(desk: Desk, subject: str, text: str = "It burns.", email: str = "amira@example.com", home: str = "") -> str:
    """Let a customer's mail make a ticket, in the first department unless ``home`` names one; return its id."""
    with journal.recording(desk.actor.id, "intake"):
        place = home or Department.select(Department.id).order_by(Department.position).first().id
        made: str = make_ticket(subject, email, text=text, department=place).id
        return made


@act
def begin(desk: Desk, subject: str, text: str = "Hello.", email: str = "amira@example.com", home: str = "") -> str:
    """Begin a ticket as an agent does; the mail to the customer waits in the outbox."""
    return new_ticket(desk, NewTicketForm((("", email),), subject, text, department=home)).ticket


@act
def note(desk: Desk, ticket: str, text: str) -> str:
    """Write a note and return its id."""
    return add_note(desk, ticket, text)


@act
def reply(desk: Desk, ticket: str, text: str, email: str = "amira@example.com") -> str:
    """Answer a customer, to be sent at once; return the id of the message."""
    return send_reply(desk, ticket, ReplyForm((("Amira Haddad", email),), text, delay_s=0)).message


@act
def outbox(desk: Desk) -> dict[str, list[str]]:
    """Return what became of each answer: its message to the id of the mail and its state."""
    return {str(row.message): [str(row.id), str(row.state)] for row in Outgoing.select()}


@act
def settle(desk: Desk, outgoing: str, arrived: bool) -> None:
    """Say whether a mail whose fate is unknown arrived, as a person does who looked."""
    settle_unknown(desk, outgoing, arrived)


@act
def note_with_file(desk: Desk, ticket: str, text: str, content: str) -> str:
    """Write a note with a text file attached; return the hash of the file."""
    raw = content.encode()
    name = desk.files.put_blob(raw)
    desk.files.settle()
    add_note(desk, ticket, text, files=(("words.txt", "text/plain", len(raw), name),))
    return name


@act
def subject(desk: Desk, ticket: str, text: str) -> None:
    """Call a ticket something else."""
    edit_subject(desk, ticket, text)


@act
def status(desk: Desk, ticket: str, key: str) -> None:
    """Give a ticket one of the built-in statuses."""
    set_status(desk, ticket, status_id(key))


@act
def priority(desk: Desk, ticket: str, value: int) -> None:
    """Say how urgent a ticket is."""
    set_priority(desk, ticket, value)


@act
def give(desk: Desk, ticket: str, agent: str | None) -> None:
    """Assign a ticket to an agent (id), or to nobody."""
    assign(desk, ticket, agent)


@act
def move(desk: Desk, ticket: str, home: str) -> None:
    """Move a ticket to a department (id)."""
    move_to_department(desk, ticket, home)


@act
def tag(desk: Desk, ticket: str, name: str) -> None:
    """Put a tag on a ticket."""
    add_tag(desk, ticket, name)


@act
def throw_away(desk: Desk, ticket: str) -> None:
    """Put a ticket into the trash."""
    trash(desk, ticket)


@act
def bring_back(desk: Desk, ticket: str) -> None:
    """Take a ticket out of the trash."""
    restore(desk, ticket)


@act
def remark(desk: Desk, email: str, text: str) -> None:
    """Write something on a customer's card; the card is made where it is missing."""
    with journal.recording(desk.actor.id, "remark"):
        contact = find_or_make_contact(email, "")
    edit_contact(desk, contact.id, note=text)


@act
def setting(desk: Desk, name: str, value: str) -> None:
    """Change a value of the whole desk."""
    write_desk_setting(desk, name, value)


@act
def let_in(desk: Desk, home: str, agent: str) -> None:
    """Make an agent a member of a department."""
    set_member(desk, home, agent)


@act
def keep_out(desk: Desk, home: str, agent: str) -> None:
    """End an agent's membership of a department."""
    remove_member(desk, home, agent)


@act
def mailbox(desk: Desk, **columns: object) -> str:
    """Make the mailbox that agents' mails leave from."""
    made: str = make_mailbox(desk, **columns).id
    return made


@act
def people(desk: Desk) -> dict[str, str]:
    """Return address → id of the agents."""
    return {str(row.email): str(row.id) for row in Agent.select() if row.email}


@act
def homes(desk: Desk) -> dict[str, str]:
    """Return name → id of the departments."""
    return {str(row.name): str(row.id) for row in Department.select()}


@act
def tickets(desk: Desk) -> dict[str, dict[str, object]]:
    """Return what the file holds of each ticket that is not deleted."""
    names = ("number", "subject", "department", "assignee", "status", "priority", "folder", "messages", "lane")
    return {str(row.id): {name: getattr(row, name) for name in names} for row in Ticket.select().where(~Ticket.deleted)}


@act
def texts(desk: Desk, ticket: str = "") -> dict[str, str]:
    """Return the messages by id, of one ticket or of all."""
    rows = Message.select(Message.id, Message.text).where((Message.ticket == ticket) if ticket else True)
    return {str(row.id): str(row.text) for row in rows}


@act
def files(desk: Desk, ticket: str) -> list[str]:
    """Return the hashes of what is attached to a ticket."""
    rows = Attachment.select().join(Message, on=(Message.id == Attachment.message)).where(Message.ticket == ticket)
    return [str(row.blob) for row in rows]


@act
def has_file(desk: Desk, name: str) -> bool:
    """Tell whether the bytes of an attachment are on this computer, and right."""
    path = desk.files.root / "blob" / name[:2] / name
    return path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == name


@act
def sql(desk: Desk, text: str, values: Sequence[object] = ()) -> list[list[object]]:
    """Read with plain SQL; bytes come back as hex."""
    rows = db.execute_sql(text, tuple(values)).fetchall()
    return [[bytes(each).hex() if isinstance(each, bytes) else each for each in row] for row in rows]


@act
def rows(desk: Desk, table: str) -> list[list[object]]:
    """Return all that a shared table holds in the order of ids: id, then clock and value of each column."""
    names = SYNCED[table].columns
    listed = ", ".join(f'"{name}"' for name in names)
    found = sql(desk, f'SELECT id, _new, _clk, {listed} FROM "{table}" ORDER BY id')
    clocks = [json.loads(str(clk)) if clk else {} for _, _, clk, *_ in found]
    return [
        [row[0], *([name, each.get(name, row[1]), value] for name, value in zip(names, row[3:], strict=True))]
        for row, each in zip(found, clocks, strict=True)
    ]


@act
def clocks(desk: Desk, ticket: str = "") -> dict[str, dict[str, list[object]]]:
    """Return ticket → column → [clock, value] of what people edit of tickets, of one or of all."""
    names = "subject", "status", "priority", "department"
    columns = ", ".join(f"coalesce(nullif(_clk, '') ->> '{name}', _new), {name}" for name in names)
    where, values = ("WHERE id = ?", [bytes.fromhex(ticket)]) if ticket else ("", [])
    found = sql(desk, f"SELECT id, {columns} FROM ticket {where}", values)
    return {str(row[0]): {name: [row[1 + at * 2], row[2 + at * 2]] for at, name in enumerate(names)} for row in found}


@act
def words(desk: Desk) -> dict[str, str]:
    """Return the text of every message → its ticket."""
    return {str(row.text): str(row.ticket) for row in Message.select(Message.text, Message.ticket)}


@act
def leases_run_out(desk: Desk) -> None:
    """Let what this computer may do for all have run out, as on a copy that is started later than it was made."""
    db.execute_sql("UPDATE sync_lease SET until = 0")


@act
def wrong_clock(desk: Desk, minutes: int) -> None:
    """Let this computer's clock go wrong by some minutes from now on."""
    db.execute_sql("UPDATE sync_self SET skew = ?", (minutes * 60_000,))


def holding(folder: Path, words: list[str]) -> list[str]:
    """Return those of some words that stand in any byte below a folder, as UTF-8 or UTF-16."""
    found = set()
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            found |= {word for word in words if word.encode() in content or word.encode("utf-16-le") in content}
    return sorted(found)


def traces(folder: Path, words: set[str], allowed: set[str]) -> list[str]:
    """Return which of some words left a trace in any byte below a folder: nine digits and letters, in any case.

    Looks into packed mails too, and finds what an index keeps of a word without the digits that the one before shares.
    What may be of an ``allowed`` word is none.
    """
    endings = {word.lstrip("answer0123456789") for word in words}
    found: set[str] = set()
    for path in folder.rglob("*"):
        if path.is_file():
            found |= _numbered(path.read_bytes(), endings)
    found = {each for each in found if not any(word.endswith(each) for word in allowed)}
    return sorted(word for word in words if any(word.endswith(each) for each in found))


def _numbered(content: bytes, endings: set[str]) -> set[str]:
    """Return the ends of numbered words in some bytes, with as many digits as stand there, four at least."""
    found: set[str] = set()
    with contextlib.suppress(zlib.error):
        content += zlib.decompress(content)
    for ending in endings:
        plain = re.compile(rb"([0-9]{4,9})(" + ending.encode() + rb")", re.IGNORECASE)
        wide = re.compile(rb"((?:[0-9]\0){4,9})(" + ending.encode("utf-16-le") + rb")", re.IGNORECASE)
        for match in (*plain.finditer(content), *wide.finditer(content)):
            found.add(match[0].replace(b"\0", b"").decode().lower())
    return found

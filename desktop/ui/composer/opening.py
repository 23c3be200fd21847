"""What a letter begins with: recipients, signature, the saved draft, the choices. Reads only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.core.actors import Actor, can
from desktop.core.needs import POSTPONED, reaches_home, status_needs
from desktop.core.permissions import Permission
from desktop.store.letter_texts import first_words, signature_below
from desktop.store.queries.desk_lists import departments, statuses
from desktop.store.queries.mail_lists import draft_for, mailboxes
from desktop.store.queries.rows import (
    DepartmentRow,
    DraftRow,
    MailboxRow,
    MessageRow,
    Person,
    StatusRow,
    TicketDetail,
    TicketRow,
)
from desktop.store.queries.thread import ticket_detail, ticket_messages
from desktop.store.settings import read_setting
from desktop.ui.composer.addressing import answer_to, own_addresses
from desktop.ui.composer.html_reader import own_html, plain_html

MODES = {
    "reply": Permission.TICKET_REPLY,
    "forward": Permission.TICKET_FORWARD,
    "note": Permission.TICKET_NOTE_ADD,
}
ALL_KINDS = frozenset(MODES)
FALLBACK = ("reply", "note")
"""What stands ready when the kind that was asked for may not be written."""
File = tuple[str, str, int, str]
CHOOSABLE = (1, 2, 4)
"""Categories that "Send as …" offers: open, waiting, resolved. Postponed asks until when, closed and new never."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A letter before the first key. ``kind`` is reply, forward, note or new.

    ``after`` is the status that follows sending by default, None when it stays; ``circle`` the folded addresses that
    take part; ``joined`` people to offer; ``draft`` is the id of the draft that is shown. ``modes`` are the kinds that
    the agent may write here, ``unhurried`` means that a mail always waits a little before it leaves. ``departments``
    are those that a new ticket can begin in, ``department`` where it begins unless another is chosen. ``drafted_at``
    (ms) is when the draft was saved last, 0 without one.
    """

    ticket: str | None
    kind: str
    answered: str = ""
    to: tuple[Person, ...] = ()
    cc: tuple[Person, ...] = ()
    bcc: tuple[Person, ...] = ()
    joined: tuple[Person, ...] = ()
    circle: frozenset[str] = frozenset()
    subject: str = ""
    html: str = ""
    signature: str = ""
    files: tuple[File, ...] = ()
    mailbox: str = ""
    draft: str = ""
    after: StatusRow | None = None
    statuses: tuple[StatusRow, ...] = ()
    mailboxes: tuple[MailboxRow, ...] = ()
    quotable: bool = False
    modes: frozenset[str] = ALL_KINDS
    postponable: bool = True
    unhurried: bool = False
    row: TicketRow | None = None
    departments: tuple[DepartmentRow, ...] = ()
    department: str = ""
    drafted_at: int = 0


def open_answer(actor: Actor, ticket: str, kind: str, message: str = "") -> Opening:
    """Prepare an answer: ``kind`` reply, reply-all, forward or note. Raises ``NotFoundError``."""
    detail = ticket_detail(actor, ticket)
    modes = modes_of(actor, detail.row)
    everybody, kind = kind == "reply-all", kind.removesuffix("-all")
    kind = kind if kind in modes else next((each for each in FALLBACK if each in modes), kind)
    boxes = tuple(mailboxes(actor))
    answered = _answered(actor, ticket, message) if kind != "note" else None
    opening = Opening(
        ticket,
        kind,
        answered.id if answered else "",
        signature="" if kind == "note" else _signature(actor, detail.row.department),
        mailbox=detail.mailbox or "",
        after=_after(detail.row.department),
        statuses=tuple(row for row in statuses() if _may_follow(actor, detail.row, row)),
        mailboxes=boxes,
        quotable=kind == "reply" and answered is not None,
        modes=modes,
        postponable=_reached(actor, status_needs(detail.row.category, POSTPONED), detail.row),
        unhurried=not can(actor, Permission.TICKET_SEND_WITHOUT_DELAY, detail.row),
        row=detail.row,
    )
    if kind == "reply":
        opening = _addressed(opening, detail, answered, everybody)
    return _with_draft(opening, draft_for(actor, ticket, kind), everybody)


def open_new(actor: Actor, to: str = "") -> Opening:
    """Prepare a first mail to a customer, or take up the one begun before."""
    homes = tuple(row for row in departments(actor) if reaches_home(actor, Permission.TICKET_CREATE, row.id))
    usual = read_setting("desk", "", "department", "")
    department = usual if not homes or usual in [row.id for row in homes] else homes[0].id
    begun = first_words(department, actor.id, ("", to))
    opening = Opening(
        None,
        "new",
        to=(("", to),) if to else (),
        html=plain_html(begun) if begun else "",
        signature=_signature(actor, department),
        after=_after(department),
        statuses=tuple(row for row in statuses() if row.category in CHOOSABLE),
        mailboxes=tuple(row for row in mailboxes(actor) if row.smtp_host),
        unhurried=not can(actor, Permission.TICKET_SEND_WITHOUT_DELAY),
        departments=homes if len(homes) > 1 else (),
        department=department,
    )
    return _with_draft(opening, draft_for(actor, None, "new"), everybody=False)


def modes_of(actor: Actor, row: TicketRow) -> frozenset[str]:
    """Return what an agent may write on a ticket: reply, forward, note; nothing through another's eyes."""
    if actor.seen_by:
        return frozenset()
    return frozenset(kind for kind, right in MODES.items() if can(actor, right, row))


def senders(actor: Actor, opening: Opening, department: str) -> list[MailboxRow]:
    """Return the mailboxes that a new ticket in a department can be written from."""
    every = reaches_home(actor, Permission.TICKET_REPLY_AS_OTHER_SENDER, department)
    return [row for row in opening.mailboxes if every or row.department == department]


def _may_follow(actor: Actor, ticket: TicketRow, status: StatusRow) -> bool:
    needed = status_needs(ticket.category, status.category)
    return status.category in CHOOSABLE and _reached(actor, needed, ticket)


def _reached(actor: Actor, rights: Iterable[Permission], ticket: TicketRow) -> bool:
    return all(can(actor, each, ticket) for each in rights)


def _answered(actor: Actor, ticket: str, message: str) -> MessageRow | None:
    rows = ticket_messages(actor, ticket)
    if message:
        return next((row for row in rows if row.id == message), None)
    return next((row for row in reversed(rows) if row.kind == "customer"), None)


def _addressed(opening: Opening, detail: TicketDetail, answered: MessageRow | None, everybody: bool) -> Opening:
    requester = (detail.row.requester_name, detail.row.requester_email) if detail.row.requester_email else None
    found = answer_to(answered, requester, detail.participants, own_addresses(opening.mailboxes), everybody)
    return replace(opening, to=found.to, cc=found.cc, joined=found.joined, circle=found.circle)


def _with_draft(opening: Opening, draft: DraftRow | None, everybody: bool) -> Opening:
    if draft is None:
        below = f"<div><br></div><div><br></div>{plain_html(opening.signature)}" if opening.signature else ""
        return replace(opening, html=opening.html + below)
    added = tuple(person for person in opening.cc if person not in draft.cc) if everybody else ()
    return replace(
        opening,
        to=draft.to or opening.to,
        cc=draft.cc + added,
        bcc=draft.bcc,
        subject=draft.subject if opening.kind == "new" else "",
        html=own_html(draft.html),
        files=draft.files,
        mailbox=draft.mailbox or opening.mailbox,
        draft=draft.id,
        drafted_at=draft.updated_at,
    )


def _signature(actor: Actor, department: str) -> str:
    """Return the agent's own signature, else the department's, behind the line that mail programs know (RFC 3676)."""
    text = signature_below(actor.id, department)
    return f"-- \n{text}" if text else ""


def _after(department: str) -> StatusRow | None:
    key = read_setting("department", department, "after_reply", "waiting_customer")
    return next((row for row in statuses() if row.key == key), None)

"""A letter as it stands in the pane, and the commands that keep it or let it go."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.commands.base import Desk
from desktop.commands.drafts import discard_draft, save_draft
from desktop.commands.forms import DraftForm, FileRef, NewTicketForm, ReplyForm, SentReply
from desktop.commands.replies import add_note, forward_ticket, new_ticket, send_reply
from desktop.commands.tickets import postpone
from desktop.store.queries.rows import Person
from desktop.ui.composer.html_writer import Written
from desktop.ui.composer.opening import Opening


@dataclass(frozen=True, slots=True)
class Letter:
    """What is written so far, beside what it began with."""

    opening: Opening
    written: Written
    to: tuple[Person, ...] = ()
    cc: tuple[Person, ...] = ()
    bcc: tuple[Person, ...] = ()
    subject: str = ""
    files: tuple[FileRef, ...] = ()
    mailbox: str = ""
    quote: bool = False
    plain: bool = False
    department: str = ""

    @property
    def html(self) -> str:
        """The HTML that leaves: none when plain text says it all."""
        return self.written.html if self.written.formatted and not self.plain else ""

    @property
    def blank(self) -> bool:
        """Whether nothing was written: only the signature stands there."""
        own = self.written.text.strip()
        untouched = own in ("", self.opening.signature.strip())
        return untouched and not self.files and not self.subject.strip()

    def draft(self) -> DraftForm:
        """Return the form in which it is kept."""
        began, html = self.opening, self.written.html
        return DraftForm(
            began.ticket, began.kind, html, self.to, self.cc, self.bcc, self.subject, self.files, self.mailbox
        )


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a letter. ``outgoing`` and ``message`` name the mail, ``send_after`` (ms) ends the time for undo.

    ``cause`` names it on the window's stack of what can be taken back.
    """

    ticket: str
    message: str
    outgoing: str
    send_after: int
    kind: str
    cause: str


def taken_back(letter: Letter, present: Letter) -> Opening:
    """Return how a letter that was taken back begins again, above what was written since in the same kind."""
    html = letter.written.html
    if not present.blank and present.opening.kind == letter.opening.kind:
        html += present.written.html
    return replace(
        letter.opening,
        to=letter.to,
        cc=letter.cc,
        bcc=letter.bcc,
        html=html,
        files=tuple(dict.fromkeys((*letter.files, *present.files))),
        subject=letter.subject,
        mailbox=letter.mailbox,
    )


def keep(desk: Desk, letter: Letter, draft: str) -> str:
    """Save a letter as draft and return the draft's id; a blank one is thrown away (empty id)."""
    if not letter.blank:
        return save_draft(desk, letter.draft())
    if draft:
        discard_draft(desk, draft)
    return ""


def dispatch(desk: Desk, letter: Letter, status: str, until: int, delay_s: int) -> Sent:
    """Send a letter, or add it as a note. Its draft is saved first: it is what undo brings back.

    ``until`` (ms, 0 for not at all) puts the ticket to sleep afterwards.
    """
    kind, ticket = letter.opening.kind, letter.opening.ticket
    if not letter.blank:
        save_draft(desk, letter.draft())
    if kind == "note" and ticket:
        message = add_note(desk, ticket, letter.written.text, letter.html, letter.files)
        return Sent(ticket, message, "", 0, kind, message)
    made = _mail(desk, letter, status, delay_s)
    if until:
        postpone(desk, made.ticket, until)
    return Sent(made.ticket, made.message, made.outgoing, made.send_after, kind, made.outgoing)


def _mail(desk: Desk, letter: Letter, status: str, delay_s: int) -> SentReply:
    ticket = letter.opening.ticket
    if ticket is None:
        return new_ticket(desk, _first(letter, status, delay_s))
    form = ReplyForm(
        to=letter.to,
        text=letter.written.text,
        html=letter.html,
        cc=letter.cc,
        bcc=letter.bcc,
        files=letter.files,
        status_after=status,
        mailbox=letter.mailbox,
        delay_s=delay_s,
        answered=letter.opening.answered,
        quote=letter.quote,
    )
    return forward_ticket(desk, ticket, form) if letter.opening.kind == "forward" else send_reply(desk, ticket, form)


def _first(letter: Letter, status: str, delay_s: int) -> NewTicketForm:
    return NewTicketForm(
        to=letter.to,
        subject=letter.subject,
        text=letter.written.text,
        html=letter.html,
        cc=letter.cc,
        bcc=letter.bcc,
        files=letter.files,
        department=letter.department,
        status_after=status,
        mailbox=letter.mailbox,
        delay_s=delay_s,
    )

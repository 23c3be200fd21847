"""A ticket's head: what lists show of its messages, kept on the ticket so that a row costs one read."""

from __future__ import annotations

from desktop.store.models import Attachment, Message, Outgoing, Ticket
from desktop.store.revisions import reading

SNIPPET_LENGTH = 140


def touch_ticket(ticket: Ticket, message: Message, attachments: int = 0) -> None:
    """Bring the derived fields up to date after a message was added; the caller saves the ticket.

    Notes count as messages but never become the snippet, so that an internal remark is not read over a shoulder.
    ``attachments`` is how many files the message brought. ``updated_at`` never goes back: an old mail that arrives
    late does not pull its ticket down the list.
    """
    ticket.messages += 1
    ticket.attachments += attachments
    ticket.updated_at = max(ticket.updated_at or 0, message.received_at)
    if message.kind == "note":
        return
    ours = message.kind in ("reply", "forward")
    ticket.snippet = snippet(message.text)
    ticket.snippet_ours = ours
    if ours:
        ticket.last_out_at = max(ticket.last_out_at or 0, message.received_at)
    elif message.kind == "customer" or ticket.last_in_at is None:
        ticket.last_in_at = max(ticket.last_in_at or 0, message.received_at)


def snippet(text: str) -> str:
    """Return the start of a text on one line, quotes' marks and blank runs dropped."""
    words: list[str] = []
    length = 0
    for line in text[:4000].splitlines():
        if line.lstrip().startswith(">"):
            continue
        words += line.split()
        length += len(line)
        if length > SNIPPET_LENGTH * 2:
            break
    return " ".join(words)[:SNIPPET_LENGTH]


def recount_ticket(ticket: Ticket) -> None:
    """Derive the head again from the messages that are there, those of tickets merged into it included, and save."""
    parts = with_merged(ticket.id)
    mine = (Message.ticket.in_(parts)) & (Message.deleted == False)  # noqa: E712  SQL, not Python
    ticket.messages = Message.select().where(mine).count()
    files = Attachment.select().where(Attachment.message.in_(Message.select(Message.id).where(mine)))
    shown = (Attachment.inline == False) & (Attachment.deleted == False)  # noqa: E712  SQL, not Python
    ticket.attachments = files.where(shown).count()
    newest = Message.select().where(mine & (Message.kind != "note")).order_by(Message.received_at.desc()).first()
    if newest is not None:
        ticket.snippet, ticket.snippet_ours = snippet(reading(newest).text), newest.kind in ("reply", "forward")
    ticket.last_in_at = _newest_time(mine & (Message.kind == "customer"))
    ticket.last_out_at = _newest_time(mine & Message.kind.in_(["reply", "forward"]))
    ticket.save()


def with_merged(ticket_id: str) -> list[str]:
    """Return a ticket's id and those of all tickets merged into it, however many steps away."""
    parts, at = [ticket_id], 0
    while at < len(parts):
        rows = Ticket.select(Ticket.id).where(Ticket.merged_into == parts[at])
        parts += [row.id for row in rows if row.id not in parts]
        at += 1
    return parts


def resend_state(ticket_id: str) -> None:
    """Set a ticket's ``send_state`` from its mails in the outbox: 2 when one failed, 1 when one waits, else 0."""
    states = {
        row.state
        for row in Outgoing.select(Outgoing.state).where(
            (Outgoing.ticket == ticket_id) & Outgoing.state.in_(["queued", "sending", "failed", "unknown", "bounced"])
        )
    }
    wanted = 2 if states & {"failed", "unknown", "bounced"} else 1 if states else 0
    ticket = Ticket.get_or_none(Ticket.id == ticket_id)
    if ticket is not None and ticket.send_state != wanted:
        ticket.send_state = wanted
        ticket.save()


def _newest_time(where: object) -> int | None:
    row = Message.select(Message.received_at).where(where).order_by(Message.received_at.desc()).first()
    return row.received_at if row is not None else None

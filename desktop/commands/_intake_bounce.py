"""Notices about our own mail: found by its Message-ID, noted on the very mail and recipient they speak of."""

from __future__ import annotations

from desktop.commands._intake_facts import Facts
from desktop.commands._intake_match import survivor
from desktop.core.hashing import message_id_hash
from desktop.core.matching import fold_address
from desktop.mail.message import Bounce, BounceRecipient, ParsedMail
from desktop.mail.threading import answered_ids
from desktop.mail.tokens import read_token
from desktop.store.automation_queue import raise_trigger
from desktop.store.heads import resend_state
from desktop.store.models import Message, Outgoing, OutgoingRecipient, Ticket


def note_bounce(facts: Facts, mail: ParsedMail) -> Ticket | None:
    """Note a notice on the mail it is about and return that mail's ticket; None when it is about none of ours.

    A failure makes the mail count as not sent; a delay is only noted; delivery and reading change nothing.
    """
    if mail.bounce is None:
        return None
    outgoing = _outgoing(facts, mail, mail.bounce)
    if outgoing is None:
        return None
    for row, about in _matched(outgoing, mail.bounce):
        _note(row, about, mail.bounce.kind)
    if mail.bounce.kind == "failed" and outgoing.state in ("sent", "sending", "unknown"):
        outgoing.state = "bounced"
        outgoing.code = next((about.status for about in mail.bounce.recipients if about.status), outgoing.code)
        outgoing.error = next((about.diagnostic for about in mail.bounce.recipients if about.diagnostic), "")[:500]
        outgoing.save()
        resend_state(outgoing.ticket)
        if not outgoing.automatic:
            raise_trigger("delivery-failed", outgoing.ticket, outgoing.message)
    ticket = survivor(Ticket.get_or_none(Ticket.id == outgoing.ticket))
    if ticket is not None and mail.bounce.kind == "failed":
        ticket.send_state = 2
    return ticket


def _outgoing(facts: Facts, mail: ParsedMail, bounce: Bounce) -> Outgoing | None:
    for one in (bounce.original_message_id, *answered_ids(mail)):
        token = read_token(facts.secret, one)
        found = Outgoing.get_or_none(Outgoing.message == token.message) if token else _by_id(one)
        if found is not None:
            return found
    token = read_token(facts.secret, mail.text)
    return Outgoing.get_or_none(Outgoing.message == token.message) if token else None


def _by_id(message_id: str) -> Outgoing | None:
    if not message_id:
        return None
    rows = Message.select(Message.id, Message.message_id).where(
        (Message.message_hash == message_id_hash(message_id)) & (Message.message_hash != 0)
    )
    for row in rows.limit(20):
        found = Outgoing.get_or_none(Outgoing.message == row.id) if row.message_id == message_id else None
        if found is not None:
            return found
    return None


def _matched(outgoing: Outgoing, bounce: Bounce) -> list[tuple[OutgoingRecipient, BounceRecipient]]:
    """Pair our recipients with what the notice says of them; with one of ours there is nothing to mistake."""
    rows = list(OutgoingRecipient.select().where(OutgoingRecipient.outgoing == outgoing.id))
    said = {fold_address(about.email): about for about in bounce.recipients}
    pairs = [(row, said[fold_address(row.email)]) for row in rows if fold_address(row.email) in said]
    if not pairs and len(rows) == 1:
        about = bounce.recipients[0] if bounce.recipients else BounceRecipient(rows[0].email, bounce.kind, "", "")
        pairs = [(rows[0], about)]
    return pairs


def _note(row: OutgoingRecipient, about: BounceRecipient, kind: str) -> None:
    state = {"failed": "bounced", "delayed": "delayed"}.get(kind)
    if state is None or (about.action not in (kind, "") and kind == "failed"):
        return
    if state == "delayed" and row.state == "bounced":
        return
    row.state, row.code, row.text = state, about.status, about.diagnostic[:500]
    row.save()

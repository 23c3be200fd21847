"""What happens to a mail between "Send" and the server's answer.

States: queued → sending → sent | queued again (temporary) | failed (permanent) | unknown (lost after the final dot).
``sending`` is committed before the data leaves, so a crash in the gap is seen at the next start as ``unknown`` and
never as "not yet sent" (RFC 1047: exactly-once cannot be had; never knowingly twice can).
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop.commands._withdraw import withdraw
from desktop.commands.base import Desk, command, command_on, require, require_any
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.mail.smtp_types import SendResult
from desktop.store.automation_queue import raise_trigger
from desktop.store.clock import now
from desktop.store.draft_ids import draft_id
from desktop.store.heads import recount_ticket, resend_state
from desktop.store.models import Draft, Event, Message, Outgoing, OutgoingRecipient, Ticket
from desktop.store.reverting import revert

SENDING = (Permission.TICKET_REPLY, Permission.TICKET_FORWARD, Permission.TICKET_CREATE)
WAITS_S = (60, 300, 900, 1800, 3600, 7200, 14400)
TOLD = {"sent": "delivered", "failed": "delivery-failed"}
"""What rules are told of a mail's end; not of their own mails, or each would bring about the next."""
GIVE_UP_AFTER_MS = 48 * 3600 * 1000


@command_on(Outgoing, Permission.CHANNEL_INTAKE)
def begin_sending(desk: Desk, outgoing: Outgoing) -> bool:
    """Claim a queued mail just before its data leaves; False when somebody else has it or it was taken back."""
    if outgoing.state != "queued":
        return False
    outgoing.state = "sending"
    outgoing.attempts += 1
    outgoing.save()
    return True


@command_on(Outgoing, Permission.CHANNEL_INTAKE)
def note_result(desk: Desk, outgoing: Outgoing, result: SendResult) -> None:
    """Write down what the server said, for the mail and for each recipient."""
    if outgoing.state not in ("queued", "sending"):
        return
    moment = now()
    if outgoing.state == "queued":
        outgoing.attempts += 1
    outgoing.code, outgoing.error = result.code, result.text[:500]
    outgoing.state = _next_state(outgoing, result, moment)
    if outgoing.state == "sent":
        outgoing.sent_at = moment
    if outgoing.state == "queued":
        outgoing.next_at = moment + WAITS_S[min(outgoing.attempts, len(WAITS_S)) - 1] * 1000
    outgoing.save()
    _note_recipients(outgoing, result)
    resend_state(outgoing.ticket)
    if outgoing.state in TOLD and not outgoing.automatic:
        raise_trigger(TOLD[outgoing.state], outgoing.ticket, outgoing.message)


@command(Permission.CHANNEL_INTAKE)
def recover_sending(desk: Desk) -> int:
    """Mark as unknown what a program that died left in ``sending``; run once before sending begins."""
    found = 0
    for row in Outgoing.select().where(Outgoing.state == "sending"):
        row.state, row.code = "unknown", "send-interrupted"
        row.save()
        resend_state(row.ticket)
        found += 1
    return found


@command_on(Outgoing, Permission.CHANNEL_OUTBOX_RETRY)
def settle_unknown(desk: Desk, outgoing: Outgoing, arrived: bool) -> None:
    """Decide a mail whose fate is unknown: it is in the sent folder, or the agent says so; else it is queued again."""
    if outgoing.state != "unknown":
        raise DeskError("not-unknown", state=outgoing.state)
    outgoing.state = "sent" if arrived else "queued"
    outgoing.code = outgoing.error = ""
    if arrived:
        outgoing.sent_at = now()
        _all_recipients(outgoing, "accepted")
    else:
        outgoing.next_at = now()
    outgoing.save()
    resend_state(outgoing.ticket)


@command_on(Outgoing, Permission.CHANNEL_OUTBOX_RETRY)
def retry_sending(desk: Desk, outgoing: Outgoing) -> None:
    """Send a failed mail again, the same bytes, now."""
    if outgoing.state not in ("failed", "unknown"):
        raise DeskError("already-sending", state=outgoing.state)
    outgoing.state, outgoing.attempts = "queued", 0
    outgoing.code = outgoing.error = ""
    outgoing.next_at = outgoing.created_at = now()
    outgoing.save()
    refused = OutgoingRecipient.select().where(
        (OutgoingRecipient.outgoing == outgoing.id) & (OutgoingRecipient.state == "refused")
    )
    for row in refused:
        row.state = "waiting"
        row.save()
    resend_state(outgoing.ticket)


@command_on(Outgoing, Permission.CHANNEL_OUTBOX_RETRY)
def drop_sending(desk: Desk, outgoing: Outgoing) -> None:
    """Give up a mail that could not be sent; it stays on the ticket, marked as not sent."""
    if outgoing.state not in ("failed", "unknown", "queued"):
        raise DeskError("already-sending", state=outgoing.state)
    outgoing.state = "cancelled"
    outgoing.save()
    resend_state(outgoing.ticket)


@command_on(
    Outgoing,
    Permission.TICKET_VIEW_LIST,
    *SENDING,
    Permission.CHANNEL_OUTBOX_RETRY,
    Permission.TICKET_VIEW_CONTENT,
)
def cancel_sending(desk: Desk, outgoing: Outgoing) -> None:
    """Take an answer back while it waits: the draft returns, the ticket is as it was.

    One's own takes the right that sending it took, a colleague's the right to decide about the outbox and, as
    its words come back as a draft of one's own, to read them. Once an attempt has begun it is too late
    (``already-sending``).
    """
    message = Message.get(Message.id == outgoing.message)
    mine = message.agent == desk.actor.id
    require_any(desk, SENDING if mine else (Permission.CHANNEL_OUTBOX_RETRY,), outgoing)
    if not mine:
        require(desk, Permission.TICKET_VIEW_CONTENT, outgoing)
    if outgoing.state != "queued" or outgoing.attempts:
        raise DeskError("already-sending", state=outgoing.state)
    made = Event.get((Event.ticket == outgoing.ticket) & (Event.row == outgoing.id) & (Event.field == ""))
    withdraw(outgoing, message)
    _bring_draft_back(desk, outgoing, message)
    events = Event.select().where((Event.cause == made.cause) & Event.kind.in_(["ticket", "participant"]))
    revert(list(events), lambda row: None, skip_changed=True)
    ticket = Ticket.get(Ticket.id == outgoing.ticket)
    recount_ticket(ticket)
    resend_state(ticket.id)


def _bring_draft_back(desk: Desk, outgoing: Outgoing, message: Message) -> None:
    begun_here = (
        message.kind == "reply"
        and not Message.select()
        .where(
            (Message.ticket == outgoing.ticket) & (Message.deleted == False)  # noqa: E712  SQL, not Python
        )
        .exists()
    )
    kind = "new" if begun_here else message.kind
    identity = draft_id(desk.actor.id, None if begun_here else outgoing.ticket, kind)
    draft = Draft.get_or_none(Draft.id == identity)
    if draft is not None:
        draft.deleted = False
        draft.save()
        return
    people = {
        "to": json.loads(message.to_people),
        "cc": json.loads(message.cc_people),
        "bcc": json.loads(message.bcc_people),
    }
    Draft.create(
        id=identity,
        agent=desk.actor.id,
        ticket=None if begun_here else outgoing.ticket,
        kind=kind,
        people=json.dumps(people),
        subject=message.subject,
        html="<p>" + "<br>".join(_escaped(line) for line in message.text.splitlines()) + "</p>",
    )


def _escaped(line: str) -> str:
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _next_state(outgoing: Outgoing, result: SendResult, moment: int) -> str:
    """Return the state after an attempt; recipients refused for now make the mail wait for another one."""
    if result.state == "retry" or (result.state == "sent" and _put_off(result)):
        too_old = moment - outgoing.created_at > GIVE_UP_AFTER_MS
        return "failed" if too_old else "queued"
    if result.state == "sent" and result.refused:
        return "failed"
    return result.state


def _put_off(result: SendResult) -> bool:
    return any(not refusal.permanent for refusal in result.refused)


def _note_recipients(outgoing: Outgoing, result: SendResult) -> None:
    refused = {refusal.recipient.casefold(): refusal for refusal in result.refused}
    accepted = {address.casefold() for address in result.accepted}
    for row in _recipients(outgoing):
        refusal = refused.get(row.email.casefold())
        if refusal is not None:
            row.state = "refused" if refusal.permanent else "waiting"
            row.code, row.text = refusal.code, refusal.text[:500]
            row.save()
        elif row.email.casefold() in accepted and result.state == "sent":
            row.state = "accepted"
            row.save()


def _all_recipients(outgoing: Outgoing, state: str) -> None:
    for row in _recipients(outgoing):
        row.state = state
        row.save()


def _recipients(outgoing: Outgoing) -> Sequence[OutgoingRecipient]:
    return list(OutgoingRecipient.select().where(OutgoingRecipient.outgoing == outgoing.id))

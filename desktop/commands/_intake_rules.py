"""Tells the rules of a mail that came in."""

from __future__ import annotations

from desktop.commands.intake_types import ReadMail
from desktop.store.automation_queue import keep_from_rules, raise_trigger
from desktop.store.models import Message, Ticket


def tell_rules(read: ReadMail, ticket: Ticket, message: Message, *, began: bool) -> None:
    """Say what a received mail is to its ticket. An archive's mail wakes no rule: it was answered years ago."""
    if not read.live:
        keep_from_rules(ticket.id)
        return
    if began:
        raise_trigger("ticket-created", ticket.id, message.id)
    raise_trigger("machine-mail" if message.kind == "machine" else "customer-message", ticket.id, message.id)

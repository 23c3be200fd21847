"""Taking a mail out of the outbox before it left."""

from __future__ import annotations

from desktop.store.models import Message, Outgoing
from desktop.store.search_index import unindex_message


def withdraw(outgoing: Outgoing, message: Message) -> None:
    """Cancel a mail that still waits, and take its message off the ticket."""
    outgoing.state = "cancelled"
    outgoing.save()
    message.deleted = True
    message.save()
    unindex_message(message)

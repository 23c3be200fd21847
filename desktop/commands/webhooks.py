"""What becomes of a message to another program."""

from __future__ import annotations

from desktop.commands.base import Desk, command
from desktop.core.permissions import Permission
from desktop.store import journal
from desktop.store.models import WebhookCall
from desktop.store.webhook_queue import note_delivered, note_failed


@command(Permission.CHANNEL_INTAKE)
def settle_call(desk: Desk, call: int, failure: str, moment: int, for_good: bool = False) -> None:
    """Note what an attempt came to: forget what was taken, try again later what was not (``failure``: why)."""
    row: WebhookCall | None = WebhookCall.get_or_none(WebhookCall.rid == call)
    if row is None:
        return
    if failure:
        note_failed(row, failure, moment, for_good=for_good)
    else:
        note_delivered(row)
    journal.current().touched.append(("webhook_call", row.firing))

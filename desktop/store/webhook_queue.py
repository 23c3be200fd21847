"""Messages to other programs that wait to be delivered by this computer."""

from __future__ import annotations

import hashlib
import hmac

from desktop.store.clock import now
from desktop.store.models.automation import WebhookCall
from desktop.store.settings import read_setting

WAITS_S = (30, 120, 600, 3600, 6 * 3600, 12 * 3600)
"""Before the second attempt, the third and so on; after the last one a call is given up."""


def signing_key() -> str:
    """Return the key with which the other program checks signatures, made from the desk's secret."""
    secret = read_setting("desk", "", "secret", "")
    return hmac.new(secret.encode(), b"webhooks", hashlib.sha256).hexdigest()


def queue_call(firing: str, rule: str, ticket: str, url: str, body: str) -> None:
    """Put a call into the queue, inside the running command."""
    WebhookCall.insert(
        firing=firing,
        rule=rule,
        ticket=ticket,
        url=url,
        body=body,
        state="waiting",
        attempts=0,
        error="",
        next_at=now(),
        created_at=now(),
    ).execute()


def due_calls(moment: int, limit: int = 20) -> list[WebhookCall]:
    """Return the calls whose time has come (ms), the oldest first."""
    due = (WebhookCall.state == "waiting") & (WebhookCall.next_at <= moment)
    return list(WebhookCall.select().where(due).order_by(WebhookCall.next_at, WebhookCall.rid).limit(limit))


def note_delivered(call: WebhookCall) -> None:
    """Forget a call that the other program has taken."""
    WebhookCall.delete().where(WebhookCall.rid == call.rid).execute()


def note_failed(call: WebhookCall, error: str, moment: int, *, for_good: bool = False) -> None:
    """Note why an attempt failed (a code) and when the next one is, unless it was the last."""
    last = for_good or call.attempts >= len(WAITS_S)
    wait = 0 if last else WAITS_S[call.attempts] * 1000
    WebhookCall.update(
        attempts=call.attempts + 1,
        error=error,
        state="failed" if last else "waiting",
        next_at=moment + wait,
        body="" if last else call.body,
    ).where(WebhookCall.rid == call.rid).execute()

"""Delivers what rules tell other programs: over https, to public addresses only, signed, tried again for a day.

The address that was checked is the one that is connected to, so a name that changes what it means in between gains
nothing; redirects are not followed (FreeScout 270bd58f checked the first address only).
"""

from __future__ import annotations

import hashlib
import hmac
import http.client
import logging
import socket
import ssl
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import urlsplit

from desktop.commands.base import Desk
from desktop.commands.webhooks import settle_call
from desktop.core.errors import DeskError
from desktop.core.public_addresses import is_public
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.models import WebhookCall
from desktop.store.webhook_queue import due_calls, signing_key

log = logging.getLogger(__name__)
TIMEOUT_S = 10.0
LOOK_EVERY_S = 5.0
MOST_READ = 64 * 1024
TEMPORARY = frozenset({408, 425, 429})
FOR_GOOD = frozenset({"webhook-address", "webhook-redirect", "webhook-refused", "webhook-url"})
"""Failures that trying again would only repeat."""


def resolve(host: str, port: int) -> list[str]:
    """Return the addresses of a host, each once."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True)
class Network:
    """How the outside is reached; tests put a network of their own here. ``allowed`` decides about an address."""

    resolve: Callable[[str, int], Sequence[str]] = resolve
    allowed: Callable[[str], bool] = is_public
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)


def send_webhooks(desk: Desk, moment: int, network: Network | None = None) -> int:
    """Deliver what is due at a moment (ms), as the desk; return how many calls were taken. Nothing is raised."""
    reached = network or Network()
    key = signing_key().encode("ascii")
    taken = 0
    for call in due_calls(moment):
        failure = _delivered(call, key, reached)
        settle_call(desk, call.rid, failure, moment, failure in FOR_GOOD)
        taken += not failure
    return taken


def webhook_rounds(desk: Desk, over: threading.Event, network: Network | None = None) -> None:
    """Look for calls every few seconds until it is over; a trouble is logged and the next look tries again."""
    while not over.is_set():
        try:
            with db.connection_context():
                send_webhooks(desk, time_now(), network)
        except Exception:
            log.exception("webhooks could not be sent")
        over.wait(LOOK_EVERY_S)


def signature(key: bytes, stamp: str, body: bytes) -> str:
    """Return the signature of a body: HMAC-SHA256 over the time, a dot and the body."""
    return hmac.new(key, stamp.encode("ascii") + b"." + body, hashlib.sha256).hexdigest()


def _delivered(call: WebhookCall, key: bytes, network: Network) -> str:
    """Try to deliver a call; return the code of why it failed, empty when it did not."""
    try:
        host, port, path = _parts(call.url)
        _post(_address(host, port, network), host, port, path, _message(call, key), network)
    except DeskError as refusal:
        return refusal.code
    except (OSError, http.client.HTTPException, UnicodeError):
        return "webhook-unreachable"
    return ""


def _parts(url: str) -> tuple[str, int, str]:
    """Return host, port and path of an address; anything but https with a host alone is ``webhook-url``."""
    try:
        parts = urlsplit(url)
        port = parts.port or 443
    except ValueError:
        raise DeskError("webhook-url", url=url) from None
    host = parts.hostname or ""
    if parts.scheme != "https" or not host or parts.username is not None or parts.password is not None:
        raise DeskError("webhook-url", url=url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not path.isascii() or not path.isprintable() or " " in path:
        raise DeskError("webhook-url", url=url)
    return host, port, path


def _address(host: str, port: int, network: Network) -> str:
    """Return the address to connect to. One that is not public among several is enough to refuse the host."""
    found = network.resolve(host, port)
    if not found or not all(network.allowed(each) for each in found):
        raise DeskError("webhook-address", host=host)
    return found[0]


def _message(call: WebhookCall, key: bytes) -> tuple[bytes, dict[str, str]]:
    body, stamp = call.body.encode("utf-8"), str(time_now() // 1000)
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": "Deskbell",
        "X-Deskbell-Delivery": call.firing,
        "X-Deskbell-Timestamp": stamp,
        "X-Deskbell-Signature": f"sha256={signature(key, stamp, body)}",
        "Connection": "close",
    }
    return body, headers


def _post(
    address: str, host: str, port: int, path: str, message: tuple[bytes, dict[str, str]], network: Network
) -> None:
    """Send a message and read the answer; raises ``webhook-redirect``, ``webhook-refused``, ``webhook-failed``."""
    body, headers = message
    connection = http.client.HTTPSConnection(host, port, timeout=TIMEOUT_S, context=network.context)
    connection._create_connection = partial(_connect, address)  # type: ignore[attr-defined]  # pins the address
    try:
        connection.request("POST", path, body, headers)
        answer = connection.getresponse()
        answer.read(MOST_READ)
    finally:
        connection.close()
    if 300 <= answer.status < 400:
        raise DeskError("webhook-redirect", status=answer.status)
    if 400 <= answer.status < 500 and answer.status not in TEMPORARY:
        raise DeskError("webhook-refused", status=answer.status)
    if not 200 <= answer.status < 300:
        raise DeskError("webhook-failed", status=answer.status)


def _connect(pinned: str, address: tuple[str, int], *rest: object, **options: object) -> socket.socket:
    return socket.create_connection((pinned, address[1]), timeout=TIMEOUT_S)

"""Waits for new mail: by IDLE (RFC 2177), or by asking now and then where the server has none."""

from __future__ import annotations

import select
import threading
import time

from imapclient import IMAPClient

from desktop.mail.imap_client import start_idle
from desktop.mail.imap_fetch import search_new

RENEW = 25 * 60
"""Seconds after which IDLE is begun anew; servers and routers hang up at about 30 minutes."""
POLL = 30.0
"""Seconds between two questions without IDLE."""
TICK = 0.5
"""Seconds after which ``stop`` is noticed at the latest."""


def wait_for_mail(client: IMAPClient, known: int, stop: threading.Event, seconds: float) -> int:
    """Return a UID above ``known`` as soon as there is one, 0 after ``seconds`` or when ``stop`` is set.

    The folder is searched before each wait, because a message that arrived during an earlier command was
    announced in the answer to that command and IDLE would never mention it.
    """
    deadline = time.monotonic() + seconds
    idle = client.has_capability("IDLE")
    while True:
        newest = _newest(client, known)
        left = deadline - time.monotonic()
        if newest or left <= 0 or stop.is_set():
            return newest
        if idle:
            _idle(client, stop, min(left, RENEW))
        else:
            stop.wait(min(left, POLL))


def _newest(client: IMAPClient, known: int) -> int:
    """Search until no arrival is announced during the search itself."""
    while True:
        client._imap.untagged_responses.pop("EXISTS", None)
        found = search_new(client, 0, known, None)
        if found or "EXISTS" not in client._imap.untagged_responses:
            return max(found, default=0)


def _idle(client: IMAPClient, stop: threading.Event, seconds: float) -> None:
    """Idle until something arrives, the time is over or ``stop`` is set, then leave IDLE in good order."""
    news = any(b"EXISTS" in line for line in start_idle(client))
    deadline = time.monotonic() + seconds
    while not news and not stop.is_set() and (left := deadline - time.monotonic()) > 0:
        if not _readable(client, min(TICK, left)):
            continue
        answers = client.idle_check(timeout=0)
        # Readable with nothing to read: a closed connection (or a TLS ticket). DONE finds out which.
        news = not answers or any(len(answer) > 1 and answer[1] == b"EXISTS" for answer in answers)
    client.idle_done()


def _readable(client: IMAPClient, seconds: float) -> bool:
    """Wait on the socket. ``poll`` where it exists: ``select`` fails above 1,024 open files."""
    sock = client.socket()
    if not hasattr(select, "poll"):
        return bool(select.select([sock], [], [], seconds)[0])
    poller = select.poll()
    poller.register(sock.fileno(), select.POLLIN)
    return bool(poller.poll(seconds * 1000))

"""IMAPClient, opened and logged in the way we need it.

Four things it does not do by itself: refuse a literal that would fill the memory, keep whole messages out of its
debug trace (it formats them at ``debug=5`` even when nobody listens), quote the user name in LOGIN, and accept
an untagged line before the continuation of IDLE.
"""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Callable

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError

from desktop.mail.imap_types import ImapAccount

MAX_LITERAL = 256 * 1024 * 1024
"""Bytes of one literal that we are willing to read; Python reserves them before the first one arrives."""


def open_client(account: ImapAccount, timeout: float, context: ssl.SSLContext | None) -> IMAPClient:
    """Connect, encrypt and log in; return the IMAPClient (untyped). Raises what imaplib and ssl raise."""
    context = context or ssl.create_default_context()
    client = IMAPClient(
        account.host,
        account.port,
        ssl=account.security == "tls",
        ssl_context=context,
        timeout=SocketTimeout(timeout, timeout),
    )
    try:
        _tame(client)
        if account.security == "starttls":
            client.starttls(context)
        _log_in(client, account)
        if client.has_capability("ENABLE") and client.has_capability("CONDSTORE"):
            client.enable("CONDSTORE")  # without it SELECT does not tell HIGHESTMODSEQ
    except BaseException:
        with contextlib.suppress(OSError):  # a failed TLS handshake has closed the socket already
            client.shutdown()
        raise
    return client


def _tame(client: IMAPClient) -> None:
    imap = client._imap
    imap.debug = 0
    read: Callable[[int], bytes] = imap.read

    def bounded(size: int) -> bytes:
        if size > MAX_LITERAL:
            raise IMAPClientAbortError(f"literal of {size} bytes is too large")
        return read(size)

    imap.read = bounded


def _log_in(client: IMAPClient, account: ImapAccount) -> None:
    """Log in. AUTHENTICATE PLAIN goes first: it carries any character, LOGIN only ASCII."""
    if account.auth == "xoauth2":
        token = f"user={account.user}\x01auth=Bearer {account.password}\x01\x01"
        client.sasl_login("XOAUTH2", _once(token))
    elif client.has_capability("AUTH=PLAIN"):
        client.sasl_login("PLAIN", _once(f"\0{account.user}\0{account.password}"))
    else:
        user = account.user.replace("\\", "\\\\").replace('"', '\\"')
        client.login(f'"{user}"', account.password)


def _once(answer: str) -> Callable[[bytes], bytes]:
    """Answer the first challenge; the second one is the server's error report and gets an empty line."""
    answers = [b"", answer.encode("utf-8")]
    return lambda _challenge: answers.pop() if len(answers) > 1 else answers[0]


def start_idle(client: IMAPClient) -> list[bytes]:
    """Begin IDLE; return untagged lines that came before the server's ``+``."""
    imap = client._imap
    tag = imap._command("IDLE")
    early: list[bytes] = []
    while (line := imap._get_response()) is not None:
        if imap.tagged_commands.get(tag):
            kind, data = imap.tagged_commands.pop(tag)
            raise client.Error(f"IDLE failed: {kind} {data!r}")
        early.append(line)
    client._idle_tag = tag
    return early

"""An SMTP connection, encrypted and logged in; smtplib does the talking.

Three things smtplib does not do: log in with characters beyond ASCII, log in by XOAUTH2, and greet without
telling this computer's name to the world.
"""

from __future__ import annotations

import base64
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.mail.smtp_types import SmtpAccount
from desktop.mail.wire_errors import MailError, clean_text, network_code, refuse_control_characters

FAILURES = (smtplib.SMTPException, OSError, UnicodeError, OverflowError)
"""What smtplib, socket and ssl raise. SMTPException is an OSError, named for the reader."""


class ReplyError(Exception):
    """The server answered, but not as hoped: ``reply`` is its three digits, ``code`` what it means to us."""

    def __init__(self, code: str, reply: int, text: str) -> None:
        super().__init__(f"{reply} {text}" if reply else text)
        self.code = code
        self.reply = reply
        self.text = text

    @property
    def temporary(self) -> bool:
        """4xx: the same may succeed later."""
        return 400 <= self.reply < 500


def smtp_error(error: BaseException, account: SmtpAccount, connecting: bool = True) -> MailError:
    """Name a failure. smtplib hides a timeout inside SMTPServerDisconnected."""
    hidden = error.__context__ if isinstance(error, smtplib.SMTPServerDisconnected) else None
    text = clean_text(str(error), (account.password,))
    if isinstance(error, ReplyError):
        code: str | None = error.code
    elif isinstance(hidden, OSError):
        code = network_code(hidden, connecting=False)
    elif isinstance(error, smtplib.SMTPServerDisconnected):
        code = "mail-server-closed"
    elif isinstance(error, smtplib.SMTPException):
        code = "mail-protocol-error"
    else:
        code = network_code(error, connecting=connecting)
    return MailError(code or "mail-protocol-error", host=account.host, port=account.port, text=text)


@contextmanager
def open_smtp(account: SmtpAccount, context: ssl.SSLContext | None = None) -> Iterator[smtplib.SMTP]:
    """Give a connection that is ready for MAIL. Raises what smtplib raises, ``ReplyError`` and ``MailError``."""
    refuse_control_characters(host=account.host, user=account.user, password=account.password)
    context = context or ssl.create_default_context()
    server = _greet(account, context)
    try:
        if account.security == "starttls":
            _start_tls(server, context)
        if account.user:
            _log_in(server, account)
        yield server
        _quit(server)
    finally:
        server.close()


def _greet(account: SmtpAccount, context: ssl.SSLContext) -> smtplib.SMTP:
    try:
        # The name is replaced below; given here so that smtplib does not ask the DNS for it.
        if account.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                account.host, account.port, "localhost", timeout=account.timeout, context=context
            )
        else:
            server = smtplib.SMTP(account.host, account.port, "localhost", timeout=account.timeout)
    except smtplib.SMTPConnectError as error:
        raise _reply_error("mail-server-refused", error.smtp_code, error.smtp_error) from error
    try:
        address = server.sock.getsockname()[0] if server.sock else "127.0.0.1"
        server.local_hostname = f"[IPv6:{address}]" if ":" in address else f"[{address}]"
        server.ehlo_or_helo_if_needed()
    except smtplib.SMTPHeloError as error:
        server.close()
        raise _reply_error("mail-server-refused", error.smtp_code, error.smtp_error) from error
    except OSError:
        server.close()
        raise
    return server


def _start_tls(server: smtplib.SMTP, context: ssl.SSLContext) -> None:
    """Encrypt or give up: a server that does not offer STARTTLS may be somebody in between who hides it."""
    if not server.has_extn("starttls"):
        raise ReplyError("mail-tls-failed", 0, "STARTTLS is not offered")
    try:
        server.starttls(context=context)
    except smtplib.SMTPResponseException as error:
        raise _reply_error("mail-tls-failed", error.smtp_code, error.smtp_error) from error
    server.ehlo_or_helo_if_needed()


def _log_in(server: smtplib.SMTP, account: SmtpAccount) -> None:
    offered = server.esmtp_features.get("auth", "").upper().split()
    if account.auth == "xoauth2":
        answer = f"user={account.user}\x01auth=Bearer {account.password}\x01\x01"
        reply = _authenticate(server, "XOAUTH2", answer)
    elif "PLAIN" in offered:
        reply = _authenticate(server, "PLAIN", f"\0{account.user}\0{account.password}")
    elif "LOGIN" in offered:
        reply = _authenticate(server, "LOGIN", account.user, account.password)
    else:
        reply = _other_login(server, account)
    if reply[0] not in (235, 503):
        code = "mail-server-busy" if 400 <= reply[0] < 500 else "mail-login-refused"
        text = clean_text(reply[1], (account.password, _coded(account.password)))
        raise ReplyError(code, reply[0], text)


def _authenticate(server: smtplib.SMTP, mechanism: str, first: str, *more: str) -> tuple[int, bytes]:
    """Send the answers in turn; a challenge after the last one is an error report and gets an empty line."""
    reply = server.docmd("AUTH", f"{mechanism} {_coded(first)}")
    for answer in (*more, ""):
        if reply[0] != 334:
            break
        reply = server.docmd(_coded(answer))
    return reply


def _coded(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode("ascii")


def _other_login(server: smtplib.SMTP, account: SmtpAccount) -> tuple[int, bytes]:
    """Let smtplib try what is left (CRAM-MD5); no way to log in at all counts as a refused login."""
    try:
        return server.login(account.user, account.password)
    except smtplib.SMTPAuthenticationError as error:
        detail = error.smtp_error
        return error.smtp_code, detail if isinstance(detail, bytes) else detail.encode()
    except (smtplib.SMTPServerDisconnected, TimeoutError):
        raise
    except (smtplib.SMTPException, UnicodeError) as error:
        return 0, str(error).encode()


def _reply_error(code: str, reply: int, text: bytes | str) -> ReplyError:
    """Wrap a refusal; 4xx is a busy server whatever it was about."""
    return ReplyError("mail-server-busy" if 400 <= reply < 500 else code, reply, clean_text(text))


def _quit(server: smtplib.SMTP) -> None:
    """Say goodbye, but do not wait long: the result is known and wants to be recorded."""
    try:
        if server.sock:
            server.sock.settimeout(2.0)
        server.quit()
    except (smtplib.SMTPException, OSError):
        server.close()

"""Turns what imaplib, IMAPClient, ssl and socket raise into a ``MailError``."""

from __future__ import annotations

import imaplib
import re

from imapclient.exceptions import LoginError, ProtocolError

from desktop.mail.imap_types import ImapAccount
from desktop.mail.wire_errors import MailError, clean_text, network_code

FAILURES = (
    OSError,
    imaplib.IMAP4.error,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    MemoryError,
    RecursionError,
)
"""Everything the two libraries raise, also on answers that no grammar allows (they parse by indexing)."""

HARMLESS = frozenset({"mail-folder-missing", "mail-name-invalid", "mail-refused"})
"""After these the connection is still in step and can be used."""

_RESPONSE_CODE = re.compile(r"\[([A-Z-]+)[^\]]*\]")
_FOLDER_COMMAND = re.compile(r"^(select|examine|copy|move|append|status) failed", re.IGNORECASE)
_OUT_OF_STEP = ("got more than", "command:")
_GARBAGE = ("unexpected", "literal of")
"""Parts of imaplib's own texts; any other abort is a lost connection or the server's BYE."""


def mail_error(error: BaseException, account: ImapAccount, folder: str | None, connecting: bool) -> MailError:
    """Name the failure. ``connecting`` is true until the login has succeeded."""
    details: dict[str, object] = {"host": account.host, "port": account.port}
    if folder is not None:
        details["folder"] = clean_text(folder)
    details["text"] = clean_text(str(error), (account.password,))
    return MailError(_code(error, connecting), **details)


def _code(error: BaseException, connecting: bool) -> str:
    if isinstance(error, LoginError):
        return _login_code(error)
    if isinstance(error, imaplib.IMAP4.error):
        return _imap_code(error, connecting)
    return network_code(error, connecting=connecting) or "mail-protocol-error"


def _login_code(error: LoginError) -> str:
    """Tell a wrong password from a server in trouble: only the first must alarm the person.

    IMAPClient turns every failure during the login into LoginError and keeps the real one as context.
    """
    cause = error.__context__
    if isinstance(cause, imaplib.IMAP4.abort):
        return _imap_code(cause, connecting=True)
    busy = ("UNAVAILABLE", "INUSE", "SERVERBUG", "LIMIT")
    found = _RESPONSE_CODE.search(str(error))
    return "mail-server-closed" if found and found.group(1) in busy else "mail-login-refused"


def _imap_code(error: imaplib.IMAP4.error, connecting: bool) -> str:
    text = str(error)
    if isinstance(error, imaplib.IMAP4.abort):
        if connecting and "TLS" in text:
            return "mail-tls-failed"
        return "mail-protocol-error" if any(part in text for part in _GARBAGE) else "mail-server-closed"
    if "STARTTLS" in text or "TLS session" in text:
        return "mail-tls-failed"
    if connecting or isinstance(error, ProtocolError) or text.startswith(_OUT_OF_STEP):
        return "mail-protocol-error"
    return _refusal_code(text)


def _refusal_code(text: str) -> str:
    """Code of a NO: a missing folder, or a refusal that leaves the connection usable."""
    found = _RESPONSE_CODE.search(text)
    reason = found.group(1) if found else ""
    if reason in ("NONEXISTENT", "TRYCREATE"):
        return "mail-folder-missing"
    select = _FOLDER_COMMAND.match(text)
    if select and select.group(1).lower() in ("select", "examine") and reason in ("", "CANNOT"):
        return "mail-folder-missing"
    return "mail-refused"

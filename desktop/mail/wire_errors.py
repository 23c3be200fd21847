"""What can go wrong between us and a mail server, as codes.

IMAP, SMTP and the server guesser raise the same ``MailError``, so the window needs one sentence for each failure and
not one for each protocol. Server text is foreign text: it is shortened and freed of control characters before it
may reach a log line or a label.
"""

from __future__ import annotations

import socket
import ssl
import unicodedata

from desktop.core.errors import DeskError

TEXT_LIMIT = 300
"""Characters of a server's answer that are kept."""


class MailError(DeskError):
    """A conversation with a mail server failed.

    Codes: ``mail-host-not-found``, ``mail-connection-refused``, ``mail-timeout``, ``mail-tls-failed``,
    ``mail-certificate-invalid``, ``mail-login-refused``, ``mail-server-closed``, ``mail-folder-missing``,
    ``mail-protocol-error``, ``mail-name-invalid``. Details: ``host``, ``port`` and, where known, ``folder``
    and ``text`` (what the server said).
    """


def clean_text(text: str | bytes, secrets: tuple[str, ...] = ()) -> str:
    """Return foreign text as one short line that is safe to log: no control characters, no ``secrets``.

    Some servers repeat the refused command, password included, in their answer; hence ``secrets``.
    """
    line = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    for secret in secrets:
        line = line.replace(secret, "•••") if secret else line
    # Cc: control, Cf: invisible and direction marks, Cs: lone surrogates, Zl/Zp: separators that break lines.
    line = "".join(" " if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") else c for c in line)
    return " ".join(line.split())[:TEXT_LIMIT]


def has_control_characters(text: str) -> bool:
    """Say whether ``text`` could end a protocol line or hide in one (CR, LF, NUL and their kind)."""
    return any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in text)


def refuse_control_characters(**names: str) -> None:
    """Refuse values that could smuggle a second command to the server (imaplib passes them: CVE-2025-15366)."""
    for name, value in names.items():
        if has_control_characters(value):
            raise MailError("mail-name-invalid", what=name, value=clean_text(value))


def network_code(error: BaseException, *, connecting: bool = False) -> str | None:
    """Return the code for a socket or TLS failure, ``None`` when ``error`` is of another kind.

    Order matters: certificate errors are TLS errors are ``OSError``, and a name that IDNA cannot encode
    ("a..b") is a ``UnicodeError`` from the resolver.
    """
    table: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
        (ssl.SSLCertVerificationError, "mail-certificate-invalid"),
        ((ssl.SSLEOFError, ssl.SSLZeroReturnError), "mail-tls-failed" if connecting else "mail-server-closed"),
        (ssl.SSLError, "mail-tls-failed"),
        ((socket.gaierror, UnicodeError), "mail-host-not-found"),
        (TimeoutError, "mail-timeout"),
        ((ConnectionResetError, BrokenPipeError, ConnectionAbortedError), "mail-server-closed"),
        (OverflowError if connecting else ConnectionRefusedError, "mail-connection-refused"),
        (OSError, "mail-connection-refused" if connecting else "mail-server-closed"),
    )
    return next((code for kind, code in table if isinstance(error, kind)), None)

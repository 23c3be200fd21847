"""Sends one mail over SMTP and says exactly what became of it.

The rule that everything here serves: a mail is never lost and never knowingly sent twice. Only a server's own answer
makes it ``sent``, ``retry`` or ``failed``; when the answer to the final dot is missing the result is ``unknown``.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Sequence
from dataclasses import replace
from smtplib import SMTP

from desktop.mail.smtp_message import (
    has_bcc,
    is_sound_address,
    mail_options,
    pieces,
    refusal,
    size_limit,
    wire_address,
    wire_bytes,
)
from desktop.mail.smtp_session import FAILURES, ReplyError, open_smtp, smtp_error
from desktop.mail.smtp_types import Refusal, SendResult, SendState, SmtpAccount
from desktop.mail.wire_errors import MailError, clean_text

__all__ = ["Refusal", "SendResult", "SmtpAccount", "check", "send"]

_HOPELESS = frozenset(
    {
        "mail-login-refused",
        "mail-name-invalid",
        "mail-too-large",
        "mail-8bit-not-supported",
        "mail-smtputf8-missing",
    }
)
"""Reasons of our own that no waiting will change."""


def send(
    account: SmtpAccount,
    envelope_from: str,
    recipients: Sequence[str],
    raw: bytes,
    *,
    before_data: Callable[[], None],
    context: ssl.SSLContext | None = None,
) -> SendResult:
    """Offer ``raw`` to all ``recipients`` in one transaction; never raises for what a server or network does.

    ``before_data`` runs after the recipients are known and just before DATA: commit the state "sending" there. If it
    raises, nothing has been sent. An empty ``envelope_from`` is the null sender of automatic answers.
    """
    wanted = tuple(dict.fromkeys(recipients))
    if refused := _refuse_unsound(envelope_from, wanted, raw):
        return refused
    attempt = _Attempt(envelope_from, wanted, wire_bytes(raw), before_data)
    try:
        with open_smtp(account, context) as server:
            attempt.run(server)
    except _CallerError as error:
        raise error.cause from None
    except (ReplyError, MailError, *FAILURES) as error:
        attempt.note_failure(error, account)
    return attempt.result


def check(account: SmtpAccount, context: ssl.SSLContext | None = None) -> None:
    """Connect, encrypt and log in, nothing else; raises ``MailError`` with what failed."""
    try:
        with open_smtp(account, context):
            pass
    except (ReplyError, *FAILURES) as error:
        raise smtp_error(error, account) from None


def _refuse_unsound(envelope_from: str, recipients: tuple[str, ...], raw: bytes) -> SendResult | None:
    """Refuse before connecting what must never be said to a server (smtplib passes line breaks in addresses)."""
    senders = (envelope_from,) if envelope_from else ()
    unsound = [address for address in (*senders, *recipients) if not is_sound_address(address)]
    if unsound or not recipients:
        return SendResult("failed", code="mail-address-invalid", text=clean_text(", ".join(unsound)))
    return SendResult("failed", code="mail-bcc-in-header") if has_bcc(raw) else None


class _CallerError(Exception):
    """Carries an error of ``before_data`` past the handlers that are meant for the network."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__()
        self.cause = cause


class _Attempt:
    """One transaction. ``result`` is what we would report if the connection broke at this very moment."""

    def __init__(self, sender: str, recipients: tuple[str, ...], data: bytes, before_data: Callable[[], None]) -> None:
        self._sender = sender
        self._recipients = recipients
        self._data = data
        self._before_data = before_data
        self.result = SendResult("retry")
        self._settled = False

    def run(self, server: SMTP) -> None:
        """Hold the whole conversation; ``result`` is right after every step."""
        self._check_limits(server)
        self._mail(server)
        accepted = self._recipients_accepted(server)
        if not accepted:
            self._settle_all_refused()
            return
        try:
            self._before_data()
        except BaseException as error:
            raise _CallerError(error) from None
        self._transmit(server, accepted)

    def note_failure(self, error: BaseException, account: SmtpAccount) -> None:
        """Add the reason to the result; after the final dot an interrupted conversation stays unknown."""
        if self._settled:
            return
        failure = smtp_error(error, account)
        text = error.text if isinstance(error, ReplyError) else str(failure.details.get("text", ""))
        reply = error.reply if isinstance(error, ReplyError) else 0
        hopeless = failure.code in _HOPELESS or 500 <= reply < 600
        state: SendState = "failed" if hopeless and self.result.state == "retry" else self.result.state
        self.result = replace(self.result, state=state, code=failure.code, text=text, reply=reply)

    def _check_limits(self, server: SMTP) -> None:
        limit = size_limit(server)
        if limit and len(self._data) > limit:
            raise ReplyError("mail-too-large", 0, str(limit))
        if not self._data.isascii() and not server.has_extn("8bitmime"):
            raise ReplyError("mail-8bit-not-supported", 0, "8BITMIME is not offered")

    def _mail(self, server: SMTP) -> None:
        utf8 = server.has_extn("smtputf8") and not all(map(str.isascii, (self._sender, *self._recipients)))
        sender = wire_address(self._sender, utf8)
        if sender is None:
            raise ReplyError("mail-smtputf8-missing", 0, self._sender)
        if utf8:
            server.command_encoding = "utf-8"
        options = " ".join(mail_options(server, self._data, utf8))
        reply, text = server.docmd("MAIL", f"FROM:<{sender}> {options}".strip())
        if reply != 250:
            code = "mail-too-large" if reply == 552 else "mail-sender-refused"
            raise _unhappy(code, reply, text)

    def _recipients_accepted(self, server: SMTP) -> tuple[str, ...]:
        accepted: list[str] = []
        refused: list[Refusal] = []
        for recipient in self._recipients:
            address = wire_address(recipient, server.command_encoding == "utf-8")
            if address is None:
                refused.append(Refusal(recipient, "mail-smtputf8-missing", "", permanent=True))
                continue
            reply, text = server.docmd("RCPT", f"TO:<{address}>")
            if reply in (250, 251, 252):
                accepted.append(recipient)
            elif reply == 421 or not 400 <= reply < 600:
                raise _unhappy("mail-protocol-error", reply, text)
            else:
                refused.append(refusal(recipient, reply, text))
            self.result = replace(self.result, refused=tuple(refused))
        self.result = replace(self.result, refused=tuple(refused))
        return tuple(accepted)

    def _settle_all_refused(self) -> None:
        """Nobody was accepted: over, unless one of them may be accepted later."""
        final = all(one.permanent for one in self.result.refused)
        first = next(one for one in self.result.refused if one.permanent == final)
        state: SendState = "failed" if final else "retry"
        self._settle(replace(self.result, state=state, code=first.code, text=first.text, reply=first.reply))

    def _transmit(self, server: SMTP, accepted: tuple[str, ...]) -> None:
        """Send the message. The dot goes by itself: before it no server can have a complete mail, after it one may."""
        reply, text = server.docmd("DATA")
        if reply != 354:
            raise _unhappy("mail-message-refused", reply, text)
        for piece in pieces(self._data):
            server.send(piece)
        self.result = replace(self.result, state="unknown", accepted=accepted)
        server.send(b".\r\n")
        reply, text = server.getreply()
        if 200 <= reply < 300:
            said = clean_text(text)
            self._settle(replace(self.result, state="sent", text=said, reply=reply))
        elif 400 <= reply < 600:
            self.result = replace(self.result, state="retry", accepted=())
            raise _unhappy("mail-too-large" if reply == 552 else "mail-message-refused", reply, text)
        else:
            raise _unhappy("mail-protocol-error", reply, text)

    def _settle(self, result: SendResult) -> None:
        """Fix the result: nothing that happens to the connection from here on changes it."""
        self.result = result
        self._settled = True


def _unhappy(code: str, reply: int, text: bytes) -> ReplyError:
    """Wrap a refusal; every 4xx is a busy server (greylisting, quota, 421)."""
    return ReplyError("mail-server-busy" if 400 <= reply < 500 else code, reply, clean_text(text))

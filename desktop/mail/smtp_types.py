"""What the SMTP client takes and gives: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

SendState = Literal["sent", "retry", "failed", "unknown"]


@dataclass(frozen=True)
class SmtpAccount:
    """Where and as whom to send. With ``xoauth2`` the password is the access token; no user means no login."""

    host: str
    port: int
    security: Literal["tls", "starttls", "plain"]
    user: str
    password: str = field(repr=False)
    auth: Literal["password", "xoauth2"] = "password"
    timeout: float = 60.0


@dataclass(frozen=True)
class Refusal:
    """One recipient that was not accepted.

    ``reply`` is the server's three digits, 0 when we refused by ourselves. Not ``permanent`` means that the same
    mail may be offered again later, to this recipient only.
    """

    recipient: str
    code: str
    text: str
    permanent: bool
    reply: int = 0


@dataclass(frozen=True)
class SendResult:
    """What became of one attempt.

    ``sent``: the server took responsibility for the ``accepted``; ``refused`` may still hold others. ``retry``: nothing
    was taken, the same bytes may be offered again. ``failed``: nothing was taken and nothing will be. ``unknown``: the
    connection was lost after the final dot, so the ``accepted`` may or may not have it; look for the Message-ID
    before trying again (RFC 1047).
    ``code`` is empty or names the reason, ``text`` is what the server said, ``reply`` its three digits or 0.
    """

    state: SendState
    accepted: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    code: str = ""
    text: str = ""
    reply: int = 0

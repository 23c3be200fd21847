"""When a new ticket may be confirmed automatically, and in which words.

The rules are RFC 3834's, with budgets on top because a forged sender turns every confirmation into somebody else's
unwanted mail (the Zendesk relay spam of 2025). The answer never repeats what the writer wrote: a confirmation that
carries the subject carries the spammer's text.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.placeholders import fill

DAY_MS = 24 * 3600 * 1000
PER_ADDRESS_PER_DAY = 1
PER_DESK_PER_HOUR = 100
OLDEST_MS = DAY_MS
"""A mail that lay longer on the server gets no confirmation: the first fetch of a mailbox meets years of them."""

SUBJECTS = {
    "en": "We have received your message",
    "es": "Hemos recibido tu mensaje",
    "pl": "Otrzymaliśmy Twoją wiadomość",
    "ar": "لقد استلمنا رسالتك",
}
TEXTS = {
    "en": "Hello,\n\nthank you for writing to {desk}. Your message has reached us under number {number}. "
    "We will answer as soon as we can.",
    "es": "Hola:\n\ngracias por escribir a {desk}. Hemos recibido tu mensaje con el número {number}. "
    "Te responderemos lo antes posible.",
    "pl": "Dzień dobry,\n\ndziękujemy za wiadomość do {desk}. Otrzymaliśmy ją pod numerem {number}. "
    "Odpowiemy najszybciej, jak to możliwe.",
    "ar": "مرحبًا،\n\nشكرًا لمراسلتك {desk}. وصلتنا رسالتك برقم {number} وسنرد عليك في أقرب وقت.",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known when the question arises. ``machine`` is the parser's reason code or empty.

    ``age_ms`` is how long ago the mail came; ``set_aside``: its ticket lies in spam or trash.
    """

    switched_on: bool
    machine: str
    return_path: str | None
    sender: str
    own_addresses: frozenset[str]
    given_to_sender_today: int
    given_in_last_hour: int
    same_subject_before: bool
    age_ms: int = 0
    set_aside: bool = False


def refusal(asked: Asked) -> str:
    """Return why no automatic answer may be given, or an empty string when one may."""
    sender = asked.sender.casefold()
    reasons = (
        ("off", not asked.switched_on),
        ("set-aside", asked.set_aside),
        ("old", asked.age_ms > OLDEST_MS),
        ("machine", bool(asked.machine)),
        ("empty-return-path", asked.return_path is not None and not asked.return_path.strip("<> ")),
        ("no-sender", "@" not in sender),
        ("noreply", is_noreply(sender)),
        ("own-address", sender in asked.own_addresses),
        ("sender-budget", asked.given_to_sender_today >= PER_ADDRESS_PER_DAY),
        ("desk-budget", asked.given_in_last_hour >= PER_DESK_PER_HOUR),
        ("same-subject", asked.same_subject_before),
    )
    return next((reason for reason, holds in reasons if holds), "")


def is_noreply(address: str) -> bool:
    """Tell whether nobody reads what is sent to an address, whatever stands behind a plus."""
    local = address.casefold().partition("@")[0].partition("+")[0]
    return "".join(char for char in local if char not in "-_.") in (
        "noreply",
        "donotreply",
        "mailerdaemon",
        "postmaster",
    )


def words(language: str, desk: str, code: str, number: int, text: str = "") -> tuple[str, str]:
    """Return subject and text of the confirmation. ``text`` is the owner's own, with {desk} and {number} in it."""
    token = f"{code}-{number}"
    body = fill(text.strip() or TEXTS.get(language, TEXTS["en"]), {"desk.name": desk, "ticket.number": token}).text
    return f"[#{token}] {SUBJECTS.get(language, SUBJECTS['en'])}", body

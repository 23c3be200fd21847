"""To whom an answer goes: the rules, without a window.

A reply goes to Reply-To, else to the sender. Copies leave out our own addresses, because a desk that writes to its own
mailbox opens a ticket for every answer, and people who wrote in but nobody confirmed (``features.md`` calls them
joined): they are offered, never taken. What such a person wrote, or somebody under an agent's address, is answered
to the requester: nobody writes themselves into a conversation, nor those whom they copied (the Zendesk hole of 2024).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.mail.addresses import parse_addresses
from desktop.mail.smtp_message import is_sound_address
from desktop.store.queries.rows import MailboxRow, MessageRow, ParticipantRow, Person

SPECIAL = ',;:<>()"@\\'


@dataclass(frozen=True, slots=True)
class Addressed:
    """Recipients of an answer. ``joined`` are offered to be added; ``circle`` are the folded addresses known here."""

    to: tuple[Person, ...]
    cc: tuple[Person, ...] = ()
    joined: tuple[Person, ...] = ()
    circle: frozenset[str] = frozenset()


def own_addresses(mailboxes: Iterable[MailboxRow]) -> frozenset[str]:
    """Return every address of ours, folded."""
    return frozenset(
        address.casefold() for mailbox in mailboxes for address in (mailbox.address, *mailbox.aliases) if address
    )


def answer_to(
    message: MessageRow | None,
    requester: Person | None,
    participants: Iterable[ParticipantRow],
    ours: frozenset[str],
    everybody: bool,
) -> Addressed:
    """Find the recipients of an answer to ``message``; without one, or to our own words, the requester's."""
    members = list(participants)
    unconfirmed = {one.email.casefold() for one in members if one.role == "joined"}
    if message is not None and _is_doubtful(message, unconfirmed):
        message = None
    to = _first(message, requester, ours)
    taken = {email.casefold() for _, email in to}
    cc: list[Person] = []
    if everybody:
        confirmed = [(one.name, one.email) for one in members if one.role != "joined"]
        heads = [*message.to, *message.cc] if message is not None else []
        cc = _others([*heads, *confirmed], taken | ours | unconfirmed)
    joined = _others([(one.name, one.email) for one in members if one.role == "joined"], taken | ours)
    known = {one.email.casefold() for one in members}
    known |= {email.casefold() for _, email in _heads(message)} | taken | ours
    known |= {requester[1].casefold()} if requester else set()
    return Addressed(to, tuple(cc), tuple(joined), frozenset(known))


def _is_doubtful(message: MessageRow, unconfirmed: set[str]) -> bool:
    """Tell whether nobody has vouched for the sender: From proves nothing, least of all an agent's."""
    return message.kind == "customer" and (
        message.from_email.casefold() in unconfirmed or "unverified-agent" in message.flags
    )


def _first(message: MessageRow | None, requester: Person | None, ours: frozenset[str]) -> tuple[Person, ...]:
    if message is not None and message.kind == "customer":
        wanted = message.reply_to or ((message.from_name, message.from_email),)
        found = tuple(_others(wanted, ours))
        if found:
            return found
    if message is not None and message.kind == "reply" and message.to:
        return message.to
    return (requester,) if requester and requester[1] else ()


def _heads(message: MessageRow | None) -> list[Person]:
    if message is None:
        return []
    return [*message.to, *message.cc, *message.reply_to, (message.from_name, message.from_email)]


def _others(people: Iterable[Person], without: Iterable[str]) -> list[Person]:
    """Return people once each, without those whose folded address is in ``without``."""
    seen = set(without)
    found: list[Person] = []
    for name, email in people:
        if email and email.casefold() not in seen:
            seen.add(email.casefold())
            found.append((name, email))
    return found


def written(person: Person) -> str:
    """Write a person as a recipients' field holds them: ``Name <address>``."""
    name, email = person
    clean = " ".join(name.split())
    if not clean or clean.casefold() == email.casefold():
        return email
    if any(mark in clean for mark in SPECIAL):
        clean = '"' + clean.replace("\\", "").replace('"', "'") + '"'
    return f"{clean} <{email}>"


def person_of(address: str) -> Person | None:
    """Read one address as typed; ``None`` when it is none."""
    found = parse_addresses(address, limit=2).addresses
    if len(found) == 1 and is_sound_address(found[0].email):
        return found[0].name, found[0].email
    bare = address.strip()
    return ("", bare) if "<" not in bare and is_sound_address(bare) else None

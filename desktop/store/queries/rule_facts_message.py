"""What the message that set a rule off says to conditions."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from desktop.core.automation.values import Fact
from desktop.core.language_guess import guess_language
from desktop.core.matching import fold_address
from desktop.store.models import Message
from desktop.store.queries.reading import people, read
from desktop.store.queries.rule_facts_source import Source
from desktop.store.revisions import reading

FULL_TEXT = 200_000
"""Characters of a body that conditions look at."""


def _of(read_message: Callable[[Message], Fact], otherwise: Fact) -> Callable[[Source], Fact]:
    return lambda source: otherwise if source.message is None else read_message(source.message)


def _people(stored: str) -> tuple[str, ...]:
    return tuple(part for pair in people(stored) for part in reversed(pair) if part)


def _recipient(source: Source) -> tuple[str, ...]:
    """Return those of the desk's addresses among the people written to; else the one it came in through."""
    if source.message is None:
        return ()
    sql = "SELECT address FROM mailbox WHERE deleted = 0 UNION SELECT address FROM mailbox_alias WHERE deleted = 0"
    own = {fold_address(str(address)) for (address,) in read(sql)}
    stored = (source.message.to_people, source.message.cc_people)
    found = [email for each in stored for _, email in people(each) if fold_address(email) in own]
    return tuple(dict.fromkeys(found)) or _through(source.message)


def _through(message: Message) -> tuple[str, ...]:
    if message.mailbox is None:
        return ()
    rows = read("SELECT address FROM mailbox WHERE id = ?", [bytes.fromhex(message.mailbox)])
    return tuple(str(address) for (address,) in rows)


def _full_text(message: Message) -> str:
    return reading(message).text[:FULL_TEXT]


def _new_text(message: Message) -> str:
    """Return the text without what it quotes; a later correction has no marks and counts whole."""
    said = reading(message)
    if said.kind or not message.quotes:
        return said.text[:FULL_TEXT]
    text, parts, at = said.text, [], 0
    for start, end in sorted(json.loads(message.quotes)):
        parts.append(text[at:start])
        at = max(at, end)
    return "".join([*parts, text[at:]])[:FULL_TEXT]


MESSAGE: Mapping[str, Callable[[Source], Fact]] = {
    "message-kind": _of(lambda message: message.kind, ""),
    "from": _of(lambda message: message.from_email, ""),
    "from-name": _of(lambda message: message.from_name, ""),
    "to": _of(lambda message: _people(message.to_people), ()),
    "cc": _of(lambda message: _people(message.cc_people), ()),
    "reply-to": _of(lambda message: _people(message.reply_to), ()),
    "recipient": _recipient,
    "header": lambda source: (),
    "message-subject": _of(lambda message: reading(message).subject, ""),
    "body": _of(_new_text, ""),
    "full-body": _of(_full_text, ""),
    "language": _of(lambda message: guess_language(_new_text(message)), ""),
    "size": _of(lambda message: message.size, None),
    "has-attachment": lambda source: any(not inline for _, _, inline in source.files),
    "attachment-name": lambda source: tuple(name for name, _, inline in source.files if not inline),
    "attachment-type": lambda source: tuple(mime for _, mime, inline in source.files if not inline),
    "machine-mail": _of(lambda message: message.kind == "machine" or bool(message.machine), False),
    "machine-reason": _of(lambda message: message.machine, ""),
    "bounce": _of(lambda message: message.machine == "bounce", False),
}

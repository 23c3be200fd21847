"""Ids that follow from what a row says: nobody takes the place of a row that somebody else is going to make.

Such rows are looked for by their id (``store.database.natural_id``): whoever could make the setting with the id of
another one, or a draft with the id of a colleague's, would have written that one. An id of another version than 5 is by
chance and takes nobody's place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from desktop.core.matching import fold_address
from desktop.store.database import natural_id
from desktop.sync.wire import Value

VERSION = 6
"""The byte of an id whose upper half says how it was made."""
Read = Callable[[str], Value]
"""Gives what a row says in a column."""
PARTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "setting": ("setting", ("scope", "owner", "key")),
    "draft": ("draft", ("agent", "ticket", "kind")),
    "ticket_seen": ("seen", ("agent", "ticket")),
    "computer": ("computer", ("device",)),
    "membership": ("membership", ("department", "agent")),
    "denial": ("denial", ("department", "agent", "permission")),
    "role_grant": ("role-grant", ("role", "permission")),
    "credential": ("credential", ("mailbox", "computer", "kind")),
    "letter_template": ("letter-template", ("department", "event", "language")),
    "routing_turn": ("turn", ("department", "agent")),
    "agent_skill": ("skill", ("agent", "tag")),
    "field_value": ("field", ("field", "row")),
    "ticket_tag": ("ticket-tag", ("ticket", "tag")),
    "ticket_alias": ("ticket-alias", ("ticket", "number")),
    "ticket_link": ("link", ("ticket", "other", "kind")),
    "sla_clock": ("sla-clock", ("ticket", "clock", "started_at")),
    "outgoing": ("outgoing", ("message",)),
}
"""Table to the kind of its ids and the columns that they follow from."""


def names_itself(table: str, identity: bytes, read: Read) -> bool:
    """Tell whether a row may have its id: always, unless ids of its table follow from content and this one does not."""
    if identity[VERSION] >> 4 != 5:
        return True
    names = set(_names(table, read))
    return not names or identity.hex() in names


def naming(table: str) -> tuple[str, ...]:
    """Return the columns that the ids of a table follow from."""
    if table in OTHERS:
        return OTHERS[table][0]
    return PARTS[table][1] if table in PARTS else ()


def _names(table: str, read: Read) -> Iterable[str]:
    if table in OTHERS:
        yield from OTHERS[table][1](read)
    elif table in PARTS:
        kind, columns = PARTS[table]
        yield natural_id(kind, *(_word(read(column)) for column in columns))


def _word(value: Value) -> str:
    return "" if value is None else value.hex() if isinstance(value, bytes) else str(value)


def _participant(read: Read) -> Iterable[str]:
    email = _word(read("email"))
    for form in {email.casefold(), email.strip().casefold(), fold_address(email)}:
        yield natural_id("participant", _word(read("ticket")), form)


def _referral(read: Read) -> Iterable[str]:
    for column in ("department", "agent"):
        yield natural_id("referral", _word(read("ticket")), _word(read(column)))


def _address(read: Read) -> Iterable[str]:
    folded = _word(read("folded"))
    yield natural_id("address", folded)
    yield natural_id("address", folded, _word(read("contact")))


OTHERS: Mapping[str, tuple[tuple[str, ...], Callable[[Read], Iterable[str]]]] = {
    "participant": (("ticket", "email"), _participant),
    "ticket_referral": (("ticket", "department", "agent"), _referral),
    "contact_address": (("folded",), _address),
}
"""Tables whose ids follow from content in more than one way."""

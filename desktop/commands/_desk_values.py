"""What the rows that shape a desk share: names on one line, short texts, an order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from desktop.core.errors import DeskError
from desktop.mail.compose import one_line

LONGEST_NAME, LONGEST_TEXT = 80, 400


class Placed(Protocol):
    """A row that stands somewhere in an order."""

    id: str
    position: int

    def save(self) -> object: ...


def named(name: str) -> str:
    """Return a name on one line; an empty one is refused (``name-empty``)."""
    clean = checked_text("name", name)[:LONGEST_NAME].strip()
    if not clean:
        raise DeskError("name-empty")
    return clean


def checked_text(field: str, value: object) -> str:
    """Return a short text on one line; anything but a text is refused (``field-value``)."""
    if not isinstance(value, str):
        raise DeskError("field-value", name=field, value=str(value)[:80])
    return one_line(value)[:LONGEST_TEXT].strip()


def ordered(rows: Sequence[Placed], wanted: Sequence[str]) -> None:
    """Give the rows their numbers in the wanted order; those not wanted follow in the order they had."""
    known = {row.id: row for row in rows}
    order = list(dict.fromkeys(each for each in wanted if each in known))
    for position, identity in enumerate([*order, *(each for each in known if each not in order)]):
        if known[identity].position != position:
            known[identity].position = position
            known[identity].save()

"""The order of a conversation: messages with what happened between them, and which part of it shows at first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.store.queries.rows import HistoryRow, MessageRow
from desktop.store.queries.rows_rules import FiringRow
from desktop.store.queries.sharing import LostRow
from desktop.ui.conversation.deeds import Happened, with_deeds
from desktop.ui.conversation.history_words import belongs_between

LAST_SHOWN = 3
"""So many messages show even when all were read."""
MOST_SHOWN = 40
"""At most so many show at first, however many are unread."""
STEP = 20
"""So many earlier ones come with each press."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A message; a ``quiet`` one is a machine's and shows as one line until it is opened."""

    message: MessageRow
    quiet: bool = False

    @property
    def key(self) -> str:
        """Name the item, so that its widget is found again after a change."""
        return self.message.id


@dataclass(frozen=True, slots=True)
class Changes:
    """What agents and rules did, one behind the other, oldest first; never empty."""

    rows: tuple[Happened, ...]

    @property
    def key(self) -> str:
        """Name the item by its first change: later ones join the end."""
        first = self.rows[0]
        if isinstance(first, FiringRow):
            return first.id
        return f"{first.cause}:{first.kind}:{first.field}"


@dataclass(frozen=True, slots=True)
class Clash:
    """An edit that lost against another one made at the same moment, which can be brought back."""

    row: LostRow

    @property
    def key(self) -> str:
        """Name the item."""
        return self.row.id


Item = Mail | Changes | Clash


def timeline(
    messages: Sequence[MessageRow],
    history: Iterable[HistoryRow],
    deeds: Sequence[FiringRow] = (),
    lost: Sequence[LostRow] = (),
) -> list[Item]:
    """Return messages in the order given, with what happened before each; ``history`` is oldest first.

    A machine's mail is quiet unless it began the ticket or nobody else wrote. Of ``deeds``, what rules did, those that
    were refused did nothing and are no line here. Each of the ``lost`` edits is a line of its own.
    """
    loud = any(message.kind != "machine" for message in messages)
    items: list[Item] = []
    waiting = sorted([*_between(history, deeds), *lost], key=_moment)
    at = 0
    for number, message in enumerate(messages):
        until = at
        while until < len(waiting) and waiting[until].at < message.sent_at:
            until += 1
        _add_changes(items, waiting[at:until])
        at = until
        items.append(Mail(message, quiet=message.kind == "machine" and number > 0 and loud))
    _add_changes(items, waiting[at:])
    return items


def _moment(row: Happened | LostRow) -> int:
    return row.at


def _between(history: Iterable[HistoryRow], deeds: Sequence[FiringRow]) -> list[Happened]:
    if not deeds:
        return [row for row in history if belongs_between(row)]
    both = with_deeds(history, [row for row in deeds if not row.refused])
    return [row for row in sorted(both, key=lambda row: row.at) if isinstance(row, FiringRow) or belongs_between(row)]


def _add_changes(items: list[Item], rows: Iterable[Happened | LostRow]) -> None:
    """Add neighbouring changes as one item, but each lost edit as one of its own."""
    together: list[Happened] = []
    for row in rows:
        if not isinstance(row, LostRow):
            together.append(row)
            continue
        if together:
            items.append(Changes(tuple(together)))
            together = []
        items.append(Clash(row))
    if together:
        items.append(Changes(tuple(together)))


def first_unread(items: Sequence[Item], seen_at: int) -> int | None:
    """Return the place of the first message from outside since the agent looked, None when all are read."""
    return next((place for place, item in enumerate(items) if isinstance(item, Mail) and _is_new(item, seen_at)), None)


def _is_new(item: Mail, seen_at: int) -> bool:
    return item.message.kind == "customer" and item.message.sent_at > seen_at


def first_shown(items: Sequence[Item], unread: int | None) -> int:
    """Return the place from which on the conversation shows; what is before it stands behind one line."""
    places = [place for place, item in enumerate(items) if isinstance(item, Mail) and not item.quiet]
    if len(places) <= LAST_SHOWN + 1 and len(items) <= MOST_SHOWN:
        return 0
    start = places[-LAST_SHOWN] if len(places) >= LAST_SHOWN else 0
    if unread is not None:
        start = min(start, unread)
    return max(start, len(items) - MOST_SHOWN)


def earlier_count(items: Sequence[Item], start: int) -> int:
    """Return how many messages stand before a place."""
    return sum(isinstance(item, Mail) for item in items[:start])

"""Judging one row that somebody sent, by ``policy``: everything it needs to know was read before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.core.permissions import Permission
from desktop.sync.policy import EMPTY, ME, NOBODY, REST, Rights, TablePolicy
from desktop.sync.rights_state import Stored
from desktop.sync.wire import CLK, FIRST, NEW, Value, WireRow, id_of

MALFORMED, CLOCK, RIGHT, AUTHOR = "row-malformed", "clock-foreign", "right-missing", "author-wrong"
KIND, PRIVATE, UNKNOWN, VOUCHED = "kind-refused", "row-private", "row-unknown", "not-vouched"
EARLY = "passed-on-early"
PURGE: Rights = (Permission.TICKET_PURGE,)


class RefusalError(Exception):
    """Why a row may not be applied: a code with what its sentence needs."""

    def __init__(self, why: str, **details: str) -> None:
        super().__init__(why)
        self.why, self.details = why, details


@dataclass(slots=True)
class Incoming:
    """A row in hand: its table's policy, where each column's value stands in it, and what is here of it."""

    table: str
    policy: TablePolicy
    row: WireRow
    at: Mapping[str, int]
    known: Stored | None

    @property
    def id(self) -> bytes:
        """Return its id."""
        return id_of(self.row)

    def value(self, column: str) -> Value:
        """Return what it says in a column; None where it says nothing."""
        place = self.at.get(column)
        return None if place is None else self.row[place]

    def was(self, column: str) -> Value:
        """Return what is here in a column, else what it says itself."""
        return self.value(column) if self.known is None else self.known.get(column)

    @property
    def is_made(self) -> bool:
        """Tell whether it claims to have been made by its sender."""
        return bool(self.row[NEW])

    def clocks(self) -> Mapping[str, str]:
        """Return the clocks of single columns. Raises ``RefusalError`` for columns that it does not send."""
        if not self.row[CLK]:
            return {}
        found: dict[str, str] = json.loads(str(self.row[CLK]))
        if not found.keys() <= self.at.keys():
            raise RefusalError(MALFORMED)
        return found

    def changed(self) -> Iterable[str]:
        """Return the columns that it changes: those that it says were changed, or that differ from what is here."""
        clocks = self.clocks()
        if not self.is_made or self.known is None:
            return clocks
        named = self.policy.change if self.policy.twice else self.at
        differing = {each for each in self.at if self.known.get(each) != self.value(each)}
        open_ = REST in named
        return {*clocks, *(each for each in differing if open_ or each in named)}


class Signer:
    """Who sent the rows: an agent, by id, and the computer that signed."""

    def __init__(self, agent: str, device: str) -> None:
        self.agent, self.device = agent, device
        self.key = bytes.fromhex(agent)

    def is_me(self, value: Value) -> bool:
        """Tell whether a column names the signer, as bytes or as hex."""
        return value in (self.key, self.agent)


@dataclass(slots=True)
class Judge:
    """Judges rows of one place: ``reached`` tells whether one of some rights reaches it."""

    signer: Signer
    reached: Any

    def check_made(self, item: Incoming, author: Value, *, fits: bool) -> None:
        """Refuse a new row for its kind, author, or values that new rows do not have. ``fits``: any author will do."""
        policy = item.policy
        kind = str(item.value(policy.kind)) if policy.kind else ""
        self.need(policy.of_kind(kind), KIND if policy.kind else RIGHT, kind=kind)
        if policy.author and not self.signer.is_me(author) and not fits:
            raise RefusalError(AUTHOR)
        later = item.clocks()
        for column, wanted in policy.made.items():
            if column in item.at and item.value(column) != wanted and column not in later:
                self.need(policy.of_column(column), column=column)
        for column in policy.values:
            if column in item.at and column not in later:
                self.need(self.of_value(policy, column, item.value(column)), column=column)

    def check_changed(self, item: Incoming, columns: Iterable[str], *, own: bool) -> None:
        """Refuse a change of columns unless one of each column's rights reaches; ``own``: the row is the signer's."""
        for column in columns:
            self.check_column(item, column, own=own)

    def check_column(self, item: Incoming, column: str, *, own: bool) -> None:
        """Refuse one column's change."""
        policy, value = item.policy, item.value(column)
        if own and column in policy.own:
            wanted = policy.own_values.get(column)
            if (wanted is None or value in wanted) and self.reached(policy.own[column]):
                return
        if policy.erasable and (column == "deleted" or value in EMPTY) and self.reached(PURGE):
            return
        if column in policy.values:
            self.need(self.of_value(policy, column, value), column=column)
        self.need(policy.of_column(column), column=column)

    def of_value(self, policy: TablePolicy, column: str, value: Value) -> Rights:
        """Return the rights of which one is needed to write a value."""
        values = policy.values[column]
        key: Value = value
        if value is None:
            key = NOBODY
        elif self.signer.is_me(value):
            key = ME
        found = values.get(key) if isinstance(key, str | int) else None
        if found is not None:
            return found
        return values.get(REST, policy.of_column(column))

    def need(self, rights: Rights, why: str = RIGHT, **details: str) -> None:
        """Raise ``RefusalError`` unless one of some rights reaches."""
        if not self.reached(rights):
            first = rights[0].value if rights else ""
            raise RefusalError(why, permission=first, **details)


def places_of(columns: Iterable[str]) -> dict[str, int]:
    """Return where each column's value stands in a wire row."""
    return {column: place for place, column in enumerate(columns, FIRST)}

"""Whether values are what their columns hold: a row that the program could not read would stop everybody's program.

Types, lengths of ids, JSON where a column holds JSON, and the small ranges that lists count on. One check for each
distinct sequence of types, so that a file of thousands of rows costs little.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence

from desktop.sync.tables import SYNCED, SyncedTable
from desktop.sync.wire import FIRST, Value, WireRow

ID_LENGTH = 16
LONGEST_TEXT = 16 * 1024 * 1024
Kinds = tuple[type, ...]
NONE = type(None)
LISTS: Mapping[str, tuple[str, ...]] = {
    "message": ("to_people", "cc_people", "bcc_people", "reply_to", "quotes"),
    "message_revision": ("quotes",),
    "macro": ("actions",),
    "rule": ("groups", "actions"),
    "firing": ("why", "done"),
    "draft": ("files",),
    "sla_policy": ("groups",),
    "shared_cause": ("triggers",),
    "calendar_day": ("spans",),
}
MAPS: Mapping[str, tuple[str, ...]] = {
    "rule": ("timing", "paused_details"),
    "draft": ("people",),
    "sla_policy": ("targets", "options"),
    "shared_cause": ("changes",),
}
ANYTHING: Mapping[str, tuple[str, ...]] = {"event": ("old", "new"), "setting": ("value",), "conflict": ("lost",)}
MAY_BE_EMPTY = frozenset({"quotes"})
PAIRS = frozenset({"to_people", "cc_people", "bcc_people", "reply_to"})
"""Lists of [name, address]."""
EARLIEST, LATEST = -62_135_510_400_000, 253_402_128_000_000
"""What a number may be: times (ms) that a calendar can show, in any time zone. Sizes and counts are far from it."""
RANGES: Mapping[tuple[str, str], range] = {
    ("ticket", "number"): range(-65_536, 1 << 40),
    ("ticket", "priority"): range(4),
    ("ticket", "folder"): range(4),
    ("ticket", "due_state"): range(4),
    ("status", "category"): range(6),
    ("role_grant", "scope"): range(5),
}


class RowForms:
    """The form of rows of one table with the same columns; columns that this version does not know hold anything."""

    def __init__(self, table: str, columns: Sequence[str]) -> None:
        spec = SYNCED.get(table)
        self._types = [_types(spec, column) for column in columns]
        self._fitting: set[Kinds] = set()
        places = [(place, column) for place, column in enumerate(columns, FIRST)]
        self._ids = [place for place, column in places if spec is not None and column in spec.ids - spec.blobs]
        self._json = [(place, check) for place, column in places if (check := _json_check(table, column)) is not None]
        self._numbers = [
            place for place, column in places if spec is not None and column in spec.numbers and "hash" not in column
        ]
        self._ranges = [(place, RANGES[table, column]) for place, column in places if (table, column) in RANGES]

    def fits(self, row: WireRow) -> bool:
        """Tell whether a row's values are what its columns hold."""
        kinds = tuple(map(type, row[FIRST:]))
        if kinds not in self._fitting:
            if len(kinds) != len(self._types) or not all(map(_is_among, kinds, self._types)):
                return False
            self._fitting.add(kinds)
        for place in self._ids:
            value = row[place]
            if value is not None and len(value) != ID_LENGTH:  # type: ignore[arg-type]  # bytes, by their type
                return False
        for place in self._numbers:
            value = row[place]
            if value is not None and not EARLIEST <= value <= LATEST:  # type: ignore[operator]  # int, by their type
                return False
        for place, check in self._json:
            if not check(row[place]):
                return False
        return all(row[place] in allowed for place, allowed in self._ranges)


def _types(spec: SyncedTable | None, column: str) -> frozenset[type]:
    if spec is None or column not in spec.columns:
        return frozenset({bytes, int, str, NONE})
    if column in spec.ids or column in spec.blobs:
        return frozenset({bytes, NONE})
    return frozenset({int, NONE}) if column in spec.numbers else frozenset({str, NONE})


def _is_among(kind: type, types: frozenset[type]) -> bool:
    return kind in types


def _json_check(table: str, column: str) -> Callable[[Value], bool] | None:
    if column in LISTS.get(table, ()):
        return _people if column in PAIRS else _list_or_empty if column in MAY_BE_EMPTY else _list
    if column in MAPS.get(table, ()):
        return _map
    return _anything if column in ANYTHING.get(table, ()) else None


def _read(value: Value) -> object:
    try:
        return json.loads(value) if isinstance(value, str) and len(value) <= LONGEST_TEXT else NONE
    except (ValueError, RecursionError):
        return NONE


def _list(value: Value) -> bool:
    return value == "[]" or isinstance(_read(value), list)


def _list_or_empty(value: Value) -> bool:
    return value == "" or _list(value)


def _map(value: Value) -> bool:
    return value == "{}" or isinstance(_read(value), dict)


def _anything(value: Value) -> bool:
    return value is None or _read(value) is not NONE


def _people(value: Value) -> bool:
    if value == "[]":
        return True
    found = _read(value)
    return isinstance(found, list) and all(_is_pair(each) for each in found)


def _is_pair(found: object) -> bool:
    return isinstance(found, list) and len(found) == 2 and all(isinstance(each, str) for each in found)

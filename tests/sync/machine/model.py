"""What must be true in the end: for each field the edit with the largest clock among those that were committed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from desktop.store.database import db
from desktop.sync.clocks import device_of, hlc_of
from desktop.sync.tables import SYNCED

Key = tuple[str, bytes, str]
Value = bytes | int | str | None
Row = tuple[str, bytes]
Columns = dict[str, tuple[str, Value]]
"""Column → (clock, value)."""
State = dict[Row, Columns]
ALONE = frozenset({"ticket_seen", "draft", "conflict"})
"""Tables whose rows one agent has alone, or each computer makes from what it saw."""


class Model:
    """Every committed edit, by clock (without the device, which a copied file changes)."""

    def __init__(self) -> None:
        self.edits: dict[Key, dict[int, set[Value]]] = defaultdict(lambda: defaultdict(set))
        self.makers: dict[tuple[Key, int], str] = {}
        self.causes: dict[bytes, int] = {}
        self.written = 0
        self.restricted: set[str] = set()
        self.refused: set[tuple[Key, int]] = set()

    def note(self, devices: Collection[str], since: int) -> list[tuple[Key, int]]:
        """Take over what the bound desk wrote itself, as any of some devices, after a clock (hlc); return it."""
        fresh: list[tuple[Key, int]] = []
        for table, row, columns in own_edits(devices, since):
            for column, (clock, value) in columns.items():
                at = hlc_of(clock)
                key = (table, row, column)
                if value not in self.edits[key][at]:
                    self.edits[key][at].add(value)
                    self.makers[key, at] = device_of(clock)
                    fresh.append((key, at))
        self.written += len(fresh)
        return fresh

    def note_causes(self, device: str, since: int) -> None:
        """Take over how many events each cause has, of what the bound desk wrote after a clock."""
        sql = "SELECT cause, count(*) FROM event WHERE substr(_new, 17) = ? AND _new > ? GROUP BY cause"
        self.causes |= {bytes(cause): int(n) for cause, n in db.execute_sql(sql, (device, f"{since:016x}~")).fetchall()}

    def retimed(self, devices: Collection[str], ahead: str) -> None:
        """Learn the edits of a computer anew, whatever it was called: it took back clocks that lay in the future."""
        gone = [(key, at) for (key, at), maker in self.makers.items() if maker in devices and f"{at:016x}" > ahead]
        for key, at in gone:
            del self.makers[key, at]
            del self.edits[key][at]
        self.note(devices, 0)

    def note_refused(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Learn which edits a server keeps in quarantine because their author had lost the right to them.

        An edit that its author replaced before it was sent shares the fate of the one in its place.
        """
        for said in rows:
            clocks, bases = said.get("_clk") or {}, said.get("_base") or {}
            for column in SYNCED[said["t"]].columns:
                key, clock = (said["t"], bytes.fromhex(said["id"]), column), clocks.get(column, said["_new"])
                if clock and column in said:
                    seen, last = hlc_of(bases.get(column, "")), hlc_of(clock)
                    tried = {at for at in self.edits[key] if seen < at <= last}
                    self.refused |= {(key, at) for at in tried if self.makers[key, at] == device_of(clock)}

    def is_private(self, row: Row) -> bool:
        """Tell whether a row belongs to one agent alone."""
        table, identity = row
        return table in ALONE or (table == "setting" and "agent" in self.allowed((table, identity, "scope")))

    def is_taken_back(self, key: Key) -> bool:
        """Tell whether a field was written only by ``restricted`` devices of a folder's desk, or was refused.

        When the folder loses their files and they lose the right before they bring them again, nobody has them.
        """
        return all((key, at) in self.refused or self.makers[key, at] in self.restricted for at in self.edits[key])

    def allowed(self, key: Key) -> set[Value]:
        """Return what a field may hold in the end: the last edit that nobody refused, or one after it that was.

        A copy of a computer may bring once more what was refused, when its agent has the right again.
        """
        edits = self.edits[key]
        last = max((at for at in edits if (key, at) not in self.refused), default=0)
        return {value for at, values in edits.items() if at >= last for value in values}


def own_edits(devices: Collection[str], since: int) -> Iterator[tuple[str, bytes, Columns]]:
    """Go through the fields that some devices wrote after a clock, as the bound desk holds them."""
    low = f"{since:016x}~"
    for (table, row), columns in states("_new > ? OR _clk <> ''", (low[:16],)):
        mine = {
            column: (clock, value)
            for column, (clock, value) in columns.items()
            if device_of(clock) in devices and clock > low
        }
        if mine:
            yield table, row, mine


def states(
    where: str = "1", values: tuple[object, ...] = ()
) -> Iterator[tuple[tuple[str, bytes], dict[str, tuple[str, Value]]]]:
    """Go through shared rows of the bound desk: each column's clock and value."""
    for table, spec in SYNCED.items():
        names = ", ".join(f'"{column}"' for column in spec.columns)
        rows = db.execute_sql(f'SELECT id, _new, _clk, {names} FROM "{table}" WHERE {where}', values).fetchall()
        for row, new, clk, *held in rows:
            clocks = json.loads(clk) if clk else {}
            yield (
                (table, bytes(row)),
                {
                    column: (clocks.get(column, new), bytes(value) if isinstance(value, memoryview) else value)
                    for column, value in zip(spec.columns, held, strict=True)
                },
            )


def all_states(*, private: bool = False) -> State:
    """Return every shared row of the bound desk; those of one agent alone only when asked for."""
    return {
        (table, row): columns
        for (table, row), columns in states()
        if private or not (table in ALONE or (table == "setting" and columns["scope"][1] == "agent"))
    }

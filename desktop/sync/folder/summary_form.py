"""What a summary looks like: all rows as an owner's computer had them, in place of the files up to a vector.

A pack whose first member, ``front``, says for which files it stands: their vector in its header, number, hash and
signer of each computer's last file inside. The other members, ``rows``, are sealed like any file. All are outside the
chain (n = 0); the front's ``prev`` is a hash over its parts, which nothing else that an owner signs has.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.sync.folder.packs import Member
from desktop.sync.folder.seals import Opened
from desktop.sync.scopes import DESK
from desktop.sync.sealing.packing import MalformedError, as_hex, as_number
from desktop.sync.wire import FIRST, RowSet, Section

FRONT, ROWS = "front", "rows"
"""Kinds of members."""
LAST, FACTS = "summed_file", "summed_facts"
"""What stands in the front in the form of tables: the last file of each computer; why and for whom it was made."""
LAST_COLUMNS = ("device", "n", "digest", "seat")
FACT_COLUMNS = ("private", "early", "erased")
_ID = bytes(16)


@dataclass(frozen=True, slots=True)
class Last:
    """The last file of a computer that a summary stands for, and the seat that signs for that computer."""

    n: int
    sha: str
    seat: str


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary whose front was checked. ``upto`` is by device; ``at`` its writer's clock (ms).

    ``private``: of what only the writer's agent reads, for that agent. ``erased`` is how many tickets were erased for
    good by then; ``early``: the files it stands for hold some of them, so they go as soon as may be.
    """

    path: Path
    device: str
    agent: str
    seat: str
    at: int
    upto: Mapping[str, Last]
    parts: Sequence[Member] = field(repr=False)
    private: bool = False
    early: bool = False
    erased: int = 0

    @property
    def reach(self) -> int:
        """Return how many files it stands for."""
        return sum(last.n for last in self.upto.values())

    def covers(self, device: str, n: int) -> bool:
        """Tell whether it stands for a file."""
        last = self.upto.get(device)
        return last is not None and n <= last.n

    def covers_all(self, other: Summary) -> bool:
        """Tell whether it stands for every file that another one stands for."""
        return all(self.covers(device, last.n) for device, last in other.upto.items())


def mark_of(shas: Iterable[str]) -> str:
    """Return the hash (64 hex digits) over the parts of a summary, in order."""
    return hashlib.sha256(b"deskbell summary\0" + b"".join(map(bytes.fromhex, shas))).hexdigest()


def front_section(upto: Mapping[str, Last], facts: tuple[int, int, int]) -> Section:
    """Return what the front says, for everybody; ``facts`` in the order of ``FACT_COLUMNS``."""
    rows = [(_ID, "", "", "", device, last.n, last.sha, last.seat) for device, last in sorted(upto.items())]
    said = RowSet(FACTS, FACT_COLUMNS, [(_ID, "", "", "", *facts)])
    return Section(frozenset({DESK}), (RowSet(LAST, LAST_COLUMNS, rows), said))


def read_front(path: Path, opened: Opened, parts: Sequence[Member]) -> Summary:
    """Return a summary out of its opened front. Raises ``MalformedError`` for what is none."""
    head = opened.head
    if head.n or any(part.kind != ROWS for part in parts):
        raise MalformedError("summary")
    if head.prev != mark_of(part.sha for part in parts):
        raise MalformedError("parts")
    sets = {rowset.table: rowset for section in opened.sections for rowset in section.rowsets}
    if sets.keys() != {LAST, FACTS} or sets[LAST].columns != LAST_COLUMNS or sets[FACTS].columns != FACT_COLUMNS:
        raise MalformedError("front")
    private, early, erased = map(as_number, sets[FACTS].rows[0][FIRST:])
    facts = bool(private), bool(early), erased
    upto = dict(map(_last, sets[LAST].rows))
    if {device: last.n for device, last in upto.items()} != dict(head.deps):
        raise MalformedError("vector")
    return Summary(path, head.device, opened.agent, opened.seat, head.at, upto, parts, *facts)


def _last(row: Sequence[object]) -> tuple[str, Last]:
    device, n, sha, seat = row[FIRST:]
    return as_hex(device, 8), Last(as_number(n), as_hex(sha, 64), as_hex(seat, 16))

"""A push that is too large for one file becomes several: readers refuse what could fill their memory.

Imported letters are long, and a department that somebody joins may bring all its tickets at once. The order stays, so
that what was written first is read first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.sync.wire import RowSet, Section, WireRow

LARGEST = 48 * 1024 * 1024
"""Bytes of values in one file, about; readers take up to ``packing.LARGEST``."""
MOST = 400
"""Sections in one file: each takes room in the file's open part, more the more readers it has."""
MOST_READERS = 4_000
"""Scopes of all sections in one file."""
BESIDE = 16
"""Bytes that a value takes beside its own."""


@dataclass(slots=True)
class _File:
    """Sections on their way into one file."""

    sections: list[Section] = field(default_factory=list)
    size: int = 0
    readers: int = 0

    def has_room(self, section: Section) -> bool:
        """Tell whether another section may come in."""
        readers = self.readers + len(section.scopes)
        return not self.sections or len(self.sections) < MOST and readers <= MOST_READERS and self.size < LARGEST

    def add(self, section: Section, size: int) -> None:
        """Take a section in."""
        self.sections.append(section)
        self.size += size
        self.readers += len(section.scopes)


def parted(sections: Iterable[Section], largest: int = LARGEST) -> Iterator[list[Section]]:
    """Give the sections of one file after another; small pushes are one file, as nearly all are."""
    file = _File()
    for section in sections:
        for part, size in _parts(section, largest):
            if file.sections and (file.size + size > largest or not file.has_room(part)):
                yield file.sections
                file = _File()
            file.add(part, size)
    if file.sections:
        yield file.sections


def _parts(section: Section, largest: int) -> Iterator[tuple[Section, int]]:
    """Cut a section into parts that are small enough; word that something left a scope stands in the last one."""
    sets: list[RowSet] = []
    size = 0
    for rowset in section.rowsets:
        start = 0
        for place, row in enumerate(rowset.rows):
            own = _size(row)
            if size and size + own > largest:
                yield replace(section, rowsets=(*sets, *_cut(rowset, start, place)), gone=()), size
                sets, size, start = [], 0, place
            size += own
        sets += _cut(rowset, start, len(rowset.rows))
    yield replace(section, rowsets=tuple(sets)), size


def _cut(rowset: RowSet, start: int, end: int) -> Sequence[RowSet]:
    if start == 0 and end == len(rowset.rows):
        return [rowset] if end else []
    return [replace(rowset, rows=rowset.rows[start:end])] if start < end else []


def _size(row: WireRow) -> int:
    return sum(len(each) if isinstance(each, str | bytes) else 0 for each in row) + BESIDE * len(row)

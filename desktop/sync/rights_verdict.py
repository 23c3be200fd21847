"""What becomes of a file's rows: those that are refused, each with its reason and its bytes, and what is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.sync.sealing.sections import section_bytes
from desktop.sync.wire import Refused, RowSet, Section, WireRow, id_of


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a row stands in a file: section, row set, row."""

    section: int
    rowset: int
    row: int


@dataclass
class Verdict:
    """The sections of a file, which of their rows are out, and the refusals that are shown."""

    sections: Sequence[Section]
    out: dict[tuple[int, int], set[int]] = field(default_factory=dict)
    gone_out: dict[int, set[int]] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)

    def spots(self) -> Iterator[Spot]:
        """Give the rows that are not out."""
        for s, section in enumerate(self.sections):
            for n, rowset in enumerate(section.rowsets):
                out = self.out.get((s, n), ())
                yield from (Spot(s, n, r) for r in range(len(rowset.rows)) if r not in out)

    def rowset(self, spot: Spot) -> RowSet:
        """Return the row set of a row."""
        return self.sections[spot.section].rowsets[spot.rowset]

    def row(self, spot: Spot) -> WireRow:
        """Return the values of a row where it stands."""
        return self.rowset(spot).rows[spot.row]

    def drop(self, spot: Spot) -> None:
        """Leave out a row that says nothing new."""
        self.out.setdefault((spot.section, spot.rowset), set()).add(spot.row)

    def refuse(self, spot: Spot, why: str, details: dict[str, str]) -> None:
        """Take a row out and say why; it is kept as a section of its own."""
        self.drop(spot)
        section, rowset, row = self.sections[spot.section], self.rowset(spot), self.row(spot)
        alone = replace(section, rowsets=(RowSet(rowset.table, rowset.columns, [row]),), gone=())
        self.refused.append(Refused(rowset.table, id_of(row).hex(), why, details, section_bytes(alone)))

    def drop_gone(self, section: int, place: int) -> None:
        """Leave out the word that a ticket left a scope, where nobody has the ticket."""
        self.gone_out.setdefault(section, set()).add(place)

    def refuse_gone(self, section: int, place: int, why: str) -> None:
        """Take out somebody's word that a ticket left a scope, and say why."""
        self.drop_gone(section, place)
        gone = self.sections[section].gone[place]
        self.refused.append(Refused(gone.table, gone.id, why, {"scope": gone.scope}))

    def left(self) -> list[Section]:
        """Return the sections without what was refused; those of which nothing was are the same objects."""
        touched = {at for at, _ in self.out} | set(self.gone_out)
        return [self._left(at, each) if at in touched else each for at, each in enumerate(self.sections)]

    def _left(self, at: int, section: Section) -> Section:
        sets = [_without(rowset, self.out.get((at, n), set())) for n, rowset in enumerate(section.rowsets)]
        out = self.gone_out.get(at, set())
        gone = tuple(each for n, each in enumerate(section.gone) if n not in out)
        return replace(section, rowsets=tuple(each for each in sets if each.rows), gone=gone)


def _without(rowset: RowSet, out: set[int]) -> RowSet:
    if not out:
        return rowset
    return replace(rowset, rows=[row for n, row in enumerate(rowset.rows) if n not in out])

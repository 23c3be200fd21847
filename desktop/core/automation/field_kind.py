"""What a condition field is."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.automation.operators import operators_for
from desktop.core.automation.values import family_of


@dataclass(frozen=True)
class Field:
    """Something a condition can ask about a ticket.

    ``kind`` names its values (see ``values``); ``old`` that its value before the change is known. ``cost`` orders the
    conditions of a group: 0 lies in the ticket's row, 9 has the whole received mail read. ``volatile`` fields move by
    themselves, without any event of the ticket. ``reads`` names what an act would have to write to change it.
    ``parameter``: header asks for a name, field for the id of a custom field. ``group`` is where menus show it.
    """

    key: str
    label: str
    kind: str
    group: str
    cost: int = 0
    old: bool = False
    volatile: bool = False
    reads: frozenset[str] = frozenset()
    parameter: str = ""

    @property
    def family(self) -> str:
        """How its values are compared."""
        return family_of(self.kind)

    @property
    def operators(self) -> tuple[str, ...]:
        """Which operators it takes, the usual one first."""
        return operators_for(self.family, self.old)

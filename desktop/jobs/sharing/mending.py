"""Rows that are sent once more, whole and vouched for, because somebody at the folder holds something else.

They wait in ``sync_owed``, so that a crash forgets none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

from desktop.jobs.sharing.shipping import whole_rows
from desktop.sync.owing import forget, owe, owed
from desktop.sync.scopes import Scopes, scopes_of_rows
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Section

KIND = "mend"
"""Begins the kinds of ``sync_owed`` of such rows; the table follows."""
AT_ONCE = 2_000
"""Rows that one push takes along."""
Rows = Mapping[str, Sequence[bytes]]
"""Ids by table."""


def owe_rows(table: str, ids: Iterable[bytes]) -> None:
    """Note rows of a table to be sent."""
    owe(f"{KIND} {table}", ids)


def owed_rows() -> Rows:
    """Return what the next push takes along, parents first; empty when nothing waits."""
    found: defaultdict[str, list[bytes]] = defaultdict(list)
    for table, row in owed(KIND):
        found[table].append(row)
    ordered = ((table, row) for table in SYNCED for row in found.get(table, ()))
    chosen: dict[str, list[bytes]] = {}
    for table, row in islice(ordered, AT_ONCE):
        chosen.setdefault(table, []).append(row)
    return chosen


def sections_owed(rows: Rows, fold: Callable[[Scopes], Scopes]) -> list[Section]:
    """Return rows as they are here for those who may have them; ``fold`` gives the scopes that the folder seals to."""
    found: list[Section] = []
    for table, ids in rows.items():
        readers: defaultdict[Scopes, list[bytes]] = defaultdict(list)
        for row, scopes in scopes_of_rows(table, ids).items():
            readers[fold(scopes)].append(row)
        for scopes, part in readers.items():
            whole = whole_rows(table, part)
            found += [Section(scopes, (whole,), vouched=True)] if whole.rows else []
    return found


def forget_owed(rows: Rows) -> None:
    """Forget what was sent, in the transaction that notes where it went."""
    for table, ids in rows.items():
        forget(f"{KIND} {table}", ids)

"""To whom tickets, contacts and companies went in a folder, so far as this computer knows (``sync_shipped``).

A folder has nobody who could show an old row to a new reader: whoever moves a ticket into a scope seals it whole for
that scope, with all that hangs on it, and says that it is gone from the scopes it left.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping

from desktop.store.database import db
from desktop.sync.scopes import Scopes
from desktop.sync.tables import SYNCED
from desktop.sync.wire import NEW, Section, id_of

MOVING = ("ticket", "contact", "company")
"""Tables whose rows change their readers, and take along what hangs on them."""
Shipped = dict[bytes, Scopes]


def shipped(table: str, ids: Iterable[bytes]) -> Shipped:
    """Return the scopes that rows went to; what is not there never went anywhere."""
    wanted = json.dumps([each.hex() for each in ids])
    sql = (
        "SELECT s.row_id, s.scopes FROM json_each(?2) w CROSS JOIN sync_shipped s"
        " ON s.tbl = ?1 AND s.row_id = unhex(w.value)"
    )
    return {bytes(row): frozenset(str(scopes).split()) for row, scopes in db.execute_sql(sql, (table, wanted))}


def write_shipped(table: str, scopes: Mapping[bytes, Scopes]) -> None:
    """Note the scopes that rows are in now."""
    rows = [(table, row, " ".join(sorted(names))) for row, names in scopes.items()]
    db.connection().executemany(
        "INSERT INTO sync_shipped (tbl, row_id, scopes) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET scopes = excluded.scopes WHERE scopes <> excluded.scopes",
        rows,
    )


def note_sections(sections: Iterable[Section]) -> None:
    """Note what whole rows in sections, sent or read, mean: their readers have them; what is gone, they have not."""
    added: dict[str, defaultdict[bytes, set[str]]] = {table: defaultdict(set) for table in MOVING}
    left: defaultdict[bytes, set[str]] = defaultdict(set)
    for section in sections:
        for rowset in section.rowsets:
            if rowset.table in MOVING and len(rowset.columns) == len(SYNCED[rowset.table].columns):
                for row in rowset.rows:
                    if row[NEW]:
                        added[rowset.table][id_of(row)] |= section.scopes
        for gone in section.gone:
            left[bytes.fromhex(gone.id)].add(gone.scope)
    for table, found in added.items():
        known = shipped(table, {*found, *(left if table == "ticket" else ())})
        now = {row: known.get(row, frozenset()) | found.get(row, set()) for row in {*known, *found}}
        if table == "ticket":
            now = {row: scopes - left.get(row, set()) for row, scopes in now.items()}
        write_shipped(table, now)


def forget_shipped(tables: Iterable[str] = MOVING) -> None:
    """Forget where the rows of some tables went: the hub is another one, or is to get all of it again."""
    sql = "DELETE FROM sync_shipped WHERE tbl IN (SELECT value FROM json_each(?))"
    db.execute_sql(sql, (json.dumps(list(tables)),))

"""One file's rows before one signer's rights: what is known of them is read together, then each is judged."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.actors import Actor
from desktop.core.roles import OWNER
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.sync.clocks import device_of
from desktop.sync.natural_rows import names_itself, naming
from desktop.sync.policy import DESK, PEOPLE, POLICY, TICKETS
from desktop.sync.rights_desk import DeskJudge
from desktop.sync.rights_granting import too_much
from desktop.sync.rights_reach import Reaches
from desktop.sync.rights_rows import AUTHOR, MALFORMED, UNKNOWN, VOUCHED, Incoming, RefusalError, Signer, places_of
from desktop.sync.rights_state import Stored, devices_of, grouped, stored_rows
from desktop.sync.rights_tickets import TicketJudge
from desktop.sync.rights_verdict import Spot, Verdict
from desktop.sync.scopes import DESK as DESK_SCOPE
from desktop.sync.scopes import OFFICE, scopes_of_agent, works_for_desk
from desktop.sync.tables import SYNCED
from desktop.sync.wire import NEW, id_of

PERSONAL = frozenset({"setting", "macro"})
"""Tables of which some rows are for one agent alone."""
EVERYTHING = frozenset({DESK_SCOPE, OFFICE})
"""Scopes whose readers have everything that is no agent's own."""
NEWER, GONE = "table-unknown", "gone-refused"
ORDER = {table: place for place, table in enumerate(SYNCED)}


class FileJudge:
    """Judges a file that came from a signer; what it refuses stands in the verdict."""

    def __init__(self, verdict: Verdict, actor: Actor, device: str) -> None:
        self._verdict = verdict
        signer, reach = Signer(actor.id, device), Reaches(actor)
        self._actor, self._reach, self._device = actor, reach, device
        self._works, self._owns = works_for_desk(actor), is_owner(actor.id)
        self._tickets = TicketJudge(signer, reach)
        self._desk = DeskJudge(signer, reach, self._works, self._owns)
        self._reader_sees_all = _reader_sees_all()

    def run(self) -> None:
        """Judge every row that takes judging."""
        items = self._items()
        self._tickets.prepare([item for _, item in items if item.table in TICKETS])
        for spot, item in items:
            try:
                if not self._is_accepted(spot, item):
                    self._verdict.drop(spot)
            except RefusalError as why:
                self._verdict.refuse(spot, why.why, why.details)
        if not self._owns:
            self._check_granting(items)
        if self._works:
            self._check_hidden()
        else:
            self._check_gone()

    def _is_accepted(self, spot: Spot, item: Incoming) -> bool:
        """Tell whether a row is to be applied; False when it says nothing new."""
        vouched = self._verdict.sections[spot.section].vouched
        self._check_place(item)
        self._check_readers(spot, item)
        if item.table in DESK:
            if vouched and not self._works:
                raise RefusalError(VOUCHED)
            self._desk.check(item)
        elif vouched:
            return self._tickets.check_vouched(item, reader_sees_all=self._reader_sees_all)
        else:
            self._tickets.check(item)
        self._check_maker(item)
        return True

    def _check_place(self, item: Incoming) -> None:
        """Refuse what would take another row's place, and an edit of what is not here to be judged by."""
        if item.known is None and not item.is_made:
            raise RefusalError(UNKNOWN)
        if any(column in item.at for column in naming(item.table)) and not names_itself(
            item.table, item.id, lambda column: item.value(column) if column in item.at else item.was(column)
        ):
            raise RefusalError(MALFORMED)

    def _check_readers(self, spot: Spot, item: Incoming) -> None:
        """Refuse what is only for some, but for what is its author's alone: nothing is hidden from the office.

        What is passed on is no exception: the office alone can tell whether it was ever written.
        """
        section = self._verdict.sections[spot.section]
        if not (item.policy.private or item.table in PERSONAL or section.scopes & EVERYTHING):
            raise RefusalError(MALFORMED)

    def _check_hidden(self) -> None:
        """Refuse what an administrator wrote about tickets and would show to some readers alone."""
        for at, section in enumerate(self._verdict.sections):
            for n, rowset in enumerate(section.rowsets):
                if rowset.table in TICKETS and not (POLICY[rowset.table].private or section.scopes & EVERYTHING):
                    for r in range(len(rowset.rows)):
                        self._verdict.refuse(Spot(at, n, r), MALFORMED, {})

    def _check_maker(self, item: Incoming) -> None:
        """Refuse to make a row anew that somebody else made, whatever it says.

        Its clock tells whose it is, and a later one would win against every edit that others do not know of yet.
        """
        if self._owns or item.known is None or item.policy.twice:
            return
        made = str(item.known["_new"])
        if str(item.row[NEW]) > made and device_of(made) not in (self._device, *devices_of(self._actor.id)):
            raise RefusalError(AUTHOR)

    def _items(self) -> list[tuple[Spot, Incoming]]:
        """Return the rows that one has to look at, parents first, each with what is here of it."""
        spots = [spot for spot in self._verdict.spots() if self._is_asked(spot)]
        verdict = self._verdict
        ids = grouped((verdict.rowset(spot).table, id_of(verdict.row(spot))) for spot in spots)
        whole = {(verdict.rowset(spot).table, id_of(verdict.row(spot))) for spot in spots if verdict.row(spot)[NEW]}
        known = {table: _known(table, set(rows), whole) for table, rows in ids.items()}
        places: dict[tuple[str, ...], dict[str, int]] = {}
        items = []
        for spot in spots:
            rowset, row = verdict.rowset(spot), verdict.row(spot)
            at = places.get(rowset.columns)
            if at is None:
                at = places[rowset.columns] = places_of(rowset.columns)
            item = Incoming(rowset.table, POLICY[rowset.table], row, at, known[rowset.table].get(id_of(row)))
            items.append((spot, item))
        return sorted(items, key=lambda pair: ORDER[pair[1].table])

    def _is_asked(self, spot: Spot) -> bool:
        """Tell whether a row takes judging; one of a table that only a newer version knows takes the desk's word."""
        table = self._verdict.rowset(spot).table
        if table in POLICY:
            return table in DESK or not self._works
        if not self._works:
            self._verdict.refuse(spot, NEWER, {"table": table[:60]})
        return False

    def _check_granting(self, items: Sequence[tuple[Spot, Incoming]]) -> None:
        """Refuse what would give somebody more than the signer has."""
        out = self._verdict.out
        asked = [
            (spot, item)
            for spot, item in items
            if item.table in PEOPLE and spot.row not in out.get((spot.section, spot.rowset), ())
        ]
        for place, code in too_much(self._actor, [item for _, item in asked]).items():
            self._verdict.refuse(asked[place][0], code, {})

    def _check_gone(self) -> None:
        """Count the word that a ticket left a scope only from who may bring it elsewhere."""
        for at, section in enumerate(self._verdict.sections):
            self._reach.load({bytes.fromhex(gone.id) for gone in section.gone if len(gone.id) == 32})
            for place, gone in enumerate(section.gone):
                if gone.table != "ticket" or len(gone.id) != 32:
                    self._verdict.refuse_gone(at, place, GONE)
                elif bytes.fromhex(gone.id) not in self._reach.tickets:
                    self._verdict.drop_gone(at, place)
                elif not self._tickets.may_let_go(bytes.fromhex(gone.id), gone.scope):
                    self._verdict.refuse_gone(at, place, GONE)


def _known(table: str, ids: set[bytes], whole: set[tuple[str, bytes]]) -> dict[bytes, Stored]:
    """Read what is here of rows: all of those that are sent whole, else what says where they are and whose."""
    if table in DESK:
        return stored_rows(table, ids)
    full = {each for each in ids if (table, each) in whole}
    policy, columns = POLICY[table], SYNCED[table].columns
    wanted = {*SYNCED[table].via, *policy.author[:1], policy.kind, "message", "ticket", "contact", "kind"}
    named = [name for name in columns if name in wanted] or ["deleted"]
    return stored_rows(table, ids - full, named) | stored_rows(table, full)


def is_owner(agent: str) -> bool:
    """Tell whether somebody owns the desk by the roles that were accepted so far."""
    sql = "SELECT 1 FROM agent WHERE id = ? AND role = ? AND active = 1 AND deleted = 0"
    return db.execute_sql(sql, (bytes.fromhex(agent), OWNER)).fetchone() is not None


def _reader_sees_all() -> bool:
    """Tell whether this computer gets every ticket; one whose agent is not known yet counts as such."""
    row = db.execute_sql("SELECT value FROM local WHERE key = 'agent'").fetchone()
    agent = str(row[0]) if row else ""
    return len(agent) != 32 or OFFICE in scopes_of_agent(actor_of(agent))

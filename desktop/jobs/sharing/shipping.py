"""What a push to a folder holds besides the edits themselves: rows that enter a scope, and word that they left one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from desktop.store.database import db
from desktop.store.rights import actor_of, rights_version
from desktop.sync.behind import rows_behind
from desktop.sync.identity import tick
from desktop.sync.scopes import (
    OFFICE_ONLY,
    Scopes,
    agent_scope,
    company_scopes,
    contact_scopes,
    in_folder,
    scopes_of_agent,
    ticket_scopes,
)
from desktop.sync.shipped import MOVING, Shipped, shipped
from desktop.sync.tables import SYNCED, Home
from desktop.sync.wire import Gone, RowSet, Section, id_of

SCOPES_OF = {"ticket": ticket_scopes, "contact": contact_scopes, "company": company_scopes}
PEOPLE = frozenset({"agent", "membership", "role", "role_grant", "denial", "department"})
"""Tables that decide who reads a department, and so who needs a ticket for themselves."""
PLACING = frozenset({"department", "assignee"})
PLACED = (
    "SELECT id FROM ticket WHERE coalesce(nullif(_clk, '') ->> 'department', nullif(_clk, '') ->> 'assignee')"
    " IS NOT NULL AND id"
)
CHUNK = 1_000
WHOLE = "ship_whole"
"""The local fact that says that whatever waits goes whole, whoever made it: the hub has none of it."""
BRINGING = "bringing"
"""The local fact that says up to which row (``rid``) of which table older files were brought; gone when all were."""
WANTED = "desk_work_wanted"
"""The local fact that says that this computer would do the desk's work as soon as the others know it."""
Reading = Mapping[str, Scopes]


class Shipping:
    """Makes the sections of pushes to one folder; keeps who reads what for as long as nobody's rights change."""

    def __init__(self) -> None:
        self._version = -1
        self._reading: dict[str, Scopes] = {}

    def reading(self) -> Reading:
        """Return what each active agent reads."""
        version = rights_version()
        if version != self._version:
            rows = db.execute_sql("SELECT id FROM agent WHERE active = 1 AND deleted = 0").fetchall()
            agents = [bytes(row).hex() for (row,) in rows]
            self._reading = {agent: scopes_of_agent(actor_of(agent)) for agent in agents}
            self._version = version
        return self._reading

    def fold(self, scopes: Scopes) -> Scopes:
        """Return the scopes that the folder seals to, of those of a row."""
        return in_folder(scopes, self.reading())

    def sections(self, plain: Sequence[Section], *, first: bool = False) -> list[Section]:
        """Return the sections of a push: the edits for their readers, then what enters and leaves scopes.

        What enters scopes is for the office too: it has that, and can tell what was never written (``passed_on``).
        ``first``: nothing was ever sent there, so each row goes whole to its readers of now.
        """
        reading = self.reading()
        edits = _joined(replace(each, scopes=in_folder(each.scopes, reading)) for each in plain)
        if first:
            return edits
        moved = self._moved(edits)
        entering: defaultdict[Scopes, dict[str, set[bytes]]] = defaultdict(lambda: defaultdict(set))
        leaving: defaultdict[tuple[Scopes, Scopes], set[bytes]] = defaultdict(set)
        for table, rows in moved.items():
            for row, (before, now) in rows.items():
                if now - before:
                    entering[now - before][table].add(row)
                if table == "ticket":
                    leaving[before, now].add(row)
        for table, behind in rows_behind().items():
            for row, lacking in behind.items():
                entering[lacking][table].add(row)
        for row, now in self._forgotten(edits).items():
            leaving[self._everywhere(), now].add(row)
        found = [each for (before, now), rows in leaving.items() for each in self._leaving(rows, before, now)]
        for scopes, tables in entering.items():
            found.append(Section(scopes | OFFICE_ONLY, tuple(_with_parts(tables)), vouched=True))
        return [*edits, *found]

    def _leaving(self, rows: Iterable[bytes], before: Scopes, now: Scopes) -> Iterator[Section]:
        """Tell those who had tickets that these left, with a clock later than that of the move itself.

        An agent to whom a ticket is assigned or referred keeps it, also while it goes to them through another scope.
        Who is in none of its scopes any more loses it, also where it says that it is assigned to them: that it is not
        any more was told to its new readers.
        """
        gone: defaultdict[tuple[Scopes, Scopes], set[bytes]] = defaultdict(set)
        for row, scopes in ticket_scopes(rows).items():
            lost = before - now - scopes
            if lost:
                gone[lost, self._without(lost, now | scopes)].add(row)
        for (lost, agents), tickets in gone.items():
            clock, names = tick(), sorted(lost | agents)
            found = tuple(Gone("ticket", row.hex(), clock, each) for row in tickets for each in names)
            yield Section(lost | now, (), found)

    def _without(self, lost: Scopes, now: Scopes) -> Scopes:
        """Return the agents, as scopes, who read one of some scopes and none of some others."""
        return frozenset(agent_scope(agent) for agent, own in self.reading().items() if own & lost and not own & now)

    def _moved(self, edits: Sequence[Section]) -> dict[str, dict[bytes, tuple[Scopes, Scopes]]]:
        """Return (scopes before, scopes now) of the rows whose readers changed; new rows go whole as they are.

        A ticket of which it is not known who has it goes whole to all its readers when its place changes, not before.
        """
        affected = _affected(edits)
        fresh, placed = _fresh(edits), _with_people(_placed(edits))
        reading = self.reading()
        found: dict[str, dict[bytes, tuple[Scopes, Scopes]]] = {}
        for table in MOVING:
            ids = affected[table]
            known: Shipped = shipped(table, ids)
            now = {row: in_folder(scopes, reading) for row, scopes in SCOPES_OF[table](ids).items()}
            before = {row: known.get(row, frozenset()) | fresh[table].get(row, frozenset()) for row in ids}
            sure = {row for row in ids if before[row] or row in placed[table]}
            found[table] = {row: (before[row], now[row]) for row in sure if before[row] != now[row]}
        return found

    def _forgotten(self, edits: Sequence[Section]) -> Shipped:
        """Return the scopes of tickets that were placed after they were made, where it is not known who has them.

        That is forgotten when a file goes on as another computer; before, they may have been anywhere.
        """
        ids = _affected(edits)["ticket"]
        known = shipped("ticket", ids)
        placed = _ids(PLACED, ids - known.keys())
        return {row: in_folder(scopes, self.reading()) for row, scopes in ticket_scopes(placed).items()}

    def _everywhere(self) -> Scopes:
        """Return every scope that a ticket can leave."""
        return frozenset(each for scopes in self.reading().values() for each in scopes if each.startswith(("d:", "a:")))


def whole_rows(table: str, ids: Iterable[bytes]) -> RowSet:
    """Return rows as they are here, with the clocks of whoever made them."""
    columns = SYNCED[table].columns
    names = ", ".join(f'"{column}"' for column in columns)
    rows: list[tuple[bytes | int | str | None, ...]] = []
    for part in _parts(ids):
        sql = f"SELECT id, _new, _clk, '', {names} FROM \"{table}\" WHERE id IN ({_marks(part)}) AND _new <> ''"
        rows += [(bytes(row[0]), *row[1:]) for row in db.execute_sql(sql, part).fetchall()]
    return RowSet(table, columns, rows)


def _affected(edits: Sequence[Section]) -> dict[str, set[bytes]]:
    """Return the rows whose readers these edits may have changed."""
    by_table: defaultdict[str, set[bytes]] = defaultdict(set)
    for section in edits:
        for rowset in section.rowsets:
            by_table[rowset.table].update(id_of(row) for row in rowset.rows)
    tickets = by_table["ticket"] | _ids("SELECT ticket FROM ticket_referral WHERE id", by_table["ticket_referral"])
    if PEOPLE & by_table.keys():
        own = db.execute_sql("SELECT id FROM ticket WHERE assignee IS NOT NULL OR shared <> ''").fetchall()
        tickets |= {bytes(row) for (row,) in own}
    return _with_people(tickets, by_table["contact"], by_table["company"])


def _with_people(
    tickets: set[bytes], contacts: Iterable[bytes] = (), companies: Iterable[bytes] = ()
) -> dict[str, set[bytes]]:
    """Return tickets with the people who asked and the companies of these, besides others that are named."""
    people = {*contacts, *_ids("SELECT requester FROM ticket WHERE id", tickets)}
    firms = {*companies, *_ids("SELECT company FROM contact WHERE company IS NOT NULL AND id", people)}
    return {"ticket": tickets, "contact": people, "company": firms}


def _fresh(edits: Sequence[Section]) -> dict[str, Shipped]:
    """Return where rows go that these edits hold whole."""
    found: dict[str, Shipped] = {table: {} for table in MOVING}
    for section in edits:
        for rowset in section.rowsets:
            if rowset.table in MOVING and rowset.columns == SYNCED[rowset.table].columns:
                for row in rowset.rows:
                    if row[1]:
                        before = found[rowset.table].get(id_of(row), frozenset())
                        found[rowset.table][id_of(row)] = before | section.scopes
    return found


def _placed(edits: Sequence[Section]) -> set[bytes]:
    """Return the tickets whose place these edits change."""
    found: set[bytes] = set()
    for section in edits:
        for rowset in section.rowsets:
            if rowset.table == "ticket" and not PLACING.isdisjoint(rowset.columns):
                found.update(id_of(row) for row in rowset.rows)
            elif rowset.table == "ticket_referral":
                found |= _ids("SELECT ticket FROM ticket_referral WHERE id", [id_of(row) for row in rowset.rows])
    return found


def _with_parts(tables: Mapping[str, set[bytes]]) -> list[RowSet]:
    """Return rows that enter scopes with all that hangs on them, parents first."""
    ids: defaultdict[str, set[bytes]] = defaultdict(set)
    for table, rows in tables.items():
        ids[table] |= rows
    for name, spec in SYNCED.items():
        if spec.home in (Home.TICKET, Home.EVENT, Home.FIELD_VALUE) and spec.via and tables.get("ticket"):
            ids[name] |= _hanging(name, spec.via if spec.home is Home.TICKET else ("ticket",), tables["ticket"])
        elif spec.home in (Home.CONTACT, Home.COMPANY) and spec.via:
            ids[name] |= _hanging(name, spec.via, tables.get(spec.via[0], set()))
    return [rowset for name in SYNCED if ids[name] for rowset in [whole_rows(name, sorted(ids[name]))] if rowset.rows]


def _hanging(table: str, via: tuple[str, ...], parents: Iterable[bytes]) -> set[bytes]:
    if len(via) == 1:
        return _ids(f'SELECT id FROM "{table}" WHERE {via[0]}', parents)
    parent, column = via
    return _ids(f'SELECT c.id FROM "{parent}" p JOIN "{table}" c ON c.{parent} = p.id WHERE p.{column}', parents)


def _joined(sections: Iterable[Section]) -> list[Section]:
    """Put sections together that have the same readers."""
    found: dict[tuple[Scopes, bool], list[RowSet]] = defaultdict(list)
    for section in sections:
        found[section.scopes, section.vouched] += section.rowsets
    order = list(SYNCED)
    return [
        Section(scopes, tuple(sorted(sets, key=lambda each: order.index(each.table))), vouched=vouched)
        for (scopes, vouched), sets in found.items()
    ]


def _ids(sql: str, wanted: Iterable[bytes]) -> set[bytes]:
    """Run a statement that ends in a column, for the rows where that is one of the ids; return its one column."""
    found: set[bytes] = set()
    for part in _parts(wanted):
        found |= {bytes(row) for (row,) in db.execute_sql(f"{sql} IN ({_marks(part)})", part).fetchall() if row}
    return found


def _parts(wanted: Iterable[bytes]) -> list[list[bytes]]:
    ids = list(wanted)
    return [ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK)]


def _marks(part: Sequence[bytes]) -> str:
    return ", ".join("?" * len(part))

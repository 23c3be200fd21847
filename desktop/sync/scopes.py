"""Who may have a row: scopes by name, those of each row, and those that an agent reads.

A scope is a group of readers: ``desk`` everybody, ``office`` who sees every ticket, ``d:ID`` a department, ``u:ID`` its
tickets of nobody, ``a:ID`` one agent. A row goes to a set of them; whoever reads one of these has the row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import ADMIN, OWNER, is_unrestricted
from desktop.store.database import db
from desktop.store.rights import role_base
from desktop.sync.tables import PRIVATE_SETTINGS, SYNCED, Home
from desktop.sync.wire import RowSet, Section, WireRow, id_of

DESK, OFFICE = "desk", "office"
Scopes = frozenset[str]
ScopesOf = dict[bytes, Scopes]
EVERYBODY: Scopes = frozenset({DESK})
OFFICE_ONLY: Scopes = frozenset({OFFICE})
CHUNK = 5_000
"""How many ids one statement names."""


def department_scope(department: str) -> str:
    """Return the scope of a department's tickets."""
    return f"d:{department}"


def unassigned_scope(department: str) -> str:
    """Return the scope of a department's tickets that nobody has; only servers tell it from the whole department."""
    return f"u:{department}"


def agent_scope(agent: str) -> str:
    """Return the scope of what one agent has for themselves."""
    return f"a:{agent}"


def scopes_of_agent(actor: Actor) -> Scopes:
    """Return the scopes that an agent reads."""
    own = {DESK, agent_scope(actor.id)}
    right = Permission.TICKET_VIEW_LIST
    if is_unrestricted(actor.grants) and not any(right in names for names in actor.denied.values()):
        return frozenset(own | {OFFICE})
    for home in {*actor.departments, *actor.local, *(_all_departments() if actor.scope(right) == Scope.ALL else ())}:
        reach = actor.scope_in(right, home)
        if reach == Scope.ALL:
            own |= {department_scope(home), unassigned_scope(home)}
        elif reach == Scope.UNASSIGNED:
            own.add(unassigned_scope(home))
    return frozenset(own)


def works_for_desk(actor: Actor) -> bool:
    """Tell whether an agent's computers may do what the desk does by itself: those of owners and administrators."""
    row = db.execute_sql(
        "SELECT role FROM agent WHERE id = ? AND active = 1 AND deleted = 0", (_key(actor.id),)
    ).fetchone()
    return row is not None and role_base(str(row[0])) in (OWNER, ADMIN) and OFFICE in scopes_of_agent(actor)


def in_folder(scopes: Scopes, reading: Mapping[str, Scopes]) -> Scopes:
    """Return the scopes that a folder seals to: no ``u:``, and no agent who reads another of them anyway.

    ``reading`` is what each agent (id) reads. Fewer scopes mean fewer and larger sections.
    """
    wide = frozenset(each for each in scopes if not each.startswith(("u:", "a:")))
    own = {each for each in scopes if each.startswith("a:")}
    if not wide:
        return frozenset(own)
    return wide | {each for each in own if not reading.get(each[2:], frozenset()) & wide}


def sections_of(rowsets: Iterable[RowSet], vouched: bool = False) -> list[Section]:
    """Group rows by the scopes they go to; the order of tables stays."""
    found: dict[Scopes, list[RowSet]] = defaultdict(list)
    for rowset in rowsets:
        homes = scopes_of_rows(rowset.table, [id_of(row) for row in rowset.rows])
        parts: dict[Scopes, list[WireRow]] = defaultdict(list)
        for row in rowset.rows:
            parts[homes[id_of(row)]].append(row)
        for scopes, rows in parts.items():
            found[scopes].append(RowSet(rowset.table, rowset.columns, rows))
    return [Section(scopes, tuple(sets), vouched=vouched) for scopes, sets in found.items()]


def scopes_of_rows(table: str, ids: Sequence[bytes]) -> ScopesOf:
    """Return who may have some rows of a table; a row that leads nowhere is for the office alone."""
    spec = SYNCED[table]
    if spec.home is Home.DESK:
        return dict.fromkeys(ids, EVERYBODY)
    if spec.home is Home.OFFICE:
        return dict.fromkeys(ids, OFFICE_ONLY)
    return _COMPUTED[spec.home](table, ids)


def ticket_scopes(ids: Iterable[bytes]) -> ScopesOf:
    """Return the scopes of tickets: office, department, those they are assigned and referred to."""
    wanted = list(ids)
    found = dict.fromkeys(wanted, OFFICE_ONLY)
    homes = _all_departments()
    for row, home, agent, shared in _select("SELECT id, department, assignee, shared FROM ticket WHERE id", wanted):
        found[bytes(row)] = _ticket(bytes(home).hex(), bytes(agent).hex() if agent else "", str(shared), homes)
    return found


def contact_scopes(ids: Iterable[bytes]) -> ScopesOf:
    """Return the scopes of contacts: those of the tickets they asked for, and where they were brought before."""
    wanted = list(ids)
    found: dict[bytes, set[str]] = {each: {OFFICE} for each in wanted}
    homes = _all_departments()
    sql = "SELECT DISTINCT requester, department, assignee, shared FROM ticket WHERE requester"
    for row, home, agent, shared in _select(sql, wanted):
        found[bytes(row)] |= _ticket(bytes(home).hex(), bytes(agent).hex() if agent else "", str(shared), homes)
    _add_shipped("contact", wanted, found)
    return {each: frozenset(scopes) for each, scopes in found.items()}


def company_scopes(ids: Iterable[bytes]) -> ScopesOf:
    """Return the scopes of companies: those of their people."""
    wanted = list(ids)
    found: dict[bytes, set[str]] = {each: {OFFICE} for each in wanted}
    people = [(bytes(a), bytes(b)) for a, b in _select("SELECT id, company FROM contact WHERE company", wanted)]
    theirs = contact_scopes([contact for contact, _ in people])
    for contact, company in people:
        found[company] |= theirs[contact]
    _add_shipped("company", wanted, found)
    return {each: frozenset(scopes) for each, scopes in found.items()}


def _add_shipped(table: str, ids: list[bytes], found: dict[bytes, set[str]]) -> None:
    for row, scopes in _select("SELECT row_id, scopes FROM sync_shipped WHERE tbl = ?1 AND row_id", ids, table):
        found[bytes(row)] |= set(str(scopes).split())


def _ticket(home: str, agent: str, shared: str, homes: frozenset[str]) -> Scopes:
    names = {OFFICE, department_scope(home)}
    names.add(agent_scope(agent) if agent else unassigned_scope(home))
    for target in filter(None, shared.split(",")):
        names.add(department_scope(target) if target in homes else agent_scope(target))
        if target in homes and not agent:
            names.add(unassigned_scope(target))
    return frozenset(names)


def _with_ticket(table: str, ids: Sequence[bytes]) -> ScopesOf:
    """Follow the columns that lead to the ticket, at most two."""
    via = SYNCED[table].via
    if not via:
        return ticket_scopes(ids)
    if len(via) == 1:
        sql = f"SELECT id, {via[0]} FROM {table} WHERE id"
    else:
        sql = f"SELECT c.id, p.{via[1]} FROM {table} c JOIN {via[0]} p ON p.id = c.{via[0]} WHERE c.id"
    return _through(sql, ids, ticket_scopes)


def _through(sql: str, ids: Sequence[bytes], scopes: Callable[[Iterable[bytes]], ScopesOf]) -> ScopesOf:
    leads = {bytes(row): bytes(target) for row, target in _select(sql, ids) if target}
    theirs = scopes(set(leads.values()))
    return {each: theirs[leads[each]] if each in leads else OFFICE_ONLY for each in ids}


def _contacts(table: str, ids: Sequence[bytes]) -> ScopesOf:
    if table == "contact":
        return contact_scopes(ids)
    return _through(f"SELECT id, contact FROM {table} WHERE id", ids, contact_scopes)


def _companies(table: str, ids: Sequence[bytes]) -> ScopesOf:
    if table == "company":
        return company_scopes(ids)
    return _through(f"SELECT id, company FROM {table} WHERE id", ids, company_scopes)


def _agents(table: str, ids: Sequence[bytes]) -> ScopesOf:
    rows = {bytes(a): bytes(b).hex() for a, b in _select(f"SELECT id, agent FROM {table} WHERE id", ids)}
    return {each: frozenset({agent_scope(rows[each])}) if each in rows else OFFICE_ONLY for each in ids}


def _settings(table: str, ids: Sequence[bytes]) -> ScopesOf:
    sql = f"SELECT id, owner FROM setting WHERE scope = '{PRIVATE_SETTINGS}' AND id"
    private = {bytes(row): str(owner) for row, owner in _select(sql, ids)}
    return {each: frozenset({agent_scope(private[each])}) if each in private else EVERYBODY for each in ids}


def _macros(table: str, ids: Sequence[bytes]) -> ScopesOf:
    found = dict.fromkeys(ids, EVERYBODY)
    for row, owner, home in _select("SELECT id, owner, department FROM macro WHERE id", ids):
        if owner:
            found[bytes(row)] = frozenset({agent_scope(bytes(owner).hex())})
        elif home:
            found[bytes(row)] = frozenset({OFFICE, department_scope(bytes(home).hex())})
    return found


def _rules(table: str, ids: Sequence[bytes]) -> ScopesOf:
    rows = dict(_select("SELECT id, department FROM rule WHERE id", ids))
    return {each: OFFICE_ONLY | {department_scope(bytes(rows[each]).hex())} if rows.get(each) else OFFICE_ONLY
            for each in ids}  # fmt: skip


def _field_values(table: str, ids: Sequence[bytes]) -> ScopesOf:
    found: ScopesOf = dict.fromkeys(ids, OFFICE_ONLY)
    rows = {bytes(a): (b, bytes(c)) for a, b, c in _select("SELECT id, ticket, row FROM field_value WHERE id", ids)}
    tickets = ticket_scopes({bytes(ticket) for ticket, _ in rows.values() if ticket})
    others = {row for ticket, row in rows.values() if not ticket}
    people, firms = contact_scopes(others), company_scopes(others)
    for each, (ticket, row) in rows.items():
        found[each] = tickets[bytes(ticket)] if ticket else people[row] | firms[row]
    return found


def _all_departments() -> frozenset[str]:
    return frozenset(bytes(row).hex() for (row,) in db.execute_sql("SELECT id FROM department").fetchall())


def _select(sql: str, ids: Iterable[bytes], *first: object) -> Iterator[tuple[Any, ...]]:
    """Run a statement that ends in a column, for the rows where that is one of the ids."""
    wanted = list(ids)
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        yield from db.execute_sql(f"{sql} IN ({', '.join('?' * len(part))})", (*first, *part)).fetchall()


def _key(identity: str) -> bytes:
    return bytes.fromhex(identity) if len(identity) == 32 else b""


_COMPUTED: Mapping[Home, Callable[[str, Sequence[bytes]], ScopesOf]] = {
    Home.TICKET: _with_ticket,
    Home.CONTACT: _contacts,
    Home.COMPANY: _companies,
    Home.AGENT: _agents,
    Home.SETTING: _settings,
    Home.MACRO: _macros,
    Home.RULE: _rules,
    Home.FIELD_VALUE: _field_values,
    Home.EVENT: _with_ticket,
}

"""The rules of a desk, what they did last, and why something happened to a ticket by itself."""

from __future__ import annotations

import json
from dataclasses import replace

from desktop.core.actors import Actor
from desktop.core.automation.knowing import KNOWING, known_done, known_why
from desktop.core.errors import NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store.automation_queue import awaited_triggers
from desktop.store.clock import now
from desktop.store.models import Rule
from desktop.store.queries.reading import blob, hexed, marks, read, read_one
from desktop.store.queries.rows_rules import FiringRow, RuleRow, Words
from desktop.store.queries.trace_sight import with_seen_numbers
from desktop.store.queries.visibility import also_sql, visible_sql
from desktop.store.row_reads import row_by_id, rows_where
from desktop.store.rule_bodies import rule_body

__all__ = [
    "FiringRow",
    "RuleRow",
    "may_edit",
    "may_switch",
    "rule_firings",
    "rule_row",
    "rule_rows",
    "ticket_firings",
    "visits_awaited",
]

P = Permission
WRITING = (P.AUTOMATION_RULES_OWN_DEPARTMENT, P.AUTOMATION_RULES_ALL)
SEEING = (P.AUTOMATION_RULES_VIEW, P.AUTOMATION_RULES_OWN_DEPARTMENT, P.AUTOMATION_RULES_ALL, P.AUTOMATION_RULES_ENABLE)
VISITS = frozenset({"ticket-opened", "left-without-action"})
DAY_MS = 24 * 3600 * 1000
FIRINGS = (
    "SELECT f.id, f.kind, f.source, coalesce(r.name, d.name, s.name, ''), f.ticket, t.number, t.subject, f.chain,"
    " f.depth, f.at, f.why, f.done, {known} FROM firing f JOIN ticket t ON t.id = f.ticket"
    " LEFT JOIN rule r ON r.id = f.source"
    " LEFT JOIN department d ON d.id = f.source LEFT JOIN sla_policy s ON s.id = f.source"
)


def rule_rows(actor: Actor) -> list[RuleRow]:
    """Return all rules in their order; none for who may not see rules."""
    if not any(actor.holds(each) for each in SEEING):
        return []
    rows = rows_where(Rule, "deleted = 0 ORDER BY position, rid")
    return _rows(actor, rows)


def rule_row(actor: Actor, rule: str) -> RuleRow:
    """Return one rule. Raises ``NotFoundError`` when it is gone, or for who may not see rules."""
    row = row_by_id(Rule, rule) if blob(rule) else None
    if row is None or row.deleted or not any(actor.holds(each) for each in SEEING):
        raise NotFoundError("not-found", kind="rule", id=rule)
    return _rows(actor, [row])[0]


def rule_firings(actor: Actor, rule: str, limit: int = 50) -> list[FiringRow]:
    """Return a rule's last firings, newest first; without those on tickets whose history is not for the actor."""
    if not any(actor.holds(each) for each in SEEING):
        raise NotAllowedError("not-allowed", permission=P.AUTOMATION_RULES_VIEW.value)
    sight, seen = visible_sql(actor, P.TICKET_VIEW_HISTORY)
    return _firings(actor, f"f.source = ? AND {sight}", [blob(rule), *seen, limit])


def ticket_firings(actor: Actor, ticket: str, limit: int = 200) -> list[FiringRow]:
    """Return what happened to a ticket by itself and why, newest first; nothing for who may not read its history.

    What service levels did is for who may see these. Raises ``NotFoundError`` for a ticket out of sight.
    """
    sight, seen = visible_sql(actor)
    allowed, held = also_sql(actor, P.TICKET_VIEW_HISTORY)
    levels, promised = also_sql(actor, P.TICKET_SLA_VIEW)
    sql = f"SELECT {allowed}, {levels} FROM ticket t WHERE t.id = ? AND {sight}"
    found = read_one(sql, [*held, *promised, blob(ticket), *seen])
    if found is None:
        raise NotFoundError("not-found", kind="ticket", id=ticket)
    if not found[0]:
        return []
    return _firings(actor, "f.ticket = ? AND (? OR f.kind <> 'sla')", [blob(ticket), bool(found[1]), limit])


def visits_awaited(actor: Actor) -> frozenset[str]:
    """Return which triggers of looking at a ticket some rule waits for; the same for every actor."""
    return awaited_triggers() & VISITS


def may_edit(actor: Actor, department: str | None) -> bool:
    """Tell whether an actor may change rules of a department (None: of the whole desk)."""
    return actor.scope(P.AUTOMATION_RULES_ALL) != Scope.NONE or (
        department in actor.departments and any(actor.scope_in(each, department) != Scope.NONE for each in WRITING)
    )


def may_switch(actor: Actor, department: str | None) -> bool:
    """Tell whether an actor may switch rules of a department (None: of the whole desk) on and off."""
    enable = P.AUTOMATION_RULES_ENABLE
    reach = actor.scope(enable) if department is None else actor.scope_in(enable, department)
    return reach != Scope.NONE or may_edit(actor, department)


def _rows(actor: Actor, rules: list[Rule]) -> list[RuleRow]:
    agents = _names("agent", "coalesce(nullif(shown_name, ''), name)", [rule.owner for rule in rules])
    homes = _names("department", "name", [rule.department or "" for rule in rules])
    return [_row(actor, rule, agents.get(rule.owner, ""), homes.get(rule.department or "", "")) for rule in rules]


def _row(actor: Actor, rule: Rule, owner: str, home: str) -> RuleRow:
    counts = read_one(
        "SELECT max(at), count(*), (SELECT count(*) FROM firing WHERE source = ?1 AND at > ?2) FROM firing"
        " WHERE source = ?1",
        [blob(rule.id), now() - DAY_MS],
    )
    last, total, today = counts or (None, 0, 0)
    editable = may_edit(actor, rule.department)
    return RuleRow(
        id=rule.id,
        name=rule.name,
        note=rule.note,
        active=bool(rule.active),
        trigger=rule.trigger,
        position=rule.position,
        stop=bool(rule.stop),
        owner=rule.owner,
        owner_name=owner,
        department=rule.department or "",
        department_name=home,
        body=_body(rule),
        paused=rule.paused,
        paused_details=_details(rule),
        last_at=last,
        today=int(today),
        total=int(total),
        editable=editable,
        switchable=may_switch(actor, rule.department),
    )


def _body(rule: Rule) -> Words:
    """Return what a rule says; one that cannot be read, and is paused for it, is shown without conditions and acts."""
    try:
        return rule_body(rule)
    except ValueError:
        return rule_body(Rule(**rule.__data__ | {"timing": "{}", "groups": "[]", "actions": "[]"}))


def _details(rule: Rule) -> Words:
    try:
        found: Words = json.loads(rule.paused_details)
    except ValueError:
        return {}
    return found


def _names(table: str, name: str, ids: list[str]) -> dict[str, str]:
    keys = sorted({key for key in map(blob, ids) if key})
    sql = f"SELECT id, {name} FROM {table} WHERE id IN ({marks(keys)})"
    return {hexed(row): str(called or "") for row, called in read(sql, keys)}


def _firings(actor: Actor, condition: str, values: list[object]) -> list[FiringRow]:
    """Read firings with what the actor may know of them; the last value is the limit."""
    known = [also_sql(actor, each) for each in KNOWING]
    sql = FIRINGS.format(known=", ".join(words for words, _ in known))
    held = [value for _, parameters in known for value in parameters]
    rows = read(f"{sql} WHERE {condition} ORDER BY f.at DESC, f.rid DESC LIMIT ?", [*held, *values])
    found = [_firing(row) for row in rows]
    return [replace(each, done=with_seen_numbers(actor, each.done)) for each in found]


def _firing(row: tuple[object, ...]) -> FiringRow:
    identity, kind, source, name, ticket, number, subject, chain, depth, at, why, done, *flags = row
    held = [right for right, flag in zip(KNOWING, flags, strict=True) if flag]
    return FiringRow(
        id=_id(identity),
        kind=str(kind),
        source=_id(source),
        name=str(name),
        ticket=_id(ticket),
        number=int(str(number)),
        subject=str(subject),
        chain=_id(chain),
        depth=int(str(depth)),
        at=int(str(at)),
        why=known_why(_words(why), held),
        done=known_done(_words(done), held),
    )


def _id(stored: object) -> str:
    return hexed(stored) if isinstance(stored, bytes) else ""


def _words(stored: object) -> tuple[Words, ...]:
    found: list[Words] = json.loads(str(stored))
    return tuple(found)

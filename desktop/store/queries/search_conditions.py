"""The structured part of a search as SQL on the ticket ``t``: status, tag, department, assignee, times, marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop.core.actors import Actor
from desktop.core.folding import fold, tokens
from desktop.core.permissions import Permission, Scope
from desktop.core.search_language import PRIORITIES, Query, Term
from desktop.store.models.tickets import LANE_HIDDEN, LANE_QUARANTINE, LANE_SPAM, LANE_TRASH, LANES
from desktop.store.queries.filtering import FLAGS
from desktop.store.queries.reading import blob, marks, read
from desktop.store.queries.visibility import EVERYTHING, Condition, also_sql, reach_sql, visible_sql

OUTSIDE = {"spam": LANE_SPAM, "trash": LANE_TRASH, "quarantine": LANE_QUARANTINE, "merged": LANE_HIDDEN}
"""Places that are searched only when they are asked for."""
IS = {
    "new": "t.lane = 0",
    "open": "t.lane < 2",
    "waiting": "t.lane = 2",
    "postponed": "t.lane = 3",
    "resolved": "t.lane = 4",
    "closed": "t.lane = 5",
    "assigned": "t.assignee IS NOT NULL",
    "unassigned": "t.assignee IS NULL",
    "failed": FLAGS["failed"],
    **{name: f"t.lane = {lane}" for name, lane in OUTSIDE.items()},
}
HAS = {
    "attachment": FLAGS["attachment"],
    "failed": FLAGS["failed"],
    "reply": "t.last_out_at IS NOT NULL",
}
NOTE = "EXISTS (SELECT 1 FROM message m WHERE m.ticket = t.id AND m.kind = 'note' AND m.deleted = 0)"
DRAFT = "EXISTS (SELECT 1 FROM draft d WHERE d.ticket = t.id AND d.agent = ? AND d.deleted = 0)"


def ticket_conditions(actor: Actor, query: Query) -> Condition:
    """Return the condition of all structured terms, visibility and place included."""
    parts: list[Condition] = [("t.deleted = 0", []), visible_sql(actor), searched_sql(actor), _place(query)]
    for term in query.terms:
        make = CONDITIONS.get(term.name)
        if make is not None:
            sql, values = make(actor, term)
            parts.append((f"NOT coalesce({sql}, 0)" if term.negative else sql, values))
    return " AND ".join(f"({sql})" for sql, _ in parts), [value for _, values in parts for value in values]


def searched_sql(actor: Actor) -> Condition:
    """Return which visible tickets a search covers: without the right to all departments those of one's own.

    That is as if the actor saw no more than their departments, what is assigned and what was referred to them.
    """
    if actor.holds(Permission.VIEW_SEARCH_ALL_DEPARTMENTS):
        return EVERYTHING
    scope = actor.scope(Permission.TICKET_VIEW_LIST)
    if scope <= Scope.DEPARTMENTS and set(actor.local) <= actor.departments:
        return EVERYTHING
    near = Actor(actor.id, {Permission.TICKET_VIEW_LIST: Scope.DEPARTMENTS}, actor.departments)
    return reach_sql(near, Permission.TICKET_VIEW_LIST)


def _place(query: Query) -> Condition:
    asked = {term.value for term in query.named("is")}
    return ("1" if asked & set(OUTSIDE) else f"t.lane <= {LANES['closed']}"), []


def _status(actor: Actor, term: Term) -> Condition:
    rows = read("SELECT id, key, name FROM status WHERE deleted = 0")
    wanted = term.value.replace(" ", "_").replace("-", "_")
    return _one_of("t.status", [row for row, key, name in rows if _named(term, name) or key.startswith(wanted)])


def _department(actor: Actor, term: Term) -> Condition:
    rows = read("SELECT id, name, code FROM department WHERE deleted = 0")
    return _one_of("t.department", [row for row, name, code in rows if _named(term, name) or fold(code) == term.value])


def _tag(actor: Actor, term: Term) -> Condition:
    within, values = _one_of("x.tag", tag_ids(term))
    return f"EXISTS (SELECT 1 FROM ticket_tag x WHERE x.ticket = t.id AND x.deleted = 0 AND +{within})", values


def tag_ids(term: Term) -> list[bytes]:
    """Return the tags that a term names: the one of exactly this name, else those that begin so."""
    rows = [(bytes(row), fold(name)) for row, name in read("SELECT id, name FROM tag WHERE deleted = 0")]
    exact = [row for row, name in rows if name == term.value]
    return exact or [row for row, name in rows if name.startswith(term.value)]


def _assignee(actor: Actor, term: Term) -> Condition:
    if term.value == "none":
        return "t.assignee IS NULL", []
    if term.value == "me":
        return "t.assignee IS ?", [blob(actor.id)]
    rows = read("SELECT id, name, shown_name, email FROM agent WHERE deleted = 0")
    known = 3 if actor.holds(Permission.PEOPLE_AGENTS_VIEW) else 2
    found = [row for row, *names in rows if any(_named(term, name) for name in names[:known])]
    sql, values = _one_of("t.assignee", found)
    return f"coalesce({sql}, 0)", values


def _priority(actor: Actor, term: Term) -> Condition:
    found = [place for place, name in enumerate(PRIORITIES) if name.startswith(term.value) or str(place) == term.value]
    return _one_of("t.priority", found)


def _sla(actor: Actor, term: Term) -> Condition:
    """Ask for the service level; nothing for who may not see it."""
    allowed, values = also_sql(actor, Permission.TICKET_SLA_VIEW)
    if term.value == "none":
        return f"t.sla IS NULL AND {allowed}", values
    rows = read("SELECT id, name FROM sla_policy WHERE deleted = 0")
    within, found = _one_of("t.sla", [row for row, name in rows if _named(term, name)])
    return f"coalesce({within}, 0) AND {allowed}", [*found, *values]


def _is(actor: Actor, term: Term) -> Condition:
    if term.value == "overdue":
        return _due(actor, term)
    return (FLAGS["unread"], [blob(actor.id)]) if term.value == "unread" else (IS[term.value], [])


def _due(actor: Actor, term: Term) -> Condition:
    """Ask for what is overdue or falls due on a day while its clock runs; nothing for who may not see it."""
    allowed, values = also_sql(actor, Permission.TICKET_SLA_VIEW)
    if term.value == "overdue":
        return f"t.due_state = 3 AND {allowed}", values
    return f"t.due_state IN (1, 3) AND t.due_at >= ? AND t.due_at < ? AND {allowed}", [term.at, term.until, *values]


def _has(actor: Actor, term: Term) -> Condition:
    if term.value in ("unread", "draft"):
        return (FLAGS["unread"] if term.value == "unread" else DRAFT), [blob(actor.id)]
    if term.value == "note":
        allowed, values = also_sql(actor, Permission.TICKET_VIEW_NOTES)
        return f"{NOTE} AND {allowed}", values
    return HAS[term.value], []


def _number(actor: Actor, term: Term) -> Condition:
    sources = "t.id IN (SELECT s.merged_into FROM ticket s WHERE s.number = ? AND s.merged_into IS NOT NULL)"
    earlier = "t.id IN (SELECT a.ticket FROM ticket_alias a WHERE a.number = ? AND a.deleted = 0)"
    return f"t.number = ? OR {earlier} OR {sources}", [int(term.value)] * 3


def _before(actor: Actor, term: Term) -> Condition:
    return "t.created_at < ?", [term.at]


def _after(actor: Actor, term: Term) -> Condition:
    return "t.updated_at >= ?", [term.at]


def _one_of(column: str, values: Iterable[object]) -> Condition:
    held = list(values)
    return (f"{column} IN ({marks(held)})", held) if held else ("0", [])


def _named(term: Term, name: str) -> bool:
    """Tell whether a name, or any of its words, begins with the term."""
    return bool(name) and f" {' '.join(term.words)}" in f" {' '.join(tokens(name))}"


CONDITIONS: dict[str, Callable[[Actor, Term], Condition]] = {
    "status": _status,
    "dept": _department,
    "tag": _tag,
    "assignee": _assignee,
    "priority": _priority,
    "sla": _sla,
    "is": _is,
    "has": _has,
    "number": _number,
    "before": _before,
    "after": _after,
    "due": _due,
}

"""Handing a ticket on to another department, once from each; inside a running command."""

from __future__ import annotations

from desktop.commands._routing_work import Chains, firing_id, note_firing, part_of, withdraw_offers
from desktop.store.database import db
from desktop.store.models import Department, Ticket
from desktop.store.models.tickets import LANES
from desktop.store.queries.reading import blob, hexed, read
from desktop.store.row_reads import is_there, key, row_by_id
from desktop.store.settings import department_values

MINUTE_MS = 60_000
LATEST_MS = 7 * 24 * 60 * MINUTE_MS
"""What was broken longer ago than this is not escalated any more: nobody was there to see it."""
AT_ONCE = 40
NOT_YET = (
    "NOT EXISTS (SELECT 1 FROM firing f WHERE f.ticket = t.id AND f.kind = 'escalation' AND f.source = t.department)"
)
Why = dict[str, str | int]
RULES = ("escalate_after_minutes", "escalate_before_due_minutes")


def escalate_due(moment: int) -> int:
    """Hand on what nobody took in time and what is about to break its promise; return how many.

    A ticket leaves a department this way once, whatever brings it back, so that two departments do not play catch.
    """
    due = [each for home in _homes() for each in _due_in(home, moment)]
    return sum(hand_on(ticket, target, reason, {}) for ticket, target, reason in due)


def _homes() -> list[str]:
    return [hexed(row) for (row,) in read("SELECT id FROM department WHERE deleted = 0 AND archived = 0")]


def _due_in(home: str, moment: int) -> list[tuple[str, str, Why]]:
    """Return the tickets that leave a department now, where to and why.

    All departments are looked at before anything moves: what comes to one just now has its own time there.
    """
    rules = department_values(home, *RULES)
    after, before = (rules.number(each) * MINUTE_MS for each in RULES)
    target = target_of(home) if after or before else None
    found: dict[str, Why] = {}
    if target is not None and before:
        for ticket, due in _about_to_break(home, moment, moment + before):
            found[ticket] = {"code": "almost-due", "minutes": (due - moment) // MINUTE_MS}
    if target is not None and after:
        for ticket, at in _untaken(home, moment - after):
            found[ticket] = {"code": "not-taken", "minutes": (moment - at) // MINUTE_MS}
    return [(ticket, target or "", why) for ticket, why in found.items()]


def target_of(department: str) -> str | None:
    """Return where a department escalates to: what it names, else the one above; None when neither takes tickets."""
    row = row_by_id(Department, department)
    for wanted in (row.escalation, row.parent) if row is not None else ():
        other = row_by_id(Department, wanted)
        if other is not None and not other.deleted and not other.archived and other.id != department:
            found: str = other.id
            return found
    return None


def hand_on(identity: str, target: str, reason: Why, chains: Chains) -> bool:
    """Move a ticket to another department, where it is nobody's; False when it left this one so before."""
    ticket, home = row_by_id(Ticket, identity), row_by_id(Department, target)
    if ticket is None or ticket.lane > LANES["open"] or home is None or home.deleted or home.archived:
        return False
    source = ticket.department
    if source == target or is_there("firing", "id = ?", (key(firing_id("escalation", source, ticket.id, 0)),)):
        return False
    with part_of(ticket, "escalation", "run_routing", chains):
        withdraw_offers(ticket.id)
        note_firing(ticket, "escalation", [reason], [{"do": "set-department", "value": target}])
        ticket.department, ticket.assignee = target, None
        ticket.save()
    return True


def _untaken(home: str, before: int) -> list[tuple[str, int]]:
    """Return tickets that lie here as nobody's since before a moment, with since when."""
    sql = (
        "SELECT t.id, t.created_at FROM ticket t INDEXED BY ticket_free_created WHERE t.department = ?"
        f" AND t.lane IN (0, 1) AND t.assignee IS NULL AND t.created_at <= ? AND {NOT_YET} LIMIT {AT_ONCE}"
    )
    rows = [(hexed(ticket), _here_since(ticket, at)) for ticket, at in read(sql, [blob(home), before])]
    return [(ticket, at) for ticket, at in rows if at <= before]


def _here_since(ticket: bytes, created_at: int) -> int:
    """Return when somebody last moved, freed or opened a ticket again."""
    sql = (
        "SELECT max(at) FROM event WHERE ticket = ? AND kind = 'ticket'"
        " AND field IN ('department', 'assignee', 'status', 'folder')"
    )
    found = db.execute_sql(sql, (ticket,)).fetchone()
    return max(created_at, int(found[0] or 0) if found else 0)


def _about_to_break(home: str, moment: int, until: int) -> list[tuple[str, int]]:
    sql = (
        "SELECT t.id, t.due_at FROM ticket t INDEXED BY ticket_due_home WHERE t.department = ?"
        f" AND t.due_at BETWEEN ? AND ? AND t.due_state IN (1, 3) AND t.lane < 2 AND {NOT_YET} LIMIT {AT_ONCE}"
    )
    return [(hexed(ticket), due) for ticket, due in read(sql, [blob(home), moment - LATEST_MS, until])]

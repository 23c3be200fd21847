"""The sidebar's numbers, all from the counters that triggers keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.store.database import db
from desktop.store.models.tickets import LANE_QUARANTINE, LANE_SPAM, LANE_TRASH
from desktop.store.queries.reading import blob, hexed, read
from desktop.store.queries.rows import Counts, DepartmentRow
from desktop.store.queries.visibility import CUBE, visible_sql

NOT_SENT = ("failed", "unknown", "bounced")
ON_THE_WAY = ("queued", "sending")


SHARED = """
SELECT t.id, t.shared, coalesce((SELECT group_concat(target, ',' ORDER BY target) FROM (
  SELECT DISTINCT lower(hex(coalesce(r.department, r.agent))) AS target FROM ticket_referral r
  WHERE r.ticket = t.id AND r.deleted = 0 AND coalesce(r.department, r.agent) IS NOT NULL)), '') AS truth
FROM ticket t WHERE t.shared <> '' OR t.id IN (SELECT ticket FROM ticket_referral)
"""
DERIVED = {
    "ticket_count": (
        "department, assignee, lane, shared, n",
        "SELECT department, coalesce(assignee, x'') AS assignee, lane, shared, count(*) AS n FROM ticket"
        " GROUP BY 1, 2, 3, 4",
    ),
    "entry_count": ("mailbox, fate, n", "SELECT mailbox, fate, count(*) AS n FROM mail_entry GROUP BY 1, 2"),
    "ticket_referred": (
        "target, rid, lane, updated_at, created_at, priority",
        "SELECT DISTINCT coalesce(r.department, r.agent) AS target, t.rid, t.lane, t.updated_at, t.created_at,"
        " t.priority FROM ticket_referral r JOIN ticket t ON t.id = r.ticket WHERE r.deleted = 0"
        " AND coalesce(r.department, r.agent) IS NOT NULL",
    ),
    "message_ticket": (
        "rid, ticket",
        "SELECT m.rid, t.rid AS ticket FROM message m JOIN ticket t ON t.id = m.ticket",
    ),
}
"""What triggers keep, by table: its columns, and the statement that makes it from what it stands for."""


class Cell(NamedTuple):
    """A department's tickets in one lane: all, the actor's own, those of nobody."""

    department: bytes
    lane: int
    n: int
    mine: int
    nobodys: int


def sidebar_counts(actor: Actor) -> Counts:
    """Return every count the sidebar shows: three small reads, whatever the size of the desk."""
    cells = _cells(actor)
    lanes: Counter[int] = Counter()
    for cell in cells:
        lanes[cell.lane] += cell.n
    failed, waiting = _outbox(actor)
    return Counts(
        mine=sum(cell.mine for cell in cells if cell.lane < 4),
        unassigned=sum(cell.nobodys for cell in cells if cell.lane < 2),
        open=lanes[0] + lanes[1],
        waiting=lanes[2],
        postponed=lanes[3],
        resolved=lanes[4],
        all=sum(n for lane, n in lanes.items() if lane < 6),
        spam=lanes[LANE_SPAM],
        trash=lanes[LANE_TRASH],
        quarantine=lanes[LANE_QUARANTINE],
        outbox_failed=failed,
        outbox_waiting=waiting,
        departments=department_rows(actor, cells, only_seen=True),
    )


def department_rows(
    actor: Actor, cells: Iterable[Cell] | None = None, only_seen: bool = False
) -> tuple[DepartmentRow, ...]:
    """Return the departments in their order, each with its counts of tickets the actor may see.

    ``only_seen`` leaves out those where the actor sees nothing and would see nothing that came.
    """
    held = {(cell.department, cell.lane): cell.n for cell in (_cells(actor) if cells is None else cells)}
    sql = "SELECT id, name, code, colour FROM department WHERE deleted = 0 AND archived = 0 ORDER BY position, rid"
    filled = {department for department, _ in held}
    return tuple(
        DepartmentRow(
            hexed(row), name, code, colour, held.get((row, 0), 0), held.get((row, 1), 0), held.get((row, 4), 0)
        )
        for row, name, code, colour in read(sql)
        if not only_seen or row in filled or _would_see(actor, hexed(row))
    )


def _would_see(actor: Actor, department: str) -> bool:
    return actor.scope_in(Permission.TICKET_VIEW_LIST, department) >= Scope.UNASSIGNED


def seen_departments(actor: Actor) -> set[str]:
    """Return the ids of departments, archived ones too, where the actor sees tickets or would see what came."""
    filled = {hexed(cell.department) for cell in _cells(actor)}
    known = {hexed(row) for (row,) in read("SELECT id FROM department WHERE deleted = 0")}
    return filled | {home for home in known if _would_see(actor, home)}


def recount() -> int:
    """Make everything that triggers keep equal to its origin again; return how many rows were wrong.

    One GROUP BY on a million tickets takes about a twentieth of a second, comparing three million messages two seconds;
    run it in a write transaction.
    """
    with db.atomic():
        return _reshare() + sum(_rebuild(table, columns, truth) for table, (columns, truth) in DERIVED.items())


def _reshare() -> int:
    """Name again on each ticket whom it was referred to; the triggers put the lists right."""
    rows = db.execute_sql(f"SELECT s.id, s.truth FROM ({SHARED}) s WHERE s.truth <> s.shared").fetchall()
    for ticket, truth in rows:
        db.execute_sql("UPDATE ticket SET shared = ? WHERE id = ?", (truth, ticket))
    return len(rows)


def _rebuild(table: str, columns: str, truth: str) -> int:
    held = f"SELECT {columns} FROM {table}" + (" WHERE n <> 0" if columns.endswith("n") else "")
    wrong = f"SELECT count(*) FROM (SELECT * FROM ({truth} EXCEPT {held}) UNION SELECT * FROM ({held} EXCEPT {truth}))"
    found = int(db.execute_sql(wrong).fetchone()[0])
    if found:
        db.execute_sql(f"DELETE FROM {table}")
        db.execute_sql(f"INSERT INTO {table} ({columns}) {truth}")
    return found


def _cells(actor: Actor) -> list[Cell]:
    sight, seen = visible_sql(actor)
    sql = (
        "SELECT t.department, t.lane, sum(t.n), sum(iif(t.assignee = ?, t.n, 0)),"
        " sum(iif(t.assignee IS NULL, t.n, 0))"
        f" FROM {CUBE} WHERE t.n > 0 AND {sight} GROUP BY t.department, t.lane"
    )
    return [Cell(*row) for row in read(sql, [blob(actor.id), *seen])]


def _outbox(actor: Actor) -> tuple[int, int]:
    if not actor.holds(Permission.CHANNEL_OUTBOX_VIEW):
        return 0, 0
    sight, seen = visible_sql(actor)
    states = NOT_SENT + ON_THE_WAY
    join = "" if sight == "1" else "JOIN ticket t ON t.id = o.ticket"
    sql = (
        f"SELECT o.state, count(*) FROM outgoing o {join} WHERE o.state IN ({', '.join('?' * len(states))})"
        f" AND {sight} GROUP BY o.state"
    )
    found = {str(state): int(n) for state, n in read(sql, [*states, *seen])}
    return sum(found.get(each, 0) for each in NOT_SENT), sum(found.get(each, 0) for each in ON_THE_WAY)

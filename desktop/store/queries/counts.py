"""The sidebar's numbers, all from the counters that triggers keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from desktop.core.permissions import Actor
from desktop.store.database import db
from desktop.store.models.tickets import LANE_QUARANTINE, LANE_SPAM, LANE_TRASH
from desktop.store.queries.lists import CUBE
from desktop.store.queries.reading import hexed, maybe, read
from desktop.store.queries.rows import Counts, DepartmentRow
from desktop.store.queries.visibility import visible_sql

NOT_SENT = ("failed", "unknown", "bounced")
ON_THE_WAY = ("queued", "sending")

Cell = tuple[str, str | None, int, int]
"""Department, assignee, lane, how many."""


def sidebar_counts(actor: Actor) -> Counts:
    """Return every count the sidebar shows: two small reads and the outbox, whatever the size of the desk."""
    cells = _cells(actor)
    lanes: Counter[int] = Counter()
    for _, _, lane, n in cells:
        lanes[lane] += n
    me = actor.id
    failed, waiting = _outbox(actor)
    return Counts(
        mine=sum(n for _, assignee, lane, n in cells if assignee == me and lane < 4),
        unassigned=sum(n for _, assignee, lane, n in cells if assignee is None and lane < 2),
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
        departments=department_rows(actor, cells),
    )


def department_rows(actor: Actor, cells: Iterable[Cell] | None = None) -> tuple[DepartmentRow, ...]:
    """Return the departments in their order, each with its counts of tickets the actor may see."""
    lanes: Counter[tuple[str, int]] = Counter()
    for department, _, lane, n in _cells(actor) if cells is None else cells:
        lanes[department, lane] += n
    sql = "SELECT id, name, code, colour FROM department WHERE deleted = 0 AND archived = 0 ORDER BY position, rid"
    return tuple(
        DepartmentRow(key, name, code, colour, lanes[key, 0], lanes[key, 1], lanes[key, 4])
        for key, name, code, colour in ((hexed(row[0]), *row[1:]) for row in read(sql))
    )


def recount() -> int:
    """Make the counters equal to the tickets and the ledger again; return how many cells were wrong.

    One GROUP BY on a million tickets takes about a twentieth of a second; run it in a write transaction.
    """
    return _recount(
        "ticket_count",
        "department, assignee, lane, n",
        "SELECT department, coalesce(assignee, x'') AS assignee, lane, count(*) AS n FROM ticket GROUP BY 1, 2, 3",
    ) + _recount("entry_count", "mailbox, fate, n", "SELECT mailbox, fate, count(*) AS n FROM mail_entry GROUP BY 1, 2")


def _recount(table: str, columns: str, truth: str) -> int:
    held = f"SELECT {columns} FROM {table} WHERE n <> 0"
    wrong = f"SELECT count(*) FROM (SELECT * FROM ({truth} EXCEPT {held}) UNION SELECT * FROM ({held} EXCEPT {truth}))"
    with db.atomic():
        found = int(db.execute_sql(wrong).fetchone()[0])
        if found:
            db.execute_sql(f"DELETE FROM {table}")
            db.execute_sql(f"INSERT INTO {table} ({columns}) {truth}")
    return found


def _cells(actor: Actor) -> list[Cell]:
    sight, seen = visible_sql(actor)
    sql = f"SELECT t.department, t.assignee, t.lane, t.n FROM {CUBE} WHERE t.n > 0 AND {sight}"
    return [(hexed(row[0]), maybe(row[1]), row[2], row[3]) for row in read(sql, seen)]


def _outbox(actor: Actor) -> tuple[int, int]:
    sight, seen = visible_sql(actor)
    states = NOT_SENT + ON_THE_WAY
    join = "" if sight == "1" else "JOIN ticket t ON t.id = o.ticket"
    sql = (
        f"SELECT o.state, count(*) FROM outgoing o {join} WHERE o.state IN ({', '.join('?' * len(states))})"
        f" AND {sight} GROUP BY o.state"
    )
    found = {str(state): int(n) for state, n in read(sql, [*states, *seen])}
    return sum(found.get(each, 0) for each in NOT_SENT), sum(found.get(each, 0) for each in ON_THE_WAY)

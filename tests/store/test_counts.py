from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.commands.base import Desk
from desktop.commands.places import assign, merge, move_to_department, unmerge
from desktop.commands.tickets import postpone, resolve, set_status
from desktop.commands.undo import undo
from desktop.core.errors import DeskError
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.models import Event, Ticket
from desktop.store.queries.counts import recount, sidebar_counts
from desktop.store.queries.lists import View, view_count
from tests.making import make_ticket
from tests.store.plans import slow_steps, statements
from tests.store.random_desk import AGENTS, STATUSES, departments, make_all, refer_all

TRUTH = "SELECT department, coalesce(assignee, x''), lane, shared, count(*) FROM ticket GROUP BY 1, 2, 3, 4"
HELD = "SELECT department, assignee, lane, shared, n FROM ticket_count WHERE n <> 0"
REFERRED = "SELECT target, rid, lane, updated_at, created_at, priority FROM ticket_referred"
REFERRALS = (
    "SELECT DISTINCT coalesce(r.department, r.agent), t.rid, t.lane, t.updated_at, t.created_at, t.priority"
    " FROM ticket_referral r JOIN ticket t ON t.id = r.ticket WHERE r.deleted = 0"
)
OTHER = st.integers(0, 5)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("make"), st.sampled_from(STATUSES), OTHER),
        st.tuples(st.just("status"), st.sampled_from(STATUSES), OTHER),
        st.tuples(st.just("assign"), st.sampled_from((None, *AGENTS)), OTHER),
        st.tuples(st.just("move"), st.integers(0, 2), OTHER),
        st.tuples(st.just("folder"), st.integers(0, 3), OTHER),
        st.tuples(st.just("delete"), st.booleans(), OTHER),
        st.tuples(st.just("merge"), OTHER, OTHER),
        st.tuples(st.just("refer"), st.tuples(OTHER, st.booleans()), OTHER),
        st.tuples(st.sampled_from(("unmerge", "resolve", "postpone", "undo", "purge", "fail")), st.none(), OTHER),
    ),
    max_size=25,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(steps)
def test_the_counters_are_exact_after_every_kind_of_change(desk: Desk, drawn: list) -> None:
    with db.atomic() as transaction:
        make_all([("open", None, 0, 0, 1, 1), ("new", AGENTS[0], 1, 0, 1, 2)])
        for kind, value, place in drawn:
            _step(desk, kind, value, place)
            assert _cells(HELD) == _cells(TRUTH), kind
            assert _cells(REFERRED) == _cells(REFERRALS), kind
        assert recount() == 0
        transaction.rollback()


def _cells(sql: str) -> set[tuple[object, ...]]:
    return {tuple(row) for row in db.execute_sql(sql)}


def _step(desk: Desk, kind: str, value: object, place: int) -> None:
    rows = list(Ticket.select().order_by(Ticket.rid))
    if not rows:
        return
    row = rows[place % len(rows)]
    try:
        _CHANGES[kind](desk, row, value, rows)
    except (DeskError, ZeroDivisionError):
        return


def _set(row: Ticket, **columns: object) -> None:
    with journal.recording("test", "set"):
        for name, value in columns.items():
            setattr(row, name, value)
        row.save()


def _fail(row: Ticket) -> None:
    with journal.recording("test", "fail"):
        row.assignee, row.folder = AGENTS[1], 2
        row.save()
        raise ZeroDivisionError


_CHANGES = {
    "make": lambda desk, row, value, rows: make_ticket(status=value),
    "status": lambda desk, row, value, rows: set_status(desk, row.id, status_id(value)),
    "assign": lambda desk, row, value, rows: _set(row, assignee=value),
    "move": lambda desk, row, value, rows: move_to_department(desk, row.id, departments()[value]),
    "folder": lambda desk, row, value, rows: _set(row, folder=value),
    "delete": lambda desk, row, value, rows: _set(row, deleted=value),
    "merge": lambda desk, row, value, rows: merge(desk, row.id, rows[value % len(rows)].id),
    "refer": lambda desk, row, value, rows: refer_all([row], [(0, *value)]),
    "unmerge": lambda desk, row, value, rows: unmerge(desk, row.id),
    "resolve": lambda desk, row, value, rows: resolve(desk, row.id),
    "postpone": lambda desk, row, value, rows: postpone(desk, row.id, now() + 3_600_000),
    "undo": lambda desk, row, value, rows: undo(desk, Event.select().order_by(Event.rid.desc()).get().cause),
    "purge": lambda desk, row, value, rows: db.execute_sql("DELETE FROM ticket WHERE rid = ?", (row.rid,)),
    "fail": lambda desk, row, value, rows: _fail(row),
}


def test_the_sidebar_says_what_the_lists_hold(desk: Desk) -> None:
    home = departments()[0]
    make_all(
        [
            (status, assignee, place % 3, 0, 1, 1)
            for place, status in enumerate(STATUSES)
            for assignee in (None, AGENTS[0])
        ]
    )
    make_all([("open", None, 0, folder, 1, 1) for folder in (1, 2, 3)])
    ticket = make_ticket()
    assign(desk, ticket.id, desk.actor.id)
    counts = sidebar_counts(desk.actor)
    for kind in (
        "mine", "unassigned", "open", "waiting", "postponed", "resolved", "all", "spam", "trash", "quarantine"
    ):  # fmt: skip
        assert getattr(counts, kind) == view_count(desk.actor, View(kind)), kind
    assert counts.mine == 1
    (row,) = [each for each in counts.departments if each.id == home]
    assert (row.new, row.open, row.resolved) == (3, 0, 0) or row.new + row.open <= view_count(
        desk.actor, View("department", home)
    )


def test_the_sidebar_takes_three_statements_that_do_not_grow(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    make_all([("open", None, 0, 0, 1, 1)])
    seen = statements(lambda: sidebar_counts(desk.actor), monkeypatch)
    assert len(seen) == 3
    sorts = {"USE TEMP B-TREE FOR GROUP BY", "USE TEMP B-TREE FOR ORDER BY"}
    assert {step for each in seen for step in slow_steps(each, ("department", "ticket_count", "t"))} <= sorts


def test_counters_that_were_damaged_are_repaired(desk: Desk) -> None:
    make_ticket()
    with db.atomic():
        db.execute_sql("UPDATE ticket_count SET n = n + 5")
        db.execute_sql("INSERT INTO ticket_count VALUES (x'00', x'', 1, '', 3)")
        refer_all(list(Ticket.select()), [(0, 0, False)])
        db.execute_sql("UPDATE ticket SET shared = ''")
        db.execute_sql("INSERT INTO ticket_referred VALUES (x'00', 1, 1, 1, 1, 1)")
        db.execute_sql("DELETE FROM message_ticket")
    assert recount() > 0
    assert _cells(REFERRED) == _cells(REFERRALS) != set()
    assert db.execute_sql("SELECT count(*) FROM message_ticket").fetchone() == (1,)
    assert _cells(HELD) == _cells(TRUTH)
    assert recount() == 0

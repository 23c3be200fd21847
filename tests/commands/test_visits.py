"""Looking at a ticket and leaving it as it was, as far as rules wait for that."""

from __future__ import annotations

from desktop.commands.base import Desk
from desktop.commands.replies import add_note
from desktop.commands.tickets import set_priority
from desktop.commands.visits import note_left, note_opened
from desktop.store.clock import now
from desktop.store.queries.rules import visits_awaited
from tests.making import make_ticket
from tests.ruling import firings, make_rule, now_is


def test_who_looks_and_leaves_sets_rules_off(desk: Desk) -> None:
    row = make_ticket()
    assert visits_awaited(desk.actor) == frozenset()
    make_rule(desk, "ticket-opened", [{"do": "set-priority", "value": 2}])
    make_rule(desk, "left-without-action", [{"do": "set-priority", "value": 3}])
    assert visits_awaited(desk.actor) == {"ticket-opened", "left-without-action"}
    opened = now()
    note_opened(desk, row.id)
    assert now_is(row.id).priority == 2
    assert note_left(desk, row.id, opened)
    assert now_is(row.id).priority == 3


def test_who_did_something_did_not_leave_without(desk: Desk) -> None:
    row, other = make_ticket(), make_ticket()
    make_rule(desk, "left-without-action", [{"do": "set-subject", "value": "Left"}])
    opened = now()
    set_priority(desk, row.id, 3)
    add_note(desk, other.id, "Looked into it.")
    assert not note_left(desk, row.id, opened)
    assert not note_left(desk, other.id, opened)
    assert firings(desk, row.id) == []

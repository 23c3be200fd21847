"""The drawing of a clock has no gaps, adds up to what the clock says, and gives a reason for every change."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.calendars import business_ms, calendar_of
from desktop.core.sla_clocks import compute
from desktop.core.sla_cycles import Piece, cycles, pieces
from desktop.core.sla_timeline import Turn, spans_of
from tests.core.test_sla_clocks import HOUR, MONDAY, OFFICE, TUESDAY, at, history, hours, lives, promise, terms


def test_running_closed_due_and_paused_each_have_their_reason():
    ticket = history([(at(MONDAY, 16), "customer")], (at(TUESDAY, 11), "waiting"))
    promised = promise("resolution", 2)
    [clock] = compute(ticket, promised, {}, at(TUESDAY, 12))
    parts = pieces(ticket, "resolution", (clock.started_at, None), promised.options, at(TUESDAY, 12))
    turns = [Turn(at(TUESDAY, 9, 30), "priority", {"priority": "2"})]
    found = spans_of(parts, OFFICE, clock.due_at, turns)
    assert [(each.start, each.kind, each.reason) for each in found] == [
        (at(MONDAY, 16), "running", "started"),
        (at(MONDAY, 17), "closed-hours", "closed"),
        (at(TUESDAY, 9), "running", "opened"),
        (at(TUESDAY, 9, 30), "running", "priority"),
        (at(TUESDAY, 10), "breached", "due"),
        (at(TUESDAY, 11), "paused", "status"),
    ]


def test_a_public_holiday_is_named():
    calendar = calendar_of("[[[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [], []]",
                           "Europe/Berlin", (), "DE")  # fmt: skip
    begin, end = at(24, 16, month=12), at(28, 10, month=12)
    [_, closed, _] = spans_of([Piece(begin, end, "running", "started", {})], calendar, None)
    assert (closed.kind, closed.reason) == ("closed-hours", "holiday")
    assert closed.details["day"]


def test_a_clock_that_starts_while_nobody_works_says_that_it_started():
    found = spans_of([Piece(at(22, 12), at(MONDAY, 10), "running", "started", {})], OFFICE, None)
    assert [(each.kind, each.reason) for each in found] == [("closed-hours", "started"), ("running", "opened")]


@settings(max_examples=200, deadline=None)
@given(lives, terms, hours, st.lists(hours, max_size=3))
def test_spans_follow_one_another_and_add_up(life, promised, now, moments):
    late = now + HOUR * 24 * 15
    turns = [Turn(moment, "priority") for moment in moments]
    for clock in compute(life, promised, {}, late):
        cycle = next(each for each in cycles(life, clock.clock, promised.options) if each[0] == clock.started_at)
        parts = pieces(life, clock.clock, cycle, promised.options, late)
        found = spans_of(parts, promised.calendar, clock.due_at, turns)
        assert all(left.end == right.start for left, right in zip(found, found[1:], strict=False))
        moving = [each for each in found if each.kind in ("running", "breached")]
        spent = sum(business_ms(promised.calendar, each.start, each.end) for each in moving)
        assert spent // 1000 == clock.spent_s
        assert all(each.end - each.start == business_ms(promised.calendar, each.start, each.end) for each in moving)

"""What a ticket's history comes to against what was promised: met, missed, due, and why."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.calendars import business_ms, calendar_of
from desktop.core.sla import CLOCKS, PAUSING, Clock, History, Options, Said, Stretch
from desktop.core.sla_clocks import Promise, compute, in_working_time, next_due

BERLIN = ZoneInfo("Europe/Berlin")
OFFICE = calendar_of(json.dumps([[[540, 1020]]] * 5 + [[], []]), "Europe/Berlin")
ALWAYS = calendar_of("", "Europe/Berlin")
HOUR = 3_600_000
NOW = {"new": ("run", 0), "open": ("run", 1), "waiting": ("pause", 2), "on-hold": ("run", 2), "resolved": ("stop", 4)}


def at(day: int, hour: int = 0, minute: int = 0, second: int = 0, month: int = 11) -> int:
    """Return a moment of 2026 as ms; 23 November is a Monday."""
    return int(datetime(2026, month, day, hour, minute, second, tzinfo=BERLIN).timestamp() * 1000)


MONDAY, TUESDAY = 23, 24


def stretches(*moves: tuple[int, str]) -> tuple[Stretch, ...]:
    return tuple(Stretch(moment, *NOW[status]) for moment, status in moves)


def history(said: Iterable[tuple[int, str]], *moves: tuple[int, str], **others: object) -> History:
    """Return a ticket that begins with the first thing said."""
    words = tuple(Said(*each) for each in said)
    made = History(words[0].at, False, stretches((words[0].at, "new"), *moves), words)
    return replace(made, **others)  # type: ignore[arg-type]  # fields by name


def promise(clock: str, hours: float, **others: object) -> Promise:
    made = Promise("p", {clock: int(hours * 3600)}, OFFICE, Options(warn_percent=0))
    return replace(made, **others)  # type: ignore[arg-type]  # fields by name


def known(clocks: Sequence[Clock]) -> dict[tuple[str, int], Clock]:
    return {clock.key: clock for clock in clocks}


def test_vector_7_waiting_for_the_customer_puts_the_end_off():
    ticket = history([(at(MONDAY, 9), "customer")], (at(MONDAY, 10), "waiting"), (at(TUESDAY, 10), "open"))
    [clock] = compute(ticket, promise("resolution", 4), {}, at(TUESDAY, 11))
    assert clock.due_at == at(TUESDAY, 13)
    assert (clock.state, clock.spent_s) == ("running", 2 * 3600)


def test_vector_8_a_change_of_the_clock_within_a_pause_costs_nobody_time():
    ticket = history(
        [(at(27, 16, month=3), "customer")], (at(27, 16, 30, month=3), "waiting"), (at(30, 9, 30, month=3), "open")
    )
    [clock] = compute(ticket, promise("resolution", 4), {}, at(30, 10, 30, month=3))
    assert (clock.spent_s, clock.due_at) == (90 * 60, at(30, 13, month=3))
    [around] = compute(ticket, promise("resolution", 4, calendar=ALWAYS), {}, at(30, 10, 30, month=3))
    assert (around.spent_s, around.due_at) == (90 * 60, at(30, 13, month=3))


def test_vector_9_a_shorter_promise_breaks_now_and_says_that_the_change_did_it():
    ticket = history([(at(MONDAY, 9), "customer")])
    before = compute(ticket, promise("resolution", 4), {}, at(MONDAY, 11))
    [clock] = compute(ticket, promise("resolution", 1), known(before), at(MONDAY, 11))
    assert (clock.state, clock.breached_at, clock.by_change) == ("breached", at(MONDAY, 10), True)


def test_a_longer_promise_forgives_no_breach():
    ticket = history([(at(MONDAY, 9), "customer")])
    before = compute(ticket, promise("resolution", 1), {}, at(MONDAY, 11))
    [clock] = compute(ticket, promise("resolution", 8), known(before), at(MONDAY, 11))
    assert (clock.state, clock.due_at) == ("running", at(MONDAY, 17))
    assert (clock.breached_at, clock.by_change) == (at(MONDAY, 10), False)
    done = replace(ticket, stretches=stretches((at(MONDAY, 9), "new"), (at(MONDAY, 12), "resolved")))
    [ended] = compute(done, promise("resolution", 8), known([clock]), at(MONDAY, 12))
    assert (ended.state, ended.ended_at) == ("missed", at(MONDAY, 12))


def test_time_broke_what_was_overdue_before_the_promise_changed():
    ticket = history([(at(MONDAY, 9), "customer")])
    before = compute(ticket, promise("resolution", 4), {}, at(MONDAY, 11))
    [clock] = compute(ticket, promise("resolution", 1), known(before), at(MONDAY, 14))
    assert (clock.breached_at, clock.by_change) == (at(MONDAY, 13), False)


def test_what_ended_stays_as_it_was_judged():
    ticket = history([(at(MONDAY, 9), "customer"), (at(MONDAY, 10), "answer")])
    before = compute(ticket, promise("first-response", 2), {}, at(MONDAY, 11))
    assert compute(ticket, promise("first-response", 0.1), known(before), at(TUESDAY, 11)) == before


@pytest.mark.parametrize(("second", "state"), [(0, "met"), (1, "missed")])
def test_an_answer_at_the_very_end_is_in_time(second, state):
    ticket = history([(at(MONDAY, 9), "customer"), (at(MONDAY, 10, 0, second), "answer")])
    [clock] = compute(ticket, promise("first-response", 1), {}, at(MONDAY, 12))
    assert (clock.state, clock.due_at) == (state, at(MONDAY, 10))


def test_the_last_moment_without_an_answer_is_the_breach_and_an_answer_in_it_undoes_it():
    asked = (at(MONDAY, 9), "customer")
    open_ones = compute(history([asked]), promise("first-response", 1), {}, at(MONDAY, 10))
    assert [clock.state for clock in open_ones] == ["breached"]
    answered = history([asked, (at(MONDAY, 10), "answer")])
    [clock] = compute(answered, promise("first-response", 1), known(open_ones), at(MONDAY, 10))
    assert (clock.state, clock.breached_at) == ("met", None)


def test_an_answer_that_comes_to_light_late_takes_a_breach_back():
    asked = (at(MONDAY, 9), "customer")
    broken = compute(history([asked]), promise("first-response", 1), {}, at(MONDAY, 12))
    ticket = history([asked, (at(MONDAY, 9, 30), "answer")])
    [clock] = compute(ticket, promise("first-response", 1), known(broken), at(MONDAY, 12))
    assert (clock.state, clock.breached_at) == ("met", None)


@pytest.mark.parametrize("kind", ["automatic", "note", "forward"])
def test_only_what_an_agent_sends_answers_unless_the_policy_says_otherwise(kind):
    ticket = history([(at(MONDAY, 9), "customer"), (at(MONDAY, 9, 30), kind)])
    [clock] = compute(ticket, promise("first-response", 8), {}, at(MONDAY, 10))
    assert clock.state == "running"
    counted = Options(frozenset({kind}), warn_percent=0)
    [clock] = compute(ticket, promise("first-response", 8, options=counted), {}, at(MONDAY, 10))
    assert clock.state == "met"


def test_a_first_answer_is_owed_although_the_ticket_was_put_aside():
    ticket = history([(at(MONDAY, 9), "customer")], (at(MONDAY, 9, 10), "waiting"))
    [clock] = compute(ticket, promise("first-response", 1), {}, at(MONDAY, 11))
    assert clock.state == "breached"
    resting = Options(pausing=PAUSING | {"first-response"}, warn_percent=0)
    [clock] = compute(ticket, promise("first-response", 1, options=resting), {}, at(MONDAY, 11))
    assert (clock.state, clock.due_at, clock.spent_s) == ("paused", None, 600)


def test_resolving_without_an_answer_stops_the_first_and_reopening_goes_on():
    moves = [(at(MONDAY, 9, 30), "resolved")]
    ticket = history([(at(MONDAY, 9), "customer")], *moves)
    before = compute(ticket, promise("first-response", 1), {}, at(TUESDAY, 9))
    assert [(each.state, each.ended_at) for each in before] == [("stopped", at(MONDAY, 9, 30))]
    again = history([(at(MONDAY, 9), "customer")], *moves, (at(TUESDAY, 9), "open"))
    [clock] = compute(again, promise("first-response", 1), known(before), at(TUESDAY, 9, 10))
    assert (clock.state, clock.due_at) == ("running", at(TUESDAY, 9, 30))


def test_each_turn_of_the_customer_is_a_clock_of_its_own():
    ticket = history(
        [
            (at(MONDAY, 9), "customer"),
            (at(MONDAY, 9, 5), "customer"),
            (at(MONDAY, 10), "answer"),
            (at(MONDAY, 11), "customer"),
            (at(MONDAY, 11, 30), "customer"),
            (at(MONDAY, 12), "answer"),
            (at(MONDAY, 13), "customer"),
        ],
        (at(MONDAY, 10), "waiting"),
        (at(MONDAY, 11), "open"),
        (at(MONDAY, 12), "waiting"),
        (at(MONDAY, 13), "open"),
    )
    found = compute(ticket, promise("next-response", 2), {}, at(MONDAY, 14))
    assert [(each.started_at, each.ended_at, each.state) for each in found] == [
        (at(MONDAY, 11), at(MONDAY, 12), "met"),
        (at(MONDAY, 13), None, "running"),
    ]


def test_a_ticket_that_we_began_owes_an_answer_once_the_customer_writes():
    said = [(at(MONDAY, 9), "answer"), (at(MONDAY, 11), "customer")]
    ticket = history(said, (at(MONDAY, 9), "waiting"), (at(MONDAY, 11), "open"), by_agent=True)
    [clock] = compute(ticket, promise("first-response", 1), {}, at(MONDAY, 11, 30))
    assert (clock.started_at, clock.due_at) == (at(MONDAY, 11), at(MONDAY, 12))
    assert compute(history(said[:1], by_agent=True), promise("first-response", 1), {}, at(MONDAY, 12)) == []
    [whole] = compute(ticket, promise("resolution", 8), {}, at(MONDAY, 12))
    assert whole.started_at == at(MONDAY, 9)


def test_what_machines_send_starts_nothing():
    ticket = History(at(MONDAY, 9), False, stretches((at(MONDAY, 9), "new")), ())
    for clock in CLOCKS:
        assert compute(ticket, promise(clock, 1), {}, at(MONDAY, 12)) == []
    by_hand = replace(ticket, begun=at(MONDAY, 9))
    assert [each.state for each in compute(by_hand, promise("first-response", 1), {}, at(MONDAY, 12))] == ["breached"]


def test_who_takes_a_ticket_ends_the_first_assignment():
    ticket = history([(at(MONDAY, 9), "customer")], assigned=((at(MONDAY, 9), ""), (at(MONDAY, 9, 20), "ewa")))
    [clock] = compute(ticket, promise("first-assignment", 1), {}, at(MONDAY, 12))
    assert (clock.state, clock.ended_at) == ("met", at(MONDAY, 9, 20))


def test_each_report_starts_the_time_to_the_next_one():
    said = [(at(MONDAY, 9), "customer"), (at(MONDAY, 10), "answer"), (at(MONDAY, 13), "answer")]
    ticket = history(said, (at(MONDAY, 10), "on-hold"))
    found = compute(ticket, promise("periodic-update", 2), {}, at(MONDAY, 14))
    assert [(each.started_at, each.state) for each in found] == [
        (at(MONDAY, 10), "missed"),
        (at(MONDAY, 13), "running"),
    ]


def test_waiting_for_somebody_else_is_the_customers_wait_but_not_our_work():
    moves = [(at(MONDAY, 10), "on-hold"), (at(MONDAY, 12), "open"), (at(MONDAY, 13), "waiting")]
    ticket = history([(at(MONDAY, 9), "customer")], *moves)
    [wait] = compute(ticket, promise("requester-wait", 8), {}, at(MONDAY, 16))
    [work] = compute(ticket, promise("agent-work", 8), {}, at(MONDAY, 16))
    assert (wait.spent_s, work.spent_s) == (4 * 3600, 2 * 3600)


def test_a_policy_does_not_judge_what_ended_before_it():
    ticket = history([(at(MONDAY, 9), "customer"), (at(MONDAY, 12), "answer")], (at(MONDAY, 12), "open"))
    assert compute(ticket, promise("first-response", 1, since=at(MONDAY, 13)), {}, at(MONDAY, 14)) == []
    [clock] = compute(ticket, promise("resolution", 1, since=at(MONDAY, 13)), {}, at(MONDAY, 14))
    assert (clock.state, clock.by_change) == ("breached", True)


def test_hours_that_never_open_are_never_due():
    never = calendar_of(json.dumps([[]] * 7), "UTC")
    ticket = history([(at(MONDAY, 9), "customer")])
    [clock] = compute(ticket, promise("resolution", 1, calendar=never), {}, at(MONDAY, 14))
    assert (clock.state, clock.due_at, clock.spent_s) == ("running", None, 0)
    assert next_due([clock]) == (None, "resolution", 2)


@pytest.mark.parametrize(
    ("options", "warning"),
    [
        (Options(warn_percent=75), at(MONDAY, 12)),
        (Options(warn_minutes=30), at(MONDAY, 12, 30)),
        (Options(warn_minutes=600), at(MONDAY, 9)),
        (Options(warn_percent=0), None),
    ],
)
def test_warnings_come_before_the_end(options, warning):
    ticket = history([(at(MONDAY, 9), "customer")])
    [clock] = compute(ticket, promise("resolution", 4, options=options), {}, at(MONDAY, 9, 30))
    assert clock.warn_at == warning


def test_a_warning_in_the_night_comes_when_somebody_is_there():
    ticket = history([(at(MONDAY, 21), "customer")])
    night = promise("resolution", 14, calendar=ALWAYS, options=Options(warn_minutes=5 * 60), working=OFFICE)
    [clock] = compute(ticket, night, {}, at(MONDAY, 22))
    assert (clock.due_at, clock.warn_at) == (at(TUESDAY, 11), at(TUESDAY, 9))
    evening = history([(at(MONDAY, 16), "customer")])
    [clock] = compute(evening, replace(night, targets={"resolution": 10 * 3600}), {}, at(MONDAY, 16))
    assert (clock.due_at, clock.warn_at) == (at(TUESDAY, 2), at(MONDAY, 16, 45))
    assert in_working_time(OFFICE, at(22, 3), at(22, 2), at(22, 5)) == at(22, 3)


def test_the_head_shows_what_ends_next():
    def clock(name: str, state: str, due: int | None, spent: int = 0) -> Clock:
        return Clock(name, "p", 0, due, None, state, spent, 3600)

    first, later = clock("first-response", "running", 10), clock("resolution", "running", 20)
    assert next_due([later, first]) == (10, "first-response", 1)
    assert next_due([later, clock("first-response", "breached", 5)]) == (5, "first-response", 3)
    assert next_due([clock("resolution", "paused", None), clock("agent-work", "paused", None, 60)]) == (
        None,
        "agent-work",
        2,
    )
    assert next_due([replace(first, state="met")]) == (None, "", 0)


hours = st.integers(0, 24 * 14).map(lambda each: at(MONDAY) + each * HOUR)
lives = st.builds(
    lambda said, moves: history(
        [(at(MONDAY), "customer"), *sorted(said)], *sorted((moment + 1, status) for moment, status in moves)
    ),
    st.lists(st.tuples(hours, st.sampled_from(["customer", "answer", "note", "automatic"])), max_size=6),
    st.lists(st.tuples(hours, st.sampled_from(sorted(NOW))), max_size=6, unique_by=lambda each: each[0]),
)
terms = st.builds(
    lambda clock, minutes, always: promise(clock, minutes / 60, calendar=ALWAYS if always else OFFICE),
    st.sampled_from(CLOCKS),
    st.integers(1, 5000),
    st.booleans(),
)


@settings(max_examples=300, deadline=None)
@given(lives, terms, hours)
def test_computing_twice_is_computing_once(life, promised, now):
    once = compute(life, promised, {}, now + HOUR * 24 * 15)
    assert compute(life, promised, known(once), now + HOUR * 24 * 15) == once


@settings(max_examples=300, deadline=None)
@given(lives, terms, st.tuples(hours, hours).map(sorted))
def test_time_spent_only_grows_and_a_breach_stays(life, promised, moments):
    late = HOUR * 24 * 15
    first = compute(life, promised, {}, moments[0] + late)
    second = known(compute(life, promised, known(first), moments[1] + late))
    for clock in first:
        after = second[clock.key]
        assert clock.spent_s <= after.spent_s
        assert clock.breached_at is None or after.breached_at == clock.breached_at
        assert after.spent_s * 1000 <= business_ms(promised.calendar, clock.started_at, moments[1] + late)


@settings(max_examples=300, deadline=None)
@given(lives, terms, hours)
def test_what_took_longer_than_promised_is_missed_and_nothing_else(life, promised, now):
    for clock in compute(life, promised, {}, now + HOUR * 24 * 15):
        if clock.state in ("met", "stopped", "running", "paused"):
            assert clock.spent_s <= clock.target_s
        if clock.spent_s > clock.target_s:
            assert clock.state in ("missed", "breached")
            assert clock.breached_at == clock.due_at

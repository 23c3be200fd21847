"""Who gets a ticket: the same answer for everybody, and nobody who should not."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.routing import (
    BY_HAND,
    CHOOSING,
    METHODS,
    OFFERING,
    Candidate,
    Needs,
    Policy,
    choose,
    free_ones,
    has_room,
    is_there,
    ranked_for_offer,
)

NAMES = tuple("abcdefgh")
SKILLS = ("polish", "network", "billing")
STATES = ("available", "busy", "away", "handing-over", "offline")
candidates = st.lists(
    st.builds(
        Candidate,
        agent=st.sampled_from(NAMES),
        open=st.integers(0, 4),
        here=st.integers(0, 3),
        capacity=st.integers(0, 4),
        cap=st.integers(0, 3),
        priority=st.integers(1, 3),
        availability=st.sampled_from(STATES),
        in_hours=st.booleans(),
        extended=st.booleans(),
        last_turn_at=st.integers(0, 3),
        last_assigned_at=st.integers(0, 3),
        skills=st.dictionaries(st.sampled_from(SKILLS), st.integers(1, 5), max_size=3),
        stands_for=st.sampled_from(("", "", *NAMES)),
    ),
    max_size=8,
    unique_by=lambda one: one.agent,
)
needs = st.builds(
    Needs,
    skills=st.frozensets(st.sampled_from(SKILLS)),
    last_agent=st.sampled_from(("", *NAMES)),
    company_agent=st.sampled_from(("", *NAMES)),
    passed=st.frozensets(st.sampled_from(NAMES), max_size=3),
)
policies = st.builds(
    Policy,
    first=st.sampled_from(("", "last-agent", "company-agent", "last-then-company")),
    by_priority=st.booleans(),
    include_away=st.booleans(),
)


@given(st.sampled_from(METHODS), candidates, needs, policies, st.randoms(use_true_random=False))
def test_the_order_of_the_candidates_never_matters(method, people, wanted, policy, random: Random):
    shuffled = list(people)
    random.shuffle(shuffled)
    assert choose(method, people, wanted, policy) == choose(method, shuffled, wanted, policy)
    assert ranked_for_offer(people, wanted, policy) == ranked_for_offer(shuffled, wanted, policy)


@given(st.sampled_from(CHOOSING), candidates, needs, policies)
def test_nobody_is_chosen_who_is_gone_has_enough_helps_only_or_passed(method, people, wanted, policy):
    choice = choose(method, people, wanted, policy)
    if choice.agent is None:
        return
    one = next(each for each in people if each.agent == choice.agent)
    assert is_there(one, policy)
    assert has_room(one)
    assert not one.extended
    assert one.in_hours
    assert one.availability == "available" or (policy.include_away and one.availability in ("busy", "away"))
    assert one.agent not in wanted.passed
    assert not one.capacity or one.open < one.capacity
    assert not one.cap or one.here < one.cap


@given(st.sampled_from(CHOOSING), candidates, needs, policies)
def test_somebody_is_chosen_whenever_somebody_is_free_but_for_a_missing_skill(method, people, wanted, policy):
    choice = choose(method, people, wanted, policy)
    free = free_ones(people, wanted, policy)
    assert (choice.agent is not None) == bool(free) or choice.reason.code == "skill-missing"
    assert choice.agent is not None or choice.reason.code in (
        "no-members",
        "nobody-here",
        "all-full",
        "passed",
        "skill-missing",
    )


@given(candidates, needs, policies)
def test_least_loaded_has_no_more_than_any_other_who_is_free(people, wanted, policy):
    policy = Policy("", by_priority=False, include_away=policy.include_away)
    choice = choose("least-loaded", people, wanted, policy)
    if choice.agent is not None:
        free = free_ones(people, wanted, policy)
        chosen = next(each for each in free if each.agent == choice.agent)
        assert (chosen.open, chosen.last_assigned_at, chosen.agent) == min(
            (each.open, each.last_assigned_at, each.agent) for each in free
        )
        assert choice.reason.number("open") in (chosen.open, chosen.here)


@pytest.mark.parametrize("method", sorted(BY_HAND | OFFERING))
def test_what_people_decide_is_left_to_them(method):
    assert choose(method, [Candidate("a")], Needs()).agent is None


def test_who_has_no_other_ticket_goes_before_who_has_one():
    people = [Candidate("a", open=1), Candidate("b", open=0, last_assigned_at=9), Candidate("c", open=2)]
    choice = choose("least-loaded", people, Needs())
    assert (choice.agent, choice.reason.tie) == ("b", "")


def test_between_equals_who_waited_longest_then_the_id():
    idle = [Candidate("a", last_assigned_at=5), Candidate("b", last_assigned_at=4)]
    choice = choose("least-loaded", idle, Needs())
    assert (choice.agent, choice.reason.tie) == ("b", "idle")
    same = choose("least-loaded", [Candidate("b"), Candidate("a")], Needs())
    assert (same.agent, same.reason.tie) == ("a", "id")


def test_by_capacity_compares_shares_not_numbers():
    people = [Candidate("a", open=3, capacity=4), Candidate("b", open=8, capacity=40), Candidate("c", open=5)]
    choice = choose("by-capacity", people, Needs())
    assert (choice.agent, dict(choice.reason.numbers)) == ("b", {"open": 8, "capacity": 40})


def test_the_best_at_everything_asked_for_goes_before_the_best_at_a_part():
    people = [
        Candidate("a", skills={"polish": 5}),
        Candidate("b", skills={"polish": 1, "network": 1}, open=9),
        Candidate("c"),
    ]
    wanted = Needs(frozenset(("polish", "network")))
    choice = choose("skill", people, wanted)
    assert (choice.agent, choice.reason.code, choice.reason.number("level")) == ("b", "skill", 2)


def test_a_skill_that_nobody_free_has_is_waited_for_and_one_that_nobody_has_is_not():
    wanted = Needs(frozenset(("polish",)))
    away = Candidate("a", availability="away", skills={"polish": 3})
    assert choose("skill", [away, Candidate("b")], wanted).reason.code == "skill-missing"
    assert choose("skill", [Candidate("b")], wanted).reason.code == "least-loaded"


def test_higher_priority_is_filled_first_when_the_department_says_so():
    people = [Candidate("a", priority=90, open=1, capacity=2), Candidate("b", priority=10)]
    assert choose("least-loaded", people, Needs(), Policy(by_priority=True)).agent == "a"
    full = [Candidate("a", priority=90, open=2, capacity=2), Candidate("b", priority=10)]
    assert choose("least-loaded", full, Needs(), Policy(by_priority=True)).agent == "b"


def test_the_deputy_gets_what_the_customers_agent_would_have():
    people = [Candidate("a", availability="away"), Candidate("b"), Candidate("d", open=5, stands_for="a")]
    choice = choose("last-agent", people, Needs(last_agent="a"))
    assert (choice.agent, choice.reason.code, choice.reason.stands_for) == ("d", "last-agent", "a")


def test_a_reason_says_the_tighter_of_two_limits_and_goes_into_json():
    choice = choose("least-loaded", [Candidate("a", open=3, capacity=10, here=2, cap=4)], Needs())
    assert choice.reason.as_json() == {"code": "least-loaded", "open": 2, "capacity": 4}

"""From one order to another."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.tickets.edits import Insert, Move, Remove, Step, compare

ORDERS = st.lists(st.integers(0, 60), unique=True, max_size=40)


def order(numbers) -> array[int]:
    return array("q", numbers)


def carried_out(numbers: list[int], steps: tuple[Step, ...]) -> list[int]:
    """Do the steps as a model does."""
    rows = list(numbers)
    for step in steps:
        if isinstance(step, Remove):
            assert 0 <= step.first <= step.last < len(rows)
            del rows[step.first : step.last + 1]
        elif isinstance(step, Insert):
            assert 0 <= step.at <= len(rows)
            rows[step.at : step.at] = step.rids
        else:
            assert step.source != step.target
            rows.insert(step.target, rows.pop(step.source))
    return rows


@given(ORDERS, ORDERS)
def test_the_steps_lead_from_any_order_to_any_other(old, new):
    change = compare(order(old), order(new))
    assert change.steps is not None
    assert carried_out(old, change.steps) == new
    assert change.fresh == len(set(new) - set(old))


@given(ORDERS, ORDERS)
def test_the_quiet_steps_only_take_out_what_is_gone(old, new):
    change = compare(order(old), order(new))
    assert carried_out(old, change.quiet or ()) == [number for number in old if number in set(new)]


def test_a_ticket_that_moves_to_the_top_is_one_step():
    old = list(range(1000))
    assert compare(order(old), order([700, *old[:700], *old[701:]])).steps == (Move(700, 0),)


def test_a_ticket_that_moves_to_the_bottom_is_one_step():
    old = list(range(1000))
    assert compare(order(old), order([*old[1:], 0])).steps == (Move(0, 999),)


def test_new_tickets_at_the_top_of_a_long_list_are_one_step():
    old = list(range(100_000))
    change = compare(order(old), order([-3, -2, -1, *old]))
    assert change.steps == (Insert(0, (-3, -2, -1)),)
    assert change.fresh == 3


def test_equal_orders_need_nothing():
    assert compare(order(range(50)), order(range(50))).steps == ()


def test_another_sort_starts_over():
    assert compare(order(range(1000)), order(range(999, -1, -1)), most_steps=20).steps is None


def test_a_whole_other_list_starts_over_without_looking_at_every_row():
    assert compare(order(range(50_000)), order(range(60_000, 160_000))).steps is None

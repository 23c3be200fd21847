"""What acts ask of their author."""

from __future__ import annotations

import pytest

from desktop.core.automation.acts import ACTS, rights_of
from desktop.core.automation.triggers import TRIGGERS
from desktop.core.permissions import Permission as P

ME, OTHER = "a" * 32, "b" * 32
EXEMPT = {"assign", "set-status", "stop"}
"""Acts whose rights come from their values, and the one that does nothing."""


@pytest.mark.parametrize(
    ("value", "rights"),
    [
        ("nobody", {P.TICKET_UNASSIGN}),
        ("author", {P.TICKET_TAKE, P.TICKET_ASSIGN_SELF, P.TICKET_STEAL}),
        (ME, {P.TICKET_TAKE, P.TICKET_ASSIGN_SELF, P.TICKET_STEAL}),
        (OTHER, {P.TICKET_ASSIGN_OTHER}),
        ("least-loaded", {P.TICKET_ASSIGN_OTHER}),
    ],
)
def test_giving_a_ticket_away_takes_another_right_than_taking_it(value, rights):
    (group,) = rights_of("assign", value, ME)
    assert set(group) == rights


@pytest.mark.parametrize(
    ("category", "right"),
    [
        (1, P.TICKET_STATUS),
        (2, P.TICKET_STATUS),
        (3, P.TICKET_POSTPONE),
        (4, P.TICKET_STATUS_RESOLVE),
        (5, P.TICKET_STATUS_CLOSE),
    ],
)
def test_a_status_takes_the_right_of_its_category(category, right):
    assert rights_of("set-status", OTHER, ME, {OTHER: category}) == ((right,),)


def test_erasing_takes_the_right_to_put_into_the_trash_too():
    assert rights_of("purge", None, ME) == ((P.TICKET_TRASH,), (P.TICKET_PURGE,))


@pytest.mark.parametrize("act", [act for act in ACTS.values() if act.key not in EXEMPT], ids=lambda act: act.key)
def test_every_act_takes_a_right(act):
    assert act.permissions


def test_what_triggers_wait_for_is_written_by_some_act():
    written = {name for act in ACTS.values() for name in act.writes}
    assert {name for trigger in TRIGGERS.values() for name in trigger.reads} <= written


def test_triggers_of_time_and_by_hand_wait_for_no_act():
    assert all(not trigger.reads for trigger in TRIGGERS.values() if trigger.kind != "event")

"""What a desk file knows of where it is shared, and what this computer does for all."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.store.clock import time_now
from desktop.store.sharing import (
    FOLDER,
    HubPlace,
    does_here,
    drop_leases,
    hub_place,
    is_shared,
    lease_token,
    lease_tokens,
    noted_leases,
    works_here,
    write_hub,
    write_lease,
)
from tests.making import make_agent

FAR = 10**14


@pytest.fixture
def place(desk: Desk) -> HubPlace:
    found = HubPlace(FOLDER, "/somewhere", "hub", desk.actor.id, seat="0123456789abcdef")
    write_hub(found)
    return found


def test_a_desk_that_is_alone_does_everything_itself(desk: Desk) -> None:
    assert hub_place() is None
    assert not is_shared()
    assert works_here()
    assert does_here("timers")


def test_the_place_is_what_was_noted_until_it_is_taken_back(desk: Desk, place: HubPlace) -> None:
    assert hub_place() == place
    assert place.name == "hub-0123456789abcdef"
    write_hub(None)
    assert not is_shared()


def test_a_shared_desk_does_only_what_the_hub_let_it(desk: Desk, place: HubPlace) -> None:
    assert not does_here("timers")
    write_lease("timers", 7, time_now() + 60_000)
    assert does_here("timers")
    assert lease_token("timers") == 7
    write_lease("timers", None)
    assert not does_here("timers")


def test_a_lease_that_ran_out_counts_no_more_but_is_still_told_to_the_hub(desk: Desk, place: HubPlace) -> None:
    write_lease("timers", 7, time_now() - 1)
    write_lease("outbox", 3, FAR)
    assert lease_tokens() == {"outbox": 3}
    assert noted_leases() == {"timers": 7, "outbox": 3}
    drop_leases(["timers"])
    assert noted_leases() == {"timers": 7}


def test_rules_run_where_an_owner_or_an_administrator_sits(desk: Desk) -> None:
    roles = {"admin": True, "supervisor": False, "agent": False, "restricted": False}
    for role, works in roles.items():
        write_hub(HubPlace(FOLDER, "/somewhere", "hub", make_agent(role, role)))
        assert works_here() is works, role

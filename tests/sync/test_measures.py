"""How much one agent may make a computer write within a day."""

from __future__ import annotations

import time_machine

from desktop.commands.base import Desk
from desktop.store.clock import time_now
from desktop.sync.measures import left, spend


def test_a_measure_is_used_up_and_full_again_a_day_later(desk: Desk) -> None:
    spend("ann", 3)
    spend("ann", 4)
    assert (left("ann", 10), left("rob", 10), left("ann", 5)) == (3, 10, 0)
    with time_machine.travel(time_now() / 1000 + 25 * 3600):
        assert left("ann", 10) == 10
        spend("ann", 1)
        assert left("ann", 10) == 9

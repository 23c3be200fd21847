"""What routing does as time passes: offers lapse, what nobody took goes on, what waits is handed out."""

from __future__ import annotations

from desktop.commands._routing_escalation import escalate_due
from desktop.commands.base import Desk, command
from desktop.commands.routing import as_routing, lapse_all, route_waiting
from desktop.core.permissions import Permission

LOOKED_AT = 500


def run_routing(desk: Desk, moment: int) -> int:
    """Do all of it for a moment (ms); return how many tickets went to an agent or another department.

    Running it twice at one moment changes nothing.
    """
    own = as_routing(desk)
    return escalate_and_lapse(own, moment) + route_waiting(own, limit=LOOKED_AT)


@command(Permission.CHANNEL_INTAKE)
def escalate_and_lapse(desk: Desk, moment: int) -> int:
    """End offers whose time is up and hand on what waited too long or is almost due; return how many were handed on."""
    lapse_all(moment)
    return escalate_due(moment)

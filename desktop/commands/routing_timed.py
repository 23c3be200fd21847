"""What routing does as time passes: offers lapse, what nobody took goes on, what waits is handed out."""

from __future__ import annotations

from desktop.commands._routing_escalation import escalate_due
from desktop.commands._routing_offers import lapse_offers
from desktop.commands.base import Desk, command
from desktop.commands.routing import route_waiting
from desktop.core.permissions import Permission

LOOKED_AT = 500


@command(Permission.CHANNEL_INTAKE)
def run_routing(desk: Desk, moment: int) -> int:
    """Do all of it for a moment (ms); return how many tickets went to an agent or another department.

    Running it twice at one moment changes nothing.
    """
    lapse_offers(moment)
    return escalate_due(moment) + route_waiting(desk, limit=LOOKED_AT)

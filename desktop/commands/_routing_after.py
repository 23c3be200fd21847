"""Handing out what waits right after a command that brought it about."""

from __future__ import annotations

import logging

from desktop.commands._routing_work import ACTOR, Chains
from desktop.commands.base import Desk
from desktop.commands.routing import route_waiting
from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope

log = logging.getLogger(__name__)


def route_after(desk: Desk, chains: Chains) -> None:
    """Hand out what waits, as the desk itself, whoever works at it.

    What goes wrong here is written down and no more: the command is done, and the next minute tries again.
    """
    try:
        route_waiting(Desk(Actor(ACTOR, {Permission.CHANNEL_INTAKE: Scope.ALL}), desk.bus, desk.files), chains)
    except Exception:
        log.exception("tickets that wait were not handed out")

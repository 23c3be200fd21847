"""Where somebody may write rules."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.core.permissions import Permission

P = Permission


@dataclass(frozen=True)
class Reach:
    """Where one may write rules: in ``homes`` (departments), and for the ``whole`` desk or not."""

    homes: tuple[str, ...]
    whole: bool


def reach_of(actor: Actor) -> Reach:
    """Return where somebody may write rules now."""
    whole, own = actor.holds(P.AUTOMATION_RULES_ALL), actor.holds(P.AUTOMATION_RULES_OWN_DEPARTMENT)
    return Reach(tuple(sorted(actor.departments)) if whole or own else (), whole)


def may_write(actor: Actor, triggers: Collection[str]) -> bool:
    """Tell whether somebody may write any rule of these kinds of triggers (event, time, manual)."""
    reach = reach_of(actor)
    timed = "time" not in triggers or actor.holds(P.AUTOMATION_TIME_RULES)
    return timed and not actor.seen_by and (reach.whole or bool(reach.homes))

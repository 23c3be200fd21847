"""Where somebody may write rules, and which acts are beyond their rights."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.core.automation.acts import ACTS
from desktop.core.permissions import Permission

P = Permission


@dataclass(frozen=True)
class Reach:
    """Where one may write rules: in ``homes`` (departments), and for the ``whole`` desk or not.

    ``beyond`` are the acts that one may do nowhere.
    """

    homes: tuple[str, ...]
    whole: bool
    beyond: frozenset[str] = frozenset()


def reach_of(actor: Actor) -> Reach:
    """Return where somebody may write rules now."""
    whole, own = actor.holds(P.AUTOMATION_RULES_ALL), actor.holds(P.AUTOMATION_RULES_OWN_DEPARTMENT)
    return Reach(tuple(sorted(actor.departments)) if whole or own else (), whole, acts_beyond(actor))


def acts_beyond(actor: Actor) -> frozenset[str]:
    """Return the acts that somebody may do nowhere: offering them would only lead to a refusal."""
    return frozenset(key for key, act in ACTS.items() if not all(map(actor.holds, act.permissions)))


def may_write(actor: Actor, triggers: Collection[str]) -> bool:
    """Tell whether somebody may write any rule of these kinds of triggers (event, time, manual)."""
    reach = reach_of(actor)
    timed = "time" not in triggers or actor.holds(P.AUTOMATION_TIME_RULES)
    return timed and not actor.seen_by and (reach.whole or bool(reach.homes))

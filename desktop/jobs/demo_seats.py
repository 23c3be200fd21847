"""Where a made-up ticket lies: its department, who works on it, and now and then a second department that sees it."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from desktop.core.roles import OWNER, RESTRICTED
from desktop.jobs.demo_team import Team

ROUND = 50
"""In every round of so many tickets one is referred to the restricted agent's department and one is given to them
from elsewhere, so that even a small desk has both."""


@dataclass(frozen=True)
class Seat:
    """A ticket's department, its assignee, and the department it was referred to; ids."""

    department: str
    agent: str | None = None
    referred: str | None = None


def find_seat(random: Random, team: Team, place: int, lane: int) -> Seat:
    """Choose for the ticket at this place of the time line; the departments get equally many."""
    home = team.home_of(RESTRICTED)
    key = random.choice(list(team.departments))
    if place % ROUND in (1, 2) and team.departments[key] == home:
        key = next(iter(team.departments))
    if place % ROUND == 2:
        return Seat(team.departments[key], team.agents[RESTRICTED])
    return Seat(team.departments[key], _assignee(random, team, key, lane), home if place % ROUND == 1 else None)


def _assignee(random: Random, team: Team, department: str, lane: int) -> str | None:
    if lane < 2 and random.random() < 0.4:
        return None
    return team.agents[OWNER] if random.random() < 0.4 else random.choice(team.workers[department])

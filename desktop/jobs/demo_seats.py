"""Where a made-up ticket lies: its department, who works on it, and now and then a second department that sees it."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from desktop.core.roles import AGENT, OWNER
from desktop.jobs.demo_team import Team

ROUND = 50
"""In every round of so many tickets one is referred to a second department; never to the restricted agent's, who sees
one department and nothing else."""


@dataclass(frozen=True)
class Seat:
    """A ticket's department, its assignee, and the department it was referred to; ids."""

    department: str
    agent: str | None = None
    referred: str | None = None


def find_seat(random: Random, team: Team, place: int, lane: int) -> Seat:
    """Choose for the ticket at this place of the time line; the departments get equally many."""
    key = random.choice(list(team.departments))
    home, target = team.departments[key], team.home_of(AGENT)
    referred = target if place % ROUND == 1 and home != target else None
    return Seat(home, _assignee(random, team, key, lane), referred)


def _assignee(random: Random, team: Team, department: str, lane: int) -> str | None:
    if lane < 2 and random.random() < 0.4:
        return None
    return team.agents[OWNER] if random.random() < 0.4 else random.choice(team.workers[department])

"""How many people and departments an actor knows of."""

from __future__ import annotations

from desktop.store.models import Department
from desktop.store.queries.team import team_size
from desktop.store.rights import actor_of
from tests.making import make_agent, make_department


def test_a_founder_alone_has_one_of_each(desk):
    assert team_size(desk.actor) == (1, 1, 1)


def test_only_who_is_active_and_what_one_knows_counts(desk):
    home = Department.get().id
    make_department("Workshop")
    make_agent("Jan Maly", "agent", active=False)
    restricted = make_agent("Hana Sato", "restricted", [home])
    assert team_size(desk.actor) == (2, 2, 2)
    assert team_size(actor_of(restricted)) == (2, 1, 0)

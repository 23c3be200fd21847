"""A desk with a few people, and the page of roles on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from desktop.commands.members import set_member
from desktop.commands.roles import create_role, set_grant
from desktop.core.permissions import Permission, Scope
from desktop.ui.context import UiContext
from desktop.ui.settings.roles import RolesPage
from tests.making import actor_desk, make_agent, make_department
from tests.ui.composer.staging import make_context


@dataclass(frozen=True)
class Team:
    """Ids of the people and departments at the desk, and of a role of the desk's own."""

    sales: str
    repairs: str
    marek: str
    samira: str
    nora: str
    piotr: str
    trainee: str


@pytest.fixture
def team(desk) -> Team:
    """Give an admin, a supervisor, an agent, a restricted agent, and a role that the agent holds in Repairs only."""
    sales, repairs = make_department("Sales"), make_department("Repairs")
    marek, samira = make_agent("Marek Nowak", "admin"), make_agent("Samira Osman", "supervisor", [sales])
    nora, piotr = make_agent("Nora Vale", "agent", [sales]), make_agent("Piotr Lis", "restricted", [repairs])
    trainee = create_role(desk, "Workshop trainee", "agent", "Learns")
    set_grant(desk, trainee, Permission.TICKET_REPLY.value, Scope.ASSIGNED)
    set_grant(desk, trainee, Permission.PEOPLE_AGENTS_VIEW.value, Scope.NONE)
    set_member(desk, repairs, nora, role=trainee)
    return Team(sales, repairs, marek, samira, nora, piotr, trainee)


@pytest.fixture
def context_of(qapp, desk, desk_path, tmp_path):
    """Give a way to the surroundings of any agent's window; what they started is waited for at the end."""
    made: list[UiContext] = []

    def give(agent: str) -> UiContext:
        made.append(make_context(actor_desk(desk, agent), desk_path, tmp_path))
        return made[-1]

    yield give
    for each in made:
        each.tasks.finish()


@pytest.fixture
def page_of(qtbot, context_of) -> Callable[[str], RolesPage]:
    """Give a way to the page as any agent opens it."""

    def give(agent: str) -> RolesPage:
        page = RolesPage(context_of(agent))
        qtbot.addWidget(page)
        page.resize(1072, 744)
        page.load()
        page.show()
        return page

    return give


@pytest.fixture
def page(page_of, desk, team) -> RolesPage:
    """Give the page as the owner opens it."""
    return page_of(desk.actor.id)

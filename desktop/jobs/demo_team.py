"""The people of a demo desk: an agent for every built-in role, in four departments: ``resources/demo/team.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.core.roles import BUILT_IN, LIGHT, OWNER
from desktop.jobs.demo_words import demo_team
from desktop.store import journal
from desktop.store.agent_secrets import hash_password
from desktop.store.database import natural_id
from desktop.store.models import Agent, AgentSecret, Department, Membership


@dataclass(frozen=True)
class Team:
    """Ids by key: agents by their role, departments in the order of the file; who may be given a department's work."""

    agents: dict[str, str]
    departments: dict[str, str]
    workers: dict[str, list[str]]

    @property
    def home(self) -> str:
        """Return the department where mail arrives."""
        return next(iter(self.departments.values()))

    def home_of(self, role: str) -> str:
        """Return the first department in which the agent of a role works."""
        return next(self.departments[key] for key, found in self.workers.items() if self.agents[role] in found)


def address(role: str) -> str:
    """Return the address that an agent of the demo desk signs in with."""
    return f"{role}@example.test"


def make_team(texts: dict[str, Any], owner: str, language: str, passwords: bool = True) -> Team:
    """Add the colleagues and departments to a new desk, in the steps that a person would take: the audit log has them.

    Without ``passwords`` nobody has to sign in: the desk opens as its owner.
    """
    plan = demo_team()
    with journal.recording(owner, "create_agent"):
        agents = {OWNER: owner} | {
            role: Agent.create(name=texts["team"][role], email=address(role), role=role, language=language).id
            for role in BUILT_IN[1:]
        }
        if passwords:
            _set_passwords(agents, plan["password"])
    with journal.recording(owner, "create_department"):
        departments = {
            each["key"]: _make_department(each, texts["departments"][each["key"]], position, agents)
            for position, each in enumerate(plan["department"])
        }
    with journal.recording(owner, "set_member"):
        for each in plan["department"]:
            _seat(departments[each["key"]], [agents[member] for member in each["members"]])
    workers = {
        each["key"]: [agents[member] for member in each["members"] if member != LIGHT] for each in plan["department"]
    }
    return Team(agents, departments, workers)


def _make_department(plan: dict[str, Any], words: list[str], position: int, agents: dict[str, str]) -> str:
    """Make a department; the first one takes the place of the one that every desk begins with."""
    row = Department.get() if position == 0 else Department()
    row.name, row.description = words
    row.code, row.kind, row.leader = plan["code"], plan["kind"], agents[plan["leader"]]
    row.colour = row.position = position
    row.save()
    found: str = row.id
    return found


def _seat(department: str, members: list[str]) -> None:
    for agent in members:
        Membership.create(id=natural_id("membership", department, agent), department=department, agent=agent)


def _set_passwords(agents: dict[str, str], password: str) -> None:
    """Give everybody the one password, hashed once: a hash takes a tenth of a second, by design."""
    hashed = hash_password(password)
    for agent in agents.values():
        AgentSecret.create(id=natural_id("agent-secret", agent), agent=agent, password=hashed)

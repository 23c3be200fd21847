"""Whatever people do to roles and departments, in any order: nobody raises themselves, and the desk has an owner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.commands.agents import AgentForm, create_agent, deactivate_agent, edit_agent, reactivate_agent
from desktop.commands.base import Desk
from desktop.commands.departments import (
    add_all_members,
    allow_again,
    archive_department,
    clone_department,
    create_department,
    deny,
    edit_department,
    remove_all_members,
    remove_member,
    set_member,
    unarchive_department,
)
from desktop.commands.roles import (
    assign_role,
    create_role,
    delete_role,
    hand_over_ownership,
    reset_grant,
    reset_role,
    set_grant,
)
from desktop.commands.undo import undo
from desktop.core.actors import Actor
from desktop.core.errors import DeskError
from desktop.core.granting import GRANTABLE
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN, OWNER
from desktop.store.database import db
from desktop.store.models import Agent, Department, Event, Role
from desktop.store.rights import actor_of
from tests.making import actor_desk, make_agent, make_department

P = Permission
TELLING = (
    P.TICKET_VIEW_LIST,
    P.TICKET_REPLY,
    P.TICKET_TRASH,
    P.CONTACT_EXPORT,
    P.PEOPLE_ROLES_EDIT,
    P.PEOPLE_ROLES_ASSIGN,
    P.PEOPLE_ROLES_CREATE,
    P.PEOPLE_DEPARTMENTS_CREATE,
    P.PEOPLE_DEPARTMENTS_EDIT,
    P.PEOPLE_DEPARTMENT_MEMBERS,
    P.PEOPLE_AGENTS_CREATE,
    P.PEOPLE_AGENTS_DEACTIVATE,
    P.WORKSPACE_OWNERSHIP_TRANSFER,
)
PEOPLE = [each for each in P if each.value.startswith("people.") and each is not P.PEOPLE_PROFILE]


@dataclass
class Office:
    """A desk with people whom numbers choose: a step names who does what to which."""

    desk: Desk
    doer: str = ""
    names: count[int] = field(default_factory=count)

    def agent(self, number: int) -> str:
        """Return somebody, often whoever acts: most ways to raise oneself begin with oneself."""
        if self.doer and number % 3 == 0:
            return self.doer
        rows = Agent.select(Agent.id).order_by(Agent.rid)
        return str(rows[number % len(rows)].id)

    def department(self, number: int) -> str:
        rows = Department.select(Department.id).order_by(Department.rid)
        return str(rows[number % len(rows)].id)

    def role(self, number: int) -> str:
        rows = [*BUILT_IN, *(row.id for row in Role.select(Role.id).order_by(Role.rid))]
        return str(rows[number % len(rows)])

    def name(self) -> str:
        return f"N{next(self.names)}"

    def right(self, number: int) -> Permission:
        return TELLING[number % len(TELLING)]

    def cause(self, number: int) -> str:
        causes = [row.cause for row in Event.select(Event.cause).where(Event.command != "test").distinct()]
        return str(causes[-1 - number % len(causes)]) if causes else "0" * 32


Step = Callable[[Office, Desk, int, int, int], object]
STEPS: dict[str, Step] = {
    "set_grant": lambda o, d, a, b, c: set_grant(d, o.role(a), o.right(b), c % 5),
    "reset_grant": lambda o, d, a, b, c: reset_grant(d, o.role(a), o.right(b)),
    "reset_role": lambda o, d, a, b, c: reset_role(d, o.role(a)),
    "create_role": lambda o, d, a, b, c: create_role(d, o.name(), o.role(a)),
    "delete_role": lambda o, d, a, b, c: delete_role(d, o.role(a)),
    "assign_role": lambda o, d, a, b, c: assign_role(d, o.agent(a), o.role(b)),
    "hand_over": lambda o, d, a, b, c: hand_over_ownership(d, o.agent(a)),
    "set_member": lambda o, d, a, b, c: set_member(d, o.department(a), o.agent(b)),
    "member_role": lambda o, d, a, b, c: set_member(d, o.department(a), o.agent(b), role=o.role(c)),
    "remove_member": lambda o, d, a, b, c: remove_member(d, o.department(a), o.agent(b)),
    "add_all": lambda o, d, a, b, c: add_all_members(d, o.department(a)),
    "remove_all": lambda o, d, a, b, c: remove_all_members(d, o.department(a)),
    "deny": lambda o, d, a, b, c: deny(d, o.department(a), o.right(b), o.agent(c) if c % 2 else ""),
    "allow": lambda o, d, a, b, c: allow_again(d, o.department(a), o.right(b), o.agent(c) if c % 2 else ""),
    "open": lambda o, d, a, b, c: edit_department(d, o.department(a), visibility=("members", "read", "open")[b % 3]),
    "create_department": lambda o, d, a, b, c: create_department(d, o.name(), visibility=("members", "open")[a % 2]),
    "clone": lambda o, d, a, b, c: clone_department(d, o.department(a), o.name()),
    "archive": lambda o, d, a, b, c: archive_department(d, o.department(a), o.department(b)),
    "unarchive": lambda o, d, a, b, c: unarchive_department(d, o.department(a)),
    "create_agent": lambda o, d, a, b, c: create_agent(
        d, AgentForm(o.name(), f"{o.name()}@x.example", o.role(a), departments=(o.department(b),) if c % 2 else ())
    ),
    "edit_agent": lambda o, d, a, b, c: edit_agent(d, o.agent(a), name=o.name()),
    "deactivate": lambda o, d, a, b, c: deactivate_agent(d, o.agent(a), ""),
    "reactivate": lambda o, d, a, b, c: reactivate_agent(d, o.agent(a)),
    "undo": lambda o, d, a, b, c: undo(d, o.cause(a)),
}
GIVING = ("set_grant", "reset_role", "assign_role", "set_member", "member_role", "allow", "open", "undo")
NUMBERS = st.integers(0, 30)
NAMES = st.sampled_from([*sorted(STEPS), *GIVING, *GIVING])
SEQUENCES = st.lists(st.tuples(NUMBERS, NAMES, NUMBERS, NUMBERS, NUMBERS), min_size=4, max_size=12)


@pytest.fixture
def office(desk: Desk) -> Office:
    """Give people of several roles in two departments: two who may do everything to people, but see one of them."""
    one, two = str(Department.get().id), make_department("Two")
    for number, role in enumerate(("admin", "agent", "light")):
        make_agent(role, role, [one, two][:number])
    for base in ("agent", "restricted"):
        role = create_role(desk, f"People {base}", base)
        for right in PEOPLE:
            set_grant(desk, role, right, Scope.ALL)
        make_agent(f"People {base}", role, [one])
    set_member(desk, two, make_agent("Local", "restricted", [one]), role="admin")
    return Office(desk)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(SEQUENCES)
def test_no_sequence_of_commands_raises_its_doer_or_leaves_the_desk_alone(
    office: Office, steps: list[tuple[int, str, int, int, int]]
) -> None:
    with db.atomic() as transaction:
        for who, name, a, b, c in steps:
            office.doer = ""
            office.doer = office.agent(who)
            _take(office, name, (a, b, c))
        transaction.rollback()


def _take(office: Office, name: str, numbers: tuple[int, int, int]) -> None:
    doer = office.doer
    places = [str(row.id) for row in Department.select(Department.id)]
    before = {str(row.id): actor_of(row.id) for row in Agent.select(Agent.id)}
    try:
        STEPS[name](office, actor_desk(office.desk, doer), *numbers)
    except DeskError:
        return
    held = _held(before[doer], places)
    for row in Agent.select(Agent.id):
        now, then = _held(actor_of(row.id), places), _held(before.get(row.id, Actor(row.id, {})), places)
        raised = {each: scope for each, scope in now.items() if scope > then.get(each, 0)}
        beyond = {each: scope for each, scope in raised.items() if row.id == doer or scope > held.get(each, 0)}
        assert not beyond, (name, beyond)
    owners = Agent.select().where((Agent.role == OWNER) & (Agent.active == True) & (Agent.deleted == False))  # noqa: E712
    assert owners.exists(), name


def _held(actor: Actor, places: list[str]) -> dict[tuple[Permission, str], int]:
    """Return all that somebody may do: for the whole desk, in each department, and anywhere at all."""
    found: dict[tuple[Permission, str], int] = {}
    for right in GRANTABLE:
        found[right, ""] = actor.scope(right)
        found[right, "anywhere"] = int(actor.holds(right))
        found.update({(right, place): actor.scope_in(right, place) for place in places})
    return found

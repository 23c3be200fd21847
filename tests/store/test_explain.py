from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.commands.base import Desk
from desktop.core.actors import can, sees
from desktop.core.errors import NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN
from desktop.store import journal
from desktop.store.database import db, natural_id
from desktop.store.models import Denial, Department, Membership, Role, RoleGrant, Ticket, TicketReferral
from desktop.store.queries.explain import promotion, who_can, why
from desktop.store.queries.explain_facts import Denied, MissingKind, ReasonKind
from desktop.store.queries.lists import View, view_count
from desktop.store.rights import actor_of
from tests.making import make_agent, make_department, make_ticket

each = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
LIST = Permission.TICKET_VIEW_LIST
VISIBILITIES = ("members", "read", "open")
places = st.integers(0, 2)
desks = st.fixed_dictionaries(
    {
        "scope": st.sampled_from(Scope),
        "role": st.sampled_from(("", "own", "gone", *BUILT_IN)),
        "members": st.dictionaries(places, st.sampled_from(("", "own", "light", "agent", "reports"))),
        "visibility": st.tuples(*[st.sampled_from(VISIBILITIES)] * 3),
        "denied": st.sets(st.tuples(places, st.booleans(), st.sampled_from((LIST, Permission.TICKET_VIEW_DELETED)))),
        "active": st.sampled_from((True, True, True, False)),
        "tickets": st.lists(
            st.tuples(places, st.integers(0, 2), st.sampled_from((0, 0, 1, 2)), st.sampled_from((None, 0, 1, 2, "a"))),
            min_size=1,
            max_size=6,
        ),
    }
)


@each
@given(desks)
def test_an_agent_sees_a_ticket_exactly_when_there_is_a_reason(desk: Desk, drawn: dict) -> None:
    with db.atomic() as transaction:
        agent, tickets = _make(drawn)
        for ticket in tickets:
            told = why(desk.actor, ticket.id, agent)
            assert told.sees == sees(actor_of(agent), ticket), told
            assert bool(told.reasons) == told.sees == (not told.missing), told
            assert told.reads == can(actor_of(agent), Permission.TICKET_VIEW_CONTENT, ticket)
            assert (told.denied_by is not None) == any(row.kind == MissingKind.DENIED for row in told.missing)
            assert (agent in {row.agent for row in who_can(desk.actor, LIST, ticket.id)}) == told.sees
        transaction.rollback()


def _make(drawn: dict) -> tuple[str, list[Ticket]]:
    homes = [make_department(f"Room {place}", visibility=kind) for place, kind in enumerate(drawn["visibility"])]
    with journal.recording("test", "make"):
        role = Role.create(name="Workshop", base="restricted")
        RoleGrant.create(role=role.id, permission=LIST.value, scope=int(drawn["scope"]))
    held = {"own": role.id, "gone": "0" * 32}
    agent = make_agent("Nora", held.get(drawn["role"], drawn["role"]), active=drawn["active"])
    other = make_agent("Piotr", "agent")
    with journal.recording("test", "make"):
        for place, local in drawn["members"].items():
            row = natural_id("membership", homes[place], agent)
            Membership.create(id=row, department=homes[place], agent=agent, role=held.get(local, local))
        for place, everybody, permission in drawn["denied"]:
            Denial.create(department=homes[place], agent=None if everybody else agent, permission=permission.value)
    return agent, [_ticket(homes, agent, other, row) for row in drawn["tickets"]]


def _ticket(homes: list[str], agent: str, other: str, drawn: tuple) -> Ticket:
    home, assignee, folder, referred = drawn
    ticket = make_ticket(department=homes[home], assignee=(None, agent, other)[assignee], folder=folder)
    if referred is not None:
        with journal.recording("test", "refer"):
            target = {"agent": agent} if referred == "a" else {"department": homes[referred]}
            TicketReferral.create(ticket=ticket.id, **target)
    return ticket


@pytest.fixture
def rooms(desk: Desk) -> tuple[str, str]:
    """Give two departments, Sales and Repairs."""
    return make_department("Sales"), make_department("Repairs")


def test_the_owner_sees_by_a_role_that_sees_everything(desk: Desk) -> None:
    told = why(desk.actor, make_ticket().id, desk.actor.id)
    assert [(row.kind, row.role.id, row.scope) for row in told.reasons] == [
        (ReasonKind.UNRESTRICTED, "owner", Scope.ALL)
    ]
    assert told.reads


def test_every_way_in_is_told(desk: Desk, rooms: tuple[str, str]) -> None:
    sales, repairs = rooms
    nora = make_agent("Nora", "restricted", [sales])
    ticket = make_ticket(department=sales, assignee=nora)
    with journal.recording("test", "refer"):
        TicketReferral.create(ticket=ticket.id, agent=nora)
        TicketReferral.create(ticket=ticket.id, department=repairs)
        Membership.create(department=repairs, agent=nora, role="agent")
    told = why(desk.actor, ticket.id, nora)
    assert [(row.kind, row.role.id, row.department) for row in told.reasons] == [
        (ReasonKind.ASSIGNED, "restricted", ""),
        (ReasonKind.MEMBERSHIP, "restricted", "Sales"),
        (ReasonKind.REFERRED_AGENT, "restricted", ""),
        (ReasonKind.REFERRED_DEPARTMENT, "restricted", "Repairs"),
    ]


def test_what_is_missing_is_told(desk: Desk, rooms: tuple[str, str]) -> None:
    sales, repairs = rooms
    nora, gone = make_agent("Nora", "agent", [sales]), make_agent("Rafa", "agent", active=False)
    numbers, nobody = make_agent("Ines", "reports"), make_agent("Tom", "")
    ticket = make_ticket(department=repairs)
    missing = {name: [row.kind for row in why(desk.actor, ticket.id, name).missing] for name in (nora, gone)}
    assert missing == {nora: [MissingKind.NOT_MEMBER, MissingKind.NOT_ASSIGNED], gone: [MissingKind.INACTIVE]}
    assert [row.kind for row in why(desk.actor, ticket.id, numbers).missing] == [MissingKind.NO_RIGHT]
    assert [row.kind for row in why(desk.actor, ticket.id, nobody).missing] == [MissingKind.NO_ROLE]


def test_a_department_that_denies_is_named(desk: Desk, rooms: tuple[str, str]) -> None:
    sales, _ = rooms
    nora = make_agent("Nora", "admin", [sales])
    ticket = make_ticket(department=sales)
    with journal.recording("test", "deny"):
        Denial.create(department=sales, agent=None, permission=LIST.value)
    assert why(desk.actor, ticket.id, nora).denied_by == Denied("Sales", everybody=True)


def test_a_way_that_a_department_closes_is_named_too(desk: Desk, rooms: tuple[str, str]) -> None:
    sales, repairs = rooms
    nora, ticket = make_agent("Nora", "agent", [repairs]), make_ticket(department=sales)
    with journal.recording("test", "deny"):
        TicketReferral.create(ticket=ticket.id, department=repairs)
        Denial.create(department=repairs, agent=nora, permission=LIST.value)
    told = why(desk.actor, ticket.id, nora)
    assert told.denied_by == Denied("Repairs", everybody=False)
    assert [(row.kind, row.department) for row in told.missing] == [(MissingKind.DENIED, "Repairs")]


def test_spam_takes_a_right_of_its_own(desk: Desk, rooms: tuple[str, str]) -> None:
    nora = make_agent("Nora", "restricted", [rooms[0]])
    for folder, kind in ((1, MissingKind.SPAM), (2, MissingKind.TRASH)):
        told = why(desk.actor, make_ticket(department=rooms[0], folder=folder).id, nora)
        assert [row.kind for row in told.missing] == [kind]


def test_nobody_learns_of_a_ticket_or_a_colleague_by_asking(desk: Desk, rooms: tuple[str, str]) -> None:
    sales, repairs = rooms
    nora, piotr = make_agent("Nora", "agent", [sales]), make_agent("Piotr", "supervisor", [sales])
    seen, hidden = make_ticket(department=sales), make_ticket(department=repairs)
    for asker in (nora, piotr):
        with pytest.raises(NotFoundError):
            why(actor_of(asker), hidden.id, piotr)
        with pytest.raises(NotFoundError):
            why(actor_of(asker), "no such ticket", piotr)
    with pytest.raises(NotFoundError):
        who_can(actor_of(piotr), LIST, hidden.id)
    with pytest.raises(NotAllowedError):
        why(actor_of(nora), seen.id, piotr)
    with pytest.raises(NotAllowedError):
        who_can(actor_of(nora), LIST)
    assert why(actor_of(nora), seen.id, nora).sees
    with pytest.raises(NotFoundError):
        why(desk.actor, seen.id, "f" * 32)


def test_who_can_names_roles_and_departments_that_give_and_take(desk: Desk, rooms: tuple[str, str]) -> None:
    sales, repairs = rooms
    nora, ines = make_agent("Nora", "agent", [sales]), make_agent("Ines", "reports")
    with journal.recording("test", "members"):
        Membership.create(department=repairs, agent=ines, role="supervisor")
        Denial.create(department=sales, agent=nora, permission="ticket.reply")
    rows = {row.agent: row for row in who_can(desk.actor, Permission.TICKET_REPLY)}
    assert set(rows) == {desk.actor.id, nora, ines}
    assert (rows[nora].scope, rows[nora].denied_in) == (Scope.DEPARTMENTS, ("Sales",))
    assert [(way.role.id, way.department) for way in rows[ines].through] == [("supervisor", "Repairs")]
    assert [row.agent for row in who_can(desk.actor, Permission.WORKSPACE_WORKSPACE_DELETE)] == [desk.actor.id]


def test_a_promotion_tells_what_it_would_change_before_anybody_does_it(desk: Desk, rooms: tuple[str, str]) -> None:
    sales, repairs = rooms
    nora = make_agent("Nora", "restricted", [sales])
    for home, assignee in ((sales, None), (sales, None), (repairs, nora), (repairs, None)):
        make_ticket(department=home, assignee=assignee)
    make_ticket(department=repairs, folder=2)
    gains = promotion(desk.actor, nora, "admin")
    assert (gains.tickets_before, gains.tickets_after) == (3, 4)
    assert (gains.unrestricted_before, gains.unrestricted_after) == (False, True)
    assert (gains.role_before.id, gains.role_after.id) == ("restricted", "admin")
    widened = {row.permission: (row.before, row.after) for row in gains.gained}
    assert widened[LIST] == (Scope.DEPARTMENTS, Scope.ALL)
    assert widened[Permission.SYSTEM_STATUSES] == (Scope.NONE, Scope.ALL)
    assert (gains.lost, gains.beyond) == ((), ())
    assert gains.tickets_before == view_count(actor_of(nora), View("all"))
    back = promotion(desk.actor, nora, "light")
    assert back.gained == ()
    assert Permission.TICKET_REPLY in {row.permission for row in back.lost}


def test_numbers_of_a_promotion_reach_as_far_as_the_asker_sees(desk: Desk, rooms: tuple[str, str]) -> None:
    sales, repairs = rooms
    lead, nora = make_agent("Piotr", "supervisor", [sales]), make_agent("Nora", "agent", [sales])
    for home in (sales, repairs, repairs):
        make_ticket(department=home)
    gains = promotion(actor_of(lead), nora, "admin")
    assert (gains.tickets_before, gains.tickets_after) == (1, 1)
    assert Permission.SYSTEM_STATUSES in gains.beyond
    assert LIST in gains.beyond
    with pytest.raises(NotAllowedError):
        promotion(actor_of(nora), lead, "agent")
    with pytest.raises(NotFoundError):
        promotion(desk.actor, nora, "f" * 32)


def test_asking_changes_nothing(desk: Desk, rooms: tuple[str, str]) -> None:
    nora = make_agent("Nora", "agent", [rooms[0]])
    promotion(desk.actor, nora, "owner")
    assert actor_of(nora).scope(LIST) == Scope.DEPARTMENTS
    assert Department.select().count() == 3

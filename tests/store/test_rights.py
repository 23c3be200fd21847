"""An agent's rights as they are read from roles, memberships and departments are what a plain model says."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.actors import Actor
from desktop.core.permissions import INTERNAL, Permission, Scope
from desktop.core.roles import BUILT_IN, BUILT_IN_GRANTS, OWNER
from desktop.store import journal
from desktop.store.database import db, natural_id
from desktop.store.models import Agent, Denial, Department, Membership, Role, RoleGrant
from desktop.store.rights import actor_of, fresh, rights_version
from tests.making import make_agent, make_department

GRANTED = tuple(each for each in Permission if each not in INTERNAL)
SOME = (
    Permission.TICKET_VIEW_LIST,
    Permission.TICKET_VIEW_CONTENT,
    Permission.TICKET_VIEW_HISTORY,
    Permission.TICKET_REPLY,
    Permission.CONTACT_VIEW,
)
READ_ALONG = {
    Permission.TICKET_VIEW_LIST,
    Permission.TICKET_VIEW_CONTENT,
    Permission.TICKET_VIEW_NOTES,
    Permission.TICKET_VIEW_HISTORY,
}
CUSTOM = "custom"
roles = st.sampled_from(("", CUSTOM, *BUILT_IN))
places = st.integers(0, 2)
desks = st.fixed_dictionaries(
    {
        "role": roles,
        "base": st.sampled_from(BUILT_IN),
        "changed": st.lists(
            st.tuples(
                st.sampled_from((CUSTOM, "agent", "owner", "restricted")), st.sampled_from(SOME), st.sampled_from(Scope)
            ),
            max_size=5,
        ),
        "members": st.dictionaries(places, st.tuples(roles, st.booleans()), max_size=3),
        "visible": st.dictionaries(places, st.sampled_from(("members", "read", "open")), max_size=3),
        "denied": st.lists(
            st.tuples(places, st.sampled_from(("all", "me", "other")), st.sampled_from(SOME)), max_size=4
        ),
        "gone": st.sets(places, max_size=1),
    }
)


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(desks)
def test_rights_that_are_read_are_those_of_a_plain_model(desk: object, drawn: dict) -> None:
    with db.atomic() as transaction:
        homes, agent, role = _make(drawn)
        actor, (grants, members, local, denied) = actor_of(agent), _model(drawn, homes)
        for permission in GRANTED:
            assert actor.scope(permission) == grants.get(permission, Scope.NONE), permission
            for home in homes:
                wanted = _scope_in(permission, home, grants, members, local, denied)
                assert actor.scope_in(permission, home) == wanted, (permission, homes.index(home))
        assert role
        assert fresh(actor) is actor
        transaction.rollback()


def _make(drawn: dict) -> tuple[list[str], str, str]:
    homes = [make_department(f"Home {place}", visibility=drawn["visible"].get(place, "members")) for place in range(3)]
    with journal.recording("test", "make"):
        role = Role.create(name="Own", base=drawn["base"]).id
        named = {CUSTOM: role}
        for key, permission, scope in dict(
            ((key, each), (key, each, scope)) for key, each, scope in drawn["changed"]
        ).values():
            held = named.get(key, key)
            RoleGrant.create(
                id=natural_id("role-grant", held, permission), role=held, permission=permission, scope=scope
            )
    agent = make_agent("Nora", named.get(drawn["role"], drawn["role"]))
    other = make_agent("Jun", "agent")
    with journal.recording("test", "make"):
        for place, (local, left) in drawn["members"].items():
            Membership.create(department=homes[place], agent=agent, role=named.get(local, local), deleted=left)
        for place, whom, permission in drawn["denied"]:
            target = {"all": None, "me": agent, "other": other}[whom]
            Denial.create(department=homes[place], agent=target, permission=permission)
        for place in drawn["gone"]:
            row = Department.get_by_id(Department.get(Department.id == homes[place]).rid)
            row.deleted = True
            row.save()
    return homes, agent, role


def _grants(drawn: dict, role: str) -> dict[Permission, Scope]:
    base = drawn["base"] if role == CUSTOM else role
    found = dict(BUILT_IN_GRANTS.get(base, {}))
    if base != OWNER:
        found.update({permission: scope for key, permission, scope in drawn["changed"] if key == role})
    return found


def _model(drawn: dict, homes: list[str]) -> tuple:
    grants = _grants(drawn, drawn["role"])
    there = [place for place in range(3) if place not in drawn["gone"]]
    members = {place for place, (_, left) in drawn["members"].items() if not left and place in there}
    local = {homes[place]: _grants(drawn, drawn["members"][place][0]) for place in members}
    if grants.get(Permission.TICKET_VIEW_LIST):
        for place in there:
            seen = drawn["visible"].get(place)
            if seen == "open":
                members |= {place}
            elif seen == "read":
                also = {each: Scope.ALL for each in READ_ALONG if grants.get(each)}
                local[homes[place]] = local.get(homes[place], {}) | also
    denied: dict[str, set[Permission]] = {}
    for place, whom, permission in drawn["denied"]:
        if whom != "other" and drawn["role"] != OWNER:
            denied.setdefault(homes[place], set()).add(permission)
    return grants, {homes[place] for place in members}, local, denied


def _scope_in(permission: Permission, home: str, grants: dict, members: set, local: dict, denied: dict) -> Scope:
    if permission in denied.get(home, ()):
        return Scope.NONE
    scope = grants.get(permission, Scope.NONE)
    if scope in (Scope.DEPARTMENTS, Scope.UNASSIGNED) and home not in members:
        scope = Scope.ASSIGNED
    most = max(scope, local.get(home, {}).get(permission, Scope.NONE))
    return Scope.ALL if most == Scope.DEPARTMENTS else most


def test_whoever_left_or_never_was_holds_nothing(desk: object) -> None:
    gone = make_agent("Gone", "admin", active=False)
    for agent in (gone, "ab" * 16):
        assert not any(actor_of(agent).holds(each) for each in Permission)


def test_an_actor_is_read_again_only_when_rights_moved(desk: object) -> None:
    agent = make_agent("Nora", "agent")
    actor, version = actor_of(agent), rights_version()
    with journal.recording("test", "rename"):
        row = Agent.get(Agent.id == agent)
        row.name = "Nora Łoś"
        row.save()
    assert rights_version() == version
    assert fresh(actor) is actor
    with journal.recording("test", "promote"):
        row.role = "admin"
        row.save()
    assert fresh(actor).holds(Permission.PEOPLE_ROLES_EDIT)
    assert fresh(Actor("mail", {})).grants == {}

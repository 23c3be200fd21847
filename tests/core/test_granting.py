"""Comparing rights: what somebody gained, and whether the giver held it."""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.core.granting import Gain, exceeding, exceeding_in, gained, uncovered
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN, BUILT_IN_GRANTS

REPLY, TRASH, EDIT = Permission.TICKET_REPLY, Permission.TICKET_TRASH, Permission.PEOPLE_AGENTS_EDIT
HERE, THERE = "here", "there"


def actor(scope: Scope = Scope.NONE, *homes: str, **more: object) -> Actor:
    return Actor("one", {REPLY: scope}, frozenset(homes), **more)  # type: ignore[arg-type]  # local or denied


def test_a_role_exceeds_another_by_its_first_wider_right() -> None:
    assert exceeding({REPLY: Scope.DEPARTMENTS}, {REPLY: Scope.DEPARTMENTS, TRASH: Scope.NONE}) is None
    assert exceeding({REPLY: Scope.DEPARTMENTS}, {REPLY: Scope.ALL}) == REPLY
    assert exceeding({}, {EDIT: Scope.ALL}) == EDIT
    assert all(exceeding(BUILT_IN_GRANTS["owner"], BUILT_IN_GRANTS[role]) is None for role in BUILT_IN)
    assert exceeding(BUILT_IN_GRANTS["admin"], BUILT_IN_GRANTS["owner"]) == Permission.WORKSPACE_OWNERSHIP_TRANSFER


def test_rights_that_belong_to_no_role_are_left_out() -> None:
    assert exceeding({}, {Permission.PEOPLE_PROFILE: Scope.ALL, Permission.CHANNEL_INTAKE: Scope.ALL}) is None


def test_a_wider_scope_is_gained_everywhere_it_reaches() -> None:
    gains = set(gained(actor(Scope.ASSIGNED, HERE), actor(Scope.DEPARTMENTS, HERE), [HERE, THERE]))
    assert gains == {Gain(REPLY, Scope.DEPARTMENTS), Gain(REPLY, Scope.ALL, HERE)}


def test_becoming_a_member_gains_what_the_role_has_there() -> None:
    gains = list(gained(actor(Scope.DEPARTMENTS), actor(Scope.DEPARTMENTS, HERE), [HERE, THERE]))
    assert gains == [Gain(REPLY, Scope.ALL, HERE)]
    assert list(gained(actor(Scope.ALL), actor(Scope.ALL, HERE), [HERE])) == []


def test_a_lifted_denial_is_a_gain_and_a_new_one_is_none() -> None:
    denied = actor(Scope.ALL, denied={HERE: frozenset({REPLY})})
    assert list(gained(denied, actor(Scope.ALL), [HERE, THERE])) == [Gain(REPLY, Scope.ALL, HERE)]
    assert list(gained(actor(Scope.ALL), denied, [HERE, THERE])) == []


def test_the_giver_covers_a_gain_where_it_lies() -> None:
    giver = actor(Scope.DEPARTMENTS, HERE)
    assert uncovered(giver, [Gain(REPLY, Scope.ALL, HERE), Gain(REPLY, Scope.DEPARTMENTS)]) is None
    for beyond in (Gain(REPLY, Scope.ALL, THERE), Gain(REPLY, Scope.ALL), Gain(TRASH, Scope.ASSIGNED, HERE)):
        assert uncovered(giver, [beyond]) == beyond


def test_a_role_in_a_department_is_compared_there() -> None:
    giver = actor(Scope.DEPARTMENTS, HERE)
    assert exceeding_in(giver, {REPLY: Scope.ALL}, HERE) is None
    assert exceeding_in(giver, {REPLY: Scope.DEPARTMENTS}, THERE) == REPLY
    assert exceeding_in(giver, {REPLY: Scope.ASSIGNED}, THERE) is None

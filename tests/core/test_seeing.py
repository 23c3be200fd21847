"""Who sees everything that somebody else sees."""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN, BUILT_IN_GRANTS, OWNER
from desktop.core.seeing import covers

LIST = Permission.TICKET_VIEW_LIST


def test_what_is_assigned_to_another_is_not_ones_own():
    mine = Actor("a" * 32, {LIST: Scope.ASSIGNED})
    theirs = Actor("b" * 32, {LIST: Scope.ASSIGNED})
    assert not covers(mine, theirs)
    assert covers(Actor("a" * 32, {LIST: Scope.ALL}), theirs)


def test_a_right_held_in_one_department_is_covered_there():
    home = "d" * 32
    theirs = Actor("b" * 32, {}, local={home: {LIST: Scope.ALL}})
    assert covers(Actor("a" * 32, {}, local={home: {LIST: Scope.ALL}}), theirs)
    assert not covers(Actor("a" * 32, {}, local={"e" * 32: {LIST: Scope.ALL}}), theirs)


def test_the_owner_covers_everybody_and_only_an_owner_of_everything_covers_the_owner():
    home = frozenset({"d" * 32})
    everybody = {role: Actor(role.ljust(32, "0"), BUILT_IN_GRANTS[role], home) for role in BUILT_IN}
    assert all(covers(everybody[OWNER], each) for each in everybody.values())
    assert [role for role, each in everybody.items() if covers(each, everybody[OWNER])] == [OWNER, "admin"]


def test_a_denial_is_a_hole_in_what_one_sees():
    home = "d" * 32
    viewer = Actor("a" * 32, {LIST: Scope.ALL}, denied={home: frozenset({LIST})})
    assert not covers(viewer, Actor("b" * 32, {LIST: Scope.DEPARTMENTS}, frozenset({home})))

"""Own texts are one's own, a department's its members', shared ones everybody's."""

from dataclasses import dataclass

import pytest

from desktop.core.actors import Actor
from desktop.core.macro_rights import may_use, may_write, scope_of, sees_macro, write_scopes
from desktop.core.permissions import Permission as Right
from desktop.core.permissions import Scope

HOME, OTHER = "d" * 32, "e" * 32


@dataclass
class Saved:
    kind: str = "canned"
    owner: str | None = None
    department: str | None = None


def somebody(*rights, denied=()):
    grants = dict.fromkeys(rights, Scope.ALL)
    return Actor("a" * 32, grants, frozenset({HOME}), denied={HOME: frozenset(denied)} if denied else {})


MINE, THEIRS = Saved(owner="a" * 32), Saved(owner="b" * 32)
OURS, FOREIGN, SHARED = Saved(department=HOME), Saved(department=OTHER), Saved()


def test_scopes():
    assert [scope_of(each) for each in (MINE, OURS, SHARED)] == ["own", "department", "shared"]


def test_who_sees_what():
    plain, chief = somebody(), somebody(Right.CONTENT_CANNED_SHARED)
    rows = (MINE, THEIRS, OURS, FOREIGN, SHARED)
    assert [sees_macro(plain, row) for row in rows] == [True, False, True, False, True]
    assert [sees_macro(chief, row) for row in rows] == [True, False, True, True, True]


@pytest.mark.parametrize(
    ("rights", "writable"),
    [
        ((), []),
        ((Right.CONTENT_CANNED_OWN,), [MINE]),
        ((Right.CONTENT_CANNED_DEPARTMENT,), [OURS]),
        ((Right.CONTENT_CANNED_SHARED,), [SHARED]),
        ((Right.CONTENT_CANNED_DEPARTMENT, Right.CONTENT_CANNED_SHARED), [OURS, FOREIGN, SHARED]),
        ((Right.CONTENT_MACRO_OWN, Right.CONTENT_MACRO_SHARED), []),
    ],
)
def test_who_writes_what(rights, writable):
    actor = somebody(*rights)
    assert [row for row in (MINE, THEIRS, OURS, FOREIGN, SHARED) if may_write(actor, row)] == writable


def test_what_a_department_denies_wins():
    actor = somebody(Right.CONTENT_CANNED_DEPARTMENT, denied={Right.CONTENT_CANNED_DEPARTMENT})
    assert not may_write(actor, OURS)


def test_using_and_scopes_to_write_for():
    actor = somebody(Right.CONTENT_MACRO_USE, Right.CONTENT_MACRO_OWN)
    assert (may_use(actor, "macro"), may_use(actor, "canned")) == (True, False)
    assert (write_scopes(actor, "macro"), write_scopes(actor, "canned")) == (("own",), ())

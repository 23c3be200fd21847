from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from desktop.core.catalogue import BY_PERMISSION, GROUPS, RIGHTS, ROLE_NAMES, ROLE_WORDS, SCOPE_NAMES, Right, in_group
from desktop.core.catalogue_page import permissions_page
from desktop.core.permissions import INTERNAL, Permission, Scope
from desktop.core.roles import BUILT_IN, BUILT_IN_GRANTS

ROOT = Path(__file__).parents[2]
NOT_A_USE = re.compile(r"desktop/(core/(catalogue\w*|permissions|roles)|sync/policy\w*)\.py")


def test_every_permission_stands_in_the_catalogue_once():
    assert Counter(right.permission for right in RIGHTS) == Counter(each for each in Permission if each not in INTERNAL)


def test_rights_stand_in_the_order_of_their_groups():
    assert list(dict.fromkeys(right.group for right in RIGHTS)) == list(GROUPS)
    assert sorted(right.permission for group in GROUPS for right in in_group(group)) == sorted(BY_PERMISSION)


def test_no_two_rights_are_called_the_same():
    assert [label for label, n in Counter(right.label.casefold() for right in RIGHTS).items() if n > 1] == []
    assert [text for text, n in Counter(right.explanation for right in RIGHTS).items() if n > 1] == []


@pytest.mark.parametrize("right", RIGHTS, ids=lambda right: right.permission.value)
def test_a_label_is_short_and_an_explanation_is_one_sentence(right: Right):
    assert 5 < len(right.label) <= 40
    assert not right.label.endswith(".")
    assert 30 < len(right.explanation) <= 120
    assert right.explanation.endswith(".")
    assert right.explanation.count(".") == 1
    assert re.search(r"[;,]|never|only", right.explanation), "says what it does not allow"


def test_tickets_take_every_scope_customers_three_and_all_else_is_held_or_not():
    for right in RIGHTS:
        subject = right.permission.value.split(".")[0]
        expected = {
            "ticket": tuple(Scope),
            "contact": (Scope.NONE, Scope.DEPARTMENTS, Scope.ALL),
            "company": (Scope.NONE, Scope.DEPARTMENTS, Scope.ALL),
        }.get(subject, (Scope.NONE, Scope.ALL))
        assert right.scopes == expected
        assert right.scoped == (len(expected) > 2)


def test_a_scope_that_a_right_does_not_take_falls_to_the_next_lower_one():
    assert BY_PERMISSION[Permission.CONTACT_VIEW].fitting(Scope.UNASSIGNED) == Scope.NONE
    assert BY_PERMISSION[Permission.VIEW_OWN].fitting(Scope.DEPARTMENTS) == Scope.NONE
    assert BY_PERMISSION[Permission.TICKET_REPLY].fitting(Scope.UNASSIGNED) == Scope.UNASSIGNED


def test_a_right_is_used_exactly_when_the_program_asks_for_it():
    files = [path for path in (ROOT / "desktop").rglob("*.py")]
    texts = [path.read_text("utf-8") for path in files if not NOT_A_USE.match(path.relative_to(ROOT).as_posix())]
    code = "\n".join(texts)
    named = set(re.findall(r"\.([A-Z]+_[A-Z_]+)\b", code)) | set(re.findall(r'"([a-z]+\.[a-z_]+)"', code))
    asked = {right.permission for right in RIGHTS if {right.permission.name, right.permission.value} & named}
    said = {right.permission for right in RIGHTS if right.used}
    assert sorted(asked - said) == [], "these have an effect now: take them out of catalogue_waiting.py"
    assert sorted(said - asked) == [], "nothing asks for these: put them into catalogue_waiting.py"


def test_every_built_in_role_has_a_name_and_a_line_and_grants_only_scopes_that_exist():
    assert set(ROLE_NAMES) == set(ROLE_WORDS) == set(BUILT_IN)
    assert list(SCOPE_NAMES) == list(Scope)
    for role in BUILT_IN:
        for permission, scope in BUILT_IN_GRANTS[role].items():
            assert scope in BY_PERMISSION[permission].scopes, (role, permission)


def test_the_page_about_rights_is_what_the_catalogue_says():
    page = (ROOT / "docs/permissions.md").read_text("utf-8")
    assert page == permissions_page(), "write it anew: python -m desktop.core.catalogue_page > docs/permissions.md"

"""What each operator means, by example; ``test_compiling`` says the same of everything else."""

from __future__ import annotations

import pytest

from desktop.core.automation.compiling import Facts, compile_groups
from desktop.core.automation.fields import FIELDS
from desktop.core.automation.language import read_groups
from desktop.core.automation.operators import OPERATORS
from tests.core.automation.twin import holds

A, B, C = "a" * 32, "b" * 32, "c" * 32
MINUTE = 60_000
OWN = f"field:{A}"


def says(field, op, value, fact, moment=0, **more) -> bool:
    condition = {"field": field, "op": op} | ({} if value is None else {"value": value})
    facts = {field: fact, **more}
    found = compile_groups(read_groups([[condition]]))(Facts(facts, moment=moment))
    assert found == holds(condition, facts, moment)
    return found


YES = [
    ("subject", "contains", "LODZ", "W Łodzi i Łódź"),
    ("subject", "is", " lodz ", "Łódź "),
    ("subject", "is-not", "lodz", "Łódź!"),
    ("subject", "is-not", "lodz", None),
    ("subject", "none-of", ["a", "b"], ""),
    ("subject", "any-of", ["a", "B "], "b"),
    ("subject", "not-contains", "x", ""),
    ("subject", "contains-all", ["a", "c"], "abc"),
    ("subject", "contains-any", ["x", "c"], "abc"),
    ("subject", "starts", "re:", "  RE: Hello"),
    ("subject", "ends", "now!", "Call me NOW! \n"),
    ("subject", "regex", r"order #\d{3}", "My ORDER #123"),
    ("subject", "empty", None, " \n"),
    ("subject", "not-empty", None, "x"),
    ("to", "contains-all", ["ewa", "jan"], ("ewa@x.test", "jan@x.test")),
    ("to", "contains", "jan@", ("ewa@x.test", "jan@x.test")),
    ("to", "is", "jan@x.test", ("ewa@x.test", "JAN@x.test")),
    ("to", "not-contains", "x", ()),
    ("to", "empty", None, ("", " ")),
    ("to", "regex", "^jan", ("ewa@x.test", "jan@x.test")),
    ("to", "contains-any", ["x@", "jan@"], ("ewa@x.test", "jan@x.test")),
    ("to", "not-empty", None, ("", "x")),
    ("size", "is", 5, 5.0),
    ("size", "is-not", 5, None),
    ("size", "any-of", [1, 5], 5),
    ("size", "none-of", [1, 5], None),
    ("size", ">", 5, 6),
    ("size", ">=", 5, 5),
    ("size", "<", 5, 4),
    ("size", "<=", 5, 5),
    ("size", "between", [5, 7], 5),
    ("size", "between", [5, 7], 7),
    ("size", "empty", None, None),
    ("size", "not-empty", None, 0),
    ("created", "before", 5 * MINUTE, 4 * MINUTE),
    ("created", "after", 5 * MINUTE, 6 * MINUTE),
    ("created", "within-last", 2, 8 * MINUTE),
    ("created", "within-last", 0, 10 * MINUTE),
    ("created", "within-next", 2, 12 * MINUTE),
    ("created", "within-next", 2, 10 * MINUTE),
    ("vip", "is", True, True),
    ("vip", "is", False, None),
    ("assignee", "empty", None, ""),
    ("assignee", "empty", None, None),
    ("assignee", "is-not", A, ""),
    ("assignee", "none-of", [A], None),
    ("assignee", "any-of", [A, B], B),
    ("tags", "any-of", [A, B], frozenset({B, C})),
    ("tags", "contains-all", [A, B], frozenset({A, B, C})),
    ("tags", "none-of", [A], frozenset()),
    ("tags", "none-of", [A], None),
    ("tags", "empty", None, frozenset()),
    (OWN, "is", "red", "Red"),
    (OWN, "is", 3, 3),
    (OWN, ">", 2, 3),
    (OWN, "is", True, True),
    (OWN, "is-not", True, None),
    (OWN, "contains", "red", ("dark red", "blue")),
    (OWN, "before", 5 * MINUTE, 4 * MINUTE),
    (OWN, "empty", None, None),
    (OWN, "not-empty", None, 0),
    (OWN, "not-empty", None, False),
    (OWN, "empty", None, ()),
    (OWN, "empty", None, " "),
    (OWN, "empty", None, ("", " ")),
    (OWN, "not-empty", None, (" ", "x")),
    (OWN, "is-not", True, False),
]
NO = [
    ("subject", "contains", "x", None),
    ("subject", "contains-all", ["a", "x"], "abc"),
    ("subject", "starts", "a", " ba"),
    ("subject", "ends", "a", "ab"),
    ("subject", "regex", "^b", "ab"),
    ("to", "contains-all", ["ewa", "jan"], ("ewa@x.test", "eva@x.test")),
    ("to", "not-contains", "jan", ("ewa@x.test", "jan@x.test")),
    ("to", "is-not", "jan@x.test", ("ewa@x.test", "jan@x.test")),
    ("to", "starts", "x", ()),
    ("to", "not-empty", None, (" ",)),
    ("subject", "not-empty", None, " "),
    ("size", ">", 5, 5),
    ("size", "<", 5, 5),
    ("size", "<", 5, None),
    ("size", "between", [5, 7], 8),
    ("size", "between", [5, 7], 4),
    ("size", "between", [5, 7], None),
    ("size", "is", 1, True),
    ("created", "before", 5 * MINUTE, 5 * MINUTE),
    ("created", "after", 5 * MINUTE, None),
    ("created", "within-last", 2, 7 * MINUTE),
    ("created", "within-last", 2, 11 * MINUTE),
    ("created", "within-last", 2, None),
    ("created", "within-next", 2, 9 * MINUTE),
    ("created", "within-next", 2, 13 * MINUTE),
    ("vip", "is", True, None),
    ("assignee", "is", A, None),
    ("assignee", "not-empty", None, ""),
    ("tags", "contains-all", [A, B], frozenset({B, C})),
    ("tags", "contains-all", [A], None),
    ("tags", "any-of", [A], frozenset({B})),
    ("tags", "none-of", [A, B], frozenset({B})),
    (OWN, "is", True, 1),
    (OWN, "is", 1, True),
    (OWN, "is", False, None),
    (OWN, "is", False, True),
    (OWN, ">", 2, "3"),
    (OWN, "contains", "x", None),
]


@pytest.mark.parametrize(("field", "op", "value", "fact"), YES)
def test_it_holds(field, op, value, fact):
    assert says(field, op, value, fact, 10 * MINUTE)


@pytest.mark.parametrize(("field", "op", "value", "fact"), NO)
def test_it_does_not_hold(field, op, value, fact):
    assert not says(field, op, value, fact, 10 * MINUTE)


@pytest.mark.parametrize(
    ("field", "op", "value", "before", "now", "held"),
    [
        ("status", "changed", None, A, B, True),
        ("status", "changed", None, A, A, False),
        ("assignee", "changed", None, None, "", False),
        ("assignee", "changed", None, "", A, True),
        ("status", "changed-to", B, A, B, True),
        ("status", "changed-to", A, A, B, False),
        ("status", "changed-to", B, B, B, False),
        ("status", "changed-from", A, A, B, True),
        ("status", "changed-from", B, A, B, False),
        ("subject", "changed-to", "lodz", "x", "Łódź", True),
        ("subject", "changed-to", "lodz ", "x", " Łódź", True),
        ("subject", "changed", None, "lodz", "Łódź", True),
        ("priority", "increased", None, 1, 2, True),
        ("priority", "increased", None, 2, 1, False),
        ("priority", "increased", None, None, 1, False),
        ("priority", "decreased", None, 2, 1, True),
        ("priority", "changed-to", 0, 1, 0, True),
        ("tags", "changed", None, frozenset({A}), frozenset({A}), False),
        ("tags", "changed", None, None, frozenset(), False),
        ("tags", "changed", None, frozenset(), None, False),
        ("tags", "changed", None, None, frozenset({A}), True),
        ("tags", "changed-to", B, frozenset({A}), frozenset({A, B}), True),
        ("tags", "changed-to", A, frozenset({A}), frozenset({A, B}), False),
        ("tags", "changed-from", A, frozenset({A}), frozenset(), True),
        ("tags", "changed-from", A, frozenset({A}), frozenset({A, B}), False),
        (OWN, "changed-to", 3, 2, 3, True),
        (OWN, "changed-to", "RED", ("blue",), ("blue", "red"), True),
        (OWN, "changed-from", "red", ("Red",), None, True),
        (OWN, "changed-to", True, None, True, True),
        (OWN, "increased", None, 2, 3, True),
        (OWN, "increased", None, False, True, False),
    ],
)
def test_a_change_is_a_change_of_the_value(field, op, value, before, now, held):
    more = {f"old:{field}": before}
    assert says(field, op, value, now, **more) == held


def test_without_a_value_from_before_nothing_changed():
    for op, value in (("changed", None), ("changed-to", A), ("changed-from", A)):
        assert not says("status", op, value, A)


def test_every_operator_is_used_by_some_field_and_means_something_here():
    shown = {op for _, op, _, _ in (*YES, *NO)}
    moves = {"changed", "changed-from", "changed-to", "increased", "decreased"}
    assert shown | moves == OPERATORS.keys()
    assert {op for field in FIELDS.values() if field.kind != "custom" for op in field.operators} == OPERATORS.keys()

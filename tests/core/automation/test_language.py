"""Rules are read from JSON completely or not at all, and a refusal says where."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.automation.acts import ACTS
from desktop.core.automation.compiling import Facts, compile_groups
from desktop.core.automation.fields import FIELDS
from desktop.core.automation.language import read_actions, read_rule, rule_json
from desktop.core.automation.operators import OPERATORS
from desktop.core.automation.triggers import TRIGGERS
from desktop.core.errors import DeskError
from tests.core.automation.drawing import rules

A, B = "a" * 32, "b" * 32
SOCIAL = {
    "name": "Social media",
    "trigger": "ticket-created",
    "groups": [[{"field": "source", "op": "any-of", "value": ["facebook", "twitter", "instagram", "viber"]}]],
    "actions": [{"do": "set-department", "value": A}, {"do": "assign", "value": "least-loaded"}],
}


def where(data, **kinds) -> tuple[str, str]:
    with pytest.raises(DeskError) as caught:
        read_rule(data, **kinds)
    return caught.value.code, str(caught.value.details.get("where"))


def asking(**condition):
    return {**SOCIAL, "groups": [[{"field": "vip", "op": "is", "value": True}], [{"field": "status", **condition}]]}


def doing(**action):
    return {**SOCIAL, "actions": [{"do": "close"}, action]}


@settings(deadline=None)
@given(rules())
def test_every_rule_survives_json(drawn):
    read = read_rule(drawn)
    assert read_rule(json.loads(json.dumps(rule_json(read)))) == read


def test_the_owners_example_can_be_said():
    read = read_rule(SOCIAL)
    assert [(action.do, action.value) for action in read.actions] == [("set-department", A), ("assign", "least-loaded")]
    assert read.facts == {"source"}


def test_a_rule_without_groups_is_for_every_ticket():
    assert read_rule({**SOCIAL, "groups": []}).groups == ()


@pytest.mark.parametrize(
    ("data", "refused"),
    [
        ([], ("rule-shape", "rule")),
        ({**SOCIAL, "color": 1}, ("rule-key", "rule")),
        ({**SOCIAL, "name": " "}, ("rule-empty", "name")),
        ({**SOCIAL, "name": 7}, ("rule-shape", "name")),
        ({**SOCIAL, "name": "x" * 201}, ("rule-too-long", "name")),
        ({**SOCIAL, "note": "x" * 4001}, ("rule-too-long", "note")),
        ({**SOCIAL, "note": "a\0b"}, ("rule-value", "note")),
        ({**SOCIAL, "note": "\ud800"}, ("rule-value", "note")),
        ({**SOCIAL, "trigger": "moon-full"}, ("rule-trigger", "trigger")),
        ({**SOCIAL, "trigger": ["ticket-created"]}, ("rule-trigger", "trigger")),
        ({**SOCIAL, "active": 1}, ("rule-shape", "active")),
        ({**SOCIAL, "stop": "no"}, ("rule-shape", "stop")),
        ({**SOCIAL, "department": "Marketing"}, ("rule-value", "department")),
        ({**SOCIAL, "position": -1}, ("rule-number", "position")),
        ({**SOCIAL, "position": True}, ("rule-shape", "position")),
        ({**SOCIAL, "actions": []}, ("rule-no-action", "actions")),
        ({**SOCIAL, "actions": [{"do": "close"}] * 31}, ("rule-too-many", "actions")),
        ({**SOCIAL, "groups": {}}, ("rule-shape", "groups")),
        ({**SOCIAL, "groups": SOCIAL["groups"] * 21}, ("rule-too-many", "groups")),
        ({**SOCIAL, "groups": [SOCIAL["groups"][0] * 17] * 3}, ("rule-too-many", "groups")),
        ({**SOCIAL, "groups": [[]]}, ("rule-empty", "group 1")),
        ({**SOCIAL, "groups": [["x"]]}, ("rule-shape", "group 1, condition 1")),
        ({**SOCIAL, "timing": {"minutes": 5}}, ("rule-key", "timing")),
    ],
)
def test_what_is_wrong_with_a_rule_is_said_with_the_place(data, refused):
    assert where(data) == refused


@pytest.mark.parametrize(
    ("condition", "refused"),
    [
        ({"op": "is", "value": A, "maybe": 1}, ("rule-key", "")),
        ({"field": "moon"}, ("rule-field", ", field")),
        ({"field": "status:x"}, ("rule-field", ", field")),
        ({"field": "field"}, ("rule-field", ", field")),
        ({"field": "field:x", "op": "is", "value": 1}, ("rule-value", ", field")),
        ({"field": None}, ("rule-field", ", field")),
        ({"op": "equals", "value": A}, ("rule-operator", ", op")),
        ({"op": [], "value": A}, ("rule-operator", ", op")),
        ({"op": "contains", "value": A}, ("rule-operator-unfit", ", op")),
        ({"field": "source", "op": "changed"}, ("rule-operator-unfit", ", op")),
        ({"op": "is", "value": "Open"}, ("rule-value", ", value")),
        ({"op": "is"}, ("rule-value", ", value")),
        ({"op": "any-of", "value": []}, ("rule-empty", ", value")),
        ({"op": "any-of", "value": A}, ("rule-shape", ", value")),
        ({"op": "any-of", "value": [A, "x"]}, ("rule-value", ", value 2")),
        ({"op": "any-of", "value": [A] * 201}, ("rule-too-many", ", value")),
        ({"op": "empty", "value": A}, ("rule-value", ", value")),
        ({"op": "is", "value": A, "not": 0}, ("rule-shape", ", not")),
        ({"op": "is", "value": A, "name": "X"}, ("rule-key", ", name")),
        ({"field": "header", "op": "is", "value": "x"}, ("rule-empty", ", name")),
        ({"field": "header", "op": "is", "value": "x", "name": "a:b"}, ("rule-value", ", name")),
        ({"field": "source", "op": "is", "value": "pigeon"}, ("rule-value", ", value")),
        ({"field": "subject", "op": "contains", "value": "  "}, ("rule-empty", ", value")),
        ({"field": "subject", "op": "contains", "value": "x" * 1001}, ("rule-too-long", ", value")),
        ({"field": "subject", "op": "regex", "value": "("}, ("rule-regex", ", value")),
        ({"field": "subject", "op": "regex", "value": r"(a)\1"}, ("rule-regex", ", value")),
        ({"field": "subject", "op": "regex", "value": "x" * 501}, ("rule-too-long", ", value")),
        ({"field": "priority", "op": "is", "value": 4}, ("rule-number", ", value")),
        ({"field": "size", "op": ">", "value": float("nan")}, ("rule-number", ", value")),
        ({"field": "size", "op": ">", "value": 1e300}, ("rule-number", ", value")),
        ({"field": "size", "op": ">", "value": True}, ("rule-shape", ", value")),
        ({"field": "size", "op": "between", "value": [2, 1]}, ("rule-pair", ", value")),
        ({"field": "size", "op": "between", "value": [1]}, ("rule-pair", ", value")),
        ({"field": "created", "op": "before", "value": "2026-01-01"}, ("rule-shape", ", value")),
        ({"field": "created", "op": "within-last", "value": -1}, ("rule-number", ", value")),
        ({"field": "vip", "op": "is", "value": "yes"}, ("rule-shape", ", value")),
        ({"field": "language", "op": "is", "value": "English"}, ("rule-value", ", value")),
    ],
)
def test_what_is_wrong_with_a_condition_is_said_with_group_and_number(condition, refused):
    code, rest = refused
    assert where(asking(**condition)) == (code, f"group 2, condition 1{rest}")


@pytest.mark.parametrize(
    ("action", "refused"),
    [
        ({"do": "explode"}, ("rule-act", "")),
        ({"do": None}, ("rule-act", "")),
        ({"do": "close", "value": 1}, ("rule-key", "")),
        ({"do": "set-priority"}, ("rule-missing", ", value")),
        ({"do": "set-priority", "value": "2"}, ("rule-shape", ", value")),
        ({"do": "assign", "value": "whoever"}, ("rule-value", ", value")),
        ({"do": "set-department", "value": "Marketing"}, ("rule-value", ", value")),
        ({"do": "add-tags", "value": []}, ("rule-empty", ", value")),
        ({"do": "add-tags", "value": ["red"]}, ("rule-value", ", value")),
        ({"do": "postpone", "value": 0}, ("rule-number", ", value")),
        ({"do": "postpone", "value": "tomorrow"}, ("rule-shape", ", value")),
        ({"do": "purge"}, ("rule-missing", ", confirm")),
        ({"do": "purge", "confirm": True, "confirm_again": False}, ("rule-confirm", "")),
        ({"do": "reply-template"}, ("rule-missing", ", text")),
        ({"do": "reply-template", "value": A, "text": "Hi"}, ("rule-missing", ", text")),
        ({"do": "send-mail", "to": "address", "subject": "S", "text": "T"}, ("rule-missing", ", address")),
        ({"do": "send-mail", "to": "everybody", "subject": "S", "text": "T"}, ("rule-value", ", to")),
        ({"do": "webhook", "value": "http://example.test"}, ("rule-url", ", value")),
        ({"do": "webhook", "value": "https://user:pass@example.test"}, ("rule-url", ", value")),
        ({"do": "webhook", "value": "https://exa mple.test"}, ("rule-url", ", value")),
        ({"do": "webhook", "value": "https://[::1"}, ("rule-url", ", value")),
        ({"do": "change-requester", "value": "ewa"}, ("rule-value", ", value")),
        ({"do": "add-note", "value": "\n"}, ("rule-empty", ", value")),
        ({"do": "set-field", "value": "x"}, ("rule-missing", ", field")),
        ({"do": "set-field", "field": A, "value": float("nan")}, ("rule-number", ", value")),
        ({"do": "set-field", "field": A, "value": {}}, ("rule-shape", ", value")),
    ],
)
def test_what_is_wrong_with_an_act_is_said_with_its_number(action, refused):
    code, rest = refused
    assert where(doing(**action)) == (code, f"action 2{rest}")


def test_an_act_that_is_no_object_is_refused():
    with pytest.raises(DeskError, match="rule-shape"):
        read_actions(["close"])


def custom(op, value, kind):
    condition = {"field": f"field:{A}", "op": op, "value": value}
    return read_rule({**SOCIAL, "groups": [[condition]]}, {A: kind})


def test_a_custom_field_is_asked_as_its_kind_allows():
    assert custom(">", 3, "integer").groups[0][0].value == 3
    assert custom("contains", "x", "long-text").groups[0][0].value == "x"
    assert custom("is", True, "yes-no").groups[0][0].value is True
    assert custom("changed-to", "red", "choice").groups[0][0].value == "red"
    for op, value, kind in ((">", 3, "text"), ("contains", "x", "integer"), ("is", "yes", "yes-no"), ("is", 3, "date")):
        with pytest.raises(DeskError, match=r"rule-operator-unfit|rule-shape"):
            custom(op, value, kind)


def test_a_custom_field_that_the_desk_does_not_have_is_refused():
    condition = {"field": f"field:{B}", "op": "empty"}
    assert where({**SOCIAL, "groups": [[condition]]}, custom={A: "text"}) == (
        "rule-field",
        "group 1, condition 1, field",
    )


def test_every_name_of_the_language_is_one_word_of_small_letters():
    for name in (*TRIGGERS, *FIELDS, *ACTS, *(op for op in OPERATORS if op.isalpha())):
        assert set(name) <= set("abcdefghijklmnopqrstuvwxyz-"), name


WORDS = sorted({*FIELDS, *OPERATORS, *ACTS, *TRIGGERS})
KEYS = ["field", "op", "value", "do", "not", "name", "timing", "x"]
anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.sampled_from(WORDS)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)),
    max_leaves=6,
)


def places(data, path=()):
    """Return the way to every value within JSON."""
    yield path
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inner:
        yield from places(value, (*path, key))


def changed(data, path, value):
    if not path:
        return value
    copied = dict(data) if isinstance(data, dict) else list(data)
    copied[path[0]] = changed(data[path[0]], path[1:], value)
    return copied


@settings(max_examples=300, deadline=None)
@given(rules(), st.data(), anything)
def test_whatever_stands_anywhere_is_read_or_refused_with_the_place(drawn, data, value):
    place = data.draw(st.sampled_from(list(places(drawn))))
    try:
        read = read_rule(changed(drawn, place, value))
    except DeskError as error:
        assert error.code.startswith("rule-") and error.details["where"]  # noqa: PT017, PT018 - most are refused
    else:
        assert read_rule(rule_json(read)) == read
        assert compile_groups(read.groups)(Facts()) in (True, False)

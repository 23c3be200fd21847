"""Whatever a rule says, the editor shows it and gives it back unchanged, and has a whole sentence for it."""

from __future__ import annotations

import pytest

from desktop.core.automation.acts import ACTS
from desktop.core.automation.language import read_rule
from desktop.ui.settings.rules.act_clauses import DID, DO
from desktop.ui.settings.rules.act_lines import ActLines
from desktop.ui.settings.rules.clauses import CLAUSES, clause
from desktop.ui.settings.rules.condition_groups import ConditionGroups
from desktop.ui.settings.rules.marked import is_broken, plain
from desktop.ui.settings.rules.sentences import rule_sentence
from desktop.ui.settings.rules.vocabulary import Vocabulary
from tests.ui.settings.rules.samples import CHOICES_HERE, IDS, acts, conditions, day


@pytest.fixture
def vocabulary(qapp):
    return Vocabulary(CHOICES_HERE)


def rule(groups=(), actions=({"do": "close"},), **more):
    return {"name": "A", "trigger": "ticket-created", "groups": list(groups), "actions": list(actions), **more}


def own_fields():
    return [
        {"field": f"field:{IDS['choice']}", "op": "any-of", "value": ["city", "road"]},
        {"field": f"field:{IDS['size']}", "op": "between", "value": [50, 60]},
        {"field": f"field:{IDS['due']}", "op": "before", "value": day()},
        {"field": f"field:{IDS['paid']}", "op": "is", "value": False},
        {"field": "subject", "op": "contains", "value": "a", "not": True},
    ]


def test_every_condition_comes_back_as_it_was(qtbot, vocabulary):
    groups = ConditionGroups(vocabulary)
    qtbot.addWidget(groups)
    for condition in [*conditions(), *own_fields()]:
        groups.show_groups([[condition]])
        assert groups.groups() == [[condition]]


def test_every_act_comes_back_as_it_was(qtbot, vocabulary):
    lines = ActLines(vocabulary)
    qtbot.addWidget(lines)
    for act in acts():
        lines.show_acts([act])
        assert lines.acts() == [act]


def test_what_the_editor_gives_is_a_rule(qtbot, vocabulary):
    kinds = {row.id: row.kind for row in CHOICES_HERE.fields}
    for condition in [*conditions(), *own_fields()]:
        read_rule(rule([[condition]]), kinds)
    for act in acts():
        read_rule(rule(actions=[act]), kinds)


def test_every_condition_is_a_clause_without_gaps(vocabulary):
    for condition in [*conditions(), *own_fields()]:
        said = clause(vocabulary, condition)
        assert not is_broken(said), condition
        assert "{" not in said
        assert not is_broken(clause(vocabulary, {**condition, "not": True}))


def test_every_act_is_a_clause_without_gaps(vocabulary):
    for act in acts():
        said = rule_sentence(vocabulary, rule(actions=[act]))
        assert not is_broken(said), act
        assert "{" not in said
    assert set(ACTS) == set(DO) == set(DID)


def test_every_operator_has_a_pattern():
    from desktop.core.automation.operators import OPERATORS

    assert set(CLAUSES) == set(OPERATORS)


def test_what_is_gone_or_missing_is_broken_and_named(vocabulary):
    gone = rule([[{"field": "tags", "op": "any-of", "value": ["f" * 32]}]])
    assert is_broken(rule_sentence(vocabulary, gone))
    assert "(gone)" in plain(rule_sentence(vocabulary, gone))
    assert is_broken(rule_sentence(vocabulary, rule([[{"field": f"field:{'f' * 32}", "op": "is", "value": 1}]])))
    assert is_broken(rule_sentence(vocabulary, rule(actions=[{"do": "set-department", "value": None}])))
    assert is_broken(rule_sentence(vocabulary, rule(actions=[])))
    assert is_broken(rule_sentence(vocabulary, rule(trigger="")))


def test_conditions_turned_round_read_as_people_say_them(vocabulary):
    said = plain(clause(vocabulary, {"field": "subject", "op": "contains", "value": "refund", "not": True}))
    assert said == "subject does not contain \u2068“refund”\u2069"
    said = plain(clause(vocabulary, {"field": "vip", "op": "is", "value": True, "not": True}))
    assert said == "important customer: \u2068no\u2069"
    said = plain(clause(vocabulary, {"field": "subject", "op": "starts", "value": "Re", "not": True}))
    assert said == "it is not so that subject begins with \u2068“Re”\u2069"


def test_groups_are_joined_by_or_and_time_is_said_in_its_largest_unit(vocabulary):
    body = rule(
        [
            [{"field": "priority", "op": ">=", "value": 2}, {"field": "vip", "op": "is", "value": True}],
            [{"field": "subject", "op": "empty"}],
        ],
        trigger="older-than",
        timing={"minutes": 2880},
        stop=True,
        department=IDS["department"],
    )
    said = plain(rule_sentence(vocabulary, body)).replace("\u2068", "").replace("\u2069", "")
    assert said == (
        "When a ticket is older than 2 days, if priority is at least High and important customer: yes, or subject is"
        " empty: close it. Only for tickets of The department. Then no further rule is looked at."
    )

"""Rules that would set each other off for ever are found, others are left in peace."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.automation.effects import DeskWords, effects_of
from desktop.core.automation.language import read_actions, read_rule
from desktop.core.automation.loop_edges import Step, can_follow, raising_keys
from desktop.core.automation.loops import find_loops
from desktop.core.automation.triggers import TRIGGERS
from tests.core.automation.drawing import rules

OPEN, WAITING, DONE = "1" * 32, "2" * 32, "4" * 32
SALES, HELP = "5" * 32, "6" * 32
RED, BLUE, MACRO, FIELD = "a" * 32, "b" * 32, "c" * 32, "d" * 32
WORDS = DeskWords({OPEN: "open", WAITING: "waiting", DONE: "resolved"})


def rule(trigger, *acts, groups=(), **rest):
    data = {"name": trigger, "trigger": trigger, "groups": list(groups), "actions": list(acts), **rest}
    return read_rule(data)


def when(field, op, value=None, **rest):
    found = {"field": field, "op": op, **rest}
    return [[found if value is None else {**found, "value": value}]]


def do(name, value=None, **rest):
    return {"do": name, **({} if value is None else {"value": value}), **rest}


def loops(*bodies, words=WORDS):
    return find_loops({letter: body for letter, body in zip("ABCDEF", bodies, strict=False)}, words)


def back_and_forth():
    return (
        rule("status-changed", do("set-status", WAITING), groups=when("status", "changed-to", OPEN)),
        rule("status-changed", do("set-status", OPEN), groups=when("status", "changed-to", WAITING)),
    )


def test_two_rules_that_undo_each_other_are_a_loop():
    assert loops(*back_and_forth()) == [("A", "B")]


def test_it_is_a_loop_with_the_desk_own_words_for_a_status_too():
    one, _ = back_and_forth()
    other = rule("status-changed", do("reopen"), groups=when("status-category", "changed-to", "waiting"))
    assert loops(one, other) == [("A", "B")]


def test_a_rule_that_is_off_is_in_no_loop():
    one, _ = back_and_forth()
    off = rule("status-changed", do("set-status", OPEN), active=False)
    assert loops(one, off) == []


def test_a_rule_that_waits_for_another_value_is_not_set_off():
    one = rule("status-changed", do("set-status", OPEN), groups=when("status", "changed-to", WAITING))
    other = rule("status-changed", do("set-status", WAITING), groups=when("status", "changed-to", DONE))
    assert loops(one, other) == []
    by_word = rule("status-changed", do("set-status", WAITING), groups=when("status", "is", DONE))
    assert loops(rule("status-changed", do("reopen"), groups=when("status", "is", WAITING)), by_word) == []


def test_a_rule_that_adds_a_note_to_every_note_is_a_loop_alone():
    assert loops(rule("note-added", do("add-note", "Seen"))) == [("A",)]


def test_what_a_rule_sends_is_no_agents_answer():
    assert loops(rule("agent-reply", do("reply-template", text="Thanks"))) == []


def test_an_agent_by_name_counts_whatever_is_done_after_it():
    one = rule("assignee-changed", do("assign", RED), do("set-status", OPEN))
    other = rule("assignee-changed", do("assign", BLUE))
    assert loops(one, other) == [("A", "B")]


def test_a_mail_counts_whatever_is_done_after_it():
    assert loops(rule("delivered", do("send-mail", to="members", subject="S", text="T"), do("resolve"))) == [("A",)]


def test_writing_the_same_value_again_ends_by_itself():
    assert loops(rule("priority-changed", do("set-priority", 3))) == []
    assert loops(rule("tags-changed", do("add-tags", [RED]))) == []
    assert loops(rule("ticket-linked", do("link", 60))) == []
    one = rule("status-changed", do("set-priority", 3))
    assert loops(one, rule("priority-changed", do("set-status", OPEN))) == []


def test_a_third_rule_that_undoes_it_makes_it_a_loop():
    raised = rule("status-changed", do("set-priority", 3), groups=when("status", "changed-to", OPEN))
    opened = rule("priority-changed", do("set-status", OPEN), groups=when("priority", "is", 3))
    lowered = rule("status-changed", do("set-priority", 0), do("set-status", WAITING))
    assert loops(raised, opened, lowered) == [("A", "B", "C")]
    assert loops(raised, opened) == []


def test_tags_are_told_apart():
    red = rule(
        "tags-changed", do("add-tags", [RED]), do("remove-tags", [BLUE]), groups=when("tags", "changed-to", BLUE)
    )
    blue = rule(
        "tags-changed", do("add-tags", [BLUE]), do("remove-tags", [RED]), groups=when("tags", "changed-to", RED)
    )
    assert loops(red, blue) == [("A", "B")]
    other = rule("tags-changed", do("add-tags", [BLUE]), groups=when("tags", "changed-to", OPEN))
    assert loops(red, other) == []
    assert loops(red, rule("tags-changed", do("set-tags", [BLUE]), groups=when("tags", "any-of", [RED]))) == [
        ("A", "B")
    ]


def test_custom_fields_are_told_apart():
    step = do("set-field", "x", field=FIELD)
    one = rule("field-changed", step, groups=when(f"field:{FIELD}", "changed-to", "y"))
    back = rule("field-changed", do("set-field", "y", field=FIELD), groups=when(f"field:{FIELD}", "changed-to", "X"))
    assert loops(one, back) == [("A", "B")]
    elsewhere = rule("field-changed", do("set-field", "y", field=FIELD), groups=when(f"field:{RED}", "changed"))
    assert loops(one, elsewhere) == []


def test_a_custom_field_may_read_what_is_written_in_its_own_way():
    for written, asked in (("5", ("is", 5)), ("7", (">", 3)), (5, ("is", "5"))):
        step = do("set-field", written, field=FIELD)
        other = do("set-field", 0, field=FIELD)
        one = rule("note-added", step)
        then = rule("field-changed", do("add-note", "x"), other, groups=when(f"field:{FIELD}", *asked))
        assert loops(one, then) == [("A", "B")]
    assert loops(one, rule("field-changed", do("add-note", "x"), other, groups=when(f"field:{FIELD}", "is", 6))) == []


def test_what_only_the_moment_tells_may_change_every_time():
    one = rule("department-changed", do("assign", "least-loaded"))
    other = rule("assignee-changed", do("set-department", SALES))
    assert loops(one, other) == []
    assert loops(rule("assignee-changed", do("assign", "least-loaded"))) == [("A",)]
    assert loops(rule("assignee-changed", do("assign", RED))) == []


def test_departments_that_a_rule_is_limited_to_are_respected():
    away = rule("department-changed", do("set-department", HELP), department=SALES)
    back = rule("department-changed", do("set-department", SALES), department=HELP)
    elsewhere = rule("department-changed", do("set-department", SALES), department=RED)
    assert loops(away, back) == [("A", "B")]
    assert loops(away, elsewhere) == []
    one = rule("note-added", do("add-note", "A"), department=SALES)
    two = rule("note-added", do("add-note", "B"), department=HELP)
    assert loops(one, two) == [("A",), ("B",)]


def test_a_rule_that_never_leaves_its_department_does_not_reach_another():
    renames = do("set-subject", "{number}")
    one = rule("note-added", renames, department=SALES)
    assert loops(one, rule("subject-changed", do("add-note", "x"), department=HELP)) == []
    assert loops(one, rule("subject-changed", do("add-note", "x"), department=SALES)) == [("A", "B")]
    assert loops(one, rule("subject-changed", do("add-note", "x"))) == [("A", "B")]


def test_one_group_that_can_hold_is_enough():
    groups = [*when("status", "is", DONE), *when("priority", "is", 3)]
    assert loops(rule("note-added", do("add-note", "x"), do("set-status", OPEN), groups=groups)) == [("A",)]
    never = [*when("status", "is", DONE), *when("status-category", "is", "waiting")]
    assert loops(rule("note-added", do("add-note", "x"), do("set-status", OPEN), groups=never)) == []


def test_conditions_on_what_stays_the_same_keep_rules_apart():
    one = rule("priority-changed", do("set-priority", 3), groups=when("source", "is", "email"))
    other = rule("priority-changed", do("set-priority", 2), groups=when("source", "is", "chat"))
    assert loops(one, other) == []
    same = rule("priority-changed", do("set-priority", 2), groups=when("source", "is", "email"))
    assert loops(one, same) == [("A", "B")]


NOT = {"not": True}
CLEARED = do("set-field", field=FIELD)
OTHER = do("change-requester", "ewa@example.test")


@pytest.mark.parametrize(
    ("before", "after", "more"),
    [
        (when("source", "is-not", "email"), when("source", "is", "chat"), ()),
        (when("source", "is", "email", **NOT), when("source", "is", "chat"), ()),
        (when("message-kind", "is", "customer"), when("message-kind", "is", "note"), ()),
        (when("business-hours", "is", True), when("business-hours", "is", False), ()),
        (when("actor", "is", "agent"), when("actor", "is", "rule"), ()),
        (when("requester-language", "is", "en"), when("requester-language", "is", "pl"), (OTHER,)),
        (when("size", "is", 1), when("size", "is", 2), ()),
    ],
)
def test_conditions_on_what_may_be_otherwise_by_then_keep_nothing_apart(before, after, more):
    one = rule("note-added", do("set-subject", "{number}"), *more, groups=before)
    assert loops(one, rule("subject-changed", do("add-note", "x"), *more, groups=after)) == [("A", "B")]


def test_a_customers_own_traits_last_while_the_customer_stays():
    one = rule("note-added", do("set-subject", "{number}"), groups=when("vip", "is", True))
    assert loops(one, rule("subject-changed", do("add-note", "x"), groups=when("vip", "is", False))) == []


def test_a_status_of_the_desks_own_is_judged_by_its_category():
    acts = (do("add-note", "x"), do("resolve"))
    for condition in (("is", DONE), ("any-of", [OPEN, DONE]), ("is", RED)):
        assert loops(rule("note-added", *acts, groups=when("status", *condition))) == [("A",)]
    for condition in (("is", OPEN), ("any-of", [OPEN, WAITING])):
        assert loops(rule("note-added", *acts, groups=when("status", *condition))) == []
    assert loops(rule("note-added", *acts, groups=when("status", "is-not", DONE))) == [("A",)]
    opened = rule("status-changed", do("add-note", "x"), do("close"), groups=when("status", "changed-to", OPEN))
    assert loops(rule("note-added", do("resolve")), opened) == []
    assert loops(rule("note-added", do("reopen")), opened) == [("A", "B")]


@pytest.mark.parametrize(
    ("acts", "trigger", "condition", "back"),
    [
        ([do("assign", "least-loaded")], "assignee-changed", when("assignee", "changed-to", RED), do("close")),
        ([do("set-priority", 3)], "priority-changed", when("priority", "increased", **NOT), do("set-priority", 0)),
        ([do("set-priority", 3)], "priority-changed", when("priority", "increased"), do("set-priority", 0)),
        ([do("set-field", "x ", field=FIELD)], "field-changed", when(f"field:{FIELD}", "changed-to", " X"), CLEARED),
        (
            [do("set-sla", RED), do("set-priority", 3)],
            "sla-attached",
            when("sla", "changed-to", RED, **NOT),
            do("set-priority", 0),
        ),
    ],
)
def test_a_change_that_may_be_the_one_is_not_ruled_out(acts, trigger, condition, back):
    one = rule("note-added", *acts)
    assert loops(one, rule(trigger, do("add-note", "x"), back, groups=condition)) == [("A", "B")]


def test_not_of_what_is_not_known_is_not_known_either():
    acts = (do("add-note", "x"), do("assign", "least-loaded"))
    assert loops(rule("note-added", *acts, groups=when("assignee", "is", RED, **NOT))) == [("A",)]
    assert loops(rule("note-added", *acts, groups=when("assignee", "is", RED))) == [("A",)]
    assert loops(rule("note-added", do("add-note", "x"), groups=when("body", "contains", "x", **NOT))) == [("A",)]


def test_not_is_understood():
    acts = (do("add-note", "x"), do("set-status", WAITING))
    assert loops(rule("note-added", *acts, groups=when("status", "is", WAITING, **{"not": True}))) == []
    assert loops(rule("note-added", *acts, groups=when("status", "is", OPEN, **{"not": True}))) == [("A",)]


def test_what_a_rule_has_just_changed_is_certain_to_have_changed():
    first = rule("note-added", do("set-status", WAITING))
    effects = effects_of(first.actions, WORDS)
    step = Step(effects, raising_keys(effects, "status-changed"), WORDS)
    for op, value in (("changed", None), ("changed-to", WAITING)):
        then = rule("status-changed", do("close"), groups=when("status", op, value))
        assert can_follow(first, then, step)
        assert not can_follow(first, replace(then, groups=((replace(then.conditions[0], negated=True),),)), step)


@pytest.mark.parametrize("trigger", [each.key for each in TRIGGERS.values() if not each.reads])
def test_what_no_act_brings_about_is_in_no_loop(trigger):
    timing = {"minutes": {"minutes": 5}, "calendar": {"calendar": {"at": "08:00"}}}.get(TRIGGERS[trigger].timing, {})
    acts = [do("add-note", "x"), do("assign", "round-robin"), do("set-subject", "{number}"), do("reopen")]
    assert loops(rule(trigger, *acts, timing=timing)) == []


def test_a_macro_counts_as_what_it_does():
    one = rule("note-added", do("run-macro", MACRO))
    assert loops(one) == [("A",)]
    harmless = DeskWords({}, {MACRO: read_actions([do("close")])})
    writing = DeskWords({}, {MACRO: read_actions([do("add-note", "x")])})
    around = DeskWords({}, {MACRO: read_actions([do("run-macro", MACRO)])})
    assert loops(one, words=harmless) == []
    assert loops(one, words=writing) == [("A",)]
    assert loops(one, words=around) == [("A",)]


def test_a_long_circle_is_found_and_begins_with_its_first_rule():
    numbers = [str(digit) * 32 for digit in range(6)]
    steps = [
        rule("tags-changed", do("set-tags", [numbers[(at + 1) % 6]]), groups=when("tags", "any-of", [numbers[at]]))
        for at in range(6)
    ]
    assert loops(*steps) == [("A", "B", "C", "D", "E", "F")]


@settings(max_examples=200, deadline=None)
@given(st.lists(rules(), max_size=8))
def test_any_rules_are_judged_and_every_loop_is_of_rules_that_wait_for_acts(drawn):
    bodies = {f"{at}": read_rule(each) for at, each in enumerate(drawn)}
    for circle in find_loops(bodies):
        assert len(set(circle)) == len(circle)
        assert all(bodies[each].active and TRIGGERS[bodies[each].trigger].reads for each in circle)


def test_ordinary_rules_are_left_in_peace():
    to = "changed-to"
    bodies = [
        rule("status-changed", do("reply-template", text="Done"), do("send-survey"), groups=when("status", to, DONE)),
        rule("assignee-changed", do("set-status", OPEN)),
        rule("department-changed", do("assign", "least-loaded")),
        rule("priority-changed", do("set-department", SALES), groups=when("priority", "is", 3)),
        rule("sla-breached", do("set-priority", 3), do("send-mail", to="assignee", subject="Late", text="Late")),
        rule("customer-message", do("reopen"), do("remove-tags", [BLUE])),
        rule("status-changed", do("postpone", 60), groups=when("status-category", to, "waiting")),
        rule("tags-changed", do("set-priority", 3), groups=when("tags", to, RED)),
        rule("note-added", do("notify", "assignee")),
        rule("delivery-failed", do("add-note", "Failed"), do("set-status", OPEN), do("add-tags", [BLUE])),
        rule("delivered", do("set-status", WAITING)),
        rule("agent-reply", do("set-status", WAITING), do("send-mail", to="members", subject="Seen", text="Seen")),
        rule("sla-attached", do("set-priority", 2)),
        rule("queue-length", do("assign", "round-robin"), groups=when("queue-length", ">", 10)),
    ]
    for body in bodies:
        assert loops(body) == [], body.trigger


def test_mail_that_is_sent_because_mail_was_sent_is_a_loop():
    mail = do("send-mail", to="members", subject="Sent", text="Sent")
    assert loops(rule("delivered", mail)) == [("A",)]
    assert loops(rule("delivery-failed", mail)) == [("A",)]
    assert loops(rule("delivered", do("send-survey"))) == []
    assert loops(rule("delivered", do("resolve"))) == []
    assert loops(rule("delivered", do("resolve")), rule("status-changed", do("reopen"))) == [("A", "B")]

"""What really follows is never ruled out: rules are played on small tickets and compared with what is judged."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.core.automation.compiling import Facts, compile_groups
from desktop.core.automation.effects import DeskWords, effects_of
from desktop.core.automation.language import read_rule
from desktop.core.automation.loop_edges import Step, can_follow, raising_keys
from tests.core.automation.drawing import KEYS, conditions

CATEGORIES = dict(zip(KEYS, ("open", "waiting", "resolved"), strict=True))
OWN = dict(zip(CATEGORIES.values(), KEYS, strict=True))
WORDS = DeskWords(CATEGORIES)
ASKED = ("status", "status-category", "department", "assignee", "priority", "tags", "source", "vip", "subject")
HEARD = {
    "status-changed": "status",
    "department-changed": "department",
    "assignee-changed": "assignee",
    "priority-changed": "priority",
    "tags-changed": "tags",
    "subject-changed": "subject",
}
ids = st.sampled_from(KEYS)
tags = st.lists(ids, min_size=1, max_size=2, unique=True)
acts = st.one_of(
    st.builds(lambda value: {"do": "set-status", "value": value}, ids),
    st.builds(lambda value: {"do": "set-department", "value": value}, ids),
    st.builds(
        lambda value: {"do": "assign", "value": value}, st.one_of(ids, st.sampled_from(["nobody", "round-robin"]))
    ),
    st.builds(lambda value: {"do": "set-priority", "value": value}, st.integers(0, 3)),
    st.builds(lambda value: {"do": "set-subject", "value": value}, st.sampled_from(["Ab", "ł", "{number}"])),
    st.builds(
        lambda do, value: {"do": do, "value": value}, st.sampled_from(["add-tags", "remove-tags", "set-tags"]), tags
    ),
    st.sampled_from([{"do": "resolve"}, {"do": "reopen"}, {"do": "add-note", "value": "x"}]),
)
states = st.fixed_dictionaries(
    {
        "status": ids,
        "department": ids,
        "assignee": st.one_of(ids, st.just("")),
        "priority": st.integers(0, 3),
        "tags": st.frozensets(ids),
        "source": st.sampled_from(["email", "chat"]),
        "vip": st.booleans(),
        "subject": st.sampled_from(["ab", "Ł", "7"]),
    }
)


def groups():
    return st.lists(st.lists(conditions(ASKED), min_size=1, max_size=2), max_size=2)


def rule(trigger, drawn, actions, department):
    data = {"name": "A", "trigger": trigger, "groups": drawn, "actions": actions, "department": department}
    return read_rule(data)


def facts(state, before=None):
    found = {**state, "status-category": CATEGORIES[state["status"]]}
    if before is not None:
        old = {**before, "status-category": CATEGORIES[before["status"]]}
        found |= {f"old:{key}": old[key] for key in old if old[key] != found[key]}
    return Facts(found)


def played(state, body, chosen):
    """Return the ticket after the acts; ``chosen`` is whoever a way to choose, or routing, comes to."""
    after = dict(state)
    for action in body.actions:
        value = action.value
        if action.do in ("set-department", "set-priority", "set-status"):
            after[action.do.removeprefix("set-")] = value
        elif action.do == "set-subject":
            after["subject"] = "7" if value == "{number}" else value
        elif action.do == "assign":
            after["assignee"] = {"nobody": "", "round-robin": chosen}.get(value, value)
        elif action.do in ("resolve", "reopen"):
            after["status"] = OWN["resolved" if action.do == "resolve" else "open"]
        elif action.do.endswith("tags"):
            given_tags = frozenset(value)
            after["tags"] = {"add": after["tags"] | given_tags, "remove": after["tags"] - given_tags}.get(
                action.do.split("-")[0], given_tags
            )
    return after


@settings(max_examples=500, deadline=None)
@given(states, states, groups(), groups(), st.lists(acts, min_size=1, max_size=3), st.data())
def test_what_follows_when_it_is_played_is_never_ruled_out(earlier, state, first_groups, then_groups, actions, data):
    departments = st.sampled_from([None, state["department"]])
    first = rule("ticket-opened", first_groups, actions, data.draw(departments))
    assume(compile_groups(first.groups)(facts(state, earlier)))
    after = played(state, first, data.draw(ids))
    for trigger, field in HEARD.items():
        if after[field] != state[field]:
            home = data.draw(st.sampled_from([None, after["department"]]))
            then = rule(trigger, then_groups, [{"do": "close"}], home)
            if compile_groups(then.groups)(facts(after, state)):
                effects = effects_of(first.actions, WORDS)
                raised = raising_keys(effects, trigger)
                assert raised
                assert can_follow(first, then, Step(effects, raised, WORDS))

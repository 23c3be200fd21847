"""Finds rules that would set each other off for ever, from who writes what who waits for.

A circle counts only when it can go on: every step must truly change something, so a value that is written again and
again in the same form ends it. What conditions certainly exclude is no step (``loop_edges``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from desktop.core.automation.circles import mutual_parts, shortest_way
from desktop.core.automation.effects import ANYTHING, DeskWords, Effects, Unknown, Written, effects_of
from desktop.core.automation.loop_edges import Step, can_follow, raising_keys
from desktop.core.automation.parts import RuleBody
from desktop.core.automation.triggers import TRIGGERS

Edges = dict[str, dict[str, frozenset[str]]]
"""Rule to the rules it can set off, with what it writes for that."""
MOST, MOST_STEPS = 20, 500
"""Loops that are told at once, and steps of a group from which they are sought."""


def find_loops(rules: Mapping[str, RuleBody], words: DeskWords | None = None) -> list[tuple[str, ...]]:
    """Return circles of rules (ids, each setting off the next and the last the first), the shortest first.

    Where a circle goes on only because others undo what it did, these follow behind it. ``words`` tells what the desk
    knows of statuses and macros; without it fewer circles are ruled out.
    """
    desk = words or DeskWords()
    active = {each: body for each, body in rules.items() if body.active}
    effects = {each: effects_of(body.actions, desk) for each, body in active.items()}
    edges = _edges(active, effects, desk)
    found: list[tuple[str, ...]] = []
    circles = (circle for group in _living(edges, effects) for circle in _circles(group, edges, effects))
    for circle in sorted(circles, key=_by_length):
        if not any(set(other) <= set(circle) for other in found):
            found.append(circle)
    return found[:MOST]


def _edges(rules: Mapping[str, RuleBody], effects: Mapping[str, Effects], words: DeskWords) -> Edges:
    heard = {each: body for each, body in rules.items() if TRIGGERS[body.trigger].reads}
    return {one: dict(_followers(body, effects[one], heard, words)) for one, body in rules.items()}


def _followers(
    first: RuleBody, effects: Effects, heard: Mapping[str, RuleBody], words: DeskWords
) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the rules that one can set off, with what it writes for that."""
    for other, then in heard.items():
        raised = raising_keys(effects, then.trigger)
        if raised and can_follow(first, then, Step(effects, raised, words)):
            yield other, raised


def _living(edges: Edges, effects: Mapping[str, Effects]) -> Iterator[frozenset[str]]:
    """Yield the groups of rules that can all set each other off, after taking out the steps that change nothing."""
    waiting = [frozenset(edges)]
    while waiting:
        group = waiting.pop()
        inside = _alive(group, edges, effects)
        parts = [part for part in mutual_parts(inside) if len(part) > 1 or any(part & inside[one] for one in part)]
        if parts == [group]:
            yield group
        else:
            waiting += parts


def _alive(group: frozenset[str], edges: Edges, effects: Mapping[str, Effects]) -> dict[str, set[str]]:
    """Return the steps within a group that change something each time round, whoever it is that changes it back."""
    around = _reached_from(group, edges)
    return {
        one: {
            other for other, keys in edges[one].items() if other in group and _any_changes(keys, one, around, effects)
        }
        for one in group
    }


def _reached_from(group: Iterable[str], edges: Edges) -> set[str]:
    found = set(group)
    waiting = list(found)
    while waiting:
        new = edges[waiting.pop()].keys() - found
        found |= new
        waiting += new
    return found


def _changes(key: str, writer: str, around: Iterable[str], effects: Mapping[str, Effects]) -> bool:
    """Tell whether writing something changes it each time round: the value is open, or another rule writes another."""
    value = effects[writer][key]
    if isinstance(value, Unknown):
        return not value.after or _changes(value.after, writer, around, effects)
    return any(_undoes(key, value, effects[other]) for other in around)


def _undoes(key: str, value: Written, theirs: Effects) -> bool:
    base = key.partition(":")[0]
    if ANYTHING in theirs or (key != base and base in theirs) or theirs.get(key, value) != value:
        return True
    return key == base and any(each.startswith(f"{base}:") for each in theirs)


def _circles(group: frozenset[str], edges: Edges, effects: Mapping[str, Effects]) -> Iterator[tuple[str, ...]]:
    """Yield short circles within a group, each with those who keep it going."""
    inside = _alive(group, edges, effects)
    steps = [(one, other) for one in sorted(group) for other in sorted(inside[one])][:MOST_STEPS]
    for circle in {_in_order(shortest_way(other, one, inside)) for one, other in steps}:
        others = _kept_going_by(circle, edges, effects)
        if others is not None:
            yield (*circle, *others)


def _kept_going_by(circle: tuple[str, ...], edges: Edges, effects: Mapping[str, Effects]) -> tuple[str, ...] | None:
    """Return the rules beside a circle that it takes to go on, none when it does so alone; None when it ends."""
    helping: tuple[str, ...] = ()
    rest = sorted(_reached_from(circle, edges) - set(circle))
    for one, other in zip(circle, (*circle[1:], circle[0]), strict=True):
        keys = edges[one][other]
        if not _any_changes(keys, one, (*circle, *helping), effects):
            found = next((each for each in rest if _any_changes(keys, one, (each,), effects)), None)
            if found is None:
                return None
            helping = (*helping, found)
    return helping


def _any_changes(keys: Iterable[str], writer: str, around: Iterable[str], effects: Mapping[str, Effects]) -> bool:
    return any(_changes(key, writer, around, effects) for key in keys)


def _by_length(circle: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return len(circle), circle


def _in_order(circle: tuple[str, ...]) -> tuple[str, ...]:
    """Return a circle so that it begins with its smallest id."""
    first = circle.index(min(circle))
    return (*circle[first:], *circle[:first])

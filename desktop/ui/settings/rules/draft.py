"""The rule in the editor as plain JSON: a new one, whether it differs from what is stored, where a refusal points."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

Json = Mapping[str, object]
KEYS = ("name", "note", "trigger", "timing", "groups", "actions", "stop", "department")
"""What "Save rule" stores; switch and order apply at once."""
PLACE = re.compile(r"(group|condition|action) (\d+)|(\w+)")


def new_body(trigger: str, department: str | None) -> dict[str, object]:
    """Return a rule that says nothing yet."""
    return {
        "name": "",
        "note": "",
        "active": True,
        "trigger": trigger,
        "timing": {},
        "groups": [],
        "actions": [],
        "stop": False,
        "department": department,
    }


def differs(one: Json, other: Json) -> bool:
    """Tell whether two rules say different things."""
    return any((one.get(key) or None) != (other.get(key) or None) for key in KEYS)


@dataclass(frozen=True)
class Spot:
    """Where a refusal points: a part of the rule, with places from 0; −1 where there is none."""

    part: str = ""
    group: int = -1
    line: int = -1
    act: int = -1


def spot_of(where: str) -> Spot:
    """Read the ``where`` of a refusal, such as ``group 2, condition 1, value``."""
    places = {"group": -1, "condition": -1, "action": -1}
    part = ""
    for kind, number, word in PLACE.findall(where):
        if kind:
            places[kind] = int(number) - 1
        elif not word.isdecimal():
            part = word
    return Spot(part, places["group"], places["condition"], places["action"])

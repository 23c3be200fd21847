"""Reads the acts of rules and macros from JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from desktop.core.automation.act_kind import Act, Param
from desktop.core.automation.acts import ACTS
from desktop.core.automation.checking import (
    identity,
    inside,
    line,
    mapping,
    number,
    refuse,
    sequence,
    text,
    truth,
    whole,
)
from desktop.core.automation.parts import Action
from desktop.core.automation.value_checks import LARGEST
from desktop.core.automation.values import Value
from desktop.core.setting_kinds import MAIL

MOST_ACTS = 30
MOST_TAGS = 50


def read_actions(data: object) -> tuple[Action, ...]:
    """Return the acts that JSON says, in their order, or refuse them with the place."""
    acts = sequence(data, "actions", MOST_ACTS)
    return tuple(_action(each, f"action {at}") for at, each in enumerate(acts, 1))


def _action(data: object, where: str) -> Action:
    do = data.get("do") if isinstance(data, dict) else refuse("rule-shape", where, wanted="object")
    act = ACTS.get(do) if isinstance(do, str) else None
    if act is None:
        refuse("rule-act", where, value=str(do)[:80])
    found = mapping(data, where, ("do", *(param.key for param in act.params)))
    told = {param.key: _told(param, found.get(param.key), where) for param in act.params}
    _check_together(act, told, where)
    return Action(act.key, tuple(sorted((key, value) for key, value in told.items() if value is not None)))


def _told(param: Param, raw: object, where: str) -> Value:
    place = inside(where, param.key)
    if raw is None:
        return refuse("rule-missing", place) if param.required else None
    if isinstance(raw, str) and raw in param.choices:
        return raw
    check = READERS.get(param.kind)
    if check is None:
        refuse("rule-value", place, value=str(raw)[:80])
    return check(raw, place, param)


def _check_together(act: Act, told: Mapping[str, Value], where: str) -> None:
    """Refuse values that do not go together."""
    if act.key == "purge" and not (told["confirm"] is True and told["confirm_again"] is True):
        refuse("rule-confirm", where)
    if act.key == "reply-template" and (told["value"] is None) == (told["text"] is None):
        refuse("rule-missing", inside(where, "text"))
    if act.key == "send-mail" and (told["to"] == "address") != (told["address"] is not None):
        refuse("rule-missing", inside(where, "address"))


def _id(raw: object, place: str, param: Param) -> Value:
    return identity(raw, place)


def _line(raw: object, place: str, param: Param) -> Value:
    return line(raw, place, param.most)


def _tags(raw: object, place: str, param: Param) -> Value:
    tags = tuple(dict.fromkeys(identity(each, place) for each in sequence(raw, place, MOST_TAGS)))
    return tags if tags or not param.required else refuse("rule-empty", place)


def _address(raw: object, place: str, param: Param) -> Value:
    found = line(raw, place, param.most)
    return found if MAIL.fullmatch(found) else refuse("rule-value", place, value=found[:80])


def _url(raw: object, place: str, param: Param) -> Value:
    found = text(raw, place, param.most).strip()
    try:
        parts = urlsplit(found)
        fits = parts.scheme == "https" and bool(parts.hostname) and parts.username is None and parts.port != 0
    except ValueError:
        fits = False
    return found if fits and found.isprintable() and " " not in found else refuse("rule-url", place, value=found[:80])


def _any(raw: object, place: str, param: Param) -> Value:
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, int | float):
        return number(raw, place, LARGEST)
    if isinstance(raw, list | tuple):
        return tuple(text(each, place, 200) for each in sequence(raw, place, 100))
    return text(raw, place, param.most)


READERS: dict[str, Callable[[object, str, Param], Value]] = {
    **dict.fromkeys(("department", "agent", "status", "policy", "company", "canned", "macro", "field"), _id),
    "text": _line,
    "long-text": lambda raw, place, param: text(raw, place, param.most),
    "priority": lambda raw, place, param: whole(raw, place, 0, 3),
    "minutes": lambda raw, place, param: whole(raw, place, 1, param.most),
    "yes-no": lambda raw, place, param: truth(raw, place),
    "tags": _tags,
    "address": _address,
    "url": _url,
    "any": _any,
}
"""How a parameter of each kind is read; a choice is read by its words alone."""

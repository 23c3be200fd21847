"""What acts may change, as exactly as their values tell: the constants by which loops are judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from desktop.core.automation.acts import ACTS
from desktop.core.automation.parts import Action
from desktop.core.automation.values import Scalar, Value


@dataclass(frozen=True)
class Unknown:
    """A value that only the moment tells. ``after`` names what else must change before this one can."""

    after: str = ""


UNKNOWN = Unknown()
ANYTHING = "*"
Written = Scalar | tuple[Scalar, ...] | Unknown
Effects = dict[str, Written]


@dataclass(frozen=True)
class DeskWords:
    """What a desk must tell about its own rows: the category (new … closed) of each status, the acts of each macro."""

    categories: Mapping[str, str] = field(default_factory=dict)
    macros: Mapping[str, tuple[Action, ...]] = field(default_factory=dict)


def effects_of(actions: Iterable[Action], words: DeskWords, seen: frozenset[str] = frozenset()) -> Effects:
    """Return what acts write when they are done: names as in ``Act.writes`` to a value or ``UNKNOWN``.

    Tags and custom fields stand one by one (``tags:ID`` to whether it is there, ``field:ID``); the desk's own status
    of a category is ``=category``; ``*`` is anything, from a macro that is not known.
    """
    found: Effects = {}
    for action in actions:
        macro = str(action.value) if action.do == "run-macro" else ""
        if macro in words.macros and macro not in seen:
            more = effects_of(words.macros[macro], words, seen | {macro})
        else:
            more = _effects(action, words)
        found |= {key: value for key, value in more.items() if not _outweighs(key, found.get(key), value)}
    return found


def _outweighs(key: str, earlier: Written | None, later: Written) -> bool:
    """Tell whether an act says more than a later one whose side effect it is: an agent by name, a mail in any case."""
    if not isinstance(later, Unknown) or not later.after or earlier is None:
        return False
    return earlier == UNKNOWN or (key == "assignee" and not isinstance(earlier, Unknown) and earlier != "")


def _effects(action: Action, words: DeskWords) -> Effects:
    if action.do == "set-status":
        return _of_status(action, words)
    exact = _EXACT.get(action.do)
    return dict.fromkeys(ACTS[action.do].writes, UNKNOWN) if exact is None else exact(action)


def _of_status(action: Action, words: DeskWords) -> Effects:
    """Tell what a status brings with it: resolving may write to the customer, opening may find an agent."""
    category = words.categories.get(str(action.value), "")
    found: Effects = {"status": _known(action.value), "status-category": category or UNKNOWN}
    if category in ("", "resolved"):
        found["mail"] = Unknown(after="status")
    if category in ("", "open"):
        found["assignee"] = Unknown(after="status")
    return found


def _main(name: str) -> Callable[[Action], Effects]:
    return lambda action: {name: _known(action.value)}


def _known(value: Value) -> Written:
    return "" if value in (None, "none", "nobody") else value


def _always(name: str) -> Callable[[Action], Effects]:
    return lambda action: {name: True}


def _own_status(category: str) -> Callable[[Action], Effects]:
    return lambda action: {"status": f"={category}", "status-category": category}


def _tags(present: bool) -> Callable[[Action], Effects]:
    def tags(action: Action) -> Effects:
        each = action.value if isinstance(action.value, tuple) else ()
        return {f"tags:{tag}": present for tag in each}

    return tags


def _assigned(action: Action) -> Effects:
    """Tell whom an act assigns: only nobody and an agent by id are known beforehand."""
    value = action.value
    fixed = value == "nobody" or (isinstance(value, str) and len(value) == 32)
    return {"assignee": _known(value) if fixed else UNKNOWN}


_EXACT: Mapping[str, Callable[[Action], Effects]] = {
    "set-department": lambda action: {
        "department": _known(action.value),
        "assignee": Unknown(after="department"),
    },
    "assign": _assigned,
    "set-priority": _main("priority"),
    "set-subject": lambda action: {"subject": UNKNOWN if "{" in str(action.value) else str(action.value)},
    "set-field": lambda action: {f"field:{action.get('field')}": _known(action.value)},
    "add-tags": _tags(True),
    "remove-tags": _tags(False),
    "set-tags": lambda action: {"tags": _known(action.value or ())},
    "postpone": _own_status("postponed"),
    "resolve": lambda action: {**_own_status("resolved")(action), "mail": Unknown(after="status")},
    "resolve-silent": _own_status("resolved"),
    "close": _own_status("closed"),
    "reopen": lambda action: {**_own_status("open")(action), "assignee": Unknown(after="status")},
    "set-sla": _main("sla"),
    "link": _always("links"),
    "merge-matching": _always("merged"),
    "send-survey": lambda action: {"mail": "survey"},
    "block-sender": _always("contact"),
    "change-company": lambda action: {"company": _known(action.value), "contact": f"company {action.value}"},
}
"""What can be said beforehand, all of what these acts write. Linking and merging find the same tickets again and a
customer is asked once, so doing it twice changes nothing."""

"""Rules as text: what is exported and imported, with the names of what they name."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.core.automation.checking import inside, mapping, refuse, sequence
from desktop.core.automation.language import Kinds, read_rule, rule_json
from desktop.core.automation.parts import RuleBody
from desktop.core.errors import DeskError

MOST_RULES = 1000
LARGEST_TEXT = 5_000_000
FORMAT = "deskbell-rules"


@dataclass(frozen=True)
class RuleFile:
    """Rules out of a text, and the names (id to name) that the desk they came from has for what they name."""

    rules: tuple[RuleBody, ...]
    names: Mapping[str, str] = field(default_factory=dict)


def rules_from_text(text: str, custom: Kinds = None) -> RuleFile:
    """Return the rules of an exported text; a list of rules or a single one is read too.

    Refuses what is no JSON (``rule-json`` with line and column) and every rule that ``read_rule`` refuses, saying
    which. All of them are read before any is accepted.
    """
    if len(text) > LARGEST_TEXT:
        refuse("rule-too-long", "rules", most=LARGEST_TEXT)
    try:
        data: object = json.loads(text, parse_constant=_no_number, object_pairs_hook=_once)
    except RecursionError:
        raise DeskError("rule-json", line=1, column=1) from None
    except json.JSONDecodeError as error:
        raise DeskError("rule-json", line=error.lineno, column=error.colno) from None
    except ValueError:  # a number of thousands of digits
        raise DeskError("rule-json", line=1, column=1) from None
    return _read(data, custom)


def rules_to_text(rules: Iterable[RuleBody], names: Mapping[str, str]) -> str:
    """Return rules as a text that ``rules_from_text`` reads, with the names of what they name."""
    found = {"format": FORMAT, "rules": [rule_json(rule) for rule in rules], "names": dict(sorted(names.items()))}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _read(data: object, custom: Kinds) -> RuleFile:
    if isinstance(data, dict) and "trigger" in data:
        return RuleFile((read_rule(data, custom),))
    if isinstance(data, list):
        return RuleFile(_rules(data, custom))
    found = mapping(data, "rules", ("format", "rules", "names"))
    if found.get("format", FORMAT) != FORMAT:
        refuse("rule-value", "format", value=str(found.get("format"))[:80])
    names = found.get("names", {})
    if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
        refuse("rule-shape", "names", wanted="object")
    return RuleFile(_rules(found.get("rules"), custom), names)


def _rules(data: object, custom: Kinds) -> tuple[RuleBody, ...]:
    return tuple(_rule(each, f"rule {at}", custom) for at, each in enumerate(sequence(data, "rules", MOST_RULES), 1))


def _rule(data: object, where: str, custom: Kinds) -> RuleBody:
    try:
        return read_rule(data, custom)
    except DeskError as error:
        place = str(error.details.get("where", ""))
        whole = where if place == "rule" else inside(where, place)
        raise DeskError(error.code, **{**error.details, "where": whole}) from None


def _no_number(word: str) -> float:
    raise json.JSONDecodeError(word, word, 0)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = next(key for at, (key, _) in enumerate(pairs) if key in dict(pairs[:at]))
        raise DeskError("rule-key-twice", key=twice[:80])
    return found

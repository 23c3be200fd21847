"""A second interpreter of conditions, written straight from what ``operators`` promises, slow and obvious.

It takes JSON and a plain dict of facts, so that it shares nothing with the compiled one but the words.
"""

from __future__ import annotations

import re

from desktop.core.automation.fields import FIELDS
from desktop.core.folding import fold

MINUTE = 60_000


def any_group_holds(groups, facts, moment=0) -> bool:
    return not groups or any(all(holds(one, facts, moment) for one in group) for group in groups)


def holds(condition, facts, moment=0) -> bool:
    said = plainly(condition, facts, moment)
    return not said if condition.get("not") else said


def plainly(condition, facts, moment) -> bool:
    field, op, value = condition["field"], condition["op"], condition.get("value")
    key = f"header:{condition['name'].lower()}" if field == "header" else field
    fact = facts.get(key)
    if op in ("changed", "changed-from", "changed-to", "increased", "decreased"):
        return f"old:{key}" in facts and moved(op, facts[f"old:{key}"], fact, value)
    family = FIELDS[field.partition(":")[0]].family
    if family == "custom":
        family = of_custom(op, value, fact)
    return {
        "text": text,
        "texts": text,
        "number": number,
        "moment": number,
        "flag": lambda op, fact, value, now: (fact is True) == value,
        "one": one,
        "set": several,
        "own-flag": own_flag,
    }[family](op, fact, value, moment)


def of_custom(op, value, fact) -> str:
    """Of which family a question for a custom field is: what it asks for says so, its answer where it asks nothing."""
    first = value[0] if isinstance(value, (list, tuple)) else value
    if op in ("empty", "not-empty"):
        return "text" if isinstance(fact, (str, tuple, type(None))) else "own-flag"
    if op in (">", ">=", "<", "<=", "between", "before", "after", "within-last", "within-next"):
        return "number"
    if isinstance(value, bool):
        return "own-flag"
    return "number" if isinstance(first, (int, float)) and not isinstance(first, bool) else "text"


def own_flag(op, fact, value, now) -> bool:
    if op in ("empty", "not-empty"):
        return (fact is None) == (op == "empty")
    return (isinstance(fact, bool) and fact == value) == (op == "is")


def text(op, fact, value, now) -> bool:
    texts = (
        [fact] if isinstance(fact, str) else [] if fact is None else [fact] if not hasattr(fact, "__iter__") else fact
    )
    texts = [str(each) for each in texts]
    there = [each for each in texts if each.strip()]
    wanted = [str(each) for each in (value if isinstance(value, (list, tuple)) else [value])]
    same = [fold(each).strip() for each in wanted]
    inside = [fold(each) for each in wanted]
    if op in ("empty", "not-empty"):
        return bool(there) == (op == "not-empty")
    if op in ("is-not", "none-of", "not-contains"):
        return not text({"is-not": "is", "none-of": "any-of", "not-contains": "contains"}[op], fact, value, now)
    if op in ("is", "any-of"):
        return any(fold(each).strip() in same for each in there)
    if op in ("contains", "contains-any"):
        return any(needle in fold(each) for each in there for needle in inside)
    if op == "contains-all":
        return all(any(needle in fold(each) for each in there) for needle in inside)
    if op in ("starts", "ends"):
        return any(getattr(fold(each).strip(), f"{op}with")(same[0]) for each in there)
    assert op == "regex"
    return any(re.search(wanted[0], each, re.IGNORECASE) is not None for each in there)


def number(op, fact, value, now) -> bool:
    there = isinstance(fact, (int, float)) and not isinstance(fact, bool)
    if op in ("empty", "not-empty"):
        return there == (op == "not-empty")
    if op in ("is-not", "none-of"):
        return not number({"is-not": "is", "none-of": "any-of"}[op], fact, value, now)
    if not there:
        return False
    if op == "is":
        return fact == value
    if op == "any-of":
        return fact in value
    if op == "between":
        return value[0] <= fact <= value[1]
    if op == "within-last":
        return now - value * MINUTE <= fact <= now
    if op == "within-next":
        return now <= fact <= now + value * MINUTE
    if op in (">", "after"):
        return fact > value
    if op in ("<", "before"):
        return fact < value
    return fact >= value if op == ">=" else fact <= value


def one(op, fact, value, now) -> bool:
    here = fact or ""
    if op in ("empty", "not-empty"):
        return (here == "") == (op == "empty")
    wanted = value if isinstance(value, (list, tuple)) else [value]
    return (here != "" and here in wanted) == (op in ("is", "any-of"))


def several(op, fact, value, now) -> bool:
    here = set(fact or ())
    if op in ("empty", "not-empty"):
        return (here == set()) == (op == "empty")
    if op == "contains-all":
        return set(value) <= here
    return bool(here & set(value)) == (op == "any-of")


def moved(op, before, after, value) -> bool:
    sets = isinstance(before, (frozenset, tuple)) or isinstance(after, (frozenset, tuple))
    old, new = (as_set(before), as_set(after)) if sets else (before or None, after or None)
    if before == after or (not sets and "" in (before, after) and None in (before, after)) or (sets and old == new):
        return False
    if op == "changed":
        return True
    if op in ("changed-from", "changed-to"):
        here, there = (before, after) if op == "changed-from" else (after, before)
        if sets:
            return any(fold(str(each)).strip() == fold(str(value)).strip() for each in as_set(here) - as_set(there))
        if isinstance(here, str) and isinstance(value, str):
            return fold(here).strip() == fold(value).strip()
        return here == value
    if any(isinstance(each, bool) or not isinstance(each, (int, float)) for each in (before, after)):
        return False
    return after > before if op == "increased" else after < before


def as_set(fact) -> set:
    return set(fact) if isinstance(fact, (frozenset, tuple)) else set() if fact in (None, "") else {fact}

"""Random rules and tickets, small enough that they meet often."""

from __future__ import annotations

from hypothesis import strategies as st

from desktop.core.automation.acts import ACTS
from desktop.core.automation.fields import FIELDS
from desktop.core.automation.operators import OPERATORS
from desktop.core.automation.triggers import TRIGGERS
from desktop.core.automation.values import CHOICES, IDS

KEYS = [letter * 32 for letter in "abc"]
OWN_FIELDS = [f"field:{key}" for key in KEYS[:2]]
WORDS = ["a", "Ab", "ł", "L", "a b", "\nb ", "É", "1", "x" * 40]
PATTERNS = ["a", "^b", "a.b", "x{3}", "[0-9]", "é|ł", "b$", r"\bab\b", "(a|b)+"]
HEADERS = ["X-Spam", "List-Id"]
LANGUAGES = ["en", "pl", "es", "ar"]

ids = st.sampled_from(KEYS)
texts = st.one_of(st.sampled_from(WORDS), st.text("abŁl é1\n", min_size=1, max_size=6).filter(str.strip))
facts_text = st.one_of(texts, st.sampled_from(["", " ", None]))
numbers = st.one_of(st.integers(-3, 5), st.floats(-3, 5, allow_nan=False).map(lambda each: round(each, 1)))
moments = st.integers(0, 10).map(lambda minute: minute * 60_000)


def one_value(kind: str):
    """Return what one value of a kind may be in a rule."""
    if kind in IDS:
        return ids
    if kind == "priority":
        return st.integers(0, 3)
    if kind in CHOICES:
        return st.sampled_from(sorted(CHOICES[kind]))
    return {
        "number": numbers,
        "minutes": numbers,
        "bytes": numbers,
        "moment": moments,
        "yes-no": st.booleans(),
        "language": st.sampled_from(LANGUAGES),
        "custom": st.one_of(texts, numbers, st.booleans()),
    }.get(kind, texts)


def value_for(kind: str, op: str):
    """Return what the value of a condition may be; None for none."""
    shape = OPERATORS[op].shape
    if shape == "none":
        return st.none()
    if shape == "minutes":
        return st.integers(0, 9)
    if op == "regex":
        return st.sampled_from(PATTERNS)
    each = one_value(_meant(kind, op))
    if shape == "one":
        return each
    if shape == "pair":
        return st.tuples(each, each).map(lambda pair: sorted(pair))
    return st.lists(each, min_size=1, max_size=3).filter(lambda found: len({type(one) is bool for one in found}) == 1)


def _meant(kind: str, op: str) -> str:
    if kind != "custom":
        return kind
    if op in (">", ">=", "<", "<=", "between"):
        return "number"
    if op in ("before", "after"):
        return "moment"
    return "text" if op in ("contains", "not-contains", "contains-all", "contains-any", "starts", "ends") else "custom"


@st.composite
def conditions(draw, fields=tuple(FIELDS)):
    """Draw a condition as JSON has it."""
    field = FIELDS[draw(st.sampled_from(fields))]
    op = draw(st.sampled_from(field.operators))
    found: dict[str, object] = {"field": field.key, "op": op}
    value = draw(value_for(field.kind, op))
    if value is not None:
        found["value"] = value
    if draw(st.booleans()):
        found["not"] = True
    if field.parameter == "name":
        found["name"] = draw(st.sampled_from(HEADERS))
    if field.parameter == "field":
        found["field"] = draw(st.sampled_from(OWN_FIELDS))
    return found


groups = st.lists(st.lists(conditions(), min_size=1, max_size=4), max_size=3)


def fact_of(kind: str):
    """Return what a ticket may say about a field."""
    if kind in ("text", "language"):
        return facts_text if kind == "text" else st.sampled_from([*LANGUAGES, "", None])
    if kind == "texts":
        return st.one_of(st.none(), st.lists(st.one_of(texts, st.just(" ")), max_size=3).map(tuple))
    if kind == "tags":
        return st.one_of(st.none(), st.frozensets(ids))
    if kind == "custom":
        return st.one_of(facts_text, numbers, st.booleans(), st.lists(texts, max_size=2).map(tuple), moments)
    return st.one_of(st.none(), one_value(kind)) if kind != "yes-no" else st.sampled_from([True, False, None])


def keys_of(drawn) -> dict[str, str]:
    """Return what groups of conditions ask, with the kind of each answer."""
    return {
        f"header:{one['name'].lower()}" if one["field"] == "header" else one["field"]: FIELDS[
            one["field"].partition(":")[0]
        ].kind
        for group in drawn
        for one in group
    }


@st.composite
def ticket_for(draw, drawn):
    """Draw the facts of a ticket that groups of conditions ask, some with what they were before."""
    found = {}
    for key, kind in keys_of(drawn).items():
        found[key] = draw(fact_of(kind))
        if FIELDS[key.partition(":")[0]].old and draw(st.booleans()):
            found[f"old:{key}"] = draw(fact_of(kind))
    return found


def asked(drawn):
    """Return groups of conditions together with a ticket that answers them."""
    return drawn.flatmap(lambda found: st.tuples(st.just(found), ticket_for(found)))


def _param(kind: str, choices):
    words = st.sampled_from(sorted(choices)) if choices else None
    if kind == "choice":
        return words
    table = {
        "tags": st.lists(ids, min_size=1, max_size=3, unique=True),
        "minutes": st.integers(1, 600),
        "priority": st.integers(0, 3),
        "yes-no": st.just(True),
        "address": st.sampled_from(["ewa@example.test", "x@y.test"]),
        "url": st.just("https://example.test/hook"),
        "text": st.sampled_from(["a", "b c"]),
        "long-text": texts,
        "any": st.one_of(texts, st.integers(-5, 5), st.booleans()),
    }
    plain = table.get(kind, ids)
    return plain if words is None else st.one_of(words, plain)


@st.composite
def actions(draw, names=tuple(ACTS)):
    """Draw an act as JSON has it."""
    act = ACTS[draw(st.sampled_from(names))]
    found: dict[str, object] = {"do": act.key}
    for param in act.params:
        if param.required or draw(st.booleans()):
            found[param.key] = draw(_param(param.kind, param.choices))
    if act.key == "reply-template":
        found.pop("value", None)
        found.setdefault("text", "Hello")
    if act.key == "send-mail":
        found["address"] = "ewa@example.test"
        if found["to"] != "address":
            del found["address"]
    return found


@st.composite
def rules(draw, triggers=tuple(TRIGGERS), names=tuple(ACTS)):
    """Draw a whole rule as JSON has it."""
    trigger = TRIGGERS[draw(st.sampled_from(triggers))]
    calendar = {"days": ["monday", "friday"], "at": "08:30", "zone": "Europe/Warsaw"}
    timing = {"minutes": {"minutes": draw(st.integers(1, 99))}, "calendar": {"calendar": calendar}}
    return {
        "name": draw(st.sampled_from(["Social", "A  b"])),
        "note": draw(st.sampled_from(["", "why\nnot"])),
        "active": draw(st.booleans()),
        "trigger": trigger.key,
        "timing": timing.get(trigger.timing, {}),
        "groups": draw(groups),
        "actions": draw(st.lists(actions(names), min_size=1, max_size=4)),
        "stop": draw(st.booleans()),
        "department": draw(st.one_of(st.none(), ids)),
        "position": draw(st.integers(0, 9)),
    }

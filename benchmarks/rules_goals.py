"""What rules cost: a hundred of them on one ticket, against a plain interpreter in the same run (P9)."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.rules_twin import matching
from benchmarks.timing import Line, timed
from desktop.core.automation.compiling import RuleSet
from desktop.core.automation.facts import Facts
from desktop.core.automation.language import RuleBody, read_rule
from desktop.core.automation.values import Fact
from desktop.mail.parse import parse

RULES, TICKETS, ROUNDS = 100, 500, 9
BODY = 750
"""Characters of a usual message."""
LIMIT_US, TIMES_FASTER = 100, 3
IDS = [f"{number:032x}" for number in range(1, 7)]
SOURCES = ("email", "form", "facebook", "twitter", "chat")
TRIGGER = "ticket-created"


def measure_rules(mail: Path | None = None) -> Iterator[Line]:
    """Measure a hundred rules of one to four conditions, as people mix them, on tickets with bodies of usual length.

    With a folder of real mail also on what stands there.
    """
    chance = random.Random(5)
    words = _vocabulary(chance)
    rules = {f"{at:032x}": _rule(chance, words, at) for at in range(RULES)}
    yield from _compared("100 rules, one ticket", rules, [_ticket(chance, words) for _ in range(TICKETS)])
    yield Line("P9", "rules compiled", 0, median(timed(partial(RuleSet, rules)) for _ in range(ROUNDS)))
    if mail is not None:
        tickets = _real(chance, mail)
        known = sorted(
            {word for each in tickets for word in str(each["body"]).split() if word.isascii() and word.isalpha()}
        )
        chosen = chance.sample(known, 5000)
        own = {f"{at:032x}": _rule(chance, chosen, at) for at in range(RULES)}
        yield from _compared("100 rules, one real mail", own, tickets)


def _compared(what: str, rules: dict[str, RuleBody], tickets: list[dict[str, Fact]]) -> Iterator[Line]:
    """Measure the compiled rules and two plain interpreters in turn; all three must find the same."""
    ready = RuleSet(rules)
    ours = partial(_each, tickets, partial(_compiled, ready))
    plain = partial(_each, tickets, partial(matching, rules))
    once = partial(_each, tickets, partial(matching, rules, folds_once=True))
    if not plain() == ours() == once():
        raise ValueError("the interpreters disagree")
    runs = [(timed(plain), timed(once), timed(ours)) for _ in range(ROUNDS)]
    naive, better, quick = (median(run[place] for run in runs) * 1000 / len(tickets) for place in range(3))
    yield Line("P9", what, 0, quick, naive, f"<= {LIMIT_US} us", "us", quick <= LIMIT_US)
    faster = naive / quick
    yield Line("P9", f"{what}: faster than plain", 0, faster, None, f">= {TIMES_FASTER}", "x", faster >= TIMES_FASTER)
    yield Line("P9", f"{what}: than one that folds once", 0, better / quick, None, "", "x")


def _each(tickets: list[dict[str, Fact]], work: Callable[[dict[str, Fact]], list[str]]) -> list[list[str]]:
    return [work(ticket) for ticket in tickets]


def _compiled(ready: RuleSet, ticket: dict[str, Fact]) -> list[str]:
    return [rule.id for rule in ready.matching(TRIGGER, Facts(ticket), None)]


def _real(chance: random.Random, mail: Path) -> list[dict[str, Fact]]:
    files = sorted(path for path in mail.rglob("*") if path.is_file())
    read = [parse(path.read_bytes()) for path in chance.sample(files, min(TICKETS, len(files)))]
    return [{**_place(chance), "from": each.sender.email, "subject": each.subject, "body": each.text} for each in read]


def _place(chance: random.Random) -> dict[str, Fact]:
    return {"source": chance.choice(SOURCES), "department": chance.choice(IDS), "priority": chance.randrange(4)}


def _vocabulary(chance: random.Random) -> list[str]:
    """Return five thousand words, the common ones first; one in ten has a letter that must be folded."""
    letters = "etaoinshrdlucmfwypvbgk"
    words = ["".join(chance.choices(letters, k=chance.randint(3, 10))) for _ in range(5000)]
    return [f"{word}ł" if at % 10 == 9 else word for at, word in enumerate(words)]


def _text(chance: random.Random, words: list[str], length: int) -> str:
    weights = [1 / (rank + 3) for rank in range(len(words))]
    each = chance.choices(words, weights, k=length // 4)
    return " ".join(word.capitalize() if chance.random() < 0.1 else word for word in each)[:length]


def _ticket(chance: random.Random, words: list[str]) -> dict[str, Fact]:
    return {
        **_place(chance),
        "from": f"req{chance.randrange(500)}@{chance.choice(('cust', 'vip', 'other'))}.test",
        "subject": _text(chance, words, 50),
        "body": _text(chance, words, BODY),
    }


def _rule(chance: random.Random, words: list[str], position: int) -> RuleBody:
    conditions = [_condition(chance, words) for _ in range(chance.choice((1, 2, 2, 3, 4)))]
    acts = [{"do": "set-priority", "value": 2}]
    return read_rule(
        {"name": f"Rule {position}", "trigger": TRIGGER, "groups": [conditions], "actions": acts, "position": position}
    )


def _condition(chance: random.Random, words: list[str]) -> dict[str, object]:
    field = chance.choice(("subject", "body", "subject", "body", "from", "department", "priority", "source"))
    if field in ("subject", "body"):
        op = chance.choice(("contains", "contains", "not-contains", "regex", "starts"))
        word = chance.choice(words[50:])
        return {"field": field, "op": op, "value": rf"\b{word}\b" if op == "regex" else word.upper()}
    if field == "from":
        return {"field": field, "op": "contains", "value": chance.choice(("@cust.test", "req5@cust.test", "@vip.test"))}
    if field == "priority":
        return {"field": field, "op": ">=", "value": chance.randrange(4)}
    if field == "source":
        return {"field": field, "op": "any-of", "value": chance.sample(SOURCES, 2)}
    return {"field": field, "op": "is", "value": chance.choice(IDS)}

"""Other tickets that a trace names: their numbers are for who sees them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.core.actors import Actor
from desktop.store.queries.reading import marks, read
from desktop.store.queries.visibility import visible_sql

Words = Mapping[str, object]


def with_seen_numbers(actor: Actor, done: tuple[Words, ...]) -> tuple[Words, ...]:
    """Return the acts of a firing without what names a ticket out of sight (``into``, ``number``, ``numbers``)."""
    named = sorted({number for act in _all(done) for number in _numbers(act)})
    if not named:
        return done
    sight, seen = visible_sql(actor)
    rows = read(f"SELECT t.number FROM ticket t WHERE t.number IN ({marks(named)}) AND {sight}", [*named, *seen])
    known = frozenset(int(number) for (number,) in rows)
    return done if known.issuperset(named) else tuple(_told(act, known) for act in done)


def _all(done: Iterable[Words]) -> Iterable[Words]:
    for act in done:
        yield act
        yield from _inner(act)


def _inner(act: Words) -> list[Words]:
    inner = act.get("done")
    return [each for each in inner if isinstance(each, dict)] if isinstance(inner, list) else []


def _numbers(act: Words) -> list[int]:
    found, several = act.get("number"), act.get("numbers")
    listed = several if isinstance(several, list) else []
    return [each for each in (found, *listed) if isinstance(each, int)]


def _told(act: Words, known: frozenset[int]) -> Words:
    found = dict(act)
    if "done" in found:
        found["done"] = [_told(each, known) for each in _inner(act)]
    if "numbers" in found:
        found["numbers"] = [number for number in _numbers(act) if number in known]
    if "number" in found and found["number"] not in known:
        for name in ("number", "into", "changed"):
            found.pop(name, None)
    return found

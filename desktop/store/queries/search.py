"""Search over everything: heads of tickets and bodies of messages, with operators, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from desktop.core.actors import Actor
from desktop.core.search_language import Query, Term, parse_query, with_plain_numbers
from desktop.store.clock import now as clock
from desktop.store.queries.reading import hexed, marks, read
from desktop.store.queries.rows import SearchHit
from desktop.store.queries.search_candidates import Candidate, few_listed, head_hits, sources
from desktop.store.queries.search_check import (
    checked,
    excerpt,
    needs_texts,
    ticket_texts,
    with_words,
    word_test,
)
from desktop.store.queries.search_conditions import Condition, ticket_conditions
from desktop.store.settings import read_setting

MOST_EXCERPTS = 200
MOST_MIXED_WORDS = 4
MIXED_HEADS = 300

Found = dict[int, tuple[int, int]]
"""Ticket row number → when it changed last, and the message that speaks for it (0: its head)."""


def search(
    actor: Actor, text: str, limit: int = 50, now: int = 0, should_stop: Callable[[], bool] = lambda: False
) -> list[SearchHit]:
    """Return the tickets that match, last changed first; an empty query finds nothing.

    ``now`` (ms; 0 means the clock) gives meaning to ``after:7d``. ``should_stop`` is asked between chunks of some
    hundred candidates: when it says so, what was found until then is returned, and nobody should show it.
    """
    moment = now or clock()
    text = with_plain_numbers(text, read_setting("desk", "", "code", "DB"))
    query = parse_query(text, moment, datetime.fromtimestamp(moment / 1000).astimezone().tzinfo or None)  # type: ignore[arg-type]
    if query.is_empty or limit <= 0:
        return []
    conditions = ticket_conditions(actor, query)
    found: Found = {}
    words = query.named("word", "phrase")
    listed = few_listed(query) if words else None
    if listed is not None:
        plain = _without(query, words)
        for rid, changed, _ in _holding(with_words(words, listed), plain, conditions):
            found[rid] = changed, 0
    else:
        for source in sources(query):
            _take(source, query, conditions, found, limit, should_stop)
        if len(found) < limit and not should_stop():
            _take_mixed(query, conditions, found, limit)
    newest = sorted(found, key=lambda rid: (found[rid][0], rid), reverse=True)[:limit]
    return _hits(query, newest, found)


def _take(
    source: Iterable[list[Candidate]],
    query: Query,
    conditions: Condition,
    found: Found,
    limit: int,
    should_stop: Callable[[], bool],
) -> None:
    """Take a stream's candidates that hold, until it has given ``limit`` tickets of its own."""
    given: set[int] = set()
    for chunk in source:
        for rid, changed, message in _holding(chunk, query, conditions):
            given.add(rid)
            if rid not in found or not found[rid][1]:
                found[rid] = changed, message
        if len(given) >= limit or should_stop():
            return


def _holding(chunk: Sequence[Candidate], query: Query, conditions: Condition) -> list[tuple[int, int, int]]:
    speakers: dict[int, int] = {}
    by_message = len({message for _, message in chunk}) > 1 and bool(query.named("phrase"))
    candidates = list(chunk) if by_message else [(rid, speakers.setdefault(rid, message)) for rid, message in chunk]
    rids = list(dict.fromkeys(rid for rid, _ in candidates))
    sql, values = conditions
    select = f"SELECT t.rid, t.updated_at FROM ticket t WHERE t.rid IN ({marks(rids)}) AND {sql}"
    rows = dict(read(select, [*rids, *values]))
    kept = [each for each in dict.fromkeys(candidates) if each[0] in rows]
    if needs_texts(query):
        kept = checked(query, kept)
    return [(rid, rows[rid], message) for rid, message in kept]


def _take_mixed(query: Query, conditions: Condition, found: Found, limit: int) -> None:
    """Find tickets where one word is in the head and the others in a message: ``nora fork``."""
    words = query.named("word", "phrase")
    if not 1 < len(words) <= MOST_MIXED_WORDS:
        return
    for one in words:
        rest = tuple(term for term in words if term is not one)
        test = word_test(rest)
        for chunk in head_hits((one,), MIXED_HEADS):
            texts = ticket_texts([rid for rid, _ in chunk])
            fitting = [(rid, 0) for rid, _ in chunk if rid not in found and any(map(test, texts.get(rid, [])))]
            for rid, changed, message in _holding(fitting, _without(query, words), conditions):
                found.setdefault(rid, (changed, message))
            if len(found) >= limit:
                return


def _without(query: Query, words: Sequence[Term]) -> Query:
    return Query(tuple(term for term in query.terms if term not in words))


def _hits(query: Query, rids: Sequence[int], found: Found) -> list[SearchHit]:
    if not rids:
        return []
    sql = f"SELECT rid, id, number, snippet FROM ticket WHERE rid IN ({marks(rids)})"
    rows = {row[0]: row for row in read(sql, rids)}
    spoken = [found[rid][1] for rid in rids[:MOST_EXCERPTS] if found[rid][1]]
    sql = f"SELECT rid, text FROM message WHERE rid IN ({marks(spoken)})"
    texts = dict(read(sql, spoken)) if spoken else {}
    terms = query.named("word", "phrase")
    return [
        SearchHit(
            rid,
            hexed(rows[rid][1]),
            rows[rid][2],
            excerpt(texts[found[rid][1]], terms) if found[rid][1] in texts else rows[rid][3],
        )
        for rid in rids
        if rid in rows
    ]

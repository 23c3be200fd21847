"""Where a search looks: candidates newest first, some hundreds at a time, from whichever index fits the query.

A candidate is a ticket's row number and the row number of the message that speaks for it (0: its head does). They are
checked elsewhere; nothing here scans a whole table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.core.actors import Actor
from desktop.core.search_language import Query, Term
from desktop.store.models.tickets import LANE_HIDDEN
from desktop.store.queries.near import Near
from desktop.store.queries.reading import marks, read, read_one, stream
from desktop.store.queries.search_check import match_words
from desktop.store.queries.search_conditions import tag_ids
from desktop.store.queries.search_words import Keep, is_long, word_hits
from desktop.store.queries.views import LANE_VIEWS, Sort, View
from desktop.store.queries.walks import walk_sql

Candidate = tuple[int, int]

CHUNK = 500
FEW = 2_000
MOST_HITS = 20_000
MOST_WALKED = 60_000
MORE = 3
"""How many times as many hits are looked at when most are thrown out at once."""
FAILED = (
    "SELECT t.updated_at, t.rid FROM ticket t INDEXED BY ticket_send_state WHERE t.send_state > 0 AND t.send_state = 2"
    f" AND t.updated_at >= ? ORDER BY t.updated_at DESC, t.rid DESC LIMIT {MOST_WALKED}"
)
MERGED = (
    f"SELECT t.updated_at, t.rid FROM ticket t INDEXED BY ticket_lane_updated WHERE t.lane = {LANE_HIDDEN}"
    f" AND t.updated_at >= ? ORDER BY t.updated_at DESC, t.rid DESC LIMIT {MOST_WALKED}"
)
TAGGED = (
    "SELECT t.rid FROM ticket_tag x CROSS JOIN ticket t ON t.id = x.ticket WHERE x.tag IN ({marks}) AND x.deleted = 0"
    f" ORDER BY x.rid DESC LIMIT {MOST_HITS}"
)
DRAFTED = (
    "SELECT t.rid FROM draft d CROSS JOIN ticket t ON t.id = d.ticket WHERE d.deleted = 0"
    f" ORDER BY d.rid DESC LIMIT {MOST_HITS}"
)
SURVIVOR = """
WITH RECURSIVE chain(rid, next, step) AS (
  SELECT t.rid, t.merged_into, 0 FROM ticket t WHERE t.rid = ?
  UNION SELECT u.rid, u.merged_into, step + 1 FROM chain c JOIN ticket u ON u.id = c.next WHERE step < 50)
SELECT rid FROM chain WHERE next IS NULL
"""


def sources(actor: Actor, query: Query, near: Near | None) -> list[Iterator[list[Candidate]]]:
    """Return the streams of candidates that together hold every match."""
    words = query.named("word", "phrase") or query.named("from", "to", "cc", "subject")
    if not match_words(words):
        return [_structured(actor, query)]
    heads = head_hits(words, near)
    return [heads, message_hits(words, near)] if query.named("word", "phrase") else [heads]


def head_hits(words: Sequence[Term], near: Near | None, most: int = MOST_HITS) -> Iterator[list[Candidate]]:
    """Go through the tickets whose head matches."""
    for rids in word_hits("ticket_search", words, *_sieve(near.heads if near else None, near, words, most)):
        sql = f"SELECT rid FROM ticket WHERE rid IN ({marks(rids)}) AND merged_into IS NOT NULL"
        merged = {rid for (rid,) in read(sql, rids)}
        yield [(survivor(rid) if rid in merged else rid, 0) for rid in rids]


def message_hits(words: Sequence[Term], near: Near | None) -> Iterator[list[Candidate]]:
    """Go through the tickets of the messages that match."""
    for rids in word_hits("message_search", words, *_sieve(near.messages if near else None, near, words, MOST_HITS)):
        sql = (
            "SELECT x.rid, t.rid, t.merged_into IS NOT NULL FROM message_ticket x JOIN ticket t ON t.rid = x.ticket"
            f" WHERE x.rid IN ({marks(rids)})"
        )
        found = {message: survivor(ticket) if merged else ticket for message, ticket, merged in read(sql, rids)}
        yield [(found[rid], rid) for rid in rids if rid in found]


def _sieve(keep: Keep | None, near: Near | None, words: Sequence[Term], most: int) -> tuple[int, Keep]:
    """Return how many hits are looked at, and what throws them out early.

    A sieve that has to ask the database pays only where texts would be read next.
    """
    if keep is None or near is None:
        return most, list
    if near.is_small:
        return most * MORE, keep
    return most, keep if any(is_long(term) for term in words) else list


def survivor(rid: int) -> int:
    """Return the ticket that a merged one has become part of."""
    row = read_one(SURVIVOR, [rid])
    return int(row[0]) if row else rid


def few_listed(actor: Actor, query: Query) -> list[Candidate] | None:
    """Return every candidate when a tag, number or draft leaves only few, however common the words beside it are."""
    if not query.named("tag", "number") and "draft" not in {term.value for term in query.named("has")}:
        return None
    found = [each for chunk in _structured(actor, query) for each in chunk]
    return found if len(found) <= FEW else None


def _structured(actor: Actor, query: Query) -> Iterator[list[Candidate]]:
    """Go through the tickets that the narrowest index gives for a query without words."""
    for term in query.named("number"):
        return _numbered(int(term.value))
    for term in query.named("tag"):
        tags = tag_ids(term)
        return _listed(TAGGED.format(marks=marks(tags)), tags)
    asked = {term.value for term in query.named("is", "has")}
    if "draft" in asked:
        return _listed(DRAFTED, [])
    after = max((term.at for term in query.named("after")), default=0)
    if "failed" in asked:
        return _walk(FAILED, [after], 0)
    if "merged" in asked:
        return _walk(MERGED, [after], 0)
    return _walk(*walk_sql(actor, _view(asked), Sort.UPDATED, MOST_WALKED), after)


def _view(asked: set[str]) -> View:
    """Return the smallest list that holds every match."""
    kinds = (kind for kind in LANE_VIEWS if kind in asked)
    return View(next(kinds, "open" if asked & {"new", "open"} else "all"))


def _numbered(number: int) -> Iterator[list[Candidate]]:
    sql = (
        "SELECT rid FROM ticket WHERE number = ?1 AND deleted = 0 UNION SELECT t.rid FROM ticket_alias a"
        " JOIN ticket t ON t.id = a.ticket WHERE a.number = ?1 AND a.deleted = 0 AND t.deleted = 0"
    )
    rids = [rid for (rid,) in read(sql, [number])]
    yield [(survivor(rid), 0) for rid in rids]


def _listed(sql: str, values: Sequence[object]) -> Iterator[list[Candidate]]:
    rids = [rid for (rid,) in read(sql, values)]
    for start in range(0, len(rids), CHUNK):
        yield [(rid, 0) for rid in rids[start : start + CHUNK]]


def _walk(sql: str, values: Sequence[object], after: int) -> Iterator[list[Candidate]]:
    """Go through tickets by when they changed (the first column), newest first: at most a quarter second of it."""
    for rows in stream(sql, values, CHUNK):
        yield [(row[-1], 0) for row in rows if row[0] >= after]
        if rows[-1][0] < after:
            return

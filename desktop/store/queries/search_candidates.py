"""Where a search looks: candidates newest first, some hundreds at a time, from whichever index fits the query.

A candidate is a ticket's row number and the row number of the message that speaks for it (0: its head does). They are
checked elsewhere; nothing here scans a whole table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.core.search_language import Query, Term
from desktop.store.queries.reading import marks, read, read_one, stream
from desktop.store.queries.search_check import match_words
from desktop.store.queries.search_conditions import tag_ids
from desktop.store.queries.search_words import word_hits

Candidate = tuple[int, int]

CHUNK = 500
FEW = 2_000
MOST_HITS = 20_000
MOST_WALKED = 60_000
LANES = {
    "new": 0, "waiting": 2, "postponed": 3, "resolved": 4, "closed": 5, "spam": 10, "trash": 11, "quarantine": 12,
    "merged": 20,
}  # fmt: skip
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


def sources(query: Query) -> list[Iterator[list[Candidate]]]:
    """Return the streams of candidates that together hold every match."""
    words = query.named("word", "phrase") or query.named("from", "to", "cc", "subject")
    if not match_words(words):
        return [_structured(query)]
    return [head_hits(words), message_hits(words)] if query.named("word", "phrase") else [head_hits(words)]


def head_hits(words: Sequence[Term], most: int = MOST_HITS) -> Iterator[list[Candidate]]:
    """Go through the tickets whose head matches."""
    for rids in word_hits("ticket_search", words, most):
        sql = f"SELECT rid FROM ticket WHERE rid IN ({marks(rids)}) AND merged_into IS NOT NULL"
        merged = {rid for (rid,) in read(sql, rids)}
        yield [(survivor(rid) if rid in merged else rid, 0) for rid in rids]


def message_hits(words: Sequence[Term]) -> Iterator[list[Candidate]]:
    """Go through the tickets of the messages that match."""
    for rids in word_hits("message_search", words, MOST_HITS):
        sql = (
            "SELECT m.rid, t.rid, t.merged_into IS NOT NULL FROM message m JOIN ticket t ON t.id = m.ticket"
            f" WHERE m.rid IN ({marks(rids)})"
        )
        found = {message: survivor(ticket) if merged else ticket for message, ticket, merged in read(sql, rids)}
        yield [(found[rid], rid) for rid in rids if rid in found]


def survivor(rid: int) -> int:
    """Return the ticket that a merged one has become part of."""
    row = read_one(SURVIVOR, [rid])
    return int(row[0]) if row else rid


def few_listed(query: Query) -> list[Candidate] | None:
    """Return every candidate when a tag, number or draft leaves only few, however common the words beside it are."""
    if not query.named("tag", "number") and "draft" not in {term.value for term in query.named("has")}:
        return None
    found = [each for chunk in _structured(query) for each in chunk]
    return found if len(found) <= FEW else None


def _structured(query: Query) -> Iterator[list[Candidate]]:
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
    return _walk(*_index_and_place(asked), after)


def _index_and_place(asked: set[str]) -> tuple[str, str]:
    """Return the index that is walked and the condition under which it holds every match."""
    if "failed" in asked:
        return "ticket_send_state", "t.send_state > 0 AND t.send_state = 2"
    for name, lane in LANES.items():
        if name in asked:
            return "ticket_lane_updated", f"t.lane = {lane}"
    return ("ticket_open_updated", "t.lane < 2") if "open" in asked else ("ticket_all_updated", "t.lane < 6")


def _numbered(number: int) -> Iterator[list[Candidate]]:
    rids = [rid for (rid,) in read("SELECT rid FROM ticket WHERE number = ? AND deleted = 0", [number])]
    yield [(survivor(rid), 0) for rid in rids]


def _listed(sql: str, values: Sequence[object]) -> Iterator[list[Candidate]]:
    rids = [rid for (rid,) in read(sql, values)]
    for start in range(0, len(rids), CHUNK):
        yield [(rid, 0) for rid in rids[start : start + CHUNK]]


def _walk(index: str, place: str, after: int) -> Iterator[list[Candidate]]:
    """Go through tickets by when they changed, newest first, at most a quarter of a second's worth."""
    sql = (
        f"SELECT t.rid FROM ticket t INDEXED BY {index} WHERE {place} AND t.updated_at >= ?"
        f" ORDER BY t.updated_at DESC, t.rid DESC LIMIT {MOST_WALKED}"
    )
    for rows in stream(sql, [after], CHUNK):
        yield [(rid, 0) for (rid,) in rows]

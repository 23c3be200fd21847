"""Search over everything: heads of tickets and bodies of messages, with operators, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.core.search_language import Query, parse_query, with_plain_numbers
from desktop.store.clock import now as clock
from desktop.store.queries.near import near_of
from desktop.store.queries.reading import hexed, marks, read
from desktop.store.queries.rows import SearchHit
from desktop.store.queries.search_candidates import Candidate, few_listed, head_hits, sources
from desktop.store.queries.search_check import (
    checked,
    excerpt,
    needs_texts,
    readable_of,
    spoken,
    ticket_texts,
    with_words,
    word_test,
)
from desktop.store.queries.search_conditions import ticket_conditions
from desktop.store.queries.visibility import also_sql
from desktop.store.settings import read_setting

MOST_EXCERPTS = 200
MOST_MIXED_WORDS = 4
MIXED_HEADS = 300
SAID = (
    "SELECT m.rid, coalesce((SELECT r.text FROM message_revision r WHERE r.message = m.id AND r.deleted = 0"
    " ORDER BY r.at DESC, r.rid DESC LIMIT 1), m.text) FROM message m"
)
"""What messages say now: an excerpt of what was received would bring back what was blacked out."""

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
    return _Search(actor, query, limit, should_stop).hits()


class _Search:
    """One search: what is asked, by whom, and what was found until now."""

    def __init__(self, actor: Actor, query: Query, limit: int, should_stop: Callable[[], bool]) -> None:
        self.actor, self.query, self.limit, self.should_stop = actor, query, limit, should_stop
        self.conditions = ticket_conditions(actor, query)
        self.readable = readable_of(actor)
        self.words = query.named("word", "phrase")
        self.without_words = Query(tuple(term for term in query.terms if term not in self.words))
        self.near = near_of(actor)
        self.found: Found = {}

    def hits(self) -> list[SearchHit]:
        """Look wherever the query may be answered, and return the newest tickets."""
        listed = few_listed(self.actor, self.query) if self.words else None
        if listed is not None:
            fitting = with_words(self.words, self._in_sight(listed), self.readable)
            for rid, changed, _ in self._holding(fitting, self.without_words):
                self.found[rid] = changed, 0
        else:
            for source in sources(self.actor, self.query, self.near):
                self._take(source)
            if len(self.found) < self.limit and not self.should_stop():
                self._take_mixed()
        newest = sorted(self.found, key=lambda rid: (self.found[rid][0], rid), reverse=True)[: self.limit]
        return self._rows(newest)

    def _take(self, source: Iterable[list[Candidate]]) -> None:
        """Take a stream's candidates that hold, until it has given enough tickets of its own."""
        given: set[int] = set()
        for chunk in source:
            for rid, changed, message in self._holding(chunk, self.query):
                given.add(rid)
                if rid not in self.found or not self.found[rid][1]:
                    self.found[rid] = changed, message
            if len(given) >= self.limit or self.should_stop():
                return

    def _holding(self, chunk: Sequence[Candidate], query: Query) -> list[tuple[int, int, int]]:
        chunk = spoken(chunk, self.readable)
        speakers: dict[int, int] = {}
        by_message = len({message for _, message in chunk}) > 1 and bool(query.named("phrase"))
        candidates = list(chunk) if by_message else [(rid, speakers.setdefault(rid, message)) for rid, message in chunk]
        rows = self._changed([rid for rid, _ in candidates])
        kept = [each for each in dict.fromkeys(candidates) if each[0] in rows]
        if needs_texts(query):
            kept = checked(query, kept, self.readable)
        return [(rid, rows[rid], message) for rid, message in kept]

    def _in_sight(self, chunk: Sequence[Candidate]) -> list[Candidate]:
        """Leave out what fails anyway before its texts are read."""
        rows = self._changed([rid for rid, _ in chunk])
        return [each for each in chunk if each[0] in rows]

    def _changed(self, rids: Iterable[int]) -> dict[int, int]:
        """Return which of these tickets fulfil the structured part, and when they changed last."""
        asked = list(dict.fromkeys(rids))
        sql, values = self.conditions
        return dict(
            read(
                f"SELECT t.rid, t.updated_at FROM ticket t WHERE t.rid IN ({marks(asked)}) AND {sql}", [*asked, *values]
            )
        )

    def _take_mixed(self) -> None:
        """Find tickets where one word is in the head and the others in a message: ``nora fork``."""
        if not 1 < len(self.words) <= MOST_MIXED_WORDS:
            return
        for one in self.words:
            test = word_test(tuple(term for term in self.words if term is not one))
            for chunk in head_hits((one,), self.near, MIXED_HEADS):
                texts = ticket_texts([rid for rid, _ in chunk], self.readable)
                fitting = [(rid, 0) for rid, _ in chunk if rid not in self.found and any(map(test, texts.get(rid, [])))]
                for rid, changed, message in self._holding(fitting, self.without_words):
                    self.found.setdefault(rid, (changed, message))
                if len(self.found) >= self.limit:
                    return

    def _rows(self, rids: Sequence[int]) -> list[SearchHit]:
        if not rids:
            return []
        content, held = also_sql(self.actor, Permission.TICKET_VIEW_CONTENT)
        sql = (
            f"SELECT t.rid, t.id, t.number, iif({content}, t.snippet, '') FROM ticket t WHERE t.rid IN ({marks(rids)})"
        )
        rows = {row[0]: row for row in read(sql, [*held, *rids])}
        speakers = {rid: self.found[rid][1] for rid in rids[:MOST_EXCERPTS] if self.found[rid][1]}
        spoken_of = list(speakers.values())
        sql = f"{SAID} WHERE m.rid IN ({marks(spoken_of)})"
        texts = dict(read(sql, spoken_of)) if spoken_of else {}
        return [
            SearchHit(
                rid,
                hexed(rows[rid][1]),
                rows[rid][2],
                excerpt(texts[speakers[rid]], self.words) if speakers.get(rid) in texts else rows[rid][3],
            )
            for rid in rids
            if rid in rows
        ]

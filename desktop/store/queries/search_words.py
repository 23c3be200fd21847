"""Row numbers from the full-text index, newest first.

The index keeps beginnings of two to four letters. For a longer one it would merge the lists of all words that begin
so before it gives the first hit, which takes a tenth of a second when they are common among millions of messages.
Then it is quicker to ask for the first four letters and to read the newest texts.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace

from desktop.core.search_language import Term
from desktop.store.queries.reading import marks, read, stream
from desktop.store.queries.search_check import match_words, message_texts, word_test

Keep = Callable[[list[int]], list[int]]

CHUNK = 500
SAMPLE = 100
COMMON = 0.1
"""Share of the sample from which reading on is quicker than merging."""
KEPT = 4


def word_hits(table: str, words: Sequence[Term], most: int, keep: Keep = list) -> Iterator[list[int]]:
    """Go through the rows in which every word occurs; ``most`` is how many are looked at.

    ``keep`` may throw rows out before anything else is done with them.
    """
    if not any(is_long(term) for term in words):
        yield from _hits(table, match_words(words), most, keep)
        return
    early: list[list[int]] = []
    looked = fitting = 0
    rest = _reading_on(table, words, most, keep)
    for count, rids in rest:
        early.append(rids)
        looked, fitting = looked + count, fitting + len(rids)
        if looked >= SAMPLE:
            break
    else:
        yield from filter(None, early)
        return
    if fitting < looked * COMMON:
        rest.close()
        yield from _hits(table, match_words(words), most, keep)
        return
    yield from filter(None, early)
    yield from (rids for _, rids in rest if rids)


def is_long(term: Term) -> bool:
    """Tell a beginning that is longer than the index keeps."""
    return term.prefix and bool(term.words) and len(term.words[-1]) > KEPT


def _reading_on(
    table: str, words: Sequence[Term], most: int, keep: Keep
) -> Generator[tuple[int, list[int]], None, None]:
    """Ask for shortened beginnings and read the texts; give how many were looked at and which fit."""
    short = [
        replace(term, words=(*term.words[:-1], term.words[-1][:KEPT])) if is_long(term) else term for term in words
    ]
    fits = word_test(replace(term, value=" ".join(term.words)) for term in words if is_long(term))
    for rids in _hits(table, match_words(short), most, keep):
        texts = message_texts(rids) if table == "message_search" else _heads(rids)
        yield len(rids), [rid for rid in rids if fits(texts.get(rid, ""))]


def _heads(rids: Sequence[int]) -> dict[int, str]:
    return dict(read(f"SELECT rid, text FROM ticket_text WHERE rid IN ({marks(rids)})", rids))


def every_hit(table: str, words: Sequence[Term], most: int) -> list[int]:
    """Return all rows in which every word occurs, at most so many: for those who need more than the newest."""
    return [rid for rids in _hits(table, match_words(words), most, list) for rid in rids]


def _hits(table: str, match: str, most: int, keep: Keep) -> Iterator[list[int]]:
    sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?"
    for rows in stream(sql, [match, most], CHUNK):
        yield keep([rid for (rid,) in rows])

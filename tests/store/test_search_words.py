from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.core.search_language import parse_query
from desktop.store.queries import search_words
from desktop.store.queries.search_words import word_hits
from tests.making import make_ticket

RARE, COMMON = 40, 2
"""Of so many messages that begin with "stat", one has "statement"."""


@pytest.mark.parametrize("one_in", [RARE, COMMON])
@pytest.mark.parametrize("query", ["statem", "statement", "bank statem", "the statement "])
@pytest.mark.parametrize("chunk", [5, 500])
def test_long_beginnings_are_found_newest_first_however_common_they_are(
    desk: Desk, one_in: int, query: str, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_words, "CHUNK", chunk)
    monkeypatch.setattr(search_words, "SAMPLE", 20)
    rids = []
    for place in range(80):
        text = "the bank statement came" if place % one_in == 0 else "the bank station opened"
        ticket = make_ticket(text, f"c{place}@example.com", "Nobody", text=text)
        rids += [ticket.rid] if place % one_in == 0 else []
    words = parse_query(query).terms
    for table in ("message_search", "ticket_search"):
        assert [rid for part in word_hits(table, words, 1000) for rid in part] == rids[::-1]


def test_no_more_rows_are_looked_at_than_allowed(desk: Desk) -> None:
    for _ in range(9):
        make_ticket(text="statement")
    assert sum(len(part) for part in word_hits("message_search", parse_query("stateme").terms, 4)) == 4
    assert sum(len(part) for part in word_hits("message_search", parse_query("st").terms, 4)) == 4

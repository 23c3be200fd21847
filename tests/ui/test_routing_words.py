"""Why a ticket went to somebody, in words."""

from __future__ import annotations

import json

import pytest

from desktop.core.routing import CHOOSING, Candidate, Needs, choose
from desktop.store.queries.rows import HistoryRow
from desktop.ui.conversation.history_words import belongs_between, sentence_of
from desktop.ui.routing_words import routed_words


def row(field: str, why: object, new: str = "Eva") -> HistoryRow:
    return HistoryRow(1, "routing", "", "route_waiting", "c", "ticket", field, "", new, json.dumps(why))


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (
            {"code": "least-loaded", "open": 3, "capacity": 10, "tie": "idle"},
            "Given to Eva, who has the fewest: 3 of 10, longest idle",
        ),
        ({"code": "least-loaded", "open": 3, "capacity": 0}, "Given to Eva, who has the fewest: 3 open"),
        ({"code": "by-capacity", "open": 3, "capacity": 10}, "Given to Eva, who has the most room: 3 of 10"),
        (
            {"code": "round-robin", "open": 1, "capacity": 0, "tie": "idle"},
            "Given to Eva, whose turn it was: 1 open, longest idle",
        ),
        (
            {"code": "skill", "open": 0, "capacity": 0, "level": 4},
            "Given to Eva, who knows this best, at level 4: 0 open",
        ),
        ({"code": "last-agent", "open": 2, "capacity": 4}, "Given to Eva, who had this customer before: 2 of 4"),
        ({"code": "company-agent", "open": 2, "capacity": 4}, "Given to Eva, who looks after this company: 2 of 4"),
        ({"code": "offer"}, "Eva took this when it was offered"),
        (
            {"code": "least-loaded", "open": 2, "capacity": 4, "stands_for": "Jan"},
            "Given to Eva, the deputy of Jan: 2 of 4",
        ),
    ],
)
def test_an_assignment_says_why(why, words):
    assert plain(routed_words(row("assignee", why))) == words
    assert belongs_between(row("assignee", why))


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ({"code": "not-taken", "minutes": 31}, "Escalated to Front office: nobody took it for 31 min"),
        ({"code": "almost-due", "minutes": 14}, "Escalated to Front office: 14 min before it was due"),
        ({"code": "almost-due", "minutes": -5}, "Escalated to Front office: it was overdue"),
        ({"code": "nobody-here", "members": 3}, "Moved to Front office: nobody was there"),
    ],
)
def test_an_escalation_says_why(why, words):
    assert plain(sentence_of(row("department", why, "Front office"))) == words


@pytest.mark.parametrize("why", [None, [], "x", 3, {}, {"code": "from-the-future"}, {"code": 4, "open": "many"}])
def test_what_is_not_understood_says_what_happened_only(why):
    assert routed_words(row("assignee", why)) == ""
    assert "Eva" in sentence_of(row("assignee", why))


def test_every_method_that_chooses_has_words():
    people = [Candidate("a", skills={"x": 3}, last_assigned_at=1), Candidate("b", skills={"x": 3})]
    for method in CHOOSING:
        reason = choose(method, people, Needs(frozenset("x"), "a", "a")).reason.as_json()
        assert "{" not in routed_words(row("assignee", reason)), method
        assert routed_words(row("assignee", reason)), method

"""The transition table: what a customer's message does."""

from __future__ import annotations

import pytest

from desktop.core.reopen import DAY_MS, Outcome, after_customer_message

NOW = 10**12


@pytest.mark.parametrize(
    ("category", "outcome"),
    [(0, Outcome.KEEP), (1, Outcome.KEEP), (2, Outcome.OPEN), (3, Outcome.OPEN), (4, Outcome.OPEN)],
)
@pytest.mark.parametrize("policy", ["always", "within-days", "new-ticket"])
def test_only_closed_tickets_ask_the_department(category: int, outcome: Outcome, policy: str) -> None:
    assert after_customer_message(category, closed_at=None, moment=NOW, policy=policy) == outcome


@pytest.mark.parametrize(
    ("policy", "days_ago", "outcome"),
    [
        ("always", 10_000, Outcome.OPEN),
        ("within-days", 30, Outcome.OPEN),
        ("within-days", 30.001, Outcome.NEW_TICKET),
        ("new-ticket", 0, Outcome.NEW_TICKET),
    ],
)
def test_a_closed_ticket_follows_its_department(policy: str, days_ago: float, outcome: Outcome) -> None:
    closed_at = NOW - int(days_ago * DAY_MS)
    assert after_customer_message(5, closed_at=closed_at, moment=NOW, policy=policy, days=30) == outcome


def test_a_closing_time_that_nobody_knows_counts_as_long_ago() -> None:
    assert after_customer_message(5, closed_at=None, moment=NOW) == Outcome.NEW_TICKET

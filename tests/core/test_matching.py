"""Who may join a ticket, by what he shows and what he is to it."""

from __future__ import annotations

from itertools import product

import pytest

from desktop.core.matching import Decision, Evidence, Standing, colleagues, company_domain, decide

OTHERS = (Evidence.REFERENCE, Evidence.THREAD, Evidence.NUMBER)


@pytest.mark.parametrize("standing", Standing)
def test_a_keyed_mark_lets_everybody_in_and_strangers_as_newcomers(standing: Standing) -> None:
    expected = Decision.NEWCOMER if standing == Standing.STRANGER else Decision.JOIN
    assert decide(Evidence.TOKEN, standing) == decide(Evidence.TOKEN, standing, bulk=True) == expected


@pytest.mark.parametrize("evidence", OTHERS)
def test_nothing_else_lets_a_stranger_in(evidence: Evidence) -> None:
    assert decide(evidence, Standing.STRANGER) == Decision.SUGGEST


@pytest.mark.parametrize(("evidence", "standing"), list(product(OTHERS, [Standing.REQUESTER, Standing.PARTICIPANT])))
def test_who_takes_part_joins_by_anything_even_after_a_mailing(evidence: Evidence, standing: Standing) -> None:
    assert decide(evidence, standing) == decide(evidence, standing, bulk=True) == Decision.JOIN


@pytest.mark.parametrize("standing", [Standing.AGENT, Standing.COLLEAGUE, Standing.JOINED])
def test_an_answer_to_a_mailing_of_many_is_a_request_of_its_own(standing: Standing) -> None:
    assert decide(Evidence.REFERENCE, standing) == Decision.JOIN
    assert decide(Evidence.REFERENCE, standing, bulk=True) == Decision.SUGGEST


def test_who_joined_unconfirmed_does_not_get_in_by_a_number() -> None:
    assert decide(Evidence.NUMBER, Standing.JOINED) == Decision.SUGGEST


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("a@halyard.example", "b@HALYARD.example", True),
        ("a@halyard.example", "b@mail.halyard.example", False),
        ("a@gmail.com", "b@gmail.com", False),
        ("a@localhost", "b@localhost", False),
        ("a@[10.0.0.1]", "b@[10.0.0.1]", False),
        ("", "", False),
        ("a", "a", False),
    ],
)
def test_colleagues_share_a_domain_that_not_everybody_can_have(one: str, other: str, together: bool) -> None:
    assert colleagues(one, other) == together


def test_a_company_is_named_by_its_folded_domain() -> None:
    assert company_domain("Amira@Halyard.Example.") == "halyard.example"
    assert company_domain("amira@hotmail.com") == ""

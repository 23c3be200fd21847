"""What a refused row says, in words."""

from __future__ import annotations

import pytest

from desktop.jobs.sharing.sayings import Saying
from desktop.ui.sync_page.saying_words import about_words, label_words, now_words, said_words
from desktop.ui.time_words import full_date_words
from tests.ui.settings.sharing.staging import GRANT

TICKET = Saying("ticket", (("number", 1043), ("subject", "Refund")), here=True)


def test_the_row_is_named_by_its_kind_and_what_tells_it_from_others(qapp):
    words = about_words(GRANT).replace("\u2068", "").replace("\u2069", "")
    assert words == "A right of a role · Light · See deleted tickets"
    assert about_words(Saying("ticket")) == "A ticket"


@pytest.mark.parametrize(
    ("saying", "field", "words"),
    [
        (TICKET, "subject", "Subject"),
        (TICKET, "first_answer", "First answer"),
        (GRANT, "scope", "See deleted tickets"),
        (GRANT, "permission", "A right of a role"),
        (Saying("agent"), "role", "Role"),
        (Saying("setting", key="name"), "value", "Name of the desk"),
    ],
)
def test_fields_go_by_the_names_that_people_see(qapp, saying, field, words):
    assert label_words(saying, field) == words


@pytest.mark.parametrize(
    ("saying", "field", "value", "words"),
    [
        (GRANT, "scope", 4, "All tickets"),
        (GRANT, "scope", 99, "99"),
        (GRANT, "role", "light", "Light agent"),
        (GRANT, "permission", "of.tomorrow", "of.tomorrow"),
        (TICKET, "priority", 3, "Urgent"),
        (TICKET, "priority", 77, "77"),
        (TICKET, "deleted", 1, "yes"),
        (TICKET, "sla_by_hand", 0, "no"),
        (TICKET, "postponed_until", 1 << 60, str(1 << 60)),
        (TICKET, "status", "waiting_customer", "Waiting for customer"),
        (TICKET, "subject", "two\n lines", "two lines"),
        (TICKET, "subject", None, "empty"),
        (TICKET, "assignee", None, "nobody"),
    ],
)
def test_values_are_said_as_people_know_them(qapp, saying, field, value, words):
    assert said_words(saying, field, value) == words


def test_times_are_dates_and_what_is_not_here_is_a_dash(qapp):
    at = 1_790_000_000_000
    assert said_words(TICKET, "postponed_until", at) == full_date_words(at)
    assert now_words(TICKET, "subject", "Refund") == "Refund"
    assert now_words(Saying("ticket"), "subject", None) == "–"

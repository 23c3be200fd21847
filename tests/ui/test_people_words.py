"""Words about the people who work here."""

from __future__ import annotations

from dataclasses import replace

from desktop.commands.availability import AVAILABILITIES
from desktop.store.queries.rows import AgentRow
from desktop.ui.people_words import DOTS, STATES, agent_name, agent_words, availability_words, state_words
from desktop.ui.time_words import DAY, now_ms

HANA = AgentRow("a" * 32, "Hana Sato", "", "hana@example.test", "", True)


def test_who_is_there_needs_no_word_and_who_is_not_gets_one(qapp):
    assert agent_words(HANA) == "Hana Sato"
    assert state_words(HANA) == ""
    assert agent_words(replace(HANA, availability="busy")) == "Hana Sato · Busy"
    assert agent_name(replace(HANA, shown_name="Hana from Halyard")) == "Hana from Halyard"


def test_an_absence_says_until_when(qapp):
    away = replace(HANA, availability="away", away_until=now_ms() + 30 * DAY)
    assert availability_words(away).startswith("Away until ")
    assert availability_words(replace(away, away_until=None)) == "Away"


def test_every_state_has_a_word_and_a_dot():
    assert set(STATES) == set(DOTS) == set(AVAILABILITIES)

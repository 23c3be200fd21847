"""Words for what travels."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.sync.conflicts import WORTH_TELLING
from desktop.sync.tables import SYNCED
from desktop.ui.sync_words import (
    FIELDS,
    THINGS,
    concurrent_words,
    field_words,
    quoted_words,
    thing_words,
    value_words,
)


def test_things_are_named_and_unknown_ones_are_a_change(qapp):
    assert thing_words("ticket") == "A ticket"
    assert thing_words("of_a_newer_version") == "A change"
    assert set(THINGS) - {"file"} <= set(SYNCED)


def test_the_fields_of_tickets_that_can_clash_have_names(qapp):
    assert WORTH_TELLING["ticket"] <= set(FIELDS)
    assert field_words("groups") == "Field"


def test_values_are_said_as_people_know_them(qapp):
    assert value_words("status", "waiting_customer") == "Waiting for customer"
    assert value_words("status", "With the workshop") == "With the workshop"
    assert value_words("priority", "3") == "Urgent"
    assert value_words("assignee", "") == "nobody"
    assert value_words("subject", "") == "empty"


def test_what_somebody_typed_stands_in_quotation_marks(qapp):
    before = QLocale()
    try:
        for language, wanted in (("en", "“Refund”"), ("es", "“Refund”"), ("pl", "„Refund”")):
            QLocale.setDefault(QLocale(language))
            assert quoted_words("subject", "Refund") == wanted
    finally:
        QLocale.setDefault(before)
    assert quoted_words("status", "waiting_customer") == "Waiting for customer"
    assert quoted_words("note", "") == "empty"


def test_a_change_that_lost_is_one_sentence(qapp):
    assert concurrent_words("Ann", "status", "Waiting", "10:02") == "Ann also set Status to Waiting, 10:02"
    assert concurrent_words("Ann", "deleted", "1", "10:02") == "Ann also deleted this, 10:02"

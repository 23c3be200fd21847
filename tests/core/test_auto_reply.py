"""When a new ticket is confirmed automatically: never to machines, never twice, never in the sender's words."""

import dataclasses

import pytest

from desktop.core.auto_reply import Asked, refusal, words

PERSON = Asked(True, "", "amira@example.com", "amira@example.com", frozenset({"support@halyard.example"}), 0, 0, False)


def test_a_person_who_writes_for_the_first_time_is_answered():
    assert refusal(PERSON) == ""


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"switched_on": False}, "off"),
        ({"machine": "auto-submitted"}, "machine"),
        ({"machine": "list"}, "machine"),
        ({"return_path": "<>"}, "empty-return-path"),
        ({"return_path": ""}, "empty-return-path"),
        ({"sender": ""}, "no-sender"),
        ({"sender": "No-Reply@shop.example"}, "noreply"),
        ({"sender": "mailer-daemon@mx.example"}, "noreply"),
        ({"sender": "SUPPORT@halyard.example"}, "own-address"),
        ({"given_to_sender_today": 1}, "sender-budget"),
        ({"given_in_last_hour": 100}, "desk-budget"),
        ({"same_subject_before": True}, "same-subject"),
        ({"age_ms": 25 * 3600 * 1000}, "old"),
        ({"set_aside": True}, "set-aside"),
    ],
)
def test_nothing_else_is_answered(changes, reason):
    assert refusal(dataclasses.replace(PERSON, **changes)) == reason


@pytest.mark.parametrize("language", ["en", "es", "pl", "ar"])
def test_the_words_name_the_desk_and_the_number(language):
    subject, body = words(language, "Halyard", "HO", 1043)
    assert subject.startswith("[#HO-1043] ")
    assert "Halyard" in body
    assert "HO-1043" in body


def test_the_owners_own_text_is_replaced_and_never_evaluated():
    _, body = words("en", "Halyard", "HO", 7, "{desk} {number} {0.__class__} {{x}} %s ${y}")
    assert body == "Halyard HO-7 {0.__class__} {{x}} %s ${y}"

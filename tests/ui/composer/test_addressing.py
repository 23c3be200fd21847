"""To whom an answer goes."""

from __future__ import annotations

import pytest

from desktop.store.queries.rows import MessageRow, ParticipantRow
from desktop.ui.composer.addressing import answer_to, person_of, written

AMIRA = ("Amira Haddad", "amira@example.com")
OURS = frozenset({"support@halyard.example"})


def message(**changes: object) -> MessageRow:
    values: dict[str, object] = {
        "id": "1", "ticket": "2", "kind": "customer", "contact": None, "agent": None, "from_name": AMIRA[0],
        "from_email": AMIRA[1], "to": (("", "support@halyard.example"), ("Jun", "jun@example.com")),
        "cc": (("Piotr", "piotr@example.com"),), "bcc": (), "reply_to": (), "subject": "", "message_id": "",
        "sent_at": 0, "tz_minutes": 0, "machine": "", "flags": (), "text": "", "quotes": (), "html": "",
        "revision": "", "raw": None,
    }  # fmt: skip
    return MessageRow(**(values | changes))  # type: ignore[arg-type]


def test_a_reply_goes_to_reply_to_before_the_sender():
    assert answer_to(message(), AMIRA, (), OURS, everybody=False).to == (AMIRA,)
    other = ("Team", "team@example.com")
    assert answer_to(message(reply_to=(other,)), AMIRA, (), OURS, everybody=False).to == (other,)


def test_a_reply_never_goes_to_ourselves():
    ours = (("", "Support@Halyard.example"),)
    assert answer_to(message(reply_to=ours), AMIRA, (), OURS, everybody=False).to == (AMIRA,)


def test_reply_all_copies_everybody_but_us_and_the_unconfirmed():
    members = (
        ParticipantRow("1", "Stranger", "jun@example.com", "joined"),
        ParticipantRow("2", "Leonie", "leonie@example.com", "cc"),
    )
    found = answer_to(message(), AMIRA, members, OURS, everybody=True)
    assert [email for _, email in found.cc] == ["piotr@example.com", "leonie@example.com"]
    assert found.joined == (("Stranger", "jun@example.com"),)


def test_an_answer_to_our_own_words_goes_where_they_went():
    mine = message(kind="reply", from_email="support@halyard.example", to=(("Jun", "jun@example.com"),))
    assert answer_to(mine, AMIRA, (), OURS, everybody=False).to == (("Jun", "jun@example.com"),)


@pytest.mark.parametrize("person", [AMIRA, ("", "a@b.example"), ('Kowal, "Ewa"', "ewa@example.com")])
def test_what_is_written_in_a_field_is_read_back(person):
    name, email = person_of(written(person))
    assert email == person[1]
    assert name == person[0].replace('"', "'")


@pytest.mark.parametrize("typed", ["", "no address", "a@b@", "a@b.example, c@d.example", "<>"])
def test_what_is_no_address_is_none(typed):
    assert person_of(typed) is None

"""Customers are asked once, by mail, and answer by mail; machines and scanners never vote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
import time_machine

from desktop.commands.contacts import block_contact
from desktop.commands.survey import ask_due, ask_for_rating
from desktop.commands.tickets import resolve
from desktop.core.actors import unrestricted
from desktop.core.errors import DeskError
from desktop.core.survey import token_hash
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import MailEntry, Message, Outgoing, Rating, Ticket
from desktop.store.queries.ratings import ratings_of
from desktop.store.rights import actor_of
from tests.defects.office import SUPPORT, Office, mail, status, ticket
from tests.making import make_agent

HOUR_MS = 3600 * 1000


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        made.set("survey", True)
        yield made


def resolved(office: Office, **headers: str) -> Ticket:
    row = ticket(office.take(mail(**headers)))
    office.answer(row.id)
    resolve(office.desk, row.id)
    return Ticket.get(Ticket.id == row.id)


def asked(office: Office, hours: int = 2) -> Rating | None:
    ask_due(office.mail, now() + hours * HOUR_MS)
    return Rating.select().order_by(Rating.rid.desc()).first()


def letter_of(office: Office, rating: Rating):
    raw = office.desk.files.raw(Outgoing.get(Outgoing.message == rating.message).raw)
    return message_from_bytes(raw, policy=policy.default)


def mark(office: Office, rating: Rating, score: int) -> str:
    html = letter_of(office, rating).get_body(("html",)).get_content()
    return next(found for found in re.findall(r"rate-[a-z2-7]{32}-\d", html) if found.endswith(f"-{score}"))


def test_after_the_delay_the_requester_is_asked_once_and_nothing_of_their_words_goes_back(office: Office) -> None:
    row = resolved(office, subject="SECRETWORD offer")
    assert asked(office, 0) is None
    rating = asked(office)
    assert rating is not None
    assert (rating.ticket, rating.score, rating.agent) == (row.id, None, office.desk.actor.id)
    assert ask_due(office.mail, now() + 3 * HOUR_MS) == 0
    letter = letter_of(office, rating)
    assert "SECRETWORD" not in str(letter)
    assert letter["Auto-Submitted"] == "auto-generated"
    assert f"mailto:{SUPPORT}?subject=rate-" in letter.get_body(("html",)).get_content()
    assert status(row.id) == "resolved"


def test_a_vote_is_found_by_the_hash_of_its_token(office: Office) -> None:
    resolved(office)
    rating = asked(office)
    token = mark(office, rating, 3).split("-")[1]
    assert rating.token_hash == token_hash(token)
    assert token not in repr(rating.__data__)


def test_a_prepared_mail_votes_with_a_comment_and_does_not_reopen(office: Office) -> None:
    row = resolved(office)
    rating = asked(office)
    subject = mark(office, rating, 1)
    body = "Would you like to tell us more? (not required)\nIt still burns."
    taken = office.take(mail(body, subject=subject))
    found = Rating.get()
    assert (found.score, found.comment) == (1, "It still burns.")
    assert (status(row.id), taken.ticket, taken.message) == ("resolved", row.id, None)
    assert MailEntry.get(MailEntry.id == taken.entry).reason == "rating"
    assert Ticket.select().count() == 1


def test_the_last_vote_counts_until_the_time_is_over(office: Office) -> None:
    resolved(office)
    rating = asked(office)
    office.take(mail(subject=mark(office, rating, 1)))
    office.take(mail(subject=mark(office, rating, 3)))
    assert Rating.get().score == 3
    with time_machine.travel(datetime.now(UTC) + timedelta(days=15)):
        late = office.take(mail(subject=mark(office, rating, 1)))
    assert Rating.get().score == 3
    assert MailEntry.get(MailEntry.id == late.entry).reason == "rating-late"


@pytest.mark.parametrize(
    ("said", "score"), [("3", 3), ("Good!", 3), ("٢", 2), ("źle", 1), ("👍", 3), ("2/3\n-- \nAmira", 2)]
)
def test_a_reply_of_one_word_counts(office: Office, said: str, score: int) -> None:
    row = resolved(office)
    rating = asked(office)
    answered = f"<{Message.get(Message.id == rating.message).message_id}>"
    office.take(mail(f"{said}\n\n> How was our help?\n", in_reply_to=answered))
    assert Rating.get().score == score
    assert status(row.id) == "resolved"


@pytest.mark.parametrize("said", ["3 printers are still broken", "It burns again", "9", "4"])
def test_anything_longer_is_a_usual_mail(office: Office, said: str) -> None:
    row = resolved(office)
    rating = asked(office)
    answered = f"<{Message.get(Message.id == rating.message).message_id}>"
    office.take(mail(said, in_reply_to=answered))
    assert Rating.get().score is None
    assert status(row.id) == "open"


def test_machines_and_strangers_do_not_vote(office: Office) -> None:
    resolved(office)
    rating = asked(office)
    office.take(mail(subject=mark(office, rating, 1), auto_submitted="auto-replied"))
    office.take(mail(subject="rate-" + "a" * 32 + "-1"))
    answered = f"<{Message.get(Message.id == rating.message).message_id}>"
    office.take(mail("1", in_reply_to=answered, **{"from": "Eve <eve@evil.example>"}))
    assert Rating.get().score is None


def test_who_is_not_asked(office: Office) -> None:
    row = resolved(office, auto_submitted="auto-generated")
    resolved(office, **{"from": "noreply@shop.example"})
    blocked = resolved(office, **{"from": "Bob <bob@client.example>"})
    block_contact(office.desk, blocked.requester, True)
    assert asked(office) is None
    with pytest.raises(DeskError, match="survey-not-possible"):
        ask_for_rating(office.desk, row.id)


def test_nobody_is_asked_twice_in_a_week_unless_the_department_wants_it(office: Office) -> None:
    resolved(office)
    assert ask_due(office.mail, now() + 2 * HOUR_MS) == 1
    resolved(office, subject="Another matter")
    assert ask_due(office.mail, now() + 2 * HOUR_MS) == 0
    office.set("survey_every_days", 0)
    assert ask_due(office.mail, now() + 2 * HOUR_MS) == 1


def test_who_writes_again_before_is_not_asked(office: Office) -> None:
    row = resolved(office)
    office.take(mail("Still burning", subject=f"Re: [#DB-{row.number}]", in_reply_to="<1@client.example>"))
    row = Ticket.get(Ticket.id == row.id)
    assert (asked(office) is None) == (status(row.id) == "open")


def test_the_comment_is_for_whom_it_concerns(office: Office) -> None:
    row = resolved(office)
    rating = asked(office)
    office.take(mail("Never again.", subject=mark(office, rating, 1)))
    colleague = actor_of(make_agent("Jan", "agent", [row.department]))
    assert [(each.score, each.comment) for each in ratings_of(office.desk.actor, row.id)] == [(1, "Never again.")]
    assert [(each.score, each.comment) for each in ratings_of(colleague, row.id)] == [(1, "")]
    outsider = actor_of(make_agent("Eve", "restricted"))
    assert ratings_of(outsider, row.id) == []
    assert ratings_of(unrestricted("x" * 32), row.id)[0].comment == "Never again."

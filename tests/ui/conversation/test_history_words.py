"""A ticket's history in sentences."""

from __future__ import annotations

from desktop.commands.referrals import refer, unrefer
from desktop.commands.roles import create_role, set_grant
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.models import Rating
from desktop.store.queries.thread import ticket_history
from desktop.ui.conversation.history_words import belongs_between, icon_of, sentence_of
from tests.making import actor_desk, make_agent, make_department, make_ticket

MARKS = {0x2068: None, 0x2069: None}


def test_a_referral_and_its_end_are_told_between_the_messages(qapp, desk):
    ticket, workshop = make_ticket(), make_department("Workshop")
    refer(desk, ticket.id, department=workshop)
    unrefer(desk, ticket.id, workshop)
    rows = [row for row in ticket_history(desk.actor, ticket.id, 20) if belongs_between(row)]
    assert [sentence_of(row).translate(MARKS) for row in reversed(rows)] == [
        "Ewa Kowal referred this to Workshop",
        "Ewa Kowal ended the referral to Workshop",
    ]


def voted(desk, ticket, scale, *scores):
    """Let the customer be asked, and answer as often as there are scores."""
    with journal.recording(desk.actor.id, "ask_for_rating"):
        asked = {"contact": ticket.requester, "department": ticket.department, "scale": scale}
        row = Rating.create(ticket=ticket.id, token_hash="x", until=1, **asked)
    for score in scores:
        with journal.recording("mail", "take_in"):
            row.score = score
            row.save()


def told(actor, ticket):
    return [sentence_of(row).translate(MARKS) for row in reversed(ticket_history(actor, ticket.id, 20))]


def test_a_rating_is_told_in_words_and_stands_between_the_messages(qapp, desk):
    ticket = make_ticket()
    voted(desk, ticket, "three", 1, 3)
    assert told(desk.actor, ticket)[-3:] == [
        "Ewa Kowal asked the customer how we did",
        "The customer rated our help: Bad",
        "The customer changed the rating from Bad to Good",
    ]
    between = [row for row in ticket_history(desk.actor, ticket.id, 20) if belongs_between(row)]
    assert [(row.kind, icon_of(row)) for row in between] == [("rating", "star")] * 2


def test_stars_are_counted(qapp, desk):
    ticket = make_ticket()
    voted(desk, ticket, "five", 4)
    assert told(desk.actor, ticket)[-1] == "The customer rated our help: ★★★★☆ 4 of 5"


def test_who_may_not_see_ratings_reads_nothing_of_them(qapp, desk):
    ticket = make_ticket()
    voted(desk, ticket, "three", 2)
    role = create_role(desk, "Blind", base="admin")
    set_grant(desk, role, Permission.TICKET_RATE_VIEW.value, int(Scope.NONE))
    blind = actor_desk(desk, make_agent("Blind", role, [ticket.department])).actor
    assert not any(row.kind == "rating" for row in ticket_history(blind, ticket.id, 20))
    assert len(told(blind, ticket)) > 0

"""A ticket's history in sentences."""

from __future__ import annotations

from desktop.commands.referrals import refer, unrefer
from desktop.store.queries.thread import ticket_history
from desktop.ui.conversation.history_words import belongs_between, sentence_of
from tests.making import make_department, make_ticket

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

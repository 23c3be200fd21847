"""The outbox by right: one's own can be taken back, the rest is for who decides about it."""

import pytest

from desktop.commands.forms import ReplyForm
from desktop.commands.outbox import begin_sending, cancel_sending, drop_sending, note_result, retry_sending
from desktop.commands.replies import send_reply
from desktop.core.errors import NotAllowedError, NotFoundError
from desktop.jobs.session import as_mail
from desktop.mail.smtp_types import SendResult
from desktop.store import journal
from desktop.store.database import natural_id
from desktop.store.models import Department, Draft, Outgoing, RoleGrant
from tests.making import actor_desk, make_agent, make_department, make_mailbox, make_ticket

FORM = ReplyForm((("", "amira@example.com"),), "Yes")


@pytest.fixture
def ticket(desk):
    make_mailbox(desk)
    return make_ticket()


@pytest.fixture
def jan(desk):
    """Give an agent who answers, and may not decide about the outbox."""
    with journal.recording("test", "grant"):
        for right in ("channel.outbox_retry", "channel.outbox_view"):
            RoleGrant.create(id=natural_id("role-grant", "agent", right), role="agent", permission=right, scope=0)
    return actor_desk(desk, make_agent("Jan", "agent", [Department.get().id]))


def failed(desk, ticket):
    sent = send_reply(desk, ticket.id, FORM)
    begin_sending(as_mail(desk), sent.outgoing)
    note_result(as_mail(desk), sent.outgoing, SendResult("failed", code="550", text="no"))
    return sent.outgoing


def test_ones_own_answer_can_be_taken_back_a_colleagues_not(desk, jan, ticket):
    theirs = send_reply(desk, ticket.id, FORM)
    with pytest.raises(NotAllowedError) as refusal:
        cancel_sending(jan, theirs.outgoing)
    assert refusal.value.details == {"permission": "channel.outbox_retry"}
    mine = send_reply(jan, ticket.id, FORM)
    cancel_sending(jan, mine.outgoing)
    assert Outgoing.get(Outgoing.id == mine.outgoing).state == "cancelled"
    assert Draft.get().agent == jan.actor.id


def test_sending_again_and_giving_up_take_the_right_over_the_outbox(desk, jan, ticket):
    outgoing = failed(desk, ticket)
    for command in (retry_sending, drop_sending):
        with pytest.raises(NotAllowedError):
            command(jan, outgoing)
    retry_sending(desk, outgoing)
    drop_sending(desk, outgoing)


def test_a_mail_of_a_hidden_ticket_does_not_exist(desk, ticket):
    hidden = make_ticket(department=make_department("Workshop"))
    sent = send_reply(desk, hidden.id, FORM)
    lead = actor_desk(desk, make_agent("Olga", "supervisor", [ticket.department]))
    for command in (cancel_sending, retry_sending, drop_sending):
        with pytest.raises(NotFoundError):
            command(lead, sent.outgoing)


def test_a_light_agent_knows_nothing_of_the_outbox(desk, ticket):
    sent = send_reply(desk, ticket.id, FORM)
    with pytest.raises(NotFoundError):
        cancel_sending(actor_desk(desk, make_agent("Lea", "light", [ticket.department])), sent.outgoing)

"""A second answer is not sent by accident."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.core.events import Changed
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.models import Agent, Outgoing
from desktop.ui.common.buttons import Button
from desktop.ui.composer.composer import Composer
from desktop.ui.sharing import Present, SyncState
from tests.making import add_message, make_mailbox, make_ticket
from tests.ui.composer.staging import settle


@pytest.fixture
def ticket(desk):
    make_mailbox(desk)
    return make_ticket("Refund for order 20377", message_id="q1@example.com")


@pytest.fixture
def ann(desk):
    with journal.recording("test", "people"):
        return Agent.create(name="Ann Lee", email="ann@halyard.example", role="agent")


@pytest.fixture
def composer(context, ticket, ann, qtbot):
    context.sharing.show(SyncState("folder", "synced", others=1))
    return opened(context, ticket, qtbot)


def opened(context, ticket, qtbot):
    made = Composer(context)
    qtbot.addWidget(made)
    made.resize(480, 300)
    made.show()
    made.open_reply(ticket.id, "reply")
    settle(qtbot, context)
    return made


def answer(desk: Desk, ticket, agent, text="Done already.", sent_at=0):
    """Let an answer of a colleague arrive, as sync brings it."""
    message = add_message(ticket, text, "agent", agent=agent.id, sent_at=sent_at or now())
    desk.bus.publish(Changed("message", frozenset({message.id}), "sync"))
    return message


def press(composer, words):
    button = next(each for each in composer.pane.bar.findChildren(Button) if each.text() == words)
    button.click()


def write(composer, text="The money left today."):
    composer.pane.editor.insertPlainText(text)


def test_a_letter_begun_before_the_desk_was_known_to_be_shared_is_watched_over_too(context, desk, ticket, ann, qtbot):
    composer = opened(context, ticket, qtbot)
    context.sharing.show(SyncState("folder", "synced", others=1))
    settle(qtbot, context)
    context.sharing.meet([Present(ann.id, ticket.id, "writing")])
    assert "Ann Lee" in composer.presence.words
    answer(desk, ticket, ann)
    settle(qtbot, context)
    assert "second answer" in composer.pane.colleagues.objection()


def test_an_answer_that_came_meanwhile_is_asked_about(composer, context, desk, ticket, ann, qtbot):
    write(composer)
    answer(desk, ticket, ann)
    settle(qtbot, context)
    composer.pane.send()
    assert "Ann Lee" in composer.pane.bar.text()
    assert "second answer" in composer.pane.bar.text()
    assert Outgoing.select().count() == 0
    with qtbot.waitSignal(composer.sent, timeout=10_000):
        press(composer, "Send anyway")
    assert Outgoing.select().count() == 1


def test_looking_first_leads_to_the_answer_and_keeps_the_words(composer, context, desk, ticket, ann, qtbot):
    write(composer)
    message = answer(desk, ticket, ann)
    settle(qtbot, context)
    composer.pane.send()
    with qtbot.waitSignal(composer.look_wanted) as told:
        press(composer, "Look first")
    assert told.args == [message.id]
    assert "The money left today." in composer.pane.editor.toPlainText()


def test_the_keys_stand_at_the_safe_choice(composer, context, desk, ticket, ann, qtbot):
    composer.activateWindow()
    qtbot.waitUntil(composer.isActiveWindow)
    write(composer)
    answer(desk, ticket, ann)
    settle(qtbot, context)
    composer.pane.send()
    buttons = composer.pane.bar.findChildren(Button)
    assert [each.text() for each in buttons][:2] == ["Look first", "Send anyway"]
    assert buttons[0].hasFocus()


def test_somebody_who_is_writing_is_asked_about_too(composer, context, ticket, ann, qtbot):
    write(composer)
    context.sharing.meet([Present(ann.id, ticket.id, "writing")])
    assert composer.presence.isVisible()
    composer.pane.send()
    assert "right now" in composer.pane.bar.text()
    context.sharing.meet([])
    assert composer.presence.isHidden()
    with qtbot.waitSignal(composer.sent, timeout=10_000):
        composer.pane.send()


def test_somebody_who_only_looks_is_no_reason_to_wait(composer, context, ticket, ann, qtbot):
    write(composer)
    context.sharing.meet([Present(ann.id, ticket.id, "viewing")])
    assert composer.presence.isHidden()
    with qtbot.waitSignal(composer.sent, timeout=10_000):
        composer.pane.send()


def test_an_answer_known_before_the_letter_was_begun_is_no_second_one(context, desk, ticket, ann, qtbot):
    context.sharing.show(SyncState("folder", "synced", others=1))
    answer(desk, ticket, ann)
    made = opened(context, ticket, qtbot)
    write(made)
    with qtbot.waitSignal(made.sent, timeout=10_000):
        made.pane.send()


def test_an_answer_written_earlier_that_arrives_late_is_asked_about(composer, context, desk, ticket, ann, qtbot):
    write(composer)
    answer(desk, ticket, ann, sent_at=now() - 600_000)
    settle(qtbot, context)
    composer.pane.send()
    assert "Ann Lee" in composer.pane.bar.text()


def test_a_draft_taken_up_again_notices_what_was_answered_since(context, desk, ticket, ann, qtbot):
    first = opened(context, ticket, qtbot)
    write(first)
    first.flush()
    settle(qtbot, context)
    answer(desk, ticket, ann, sent_at=now() + 1_000)
    again = opened(context, ticket, qtbot)
    again.pane.send()
    assert "second answer" in again.pane.bar.text()


def test_a_note_is_never_asked_about(composer, context, desk, ticket, ann, qtbot):
    composer.open_reply(ticket.id, "note")
    settle(qtbot, context)
    write(composer)
    answer(desk, ticket, ann)
    settle(qtbot, context)
    with qtbot.waitSignal(composer.sent, timeout=10_000):
        composer.pane.send()


def test_writing_is_told(composer, ticket, qtbot):
    with qtbot.waitSignal(composer.writing) as told:
        write(composer)
    assert told.args == [ticket.id]

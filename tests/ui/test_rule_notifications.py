"""What rules want to be seen appears, for whom it is meant."""

from __future__ import annotations

import pytest

from desktop.commands.tickets import set_priority
from desktop.ui.rule_notifications import RuleNotifications
from tests.making import make_agent, make_ticket
from tests.ruling import make_rule


@pytest.fixture
def told(context):
    made = RuleNotifications(context, context.tasks)
    made._gather.setInterval(1)
    got = []
    made.wanted.connect(lambda *words: got.append(words))
    return got


def notify(desk, whom, text="{ticket.number} waits"):
    make_rule(desk, "priority-changed", [{"do": "notify", "value": whom, "text": text}], name="Alarm")


def test_a_notice_names_rule_and_ticket_and_says_its_text(qtbot, context, told):
    notify(context.desk, "assignee")
    row = make_ticket(assignee=context.desk.actor.id)
    set_priority(context.desk, row.id, 3)
    qtbot.waitUntil(lambda: bool(told))
    [(title, text, ticket)] = told
    assert "Alarm" in title
    assert str(row.number) in title
    assert "waits" in text
    assert ticket == row.id


def test_a_notice_for_a_colleague_is_not_shown(qtbot, context, told):
    notify(context.desk, make_agent("Ala", "admin"))
    set_priority(context.desk, make_ticket().id, 3)
    notify(context.desk, context.desk.actor.id)
    mine = make_ticket()
    set_priority(context.desk, mine.id, 3)
    qtbot.waitUntil(lambda: bool(told))
    assert [words[2] for words in told] == [mine.id]


def test_several_are_one_and_who_wants_quiet_sees_none(qtbot, context, told):
    notify(context.desk, context.desk.actor.id)
    for _ in range(3):
        set_priority(context.desk, make_ticket().id, 3)
    qtbot.waitUntil(lambda: bool(told))
    assert "3" in told[0][0]
    told.clear()
    context.preferences.do_not_disturb = True
    set_priority(context.desk, make_ticket().id, 3)
    assert told == []

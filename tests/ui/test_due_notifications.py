"""Telling of what is due soon and overdue."""

from __future__ import annotations

import pytest

from desktop.commands.sla import create_sla_policy
from desktop.commands.sla_timed import watch_clocks
from desktop.core.sla import Options
from desktop.jobs.session import as_mail
from desktop.store.clock import now
from desktop.ui.due_notifications import DueNotifications
from tests.making import make_agent, make_ticket

HOUR = 3_600_000


@pytest.fixture
def told(context):
    made = DueNotifications(context, context.tasks)
    made._gather.setInterval(1)
    got = []
    made.wanted.connect(lambda *words: got.append(words))
    create_sla_policy(context.desk, "Gold", {"first-response": [120] * 4}, options=Options(warn_minutes=30))
    return got


def test_a_ticket_that_is_due_soon_and_then_overdue_is_told_twice_as_plain_text(qtbot, context, told):
    ticket = make_ticket("A & <b>B</b>", assignee=context.desk.actor.id)
    watch_clocks(as_mail(context.desk), now() + HOUR + HOUR // 2)
    qtbot.waitUntil(lambda: len(told) == 1)
    watch_clocks(as_mail(context.desk), now() + 2 * HOUR)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [words[2] for words in told] == [ticket.id] * 2
    assert all(str(ticket.number) in words[0] for words in told)
    assert told[0][0] != told[1][0]
    assert all("<" not in words[1] and "&" not in words[1] for words in told)


def test_several_at_once_are_one_notification(qtbot, context, told):
    for number in range(3):
        make_ticket(email=f"{number}@example.com")
    watch_clocks(as_mail(context.desk), now() + 2 * HOUR)
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert "3" in told[0][0]


def test_a_colleagues_ticket_is_not_told(qtbot, context, told):
    make_ticket(assignee=make_agent("Ala", "agent"))
    watch_clocks(as_mail(context.desk), now() + 2 * HOUR)
    mine = make_ticket("Mine", email="b@example.com", assignee=context.desk.actor.id)
    watch_clocks(as_mail(context.desk), now() + 2 * HOUR)
    qtbot.waitUntil(lambda: bool(told))
    assert [words[2] for words in told] == [mine.id]


def test_who_wants_quiet_is_not_told(qtbot, context, told):
    context.preferences.do_not_disturb = True
    make_ticket()
    watch_clocks(as_mail(context.desk), now() + 2 * HOUR)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert told == []

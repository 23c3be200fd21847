"""What service levels did to a ticket, in the conversation and in the panel."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.commands.roles import create_role, set_grant
from desktop.commands.sla import create_sla_policy
from desktop.commands.sla_timed import watch_clocks
from desktop.core.permissions import Permission, Scope
from desktop.jobs.session import as_desk
from desktop.store.clock import clock_set_to, now
from desktop.ui.context_panel.history import History
from desktop.ui.context_panel.loading import read_panel
from desktop.ui.conversation.deeds import deed_icon, deed_words, read_deeds
from desktop.ui.conversation.loading import read_thread
from desktop.ui.conversation.timeline import Changes, timeline
from tests.making import actor_desk, make_agent, make_ticket

HOUR = 3_600_000


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def late(desk):
    """Give a ticket of which the first answer came near its end, then was overdue."""
    create_sla_policy(desk, "Standard", {"first-response": [60, 60, 60, 60]})
    ticket = make_ticket(sent_at=now())
    for minutes in (55, 65):
        moment = now() + minutes * HOUR // 60
        with clock_set_to(moment):
            watch_clocks(as_desk(desk), moment)
    return ticket


def test_the_trace_says_which_promise_of_which_level_was_not_kept(qapp, desk, late):
    deeds = read_deeds(desk.actor, late.id)
    told = [deed_words(row, deeds.choices) for row in deeds.rows]
    assert [bare(words) for words, details in told] == [
        "Service level Standard – First answer: overdue",
        "Service level Standard – First answer: due soon",
    ]
    assert bare(told[0][1][0]).startswith("It was due ")
    assert [deed_icon(row) for row in deeds.rows] == ["circle-alert", "timer"]


def test_it_stands_between_the_messages_and_in_the_panel(qapp, qtbot, desk, late):
    thread = read_thread(desk.actor, late.id)
    items = timeline(thread.messages, thread.history, thread.deeds.rows)
    [changes] = [each for each in items if isinstance(each, Changes)]
    assert [row.kind for row in changes.rows] == ["sla", "sla"]
    history = History()
    qtbot.addWidget(history)
    history.show_data(read_panel(desk.actor, late.id))
    words = [bare(each.text()) for each in history.findChildren(QLabel)]
    assert "Service level Standard – First answer: overdue" in words


def test_who_may_not_see_service_levels_reads_nothing_of_them(qapp, desk, late):
    role = create_role(desk, "Blind", base="admin")
    set_grant(desk, role, Permission.TICKET_SLA_VIEW.value, int(Scope.NONE))
    blind = actor_desk(desk, make_agent("Blind", role, [late.department])).actor
    assert read_deeds(blind, late.id).rows == ()
    assert read_deeds(desk.actor, late.id).rows

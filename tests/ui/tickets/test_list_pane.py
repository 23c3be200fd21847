"""The list of tickets, used as an agent uses it."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent

from desktop.commands.places import assign
from desktop.commands.tickets import resolve, set_priority
from desktop.store.clock import now
from desktop.store.queries.lists import View
from desktop.ui.tickets.list_pane import TicketList
from desktop.ui.tickets.listing import SearchListing, ViewListing
from tests.making import add_message, make_ticket
from tests.ui.composer.staging import settle

HOUR = 3_600_000


@pytest.fixture
def tickets(desk):
    """Make twenty open tickets, Ticket 19 the newest."""
    moment = now() - 100 * HOUR
    made = []
    for number in range(20):
        ticket = make_ticket(f"Ticket {number}", text=f"Text {number}", sent_at=moment + number * HOUR)
        made.append(ticket)
    return made


@pytest.fixture
def pane(qtbot, context, commands, tickets):
    made = TicketList(context, commands)
    qtbot.addWidget(made)
    made.resize(380, 600)
    made.show_view(View("unassigned"), "Unassigned")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle(qtbot, context)
    return made


def heard(signal):
    """Collect what a signal carries."""
    made = []
    signal.connect(made.append)
    return made


def subjects(pane):
    return [pane.model.index(row, 0).data() for row in range(pane.model.rowCount())]


def do(qtbot, context, *works):
    """Run commands as the window does, and let the list follow."""
    context.tasks.command(context.tasks, lambda: [work() for work in works])
    settle(qtbot, context)


def beside(qtbot, context, work):
    """Let somebody else change something: a colleague, the mail worker."""
    work()
    settle(qtbot, context)


def point_at(pane):
    """Hold the pointer over the list, as Qt tells a widget."""
    spot = QPointF(10, 10)
    viewport = pane.view.viewport()
    viewport.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    viewport.event(QEnterEvent(spot, spot, spot))


def test_a_view_is_there_at_once_newest_change_first(pane):
    assert subjects(pane)[:2] == ["Ticket 19", "Ticket 18"]
    assert pane.head.title.text() == "Unassigned"
    assert "20" in pane.head.count.text()


def test_a_sort_changes_the_order_and_is_remembered(qtbot, context, pane, tickets):
    do(qtbot, context, lambda: set_priority(context.desk, tickets[3].id, 3))
    pane.sort_bar.chosen.emit("priority")
    assert subjects(pane)[0] == "Ticket 3"
    pane.sort_bar.chosen.emit("oldest")
    assert subjects(pane)[0] == "Ticket 0"
    assert context.preferences.sort == "oldest"
    assert pane.sort_bar.button.text() == "Longest waiting first"


def test_arrows_and_enter_choose_and_open(qtbot, pane, tickets):
    chosen, opened = heard(pane.ticket_selected), heard(pane.ticket_opened)
    pane.view.setFocus()
    pane.content.step(1)
    qtbot.waitUntil(lambda: chosen == [tickets[19].id])
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: chosen == [tickets[19].id, tickets[18].id])
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert opened == [tickets[18].id]


def test_a_held_key_opens_where_it_stops_not_all_the_way(qtbot, pane, tickets):
    chosen = heard(pane.ticket_selected)
    for _ in range(10):
        pane.content.step(1)
    qtbot.waitUntil(lambda: len(chosen) > 0 and chosen[-1] == tickets[10].id)
    assert len(chosen) <= 3


def test_what_is_chosen_stays_chosen_when_another_ticket_leaves(qtbot, context, pane, tickets):
    pane.view.go_to(5)
    settle(qtbot, context)
    told = heard(pane.ticket_selected)
    beside(qtbot, context, lambda: assign(context.desk, tickets[19].id, context.desk.actor.id))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 19)
    assert pane.view.currentIndex().row() == 4
    assert pane.chosen_ids() == [tickets[14].id]
    assert len(told) == 0


def test_what_is_chosen_stays_chosen_when_it_moves_to_the_top(qtbot, context, pane, tickets):
    pane.view.go_to(3)
    do(qtbot, context, lambda: add_message(tickets[16], "Are you there?", sent_at=now()))
    beside(qtbot, context, lambda: context.desk.bus.publish(_touched(tickets[16])))
    qtbot.waitUntil(lambda: subjects(pane)[0] == "Ticket 16")
    assert pane.view.currentIndex().row() == 0
    assert pane.chosen_ids() == [tickets[16].id]


def test_after_ones_own_command_the_next_ticket_is_chosen(qtbot, context, pane, tickets):
    pane.view.go_to(4)
    told = heard(pane.ticket_selected)
    do(qtbot, context, partial(resolve, context.desk, tickets[15].id))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 19)
    qtbot.waitUntil(lambda: len(told) > 0 and told[-1] == tickets[14].id)
    assert pane.view.currentIndex().row() == 4


def test_when_somebody_else_takes_the_chosen_ticket_nothing_is_chosen_instead(qtbot, context, pane, tickets):
    pane.view.go_to(4)
    told = heard(pane.ticket_selected)
    beside(qtbot, context, lambda: resolve(context.desk, tickets[15].id))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 19)
    assert len(told) == 0
    assert pane.chosen_ids() == []
    pane.content.step(1)
    assert pane.view.currentIndex().row() == 4


def test_new_tickets_do_not_push_the_row_under_the_pointer(qtbot, context, pane):
    point_at(pane)
    assert pane.view.held
    beside(qtbot, context, lambda: [make_ticket(f"New {n}") and None for n in range(3)])
    beside(qtbot, context, lambda: context.desk.bus.publish(_touched()))
    qtbot.waitUntil(pane.strip.isVisible)
    assert "3" in pane.strip.text()
    assert subjects(pane)[0] == "Ticket 19"
    pane.strip.click()
    assert subjects(pane)[:3] == ["New 2", "New 1", "New 0"]
    assert not pane.strip.isVisible()


def test_waiting_tickets_come_in_when_the_pointer_leaves(qtbot, context, pane):
    point_at(pane)
    beside(qtbot, context, lambda: make_ticket("Fresh"))
    beside(qtbot, context, lambda: context.desk.bus.publish(_touched()))
    qtbot.waitUntil(pane.strip.isVisible)
    pane.view.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    pane.view.leaveEvent(QEvent(QEvent.Type.Leave))
    assert subjects(pane)[0] == "Fresh"


def test_a_ticket_that_goes_while_the_pointer_is_there_goes_at_once(qtbot, context, pane, tickets):
    point_at(pane)
    beside(qtbot, context, lambda: resolve(context.desk, tickets[18].id))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 19)
    assert subjects(pane)[:2] == ["Ticket 19", "Ticket 17"]
    assert not pane.strip.isVisible()


def test_a_scrolled_list_stays_where_it_is(qtbot, context, pane, tickets):
    bar = pane.view.verticalScrollBar()
    bar.setValue(500)
    top = pane.view.place()
    beside(qtbot, context, lambda: resolve(context.desk, tickets[19].id))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 19)
    assert pane.view.place() == top


def test_the_quick_filter_narrows_and_esc_shows_all_again(qtbot, context, pane):
    pane.open_filter()
    pane.filter_bar.field.setText("ticket 13")
    qtbot.waitUntil(lambda: pane.model.rowCount() < 20)
    assert subjects(pane) == ["Ticket 13"]
    qtbot.keyClick(pane.filter_bar, Qt.Key.Key_Escape)
    assert pane.model.rowCount() == 20
    assert not pane.filter_bar.isVisible()


def test_a_filter_that_matches_nothing_says_so(qtbot, context, pane):
    pane.open_filter()
    pane.filter_bar.field.setText("zzzz")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 0)
    assert pane.empty.state("found").isVisible()


def test_a_flag_of_the_filter_narrows_too(qtbot, context, pane, tickets):
    do(qtbot, context, lambda: set_priority(context.desk, tickets[3].id, 3))
    pane.open_filter()
    pane.filter_bar.flag("urgent").click()
    qtbot.waitUntil(lambda: subjects(pane) == ["Ticket 3"])


def test_a_search_shows_what_it_finds_and_goes_back(qtbot, context, pane):
    pane.show_search("text 17")
    qtbot.waitUntil(lambda: subjects(pane) == ["Ticket 17"])
    assert isinstance(pane.content.listing, SearchListing)
    assert pane.head.back.isVisible()
    assert pane.leave_search()
    assert isinstance(pane.content.listing, ViewListing)
    assert pane.model.rowCount() == 20
    assert not pane.leave_search()


def test_an_empty_place_says_what_that_means(qtbot, context, pane):
    pane.empty.set_unassigned(20)
    pane.show_view(View("mine"), "My tickets")
    assert pane.empty.state("mine").isVisible()
    pane.show_view(View("spam"), "Spam")
    assert pane.empty.state("other").isVisible()


def test_several_can_be_chosen_at_once(qtbot, pane, tickets):
    counts = heard(pane.chosen)
    pane.view.go_to(2)
    for _ in range(2):
        qtbot.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert counts[-1] == 3
    assert pane.chosen_ids() == [tickets[17].id, tickets[16].id, tickets[15].id]


def test_letters_never_search_the_rows(qtbot, pane):
    pane.view.go_to(3)
    qtbot.keyClick(pane.view, Qt.Key.Key_Z)
    assert pane.view.currentIndex().row() == 3


def test_compact_rows_are_lower(qtbot, context, pane):
    before = pane.view.rowHeight(0)
    context.preferences.compact_rows = True
    assert pane.view.rowHeight(0) < before


def _touched(ticket=None):
    from desktop.core.events import Changed

    return Changed("ticket", frozenset({ticket.id} if ticket else {"new"}), "test")


def test_the_first_arrow_chooses_the_first_ticket_not_the_second(qtbot, pane):
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert pane.view.currentIndex().row() == 0
    assert len(pane.chosen_ids()) == 1
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert pane.view.currentIndex().row() == 1

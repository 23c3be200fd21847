"""What ticket commands do, from key to desk and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.commands.departments import create_department
from desktop.store.create import status_id
from desktop.store.models import Department, Tag, Ticket, TicketTag
from tests.ui.composer.staging import settle


@pytest.fixture
def chosen(qtbot, opened, context, tickets):
    """Choose Ticket 5, the first of the list."""
    opened.window.tickets.view.setFocus()
    opened.window.tickets.view.go_to(0)
    qtbot.waitUntil(lambda: opened.window.area.ticket == tickets[5].id)
    settle(qtbot, context)
    return tickets[5]


def stored(ticket):
    return Ticket.get(Ticket.id == ticket.id)


def pick(qtbot, opened, typed):
    """Type into the command bar and press Enter."""
    bar = opened.parts.tickets.bar
    assert bar.isVisible()
    bar.field.setText(typed)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)


def test_e_resolves_shows_a_toast_goes_on_and_ctrl_z_takes_it_back(qtbot, opened, context, chosen, tickets):
    qtbot.keyClick(opened.window.tickets.view, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: opened.window.toast.isVisible())
    assert opened.window.toast.text() == "Resolved"
    qtbot.waitUntil(lambda: opened.subjects()[0] == "Ticket 4")
    assert stored(chosen).status == status_id("resolved")
    qtbot.waitUntil(lambda: opened.window.area.ticket == tickets[4].id)
    qtbot.keyClick(opened.window.tickets.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opened.subjects()[0] == "Ticket 5")
    assert stored(chosen).status == status_id("new")
    settle(qtbot, context)


def test_several_are_resolved_at_once_and_come_back_together(qtbot, opened, context, chosen, tickets):
    view = opened.window.tickets.view
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert opened.window.area.currentWidget() is opened.window.area.selection()
    qtbot.keyClick(view, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: len(opened.subjects()) == 3)
    assert "3" in opened.window.toast.text()
    opened.do("undo")
    qtbot.waitUntil(lambda: len(opened.subjects()) == 6)
    settle(qtbot, context)


def test_a_assigns_by_typing_a_name(qtbot, opened, context, chosen):
    qtbot.keyClick(opened.window.tickets.view, Qt.Key.Key_A)
    pick(qtbot, opened, "ewa")
    settle(qtbot, context)
    assert stored(chosen).assignee == context.desk.actor.id


def test_d_moves_to_a_department(qtbot, opened, context, chosen):
    create_department(context.desk, "Workshop")
    qtbot.waitUntil(opened.window.commands.action("department").isVisible)
    qtbot.keyClick(opened.window.tickets.view, Qt.Key.Key_D)
    pick(qtbot, opened, "work")
    settle(qtbot, context)
    assert Department.get(Department.id == stored(chosen).department).name == "Workshop"


def test_t_adds_a_tag_that_did_not_exist(qtbot, opened, context, chosen):
    qtbot.keyClick(opened.window.tickets.view, Qt.Key.Key_T)
    pick(qtbot, opened, "Bent fork")
    settle(qtbot, context)
    tag = Tag.get(Tag.name == "Bent fork")
    assert TicketTag.select().where((TicketTag.tag == tag.id) & (TicketTag.ticket == chosen.id)).count() == 1


def test_postpone_status_and_priority_by_typing(qtbot, opened, context, chosen):
    opened.do("priority")
    pick(qtbot, opened, "urgent")
    settle(qtbot, context)
    assert stored(chosen).priority == 3
    opened.do("status")
    pick(qtbot, opened, "third")
    settle(qtbot, context)
    assert stored(chosen).status == status_id("waiting_third_party")
    opened.parts.navigation.open_ticket(chosen.id)  # which left the list, so that the next one was chosen
    settle(qtbot, context)
    opened.do("postpone")
    pick(qtbot, opened, "week")
    settle(qtbot, context)
    assert stored(chosen).status == status_id("postponed")


def test_ctrl_k_finds_tickets_as_one_types_and_opens_one(qtbot, opened, context, chosen, tickets):
    opened.do("search")
    bar = opened.parts.tickets.bar
    assert f"#{chosen.number}" in bar._chip.text()
    bar.field.setText("ticket 2")
    found = f"ticket:{tickets[2].id}"
    qtbot.waitUntil(lambda: bar.model.find(found) >= 0)
    bar.list.setCurrentIndex(bar.model.index(bar.model.find(found)))
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.area.ticket == tickets[2].id)
    settle(qtbot, context)


def test_search_everything_shows_results_in_the_list_and_esc_goes_back(qtbot, opened, context, chosen):
    opened.do("search")
    bar = opened.parts.tickets.bar
    bar.field.setText("word3")
    bar.list.setCurrentIndex(bar.model.index(bar.model.find("search")))
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.subjects() == ["Ticket 3"])
    opened.window.go_back()
    qtbot.waitUntil(lambda: len(opened.subjects()) == 6)
    settle(qtbot, context)


def test_places_are_found_too(qtbot, opened, context, chosen):
    opened.do("search")
    pick(qtbot, opened, "postponed")
    assert opened.window.tickets.place.kind == "postponed"
    settle(qtbot, context)


def test_tickets_dropped_on_a_place_go_there(qtbot, opened, context, tickets):
    place = opened.window.sidebar.place("spam")
    opened.window.sidebar.dropped.emit(place, [tickets[0].id, tickets[1].id])
    settle(qtbot, context)
    assert {stored(ticket).folder for ticket in tickets[:2]} == {1}
    opened.do("undo")
    settle(qtbot, context)
    assert {stored(ticket).folder for ticket in tickets[:2]} == {0}


def test_the_number_is_copied(qtbot, opened, chosen):
    opened.do("copy-number")
    assert QApplication.clipboard().text() == f"#{chosen.number}"


def test_merging_is_offered_by_search_and_taken_back(qtbot, opened, context, chosen, tickets):
    opened.do("merge")
    bar = opened.parts.tickets.bar
    bar.field.setText("ticket 1")
    found = f"ticket:{tickets[1].id}"
    qtbot.waitUntil(lambda: bar.model.find(found) >= 0)
    bar.list.setCurrentIndex(bar.model.index(bar.model.find(found)))
    bar.run_chosen()
    settle(qtbot, context)
    assert stored(chosen).merged_into == tickets[1].id
    opened.do("undo")
    settle(qtbot, context)
    assert stored(chosen).merged_into is None


def test_the_context_menu_offers_what_can_be_done(qtbot, opened, chosen):
    opened.window.tickets.menu_wanted.emit(opened.window.mapToGlobal(opened.window.rect().center()))
    menu = opened.parts.tickets._menu
    qtbot.waitUntil(menu.isVisible)
    assert {"Reply", "Resolve", "Spam"} <= {action.text() for action in menu.actions()}
    menu.close()


def test_r_opens_the_composer_for_the_ticket(qtbot, opened, context, chosen):
    qtbot.keyClick(opened.window.tickets.view, Qt.Key.Key_R)
    settle(qtbot, context)
    composer = opened.window.area.composer()
    assert composer.ticket == chosen.id
    assert composer.kind == "reply"
    opened.do("note")
    qtbot.waitUntil(lambda: composer.kind == "note")
    settle(qtbot, context)


def test_what_lies_in_the_trash_is_erased_after_a_question(qtbot, opened, context, chosen):
    assert not opened.window.commands.action("purge").isVisible()
    opened.do("trash")
    settle(qtbot, context)
    opened.parts.navigation.go_to("trash")
    opened.parts.navigation.open_ticket(chosen.id)
    settle(qtbot, context)
    qtbot.waitUntil(opened.window.commands.action("purge").isVisible)
    opened.do("purge")
    QApplication.activeModalWidget().accept()
    settle(qtbot, context)
    assert stored(chosen).deleted
    qtbot.waitUntil(lambda: opened.window.area.ticket == "")

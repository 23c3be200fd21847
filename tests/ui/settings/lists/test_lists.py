"""The pages of statuses, tags and fields, worked as a person works them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.commands.fields import create_custom_field
from desktop.commands.statuses import create_status
from desktop.commands.tags import create_tag
from desktop.commands.tickets import resolve
from desktop.core.errors import DeskError
from desktop.store.models import Tag, Ticket, TicketTag
from desktop.store.queries.desk_lists import custom_fields, statuses, tags
from desktop.ui.settings.lists.asking import ChoiceDialog, ConsentDialog, NameDialog
from desktop.ui.settings.lists.fields_page import FieldDialog, FieldsPage
from desktop.ui.settings.lists.statuses_page import StatusDialog, StatusesPage
from desktop.ui.settings.lists.tags_page import TagsPage
from tests.making import make_ticket
from tests.ui.composer.staging import settle


@pytest.fixture
def show(context, qtbot):
    def build(kind):
        page = kind(context)
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        page.load()
        return page

    return build


def asked(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def choose(page, name):
    rows = [page.rows.item(number) for number in range(page.rows.count())]
    page.rows.setCurrentItem(next(row for row in rows if row.text() == name))


def names(page):
    return [page.rows.item(number).text() for number in range(page.rows.count())]


def test_a_status_is_made_and_renamed_and_moved_by_keys(show, context, qtbot):
    page = show(StatusesPage)
    page.add.click()
    dialog = asked(StatusDialog)
    dialog.name.setText("At the carrier")
    dialog.category.setCurrentIndex(1)
    dialog.accept()
    settle(qtbot, context)
    choose(page, "At the carrier")
    qtbot.keyClick(page.rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, context)
    assert [row.name for row in statuses()][-2] == "At the carrier"
    assert page.rows.currentItem().text() == "At the carrier"
    qtbot.keyClick(page.rows, Qt.Key.Key_Return)
    renamed = asked(NameDialog)
    renamed.name.setText("With the carrier")
    renamed.accept()
    settle(qtbot, context)
    assert "With the carrier" in names(page)


def test_a_status_that_tickets_have_goes_only_with_a_replacement(show, context, qtbot, desk):
    gone = create_status(desk, "At the carrier", 2, "pause")
    ticket = make_ticket(status="open")
    from desktop.commands.tickets import set_status

    set_status(desk, ticket.id, gone)
    page = show(StatusesPage)
    choose(page, "At the carrier")
    qtbot.keyClick(page.rows, Qt.Key.Key_Delete)
    asked(ConsentDialog).accept()
    settle(qtbot, context)
    replace = asked(ChoiceDialog)
    offered = [replace.choice.itemText(place) for place in range(replace.choice.count())]
    assert "New" not in offered
    assert "Postponed" not in offered
    replace.choice.setCurrentText("Resolved")
    replace.accept()
    settle(qtbot, context)
    assert "At the carrier" not in names(page)
    assert Ticket.get_by_id(ticket.rid).lane == 4


def test_a_built_in_status_stays_and_gets_its_own_name_back(show, context, qtbot):
    page = show(StatusesPage)
    choose(page, "Resolved")
    assert page._delete.isEnabled() is False
    page.edit(page.rows.chosen())
    asked(NameDialog).name.setText("Done")
    asked(NameDialog).accept()
    settle(qtbot, context)
    choose(page, "Done")
    page.edit(page.rows.chosen())
    asked(NameDialog).name.setText("")
    asked(NameDialog).accept()
    settle(qtbot, context)
    assert "Resolved" in names(page)


def test_tags_are_coloured_renamed_merged_and_deleted(show, context, qtbot, desk):
    first, second = create_tag(desk, "refund"), create_tag(desk, "money back")
    ticket = make_ticket()
    from desktop.commands.marks import add_tag

    add_tag(desk, ticket.id, "refund")
    page = show(TagsPage)
    choose(page, "refund")
    page.edit(first)
    dialog = asked(NameDialog)
    dialog.name.setText("Refund")
    dialog.colour._take(3)
    dialog.accept()
    settle(qtbot, context)
    assert [(tag.name, tag.colour) for tag in tags()] == [("money back", 0), ("Refund", 3)]
    page.ask_merge(first)
    asked(ChoiceDialog).accept()
    settle(qtbot, context)
    assert names(page) == ["money back"]
    assert [row.tag for row in TicketTag.select().where(~TicketTag.deleted)] == [second]
    choose(page, "money back")
    qtbot.keyClick(page.rows, Qt.Key.Key_Delete)
    asked(ConsentDialog).accept()
    settle(qtbot, context)
    assert not Tag.select().where(~Tag.deleted).exists()
    assert not page.nothing.isHidden()


def test_a_choice_field_needs_choices_and_keeps_its_kind(show, context, qtbot):
    page = show(FieldsPage)
    page.add.click()
    dialog = asked(FieldDialog)
    dialog.name.setText("Size")
    dialog.kind.setCurrentIndex(dialog.kind.findData("choice"))
    dialog.accept()
    assert dialog.isVisible()
    dialog.choices.setPlainText("S\nM\n\n")
    dialog.accept()
    settle(qtbot, context)
    assert custom_fields("ticket")[0].choices == ("S", "M")
    choose(page, "Size")
    qtbot.keyClick(page.rows, Qt.Key.Key_Return)
    again = asked(FieldDialog)
    assert not again.kind.isEnabled()
    again.choices.setPlainText("S\nM\nL")
    again.accept()
    settle(qtbot, context)
    assert custom_fields("ticket")[0].choices == ("S", "M", "L")


def test_a_field_may_have_to_be_filled_in_before_resolving(show, context, qtbot, desk):
    page = show(FieldsPage)
    page.add.click()
    dialog = asked(FieldDialog)
    dialog.name.setText("Cause")
    dialog.required.switch.click()
    dialog.accept()
    settle(qtbot, context)
    assert custom_fields("ticket")[0].required == "resolve"
    ticket = make_ticket()
    with pytest.raises(DeskError, match="field-required"):
        resolve(desk, ticket.id)
    page.edit(custom_fields("ticket")[0].id)
    dialog = asked(FieldDialog)
    assert dialog.required.switch.isChecked()
    dialog.required.switch.click()
    dialog.accept()
    settle(qtbot, context)
    assert custom_fields("ticket")[0].required == ""
    resolve(desk, ticket.id)


def test_fields_are_moved_and_deleted(show, context, qtbot, desk):
    for name in ("Order", "Size"):
        create_custom_field(desk, name, "text")
    page = show(FieldsPage)
    choose(page, "Size")
    qtbot.keyClick(page.rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, context)
    assert [row.name for row in custom_fields("ticket")] == ["Size", "Order"]
    page.remove(page.rows.chosen())
    asked(ConsentDialog).accept()
    settle(qtbot, context)
    assert names(page) == ["Order"]

"""The details of a ticket: shown, edited in place through commands, kept up to date."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop.commands.departments import create_department
from desktop.commands.fields import create_custom_field
from desktop.commands.marks import add_tag
from desktop.commands.places import link, merge
from desktop.store import journal
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.models import Agent, Contact, FieldValue, Participant, Tag, Ticket, TicketLink, TicketTag
from desktop.ui.context_panel.context_panel import ContextPanel
from desktop.ui.context_panel.entry_line import EntryLine
from desktop.ui.context_panel.other_tickets import TicketLine
from desktop.ui.theme.current import holder
from tests.making import make_ticket

EVIL = '<img src="file:///etc/passwd"><b>Hello</b>'


@pytest.fixture
def panel(context, qapp, qtbot):
    holder.apply(qapp, "light")
    made = ContextPanel(context)
    made.resize(280, 800)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(panel, context, qtbot):
    def open_ticket(ticket):
        with qtbot.waitSignal(panel.shown):
            panel.show_ticket(ticket)
        return panel

    return open_ticket


def choose(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


def reread(ticket):
    return Ticket.get(Ticket.id == ticket.id)


def test_the_person_shows_with_name_and_address(opened):
    panel = opened(make_ticket().id)
    texts = [label.text() for label in panel.person.findChildren(QLabel)]
    assert "Amira Haddad" in texts
    assert "amira@example.com" in texts


def test_the_status_is_set_from_its_menu_and_shows_at_once(opened, qtbot):
    ticket = make_ticket()
    panel = opened(ticket.id)
    menu = panel.fields.status_menu()
    assert panel.fields.status.text() == "New"
    choose(menu, "Resolved")
    qtbot.waitUntil(lambda: panel.fields.status.text() == "Resolved")
    assert reread(ticket).status == status_id("resolved")


def test_postponing_asks_the_window_until_when(opened, panel, qtbot):
    opened(make_ticket().id)
    with qtbot.waitSignal(panel.command_requested) as caught:
        choose(panel.fields.status_menu(), "Postponed")
    assert caught.args == ["postpone"]


def test_departments_show_only_when_there_are_two(opened, context, qtbot):
    ticket = make_ticket()
    panel = opened(ticket.id)
    assert panel.fields.department.isHidden() or panel.fields._department_row.isHidden()
    billing = create_department(context.desk, "Billing & more")
    qtbot.waitUntil(lambda: not panel.fields._department_row.isHidden())
    choose(panel.fields.department_menu(), "Billing && more")
    qtbot.waitUntil(lambda: panel.fields.department.text() == "Billing & more")
    assert reread(ticket).department == billing


def test_the_ticket_is_given_to_an_agent_and_to_nobody(opened, context, qtbot):
    ticket = make_ticket()
    panel = opened(ticket.id)
    choose(panel.fields.assignee_menu(), "Ewa Kowal")
    qtbot.waitUntil(lambda: panel.fields.assignee.text() == "Ewa Kowal")
    choose(panel.fields.assignee_menu(), "Nobody")
    qtbot.waitUntil(lambda: reread(ticket).assignee is None)


def test_the_priority_is_chosen(opened, qtbot):
    ticket = make_ticket()
    panel = opened(ticket.id)
    choose(panel.fields.priority_menu(), "Urgent")
    qtbot.waitUntil(lambda: panel.fields.priority.text() == "Urgent")
    assert reread(ticket).priority == 3


def test_tags_are_added_with_completion_and_removed_by_key(opened, context, qtbot):
    add_tag(context.desk, make_ticket("Other").id, "refund")
    ticket = make_ticket()
    panel = opened(ticket.id)
    entry = panel.tags.open_entry()
    assert "refund" in panel.tags._known.stringList()
    QTest.keyClicks(entry, "Card")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [chip.text() for chip in panel.tags.chips] == ["Card"])
    QTest.keyClick(panel.tags.chips[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.tags.chips == [])
    row = TicketTag.get(TicketTag.ticket == ticket.id)
    assert row.deleted
    assert Tag.get(Tag.id == row.tag).name == "Card"


def test_escape_keeps_nothing(opened, qtbot):
    ticket = make_ticket()
    panel = opened(ticket.id)
    entry = panel.tags.open_entry()
    QTest.keyClicks(entry, "Card")
    QTest.keyClick(entry, Qt.Key.Key_Escape)
    assert panel.tags._entry is None
    assert not TicketTag.select().where(TicketTag.ticket == ticket.id).exists()


KINDS = (("text", "20377", "20377"), ("integer", "12", "12"), ("email", "a@b.example", "a@b.example"))


@pytest.mark.parametrize(("kind", "typed", "stored"), KINDS)
def test_a_field_is_edited_where_it_stands(opened, context, qtbot, kind, typed, stored):
    field = create_custom_field(context.desk, "Order", kind)
    ticket = make_ticket()
    panel = opened(ticket.id)
    panel.custom.edit(field)
    entry = panel.custom._rows[field].findChild(EntryLine)
    QTest.keyClicks(entry, typed)
    QTest.keyClick(entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.custom.values[field].text() == stored)
    assert FieldValue.get(FieldValue.row == ticket.id).value == stored


def test_a_value_that_does_not_fit_is_refused_in_a_sentence(opened, context, qtbot):
    field = create_custom_field(context.desk, "Count", "integer")
    panel = opened(make_ticket().id)
    with qtbot.waitSignal(context.tasks.failed) as caught:
        panel.custom._set(field, "many")
    assert caught.args[0].code == "field-value"
    assert panel.custom.values[field].text() == "Set"


@pytest.mark.parametrize(("kind", "choices", "words", "stored"), [
    ("choice", ("Red", "Blue & green"), "Blue && green", "Blue & green"),
    ("yes-no", (), "Yes", "yes"),
    ("choices", ("A", "B"), "B", "B"),
])  # fmt: skip
def test_a_choice_is_made_from_a_menu(opened, context, qtbot, kind, choices, words, stored):
    field = create_custom_field(context.desk, "Choice", kind, choices)
    ticket = make_ticket()
    panel = opened(ticket.id)
    row = next(each for each in panel.custom._fields if each.id == field)
    choose(panel.custom._menu(row, panel.custom.values[field]), words)
    qtbot.waitUntil(lambda: FieldValue.select().where(FieldValue.row == ticket.id).exists())
    qtbot.waitUntil(lambda: panel.custom.values[field].text() != "Set")
    assert FieldValue.get(FieldValue.row == ticket.id).value == stored


def test_people_who_wrote_in_are_confirmed_or_left_out(opened, qtbot):
    ticket = make_ticket()
    with journal.recording("test", "joined"):
        for name in ("jo", "kim"):
            email = f"{name}@example.com"
            identity = natural_id("participant", ticket.id, email)
            Participant.create(id=identity, ticket=ticket.id, email=email, name=name, role="joined")
    panel = opened(ticket.id)
    press = lambda name: next(  # noqa: E731
        each for each in panel.participants.findChildren(QAbstractButton) if each.accessibleName() == name
    ).click()
    press("Put in copy")
    qtbot.waitUntil(lambda: Participant.get(Participant.email == "jo@example.com").role == "cc")
    panel.participants._remove("kim@example.com")
    qtbot.waitUntil(lambda: Participant.get(Participant.email == "kim@example.com").deleted)


def test_somebody_is_put_in_copy_by_address(opened, context, qtbot):
    ticket = make_ticket()
    panel = opened(ticket.id)
    entry = panel.participants.open_entry()
    QTest.keyClicks(entry, "new@example.com")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: Participant.select().where(Participant.email == "new@example.com").exists())


def test_other_tickets_open_and_links_go(opened, panel, context, qtbot):
    ticket, other, gone = make_ticket(), make_ticket("Other"), make_ticket("Gone", email="x@y.example")
    link(context.desk, ticket.id, other.id)
    merge(context.desk, gone.id, ticket.id)
    opened(ticket.id)
    lines = {line.linked.kind: line for line in panel.linked.findChildren(TicketLine)}
    assert set(lines) == {"related", "merged"}
    with qtbot.waitSignal(panel.ticket_requested) as caught:
        lines["related"].click()
    assert caught.args == [other.id]
    lines["related"].undo_wanted.emit()
    lines["merged"].undo_wanted.emit()
    qtbot.waitUntil(lambda: TicketLink.get(TicketLink.ticket == ticket.id).deleted)
    qtbot.waitUntil(lambda: reread(gone).merged_into is None)


def test_earlier_tickets_of_the_person_stand_below(opened):
    make_ticket("First")
    panel = opened(make_ticket("Second").id)
    assert [line.text() for line in panel.earlier.findChildren(TicketLine)] == ["First"]


def test_history_is_sentences_and_unfolds(opened, context, qtbot):
    ticket = make_ticket()
    for number in range(12):
        add_tag(context.desk, ticket.id, f"tag {number}")
    panel = opened(ticket.id)
    texts = lambda: [label.text() for label in panel.history.findChildren(QLabel) if not label.isHidden()]  # noqa: E731
    assert any("tag 11" in text for text in texts())
    assert not any("tag 0" in text for text in texts())
    panel.history.show_more()
    assert any("tag 0" in text for text in texts())


def test_folded_sections_are_remembered(opened, panel, context, qtbot):
    opened(make_ticket().id)
    assert panel.section("history").folded
    panel.section("history")._header.click()
    panel.section("participants")._header.click()
    again = ContextPanel(context)
    qtbot.addWidget(again)
    assert not again.section("history").folded
    assert again.section("participants").folded


def test_a_person_is_renamed_blocked_and_written_to(opened, panel, context, qtbot):
    ticket = make_ticket()
    opened(ticket.id)
    actions = {action.text(): action for action in panel.person.menu().actions()}
    with qtbot.waitSignal(panel.mail_requested) as caught:
        actions["Write a new mail"].trigger()
    assert caught.args == ["mailto:amira@example.com"]
    actions["Change name"].trigger()
    entry = panel.person._entry
    entry.setText("Amira H.")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.person.name.text() == "Amira H.")
    panel.person._toggle_block()
    qtbot.waitUntil(lambda: Contact.get(Contact.id == ticket.requester).blocked)


def test_nothing_that_people_wrote_is_markup(opened, panel, context):
    field = create_custom_field(context.desk, EVIL, "text")
    ticket = make_ticket(subject=EVIL, name=EVIL)
    other = make_ticket(subject=EVIL, name=EVIL, email="evil@example.com")
    link(context.desk, ticket.id, other.id)
    add_tag(context.desk, ticket.id, EVIL[:40])
    with journal.recording("test", "agent"):
        Agent.create(name=EVIL, shown_name=EVIL)
        Participant.create(ticket=ticket.id, email="p@example.com", name=EVIL, role="joined")
        FieldValue.create(
            id=natural_id("field", field, ticket.id), field=field, row=ticket.id, ticket=ticket.id, value=EVIL
        )
    opened(ticket.id)
    panel.section("history").fold(False)
    panel.grab()
    for widget in panel.findChildren(QWidget):
        assert "<img" not in widget.toolTip()
    for label in panel.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_every_button_says_what_it_is(opened, panel):
    opened(make_ticket().id)
    for each in panel.findChildren(QAbstractButton):
        if not each.objectName().startswith("qt_"):
            assert each.accessibleName() or each.text(), each


def test_it_is_worked_by_keyboard(opened, panel, qtbot):
    opened(make_ticket().id)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.setFocus()
    assert panel.fields.status.hasFocus()
    with qtbot.waitSignal(panel.fields.status.clicked):
        QTest.keyClick(panel.fields.status, Qt.Key.Key_Return)

"""A restricted agent opens the same window and finds nothing of another department's tickets, in four languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog

from desktop.commands.marks import add_tag
from desktop.commands.places import assign
from desktop.commands.replies import add_note
from desktop.core.errors import NotFoundError
from desktop.core.events import Changed
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.models import Department, Message, Ticket
from desktop.ui.command_bar.table import COMMANDS
from desktop.ui.context import UiContext
from desktop.ui.conversation.card_menu import CardMenu
from desktop.ui.errors import sentence
from desktop.ui.i18n import install_language
from desktop.ui.main_window.assembly import Parts, assemble
from desktop.ui.main_window.window import MainWindow
from desktop.ui.notifications import Notifications
from desktop.ui.theme.current import holder
from tests.journeys.walking import everything_said
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.ui.composer.staging import make_context, settle

CANARIES = ("Zirkonvogel", "Quittenkanarie", "Xenotaube", "Yuccafink")
"""Words of the other department's tickets: subject, text and note, the customer's name, their address."""
LANGUAGES = ("en", "ar", "es", "pl")
OUTSIDE = frozenset(("quit", "close-window", "full-screen", "open-desk", "import", "import-folder", "backup", "logs"))
"""Commands that leave the window or open the system's own dialogs."""


@dataclass
class Walk:
    """The restricted agent's window, the owner's desk beside it, and the two departments' tickets."""

    window: MainWindow
    parts: Parts
    context: UiContext
    mine: Ticket
    hidden: Ticket
    home: str
    other: str

    def look(self, qtbot) -> None:
        """Wait until all is read, and find none of the canaries anywhere."""
        settle(qtbot, self.context)
        said = everything_said()
        assert [word for word in CANARIES if word.casefold() in said.casefold()] == []


@pytest.fixture(params=LANGUAGES)
def walk(request, qtbot, qapp, desk, desk_path, tmp_path) -> Iterator[Walk]:
    """Open the window of an agent who belongs to one of two departments."""
    install_language(qapp, request.param)
    holder.apply(qapp, "light")
    home, other = Department.get().id, make_department("Workshop")
    agent = make_agent("Hana Sato", "restricted", [home], "hana@halyard.example")
    mine = make_ticket("Tent pole broke", text="It is broken.", department=home)
    hidden = make_ticket(CANARIES[0], "yuccafink@example.com", CANARIES[2], text=CANARIES[1], department=other)
    add_note(desk, hidden.id, CANARIES[1])
    add_tag(desk, hidden.id, "wheels")
    assign(desk, hidden.id, desk.actor.id)
    context = make_context(actor_desk(desk, agent), desk_path, tmp_path)
    window, parts = open_window(qtbot, context)
    yield Walk(window, parts, context, mine, hidden, home, other)
    context.tasks.finish()
    install_language(qapp, "en")


def open_window(qtbot, context: UiContext) -> tuple[MainWindow, Parts]:
    """Open a window wide enough for all of its panes."""
    window = MainWindow(context)
    qtbot.addWidget(window)
    parts = assemble(window)
    window.resize(1500, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    parts.navigation.start()
    return window, parts


def test_the_owner_would_find_every_canary(qtbot, walk, desk, desk_path, tmp_path):
    """Else the walks below would prove nothing."""
    walk.window.close()
    context = make_context(desk, desk_path, tmp_path / "owner")
    window, parts = open_window(qtbot, context)
    parts.navigation.go_to("all")
    parts.navigation.open_ticket(walk.hidden.id)
    window.panes.toggle_details() if not window.details.isVisible() else None
    settle(qtbot, context)
    said = everything_said().casefold()
    assert [word for word in CANARIES if word.casefold() not in said] == []
    context.tasks.finish()


def test_no_place_no_command_and_no_link_shows_anything(qtbot, walk):
    walk.look(qtbot)
    for row in range(walk.window.sidebar.model.rowCount()):
        place = walk.window.sidebar.model.place(row)
        if not place.section:
            walk.parts.navigation.go(place)
            walk.look(qtbot)
    for ticket in ("", walk.mine.id):
        if ticket:
            walk.parts.navigation.go_to("all")
            walk.parts.navigation.open_ticket(ticket)
            walk.look(qtbot)
        for spec in COMMANDS:
            if spec.name not in OUTSIDE:
                walk.window.commands.run(spec.name)
                walk.look(qtbot)
                close_what_opened(walk)


def test_no_menu_offers_anything(qtbot, walk):
    walk.parts.navigation.go_to("all")
    walk.parts.navigation.open_ticket(walk.mine.id)
    walk.look(qtbot)
    walk.window.tickets.menu_wanted.emit(QPoint(5, 5))
    close_popups()
    walk.window.sidebar.own_menu.fill()
    conversation, panel = walk.window.area.conversation(), walk.window.details.panel()
    menus = [conversation.head.menu(), panel.person.menu(), panel.fields.assignee_menu(), panel.fields.status_menu()]
    menus += [panel.fields.department_menu(), CardMenu(conversation.cards()[0], conversation.actions_on_messages)]
    walk.look(qtbot)
    for menu in menus:
        menu.deleteLater()
    chosen = {action.text() for action in panel.fields.assignee_menu().actions()}
    assert any("Hana" in each for each in chosen)
    assert panel.fields.department_menu().actions() == []
    assert not panel.fields.department.editable
    assert panel.fields.status.editable


def test_no_search_no_filter_and_no_suggestion_finds_anything(qtbot, walk):
    bar = walk.parts.tickets.bar
    for words in (*CANARIES, str(walk.hidden.number), f"#{walk.hidden.number}"):
        walk.window.commands.run("search")
        bar.field.setText(words)
        qtbot.waitUntil(lambda: not bar._pause.isActive())
        settle(qtbot, walk.context)
        rows = [row for row in bar.model.rows if not isinstance(row, str)]
        assert [row for row in rows if row.key.startswith(("ticket:", "person:"))] == []
        bar.close_bar()
        walk.window.tickets.show_search(words)
        settle(qtbot, walk.context)
        assert walk.window.tickets.model.rowCount() == 0
        walk.window.tickets.leave_search()
        walk.window.commands.run("filter")
        walk.window.tickets.filter_bar.field.setText(words)
        qtbot.waitUntil(lambda: not walk.window.tickets.filter_bar._pause.isActive())
        settle(qtbot, walk.context)
        assert walk.window.tickets.model.rowCount() == 0
        walk.window.tickets.close_filter()
    walk.window.area.show_ticket(walk.mine.id)
    settle(qtbot, walk.context)
    field = walk.window.area.composer().pane.recipients.field("to")
    field.suggestions_wanted.emit("yucca")
    walk.look(qtbot)


def test_a_link_a_number_and_an_id_lead_nowhere_and_say_no_more_than_for_what_never_was(qtbot, walk):
    said = []
    walk.context.tasks.failed.connect(lambda error: said.append((type(error), sentence(error))))
    for number in (walk.hidden.number, 987_654):
        walk.parts.navigation.open_link(f"deskbell://ticket/{number}")
        settle(qtbot, walk.context)
    for ticket in (walk.hidden.id, "0" * 32):
        walk.parts.navigation.open_ticket(ticket)
        walk.look(qtbot)
    assert {kind for kind, text in said} == {NotFoundError}
    assert len(said) == 4
    assert len(set(said)) == 1
    assert walk.window.area.ticket == ""


def test_dropping_what_is_out_of_sight_changes_nothing(qtbot, walk):
    before = stored(walk.hidden)
    for row in range(walk.window.sidebar.model.rowCount()):
        place = walk.window.sidebar.model.place(row)
        if place.key in ("mine", "unassigned", "open", "resolved", "spam", "trash", "all"):
            walk.window.sidebar.dropped.emit(place, [walk.hidden.id])
            walk.look(qtbot)
    assert stored(walk.hidden) == before


def test_new_mail_of_the_other_department_is_not_told(qtbot, walk):
    told = []
    notifications = Notifications(walk.context, walk.window)
    notifications._gather.setInterval(0)
    notifications.wanted.connect(lambda title, text, ticket: told.append((title, text)))
    ids = [row.id for row in Message.select()]
    with journal.recording("test", "make"):
        Message.update(sent_at=now()).execute()
    notifications._on_changed(Changed("message", frozenset(ids), "take_in"))
    qtbot.waitUntil(lambda: bool(told))
    assert all(word not in " ".join(told[0]) for word in CANARIES)
    assert len(told) == 1
    walk.look(qtbot)


def test_what_is_not_allowed_is_in_no_menu_and_on_no_sheet(qtbot, walk):
    walk.parts.navigation.go_to("all")
    walk.parts.navigation.open_ticket(walk.mine.id)
    settle(qtbot, walk.context)
    commands = walk.window.commands
    for name in ("import", "ledger", "backup", "see-as", "forward", "merge", "trash", "department", "select-all"):
        action = commands.action(name)
        assert not action.isVisible(), name
        assert not action.isEnabled(), name
        assert commands.keys(name) == ""
    for name in ("reply", "note", "take", "resolve", "tag", "refer", "settings"):
        assert commands.action(name).isVisible(), name
    shown = {walk.window.sidebar.model.place(row).key for row in range(walk.window.sidebar.model.rowCount())}
    assert not shown & {"spam", "trash", "quarantine", f"department:{walk.other}"}
    head = walk.window.area.conversation().head.menu()
    texts = {action.text().partition("\t")[0] for action in head.actions()}
    assert commands.action("merge").text() not in texts
    assert commands.action("reply").text() in texts


def close_what_opened(walk: Walk) -> None:
    """Close every dialog and window beside the main one, and the command bar."""
    walk.parts.tickets.bar.close_bar()
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible():
            each.reject()
        elif each.isWindow() and each.isVisible() and each is not walk.window:
            each.close()


def close_popups() -> None:
    """Close the menus that are open."""
    while QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()


def stored(ticket: Ticket) -> tuple[object, ...]:
    """Return what could have been changed in a ticket."""
    row = Ticket.get(Ticket.id == ticket.id)
    return row.status, row.folder, row.department, row.assignee, row.priority

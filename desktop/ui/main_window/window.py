"""The main window: builds its panes, hands them to each other, remembers where it stood.

What commands do is in ``ticket_wiring`` and ``desk_wiring``; where a person goes is in ``navigation``.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QMainWindow, QVBoxLayout, QWidget

from desktop.core.actors import Actor
from desktop.core.events import Changed
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.mail_lists import mailboxes
from desktop.store.queries.rows import Counts, MailboxRow, TicketRow
from desktop.ui.command_bar.needed import LOOKED_AT
from desktop.ui.context import UiContext
from desktop.ui.main_window.conversation_area import ConversationArea
from desktop.ui.main_window.details import Details
from desktop.ui.main_window.panes import Panes
from desktop.ui.main_window.status_bar import StatusBar
from desktop.ui.shortcuts import Commands
from desktop.ui.sidebar.sidebar import Sidebar
from desktop.ui.tickets.list_pane import TicketList
from desktop.ui.time_words import now_ms
from desktop.ui.undo_stack import UndoStack

if TYPE_CHECKING:
    from desktop.ui.common.toast import Toast
    from desktop.ui.tickets.actions import TicketActions

MINUTE_MS = 60_000
USUAL_SIZE = 1280, 800
MAIL_KINDS = frozenset(("mailbox", "mailbox_state"))


class MainWindow(QMainWindow):
    """The window. ``closing`` comes before it goes; a listener may keep the program in the tray."""

    closing = Signal(QCloseEvent)
    files_dropped = Signal(list)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self.commands = Commands(self, context.preferences, context.rights)
        self.undo = UndoStack(context.desk, context.tasks, self)
        self.sidebar = Sidebar(context, self.commands)
        self.tickets = TicketList(context, self.commands)
        self.area = ConversationArea(context, self.commands)
        self.details = Details(context)
        self.panes = Panes(context.preferences, self.sidebar, self.tickets, self.area, self.details)
        self.status = StatusBar()
        self._toasts: dict[QWidget, Toast] = {}
        self._over: QWidget | None = None
        self.base = QFrame()
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._build()
        self._connect()

    def complete(self) -> None:
        """Build what nobody sees before the first list: menus, their icons, the page without a ticket."""
        from desktop.ui.main_window.menus import AltKey, fill_menu_bar  # noqa: PLC0415 - after the first paint

        self.commands.dress()
        fill_menu_bar(self.menuBar(), self.commands)
        self._alt = AltKey(self)
        self.area.complete()
        self.refresh_status()

    def chosen(self) -> list[str]:
        """Return the tickets that commands work on: those selected in the list, else the one that is open."""
        ids = self.tickets.chosen_ids()
        if len(ids) > 1 or not self.area.ticket:
            return ids
        return [self.area.ticket]

    def chosen_rows(self) -> list[TicketRow]:
        """Return the rows of ``chosen``, the first of them when they are very many; none while one is being read."""
        rows = self.tickets.view.chosen(LOOKED_AT + 1)
        if len(rows) > 1 or not self.area.ticket:
            return rows
        return [row for row in (self.area.row, *rows) if row is not None and row.id == self.area.ticket][:1]

    @cached_property
    def actions_on_tickets(self) -> TicketActions:
        """What can be done to the chosen tickets."""
        from desktop.ui.tickets.actions import TicketActions  # noqa: PLC0415 - commands compose mail, a long import

        return TicketActions(self.context, self.chosen, self, self.chosen_rows)

    @property
    def toast(self) -> Toast:
        """The toast over the conversation, or over the list where only that shows."""
        from desktop.ui.common.toast import Toast  # noqa: PLC0415 - nothing is said before the first paint

        parent = self.area if self.area.isVisible() or not self.tickets.isVisible() else self.tickets
        if parent not in self._toasts:
            self._toasts[parent] = Toast(parent)
        return self._toasts[parent]

    def say(self, text: str, action: str = "", on_action: object = None, stays: bool = False) -> None:
        """Show a toast over the conversation."""
        run = on_action if callable(on_action) else None
        self.toast.say(text, action, run, self.commands.keys("undo") if action and not stays else "", stays)

    def refresh_status(self) -> None:
        """Read again how the mailboxes are."""
        actor, rights = self.context.desk.actor, self.context.rights
        manages = rights.can(Permission.CHANNEL_ACCOUNTS_VIEW)
        boxes = [row for row in self.context.tasks.now(lambda: mailboxes(actor)) if manages or of_own(actor, row)]
        self.status.show_mailboxes(boxes, now_ms())
        self.status.mail.setVisible(bool(boxes) or manages)
        self._show_outbox(self.sidebar.counts)
        self.status.show_own(self.context.preferences.do_not_disturb, self.sidebar.state)
        self._show_sync()

    def add_bar(self, bar: QWidget) -> None:
        """Put a row between the panes and the status bar."""
        self._column.insertWidget(self._column.count() - 1, bar)

    def restore_place(self) -> None:
        """Stand where the window stood last time, or in the middle of the screen."""
        preferences = self.context.preferences
        if preferences.geometry.isEmpty() or not self.restoreGeometry(preferences.geometry):
            self.resize(*USUAL_SIZE)

    def panes_in_order(self) -> list[QWidget]:
        """Return what F6 walks through, as far as it shows."""
        order: list[QWidget] = [self.sidebar.places, self.tickets.view, *self.area.stops(), self.details]
        return [pane for pane in order if pane.isVisible()]

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the keyboard in the list, or in the places while the list has nothing to choose."""
        super().showEvent(event)
        if self.focusWidget() is None:
            (self.tickets.view if self.tickets.view.isVisible() else self.sidebar.places).setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place; whoever listens to ``closing`` may refuse."""
        self.context.preferences.geometry = self.saveGeometry()
        self.context.preferences.flush()
        self.closing.emit(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back one step: from several tickets to one, from a search or a conversation to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return
        super().keyPressEvent(event)

    def go_back(self) -> None:
        """Undo the last step of going into something."""
        if self.panes.details_shown and self.details.parentWidget() is not self.panes:
            self.panes.stop_peeking()
        elif len(self.tickets.chosen_ids()) > 1:
            self.tickets.view.go_to(self.tickets.view.currentIndex().row())
        elif self.panes.taking_turns and self.area.isVisible():
            self.panes.read(False)
            self.tickets.view.setFocus()
        elif not self.tickets.leave_search():
            self.tickets.view.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take mail files from the desktop."""
        mail = any(url.isLocalFile() for url in event.mimeData().urls())
        event.setAccepted(mail and self.commands.allows("import"))

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the dropped files over for import."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and self.commands.allows("import"):
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.setMinimumSize(420, 360)
        self._column = QVBoxLayout(self.base)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.panes, 1)
        self._column.addWidget(self.status)
        self.setCentralWidget(self.base)

    def _connect(self) -> None:
        self.sidebar.counted.connect(self._on_counted)
        self._on_counted(self.sidebar.counts)  # it counted first while nobody listened yet
        self.panes.details_changed.connect(self.commands.action("details").setChecked)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()
        self.context.bridge.changed.connect(self._on_changed)
        self.context.preferences.changed.connect(self._on_preference)
        self.context.rights.ended.connect(self._on_ended)
        self.context.rights.changed.connect(self._on_rights)
        self.context.sharing.changed.connect(self._show_sync)

    def _show_title(self) -> None:
        """Name the desk and, where several work at it, whose window this is; one to look through says that itself."""
        if not self.context.rights.reading_only:
            name = self.sidebar.own_name
            words = self.tr("{desk} – {name} – Deskbell") if name else self.tr("{desk} – Deskbell")
            self.setWindowTitle(words.format(desk=self.sidebar.name.text(), name=name))

    def _on_counted(self, counts: Counts) -> None:
        self._show_title()
        self.status.show_own(self.context.preferences.do_not_disturb, self.sidebar.state)
        self._show_outbox(counts)
        self.tickets.empty.set_unassigned(counts.unassigned)

    def _show_outbox(self, counts: Counts) -> None:
        self.status.show_outbox(counts)
        self.status.outbox.setVisible(self.context.rights.can(Permission.CHANNEL_OUTBOX_VIEW))

    def _show_sync(self) -> None:
        state = self.context.sharing.state
        self.status.show_sync(state, now_ms())
        self.commands.withhold("sync", not state.shared)

    def _on_changed(self, event: Changed) -> None:
        if event.kind in MAIL_KINDS:
            self.refresh_status()

    def _on_ended(self) -> None:
        """Show nothing of the desk any more: whoever works here was switched off."""
        from desktop.ui.main_window.ended import Ended  # noqa: PLC0415 - seldom needed

        self.undo.forget()
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self.area.show_nothing()
        self.panes.hide()
        self.status.hide()
        if self._over is None:
            self._over = Ended()
            self._column.insertWidget(0, self._over)
        self._over.show()

    def _on_rights(self) -> None:
        self.refresh_status()
        self.undo.follow_sight(self.context.rights.actor)
        if self._over is not None and self.context.rights.can(Permission.PEOPLE_PROFILE):
            self._over.hide()
            self.panes.show()
            self.status.show()

    def _on_minute(self) -> None:
        self.tickets.view.viewport().update()
        self.refresh_status()

    def _on_preference(self, name: str) -> None:
        if name == "do_not_disturb":
            quiet = self.context.preferences.do_not_disturb
            self.status.show_own(quiet, self.sidebar.state)
            self.commands.action("disturb").setChecked(quiet)
        elif name == "theme":
            app = QApplication.instance()
            if isinstance(app, QApplication):
                self.context.theme.apply(app, self.context.preferences.theme)


def of_own(actor: Actor, mailbox: MailboxRow) -> bool:
    """Tell whether a mailbox brings tickets that the agent sees; the addresses of the others are none of theirs."""
    return actor.scope_in(Permission.TICKET_VIEW_LIST, mailbox.department) >= Scope.UNASSIGNED

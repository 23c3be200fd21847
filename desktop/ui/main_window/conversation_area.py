"""The middle of the window: the conversation with its composer, or what stands in for them.

The conversation is built when the first ticket is opened, the composer when the first answer is: neither is needed
before the first list is painted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from desktop.ui.context import UiContext
from desktop.ui.main_window.meeting import Meeting
from desktop.ui.shortcuts import Commands

if TYPE_CHECKING:
    from desktop.store.queries.macros import ReadyText
    from desktop.store.queries.rows import TicketRow
    from desktop.ui.composer.composer import Composer
    from desktop.ui.conversation.conversation_view import ConversationView
    from desktop.ui.load_board.load_page import LoadPage
    from desktop.ui.main_window.selection_pane import SelectionPane
    from desktop.ui.outbox.outbox_page import OutboxPage


class ConversationArea(QStackedWidget):
    """Teaching page, selection page, outbox page, load board and conversation. ``sent`` carries what the composer sent.

    ``shown`` when a ticket was read, ``lost`` when the one that is open went out of the agent's sight.
    """

    sent = Signal(object)
    ticket_wanted = Signal(str)
    place_wanted = Signal(str)
    command_wanted = Signal(str)
    link_followed = Signal(str)
    link_hovered = Signal(str)
    said = Signal(str)
    shown = Signal()
    lost = Signal()

    def __init__(self, context: UiContext, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._commands = commands
        self.teaching = QWidget()
        self._selection: SelectionPane | None = None
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._halves.setHandleWidth(1)
        self._halves.setChildrenCollapsible(False)
        self._conversation: ConversationView | None = None
        self._composer: Composer | None = None
        self._outbox: OutboxPage | None = None
        self._load: LoadPage | None = None
        self.meeting = Meeting(context, self)
        self.ticket = ""
        for page in (self.teaching, self._halves):
            self.addWidget(page)

    def complete(self) -> None:
        """Build the page that teaches keys: after the first paint of the list."""
        from desktop.ui.main_window.teaching import Teaching  # noqa: PLC0415

        blank, self.teaching = self.teaching, Teaching(self._commands)
        current = self.currentWidget()
        self.insertWidget(0, self.teaching)
        self.removeWidget(blank)
        blank.deleteLater()
        if current is blank:
            self.setCurrentWidget(self.teaching)

    def show_ticket(self, ticket: str) -> None:
        """Turn to a ticket: its conversation, and the composer standing ready."""
        self.ticket = ticket
        self.conversation().show_ticket(ticket)
        self.composer().show_ticket(ticket)
        self.setCurrentWidget(self._halves)
        self.meeting.view(ticket)

    @property
    def row(self) -> TicketRow | None:
        """The ticket that is open, once it was read."""
        return self._conversation.row if self._conversation is not None and self.ticket else None

    def show_nothing(self, keep: bool = True) -> None:
        """Show the keys worth knowing; what was being written is kept as a draft, or forgotten."""
        self.ticket = ""
        if self._conversation is not None:
            self._conversation.clear()
        if self._composer is not None:
            self._composer.put_away(keep)
        self.setCurrentWidget(self.teaching)
        self.meeting.view("")

    def show_selection(self, count: int) -> None:
        """Show what can be done with several tickets, or the conversation again when it is one."""
        if count > 1:
            self.selection().show_count(count)
            self.setCurrentWidget(self.selection())
        elif self._selection is not None and self.currentWidget() is self._selection:
            self.setCurrentWidget(self._halves if self.ticket else self.teaching)

    def write(self, kind: str, message: str = "") -> None:
        """Open the composer for an answer: reply, reply-all, forward or note."""
        if self.ticket:
            self.setCurrentWidget(self._halves)
            self.composer().open_reply(self.ticket, kind, message)

    def write_saved(self, ticket: str, ready: ReadyText) -> None:
        """Go on writing a reply with a saved text, if its ticket is still the one that is open."""
        if ticket == self.ticket:
            self.setCurrentWidget(self._halves)
            self.composer().write_saved(ticket, ready)

    def write_new(self, to: str = "") -> None:
        """Open the window for a first mail to somebody."""
        self.composer().open_new_ticket(to)

    def flush(self) -> None:
        """Keep what is being written, before the window goes."""
        if self._composer is not None:
            self._composer.flush()

    def show_outbox(self) -> None:
        """Show what waits to be sent."""
        from desktop.ui.outbox.outbox_page import OutboxPage  # noqa: PLC0415 - seldom looked at

        if self._outbox is None:
            self._outbox = OutboxPage(self._context)
            self._outbox.ticket_opened.connect(self.ticket_wanted)
            self.addWidget(self._outbox)
        self._outbox.refresh()
        self.setCurrentWidget(self._outbox)

    def show_load(self) -> None:
        """Show how much waits where, and who is there."""
        from desktop.ui.load_board.load_page import LoadPage  # noqa: PLC0415 - for few agents

        if self._load is None:
            self._load = LoadPage(self._context)
            self._load.place_wanted.connect(self.place_wanted)
            self.addWidget(self._load)
        self._load.refresh()
        self.setCurrentWidget(self._load)

    def focus_conversation(self) -> None:
        """Give the keyboard to the conversation."""
        if self._conversation is not None:
            self._conversation.setFocus()

    def stops(self) -> list[QWidget]:
        """Return what F6 stops at in here."""
        found = [self._conversation, self._composer] if self.currentWidget() is self._halves else [self.currentWidget()]
        return [stop for stop in found if stop is not None]

    def selection(self) -> SelectionPane:
        """Return the page for several tickets, built when first asked for."""
        if self._selection is None:
            from desktop.ui.main_window.selection_pane import SelectionPane  # noqa: PLC0415

            self._selection = SelectionPane(self._commands)
            self.addWidget(self._selection)
        return self._selection

    def conversation(self) -> ConversationView:
        """Return the conversation, built when first asked for."""
        if self._conversation is None:
            from desktop.ui.conversation.conversation_view import ConversationView  # noqa: PLC0415 - after first paint

            self._conversation = ConversationView(self._context)
            self._conversation.reply_requested.connect(self.write)
            self._conversation.command_requested.connect(self.command_wanted)
            self._conversation.ticket_requested.connect(self.ticket_wanted)
            self._conversation.mail_requested.connect(self.link_followed)
            self._conversation.link_hovered.connect(self.link_hovered)
            self._conversation.said.connect(self.said)
            self._conversation.shown.connect(lambda ticket: self.shown.emit())
            self._conversation.lost.connect(self._on_lost)
            self._halves.insertWidget(0, self._conversation)
            self._halves.setStretchFactor(0, 1)
        return self._conversation

    def _look(self, message: str) -> None:
        """Bring a colleague's answer into view, or just the conversation."""
        self.focus_conversation()
        if message and self._conversation is not None:
            self._conversation.go_to_message(message)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at nothing while the window is away."""
        super().hideEvent(event)
        self.meeting.view("")

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the ticket that is open again."""
        super().showEvent(event)
        self.meeting.view(self.ticket)

    def _on_lost(self, ticket: str) -> None:
        if ticket == self.ticket:
            self.lost.emit()

    def composer(self) -> Composer:
        """Return the composer, built when first asked for."""
        if self._composer is None:
            from desktop.ui.composer.composer import Composer  # noqa: PLC0415 - after the first paint

            self._composer = Composer(self._context)
            self._composer.sent.connect(self.sent)
            self._composer.closed.connect(self.focus_conversation)
            self._composer.writing.connect(self.meeting.write)
            self._composer.sent.connect(self.meeting.rest)
            self._composer.look_wanted.connect(self._look)
            self._halves.addWidget(self._composer)
        return self._composer

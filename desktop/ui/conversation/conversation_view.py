"""The conversation of one ticket: head, bar, cards; opened at the first unread message, newest last."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.commands.base import Desk
from desktop.commands.tickets import mark_seen
from desktop.core.errors import NotFoundError
from desktop.core.events import Changed
from desktop.core.urls import host_of
from desktop.store.queries.rows import TicketRow
from desktop.ui.common.loading_line import LoadingLine
from desktop.ui.context import UiContext
from desktop.ui.conversation.actions import MessageActions
from desktop.ui.conversation.bars import Notices, NoticeSlot
from desktop.ui.conversation.card import MessageCard
from desktop.ui.conversation.card_tools import CardTools
from desktop.ui.conversation.entries import EntryWidgets, entries_of
from desktop.ui.conversation.head import ConversationHead
from desktop.ui.conversation.links import Links
from desktop.ui.conversation.loading import Thread, read_thread
from desktop.ui.conversation.rendering import Bodies
from desktop.ui.conversation.stack import CardStack
from desktop.ui.conversation.timeline import STEP, Item, Mail, first_shown, first_unread, timeline
from desktop.ui.conversation.visits import Visits
from desktop.ui.conversation.words import is_ours
from desktop.ui.files.attachments import Attachments
from desktop.ui.files.remote_pictures import RemotePictures
from desktop.ui.presence import named

SEEN_AFTER_MS = 500
READ_AGAIN_MS = 60
_SHOWN_KINDS = frozenset(
    ("ticket", "message", "message_revision", "attachment", "outgoing", "outgoing_recipient", "participant")
    + ("ticket_tag", "ticket_link", "ticket_seen", "contact", "agent", "conflict")
)


class ConversationView(QFrame):
    """Shows a ticket and keeps up with what happens to it.

    ``reply_requested`` carries reply, reply-all, forward or note and a message; ``command_requested`` the name of a
    command of the window; ``ticket_requested`` another ticket's id; ``mail_requested`` a ``mailto:`` link;
    ``link_hovered`` the host under the pointer, empty when there is none; ``said`` a sentence for a toast;
    ``lost`` the ticket when it is gone or out of sight.
    """

    reply_requested = Signal(str, str)
    command_requested = Signal(str)
    ticket_requested = Signal(str)
    mail_requested = Signal(str)
    link_hovered = Signal(str)
    said = Signal(str)
    shown = Signal(str)
    lost = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ticket = ""
        self._thread: Thread | None = None
        self._items: list[Item] = []
        self._start = 0
        self._changed_rights = False
        self.setProperty("kind", "window")
        self.head = ConversationHead(context)
        self._loading = LoadingLine()
        self.notice = NoticeSlot()
        self.attachments = Attachments(context, self)
        self.links = Links(self)
        self.actions_on_messages = MessageActions(context, self.attachments, self)
        self.remote = RemotePictures(parent=self)
        self._notices = Notices(self.actions_on_messages, self)
        bodies = Bodies(context.tasks, self)
        tools = CardTools(context, bodies, self.attachments, self.remote, self.links, self.actions_on_messages)
        self._widgets = EntryWidgets(tools, self)
        self.stack = CardStack(self._widgets.make, self._widgets.estimate)
        self._seen = QTimer(self, singleShot=True, interval=SEEN_AFTER_MS)
        self._again = QTimer(self, singleShot=True, interval=READ_AGAIN_MS)
        self._visits = Visits(context, self)
        self._build()
        self._connect()

    @property
    def ticket(self) -> str:
        """The ticket shown or being read."""
        return self._ticket

    @property
    def row(self) -> TicketRow | None:
        """The ticket as it was read last, ``None`` while it was not."""
        thread = self._thread
        return thread.detail.row if thread is not None and thread.id == self._ticket else None

    def clear(self) -> None:
        """Forget the ticket and everything that was shown of it."""
        self._ticket, self._thread, self._items, self._start = "", None, [], 0
        self._visits.show("")
        self._seen.stop()
        self._again.stop()
        self._loading.stop()
        self.notice.show_notice(None)
        self.head.clear()
        self.stack.show_entries([])

    def show_ticket(self, ticket: str) -> None:
        """Show a ticket; what showed before stays until it is read."""
        if ticket == self._ticket and self._thread is not None:
            self._again.start()
            return
        self._ticket = ticket
        self._seen.stop()
        self._loading.start()
        self._read(ticket, fresh=True)

    def show_thread(self, thread: Thread, fresh: bool = True) -> None:
        """Show what was read. ``fresh`` goes to the first unread message, else the place on screen stays."""
        same = thread == self._thread
        self._ticket, self._thread = thread.id, thread
        self._loading.stop()
        if same and not fresh and not self._changed_rights:
            return
        self._changed_rights = False
        self.actions_on_messages.row = thread.detail.row
        before = self._items
        first = before[self._start].key if self._start < len(before) else ""
        self._items = timeline(thread.messages, thread.history, thread.deeds.rows, thread.lost)
        unread = first_unread(self._items, thread.seen_at)
        if fresh:
            self._start = first_shown(self._items, unread)
        else:
            self._start = next((at for at, item in enumerate(self._items) if item.key == first), self._start)
        self.head.show_detail(thread.detail, len(thread.messages), thread.place)
        self._show_people()
        self.notice.show_notice(self._notices.of(thread))
        self._widgets.shown = thread
        goal = self._goal_when_fresh(unread) if fresh else self._written_since(before)
        self.stack.show_entries(entries_of(self._items, self._start), goal)
        self.shown.emit(thread.id)
        self._watch_reading()

    def show_earlier(self) -> None:
        """Bring the next earlier messages; the view stays with what is being read."""
        self._start = max(0, self._start - STEP)
        self.stack.show_entries(entries_of(self._items, self._start))

    def go_to_message(self, message: str) -> None:
        """Bring a message into view and give it the keyboard."""
        place = next((number for number, item in enumerate(self._items) if item.key == message), None)
        if place is None:
            return
        if place < self._start:
            self._start = place
            self.stack.show_entries(entries_of(self._items, self._start))
        widget = self.stack.go_to(message)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def cards(self) -> list[MessageCard]:
        """Return the cards built so far."""
        return self.stack.findChildren(MessageCard)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the newest card."""
        super().focusInEvent(event)
        if self._items:
            self.go_to_message(self._last_mail())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by Space while no card has the keyboard."""
        if event.key() == Qt.Key.Key_Space:
            self.stack.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Begin to count the reading when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._watch_reading()

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Conversation"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self._loading, self.notice):
            column.addWidget(part)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.head.wanted.connect(self._on_command)
        self._notices.command_wanted.connect(self.command_requested)
        self._notices.ticket_wanted.connect(self.ticket_requested)
        self._notices.message_wanted.connect(self.go_to_message)
        self._widgets.earlier_wanted.connect(self.show_earlier)
        self._widgets.hovered.connect(lambda url: self.link_hovered.emit(host_of(url) if url else ""))
        self._widgets.height_changed.connect(self.stack.arrange_soon)
        self._widgets.settled.connect(self._on_settled)
        self.links.mail_wanted.connect(self.mail_requested)
        self.actions_on_messages.reply_requested.connect(self.reply_requested)
        for teller in (self.links.refused, self.attachments.said, self.actions_on_messages.said):
            teller.connect(self.said)
        self._seen.timeout.connect(self._on_seen)
        self.shown.connect(self._visits.show)
        self._again.timeout.connect(lambda: self._read(self._ticket, fresh=False))
        self._context.bridge.changed.connect(self._on_changed)
        self._context.theme.changed.connect(self._on_theme)
        self._context.rights.changed.connect(self._on_rights)
        self._context.sharing.met.connect(self._show_people)

    def _show_people(self) -> None:
        """Show who else is at this ticket."""
        names = self._thread.agents if self._thread is not None else {}
        me = self._context.desk.actor.id
        self.head.presence.show_people(named(self._context.sharing.at(self._ticket), names, me))

    def _read(self, ticket: str, fresh: bool) -> None:
        actor = self._context.desk.actor
        done = partial(self._on_read, ticket, fresh)
        self._context.tasks.query(self, lambda: read_thread(actor, ticket), done, partial(self._on_failed, ticket))

    def _on_read(self, ticket: str, fresh: bool, thread: Thread) -> None:
        if ticket == self._ticket:
            self.show_thread(thread, fresh or self._thread is None or self._thread.id != ticket)

    def _on_failed(self, ticket: str, error: Exception) -> None:
        if ticket != self._ticket:
            return
        self._loading.stop()
        earlier = self._thread.id if self._thread is not None else ""
        if isinstance(error, NotFoundError) and earlier in ("", ticket):
            self.lost.emit(ticket)
        else:
            self._ticket = self._thread.id if self._thread is not None else ""
            self._context.tasks.failed.emit(error)

    def _on_command(self, name: str) -> None:
        if name in ("reply", "reply-all", "forward", "note"):
            self.reply_requested.emit(name, "")
        else:
            self.command_requested.emit(name)

    def _on_changed(self, event: Changed) -> None:
        other_ticket = event.kind == "ticket" and self._ticket not in event.ids and event.command != "merge"
        if self._ticket and event.kind in _SHOWN_KINDS and not other_ticket:
            self._again.start()

    def _on_rights(self) -> None:
        """Read at once: the ticket may be out of sight, its head and bar may offer something else."""
        if self._ticket:
            self._changed_rights = True
            self._read(self._ticket, fresh=False)

    def _on_settled(self, work: Callable[[Desk], object]) -> None:
        """Bring back an edit that lost, or leave it."""
        desk = self._context.desk
        self._context.tasks.command(self, lambda: work(desk), lambda done: self._again.start())

    def _on_theme(self) -> None:
        for card in self.cards():
            card.content.render_body()

    def _watch_reading(self) -> None:
        unread = self._thread is not None and self._thread.detail.row.unread
        reading = unread and not self._context.rights.reading_only
        if reading and self.isVisible() and self.isActiveWindow():
            self._seen.start()
        else:
            self._seen.stop()

    def _on_seen(self) -> None:
        ticket, desk = self._ticket, self._context.desk
        if self.isVisible() and self.isActiveWindow() and self._thread is not None and self._thread.id == ticket:
            self._context.tasks.command(self, lambda: mark_seen(desk, ticket))

    def _goal_when_fresh(self, unread: int | None) -> str:
        """Return where a conversation opens: at the first unread message, else at the newest."""
        return self._items[unread].key if unread is not None else self._last_mail()

    def _written_since(self, before: list[Item]) -> str | None:
        """Return the message of ours that has just come to the end, to bring it into view; else the view stays."""
        known = {item.key for item in before}
        last = self._items[-1] if self._items else None
        written = isinstance(last, Mail) and is_ours(last.message) and last.key not in known
        return last.key if written and last is not None else None

    def _last_mail(self) -> str:
        mails = [item.key for item in self._items if isinstance(item, Mail)]
        return mails[-1] if mails else ""

"""The card of one message: who, when, the words, what came with them, what became of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.store.queries.rows import MessageRow
from desktop.ui.command_bar.needed import NEEDED
from desktop.ui.command_bar.table import BY_NAME
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import IconButton
from desktop.ui.conversation.card_body import CardBody
from desktop.ui.conversation.card_calendar import show_invitations
from desktop.ui.conversation.card_head import CardHead, HeadWords
from desktop.ui.conversation.card_menu import CardMenu
from desktop.ui.conversation.card_parts import DeliveryBar
from desktop.ui.conversation.card_tools import CardTools
from desktop.ui.conversation.loading import Thread
from desktop.ui.conversation.rendering import ground_of
from desktop.ui.conversation.words import (
    all_recipients,
    author_key,
    author_words,
    date_words,
    protection_words,
    revision_words,
    second_line,
    warnings_of,
)
from desktop.ui.theme.current import colour
from desktop.ui.theme.tokens import border, radius
from desktop.ui.time_words import message_time_words, now_ms

_BORDERS = {"card_customer": "card_customer_border", "card_agent": "card_agent_border", "note_fill": "note_border"}
_REPLIES = ("reply", "reply-all", "forward")


class MessageCard(QFrame):
    """A message. ``hovered`` carries the address of the link under the pointer."""

    hovered = Signal(str)
    height_changed = Signal()

    def __init__(self, message: MessageRow, thread: Thread, tools: CardTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        self._tools = tools
        self._ground = ground_of(message)
        words = _head_words(message, thread)
        self.head = CardHead(words)
        self.more = IconButton(
            "ellipsis",
            self.tr("More for this message"),
            ink="note_label" if self._ground == "note_fill" else "text_secondary",
        )
        self.content = CardBody(message, tools)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_spoken(words, message))
        self._build()

    def open_menu(self) -> None:
        """Open the menu of everything that can be done with the message."""
        CardMenu(self, self._tools.actions).popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def _build(self) -> None:
        message = self.message
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.head, 1)
        row.addWidget(self.more)
        column.addLayout(row)
        for sentence in warnings_of(message):
            column.addWidget(Bar("warning", "triangle-alert", sentence))
        for icon, sentence in revision_words(message):
            column.addWidget(Bar("", icon, sentence))
        for sentence in protection_words(message):
            column.addWidget(Bar("", "lock", sentence))
        column.addWidget(self.content)
        show_invitations(message, self._tools.context, self, column)
        if message.delivery is not None and DeliveryBar.needed(message.delivery):
            bar = DeliveryBar(message.delivery, self._tools.actions)
            self._tools.context.rights.changed.connect(bar.follow_rights)
            column.addWidget(bar)
        self.more.clicked.connect(self.open_menu)
        self.content.hovered.connect(self.hovered)
        self.content.height_changed.connect(self.height_changed)

    def event(self, event: QEvent) -> bool:
        """Take the keys for answering before the window does: they mean this message here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._reply_kind(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer this message by the window's keys; walking on is the column's affair."""
        kind = self._reply_kind(event)
        if kind:
            self._tools.actions.reply(kind, self.message)
        elif event.key() == Qt.Key.Key_Menu:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where the pointer is."""
        CardMenu(self, self._tools.actions).popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and, while it has the keyboard, its ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        wide = border("focus_ring") if ring else 1
        painter.setPen(QPen(colour("focus_ring" if ring else _BORDERS[self._ground]), wide))
        painter.setBrush(colour(self._ground))
        edge = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(edge, radius("card"), radius("card"))
        painter.end()

    def _reply_kind(self, event: QKeyEvent) -> str:
        """Return which answer a key asks for, empty for none; a note is not answered."""
        if self.message.kind == "note":
            return ""
        pressed = QKeySequence(event.keyCombination())
        for kind in (each for each in _REPLIES if any(map(self._tools.actions.can, NEEDED[each]))):
            for keys in BY_NAME[kind].keys:
                allowed = len(keys) > 1 or self._tools.context.preferences.single_keys
                if allowed and pressed == QKeySequence(keys):
                    return kind
        return ""


def _head_words(message: MessageRow, thread: Thread) -> HeadWords:
    sent = message.delivery is not None and message.delivery.state == "sent"
    return HeadWords(
        name=author_words(message, thread),
        key=author_key(message),
        second=second_line(message),
        time=message_time_words(message.sent_at, now_ms()),
        full_time=date_words(message),
        recipients=all_recipients(message),
        sign="lock" if message.kind == "note" else "forward" if message.kind == "forward" else "",
        mark="check" if sent else "",
        mark_words=QCoreApplication.translate("Message", "Sent") if sent else "",
        note=message.kind == "note",
    )


def _spoken(words: HeadWords, message: MessageRow) -> str:
    return ", ".join(part for part in (words.name, words.second, words.full_time, message.text[:200]) if part)

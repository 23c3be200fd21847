"""The card of one message: who, when, the words, what came with them, what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.mail.html_render import RenderedHtml
from desktop.store.queries.rows import MessageRow
from desktop.ui.command_bar.table import BY_NAME
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import IconButton
from desktop.ui.context import UiContext
from desktop.ui.conversation.actions import MessageActions
from desktop.ui.conversation.body import BodyView
from desktop.ui.conversation.card_calendar import show_invitations
from desktop.ui.conversation.card_head import CardHead, HeadWords
from desktop.ui.conversation.card_menu import CardMenu
from desktop.ui.conversation.card_parts import DeliveryBar, QuietButton, RemoteBar
from desktop.ui.conversation.card_pictures import CardPictures
from desktop.ui.conversation.links import Links
from desktop.ui.conversation.loading import Thread
from desktop.ui.conversation.rendering import Bodies, Wish, ground_of
from desktop.ui.conversation.words import (
    all_recipients,
    author_key,
    author_words,
    date_words,
    is_ours,
    protection_words,
    second_line,
    warnings_of,
)
from desktop.ui.files.attachments import Attachments
from desktop.ui.files.chips import FileChips
from desktop.ui.files.remote_pictures import RemotePictures, allow, may_load
from desktop.ui.i18n import listed
from desktop.ui.theme.current import colour, theme
from desktop.ui.theme.tokens import border, radius
from desktop.ui.time_words import message_time_words, now_ms

_BORDERS = {"card_customer": "card_customer_border", "card_agent": "card_agent_border", "note_fill": "note_border"}
_LONG = 2_500
"""Letters; in a longer mail the bar of blocked pictures stands above the text, where it is seen."""
_REPLIES = ("reply", "reply-all", "forward")


@dataclass(frozen=True)
class CardTools:
    """What every card of a conversation shares."""

    context: UiContext
    bodies: Bodies
    attachments: Attachments
    remote: RemotePictures
    links: Links
    actions: MessageActions


class MessageCard(QFrame):
    """A message. ``hovered`` carries the address of the link under the pointer."""

    hovered = Signal(str)
    height_changed = Signal()

    def __init__(self, message: MessageRow, thread: Thread, tools: CardTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        self._tools = tools
        self._ground = ground_of(message)
        outside = not is_ours(message)
        self.wish = Wish(remote=outside and may_load(tools.context.preferences, message.from_email))
        self._rendered = RenderedHtml("")
        self._pictures = CardPictures(tools.context, self, message, tools.remote)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(8)
        self.body = BodyView(self._pictures.load)
        self._quote: BodyView | None = None
        self._quote_button: QuietButton | None = None
        self._remote_bar: RemoteBar | None = None
        self.chips: FileChips | None = None
        self._note: Bar | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build(thread)
        self.render_body()

    def render_body(self) -> None:
        """Ask for the body as it is wished now, in the theme in use."""
        self._pictures.remote_allowed = self.wish.remote
        self._tools.bodies.ask(self, self.message, theme(), self.wish, self._on_body)

    def show_plain(self, plain: bool) -> None:
        """Show the mail's plain words, or its designed form again."""
        self.wish = Wish(self.wish.remote, plain)
        self._show_chips()
        self.render_body()

    def show_pictures(self, how: str) -> None:
        """Load remote pictures: once, always for this sender, or for the sender's domain."""
        if how in ("sender", "domain"):
            allow(self._tools.context.preferences, self.message.from_email, how == "domain")
        self.wish = Wish(True, self.wish.plain)
        self.render_body()

    def toggle_quote(self) -> None:
        """Unfold the quoted text below, or fold it again."""
        if self._quote_button is None:
            return
        if self._quote is None:
            self._quote = BodyView(self._pictures.load)
            self._watch(self._quote)
            self._quote.show_html(self._rendered.quoted)
            self._column.insertWidget(self._column.indexOf(self._quote_button) + 1, self._quote)
            self._quote.show()
        else:
            self._quote.setVisible(self._quote.isHidden())
        self._name_quote_button()
        self.height_changed.emit()

    def open_menu(self) -> None:
        """Open the menu of everything that can be done with the message."""
        CardMenu(self, self._tools.actions).popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def _build(self, thread: Thread) -> None:
        message = self.message
        words = _head_words(message, thread)
        self.head = CardHead(words)
        self.more = IconButton("ellipsis", self.tr("More for this message"), ink=_more_ink(self._ground))
        self.more.clicked.connect(self.open_menu)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.head, 1)
        row.addWidget(self.more)
        self._column.addLayout(row)
        for sentence in [*warnings_of(message), *protection_words(message)]:
            warns = sentence in warnings_of(message) and "sent-elsewhere" not in message.flags
            icon = "triangle-alert" if warns else "lock"
            self._column.addWidget(Bar("warning" if warns else "", icon, sentence))
        self._watch(self.body)
        self._column.addWidget(self.body)
        self._show_chips()
        show_invitations(message, self._tools.context, self, self._column)
        if message.delivery is not None and DeliveryBar.needed(message.delivery):
            self._column.addWidget(DeliveryBar(message.delivery, self._tools.actions))
        self.setAccessibleName(_spoken(words, message))

    def _watch(self, body: BodyView) -> None:
        body.setAccessibleName(self.tr("Text of the message"))
        body.link_chosen.connect(lambda url: self._tools.links.follow(url, self._rendered.links))
        body.link_hovered.connect(self.hovered)
        body.resized.connect(self.height_changed)

    def _on_body(self, rendered: RenderedHtml) -> None:
        self._rendered = rendered
        self._pictures.embedded = rendered.embedded
        empty = not rendered.visible.strip() and not rendered.quoted
        self.body.setVisible(not empty)
        self.body.show_html(rendered.visible, bool(rendered.links))
        if self._quote is not None:
            self._quote.show_html(rendered.quoted)
        self._show_quote_button()
        self._show_remote_bar()
        self._show_flags()
        self.height_changed.emit()

    def _show_quote_button(self) -> None:
        if self._quote_button is None and self._rendered.quoted:
            self._quote_button = QuietButton("", "ellipsis")
            self._quote_button.clicked.connect(self.toggle_quote)
            below = self.chips or self.body
            self._column.insertWidget(self._column.indexOf(below) + 1, self._quote_button)
            self._name_quote_button()
        if self._quote_button is not None:
            self._quote_button.setVisible(bool(self._rendered.quoted))

    def _name_quote_button(self) -> None:
        if self._quote_button is not None:
            shown = self._quote is not None and not self._quote.isHidden()
            lines = self.tr("Show quoted text (%n line(s))", "", self._rendered.quoted_lines)
            self._quote_button.setText(self.tr("Hide quoted text") if shown else lines)

    def _show_remote_bar(self) -> None:
        blocked = self._rendered.remote_pictures if not self.wish.remote else 0
        if self._remote_bar is not None:
            self._remote_bar.deleteLater()
            self._remote_bar = None
        if blocked:
            self._remote_bar = RemoteBar(blocked)
            self._remote_bar.wanted.connect(self.show_pictures)
            long = len(self.message.text) > _LONG
            self._column.insertWidget(self._column.indexOf(self.body) + (not long), self._remote_bar)

    def _show_flags(self) -> None:
        words = ""
        if "as-text" in self._rendered.flags:
            words = self.tr("This mail is too elaborate to be shown as designed, so its words are shown.")
        if "cut" in self._rendered.flags:
            words = self.tr("Only the beginning of this long mail is shown. “Show source” has all of it.")
        if self._note is not None:
            self._note.deleteLater()
            self._note = None
        if words:
            self._note = Bar("", "info", words)
            self._column.insertWidget(self._column.indexOf(self.body) + 1, self._note)

    def _show_chips(self) -> None:
        """Show the files; pictures that stand in the text are files too while only words are shown."""
        at = self._column.indexOf(self.body) + 1
        if self.chips is not None:
            at = self._column.indexOf(self.chips)
            self.chips.deleteLater()
            self._column.removeWidget(self.chips)
            self.chips = None
        plain = self.wish.plain or not self.message.html
        rows = [row for row in self.message.attachments if plain or not row.inline]
        if rows:
            self.chips = FileChips(rows, self._tools.attachments)
            self._column.insertWidget(at, self.chips)

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
        pressed = QKeySequence(event.keyCombination())
        for kind in _REPLIES:
            for keys in BY_NAME[kind].keys:
                allowed = len(keys) > 1 or self._tools.context.preferences.single_keys
                if allowed and pressed == QKeySequence(keys) and self.message.kind != "note":
                    return kind
        return ""


def _more_ink(ground: str) -> str:
    return "note_label" if ground == "note_fill" else "text_secondary"


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
    return listed(part for part in (words.name, words.second, words.full_time, message.text[:200]) if part)

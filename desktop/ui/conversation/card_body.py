"""The middle of a card: the words, blocked pictures, files, the folded quote."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.mail.html_render import RenderedHtml
from desktop.store.queries.rows import MessageRow
from desktop.ui.common.bar import Bar
from desktop.ui.conversation.body import BodyView
from desktop.ui.conversation.card_parts import QuietButton, RemoteBar
from desktop.ui.conversation.card_pictures import CardPictures
from desktop.ui.conversation.card_tools import CardTools
from desktop.ui.conversation.rendering import Wish
from desktop.ui.conversation.words import is_ours
from desktop.ui.files.chips import FileChips
from desktop.ui.files.remote_pictures import allow, may_load
from desktop.ui.theme.current import theme

_LONG = 2_500
"""Letters; in a longer mail the bar of blocked pictures stands above the text, where it is seen."""


class CardBody(QWidget):
    """Shows a message in the way that is wished now: with pictures, as plain words."""

    hovered = Signal(str)
    height_changed = Signal()

    def __init__(self, message: MessageRow, tools: CardTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = message
        self._tools = tools
        known = not is_ours(message) and may_load(tools.context.preferences, message.from_email)
        self.wish = Wish(remote=known)
        self._rendered = RenderedHtml("")
        self._pictures = CardPictures(tools.context, self, message, tools.remote)
        self.text = self._view()
        self.quote: BodyView | None = None
        self.quote_button: QuietButton | None = None
        self.chips: FileChips | None = None
        self._remote_bar: RemoteBar | None = None
        self._note: Bar | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.text)
        self._show_chips()
        self.render_body()

    def render_body(self) -> None:
        """Ask for the body as it is wished now, in the theme in use; an answer to an older wish is dropped."""
        wish, look = self.wish, theme()
        self._pictures.remote_allowed = wish.remote

        def arrived(rendered: RenderedHtml) -> None:
            if (wish, look.name) == (self.wish, theme().name):
                self._show(rendered)

        self._tools.bodies.ask(self, self._message, look, wish, arrived)

    def show_plain(self, plain: bool) -> None:
        """Show the mail's plain words, or its designed form again."""
        self.wish = Wish(self.wish.remote, plain)
        self._show_chips()
        self.render_body()

    def show_pictures(self, how: str) -> None:
        """Load remote pictures: once, always for this sender, or for the sender's domain."""
        if how in ("sender", "domain"):
            allow(self._tools.context.preferences, self._message.from_email, how == "domain")
        self.wish = Wish(True, self.wish.plain)
        self.render_body()

    def toggle_quote(self) -> None:
        """Unfold the quoted text below, or fold it again."""
        if self.quote_button is None:
            return
        if self.quote is None:
            self.quote = self._view()
            self.quote.show_html(self._rendered.quoted)
            self._column.insertWidget(self._column.indexOf(self.quote_button) + 1, self.quote)
            self.quote.show()
        else:
            self.quote.setVisible(self.quote.isHidden())
        self._name_quote_button()
        self.height_changed.emit()

    def _view(self) -> BodyView:
        made = BodyView(self._pictures.load)
        made.setAccessibleName(self.tr("Text of the message"))
        made.link_chosen.connect(lambda url: self._tools.links.follow(url, self._rendered.links))
        made.link_hovered.connect(self.hovered)
        made.resized.connect(self.height_changed)
        return made

    def _show(self, rendered: RenderedHtml) -> None:
        self._rendered = rendered
        self._pictures.embedded = rendered.embedded
        self.text.setVisible(bool(rendered.visible.strip()) or not rendered.quoted)
        self.text.show_html(rendered.visible, bool(rendered.links))
        if self.quote is not None:
            self.quote.show_html(rendered.quoted)
        self._show_quote_button()
        self._show_remote_bar()
        self._show_note()
        self.height_changed.emit()

    def _show_quote_button(self) -> None:
        if self.quote_button is None and self._rendered.quoted:
            self.quote_button = QuietButton("", "ellipsis")
            self.quote_button.clicked.connect(self.toggle_quote)
            self._column.addWidget(self.quote_button)
        if self.quote_button is not None:
            self.quote_button.setVisible(bool(self._rendered.quoted))
        self._name_quote_button()

    def _name_quote_button(self) -> None:
        if self.quote_button is not None:
            shown = self.quote is not None and not self.quote.isHidden()
            lines = self.tr("Show quoted text (%n line(s))", "", self._rendered.quoted_lines)
            self.quote_button.setText(self.tr("Hide quoted text") if shown else lines)

    def _show_remote_bar(self) -> None:
        if self._remote_bar is not None:
            self._remote_bar.hide()
            self._remote_bar.deleteLater()
            self._remote_bar = None
        if self._rendered.remote_pictures and not self.wish.remote:
            self._remote_bar = RemoteBar(self._rendered.remote_pictures)
            self._remote_bar.wanted.connect(self.show_pictures)
            below = 0 if len(self._message.text) > _LONG else 1
            self._column.insertWidget(self._column.indexOf(self.text) + below, self._remote_bar)

    def _show_note(self) -> None:
        """Say when a mail is not shown as its sender made it, or not whole."""
        words = ""
        if "as-text" in self._rendered.flags:
            words = self.tr("This mail is too elaborate to be shown as designed, so its words are shown.")
        if "cut" in self._rendered.flags:
            words = self.tr("Only the beginning of this long mail is shown. “Show source” has all of it.")
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
            self._note = None
        if words:
            self._note = Bar("", "info", words)
            self._column.insertWidget(self._column.indexOf(self.text) + 1, self._note)

    def _show_chips(self) -> None:
        """Show the files; pictures that stand in the text are files too while only words are shown."""
        place = self._column.indexOf(self.text) + 1
        if self.chips is not None:
            place = self._column.indexOf(self.chips)
            self._column.removeWidget(self.chips)
            self.chips.hide()
            self.chips.deleteLater()
            self.chips = None
        plain = self.wish.plain or not self._message.html
        rows = [row for row in self._message.attachments if plain or not row.inline]
        if rows:
            self.chips = FileChips(rows, self._tools.attachments)
            self._column.insertWidget(place, self.chips)

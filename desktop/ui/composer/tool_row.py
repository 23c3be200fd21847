"""The row below the text: attach, bold, link, more; whether the draft is saved; the send button."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QTextListFormat
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.ui.common.buttons import IconButton
from desktop.ui.common.text import ElidedLabel
from desktop.ui.composer.editor import Editor
from desktop.ui.composer.formatting import Bullets, toggle_bold, toggle_italic, toggle_list, toggle_quote
from desktop.ui.composer.send_button import SendButton
from desktop.ui.shortcuts import native_keys
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import space


class ToolRow(QWidget):
    """What can be done to the letter. ``attach_wanted``, ``link_wanted``, ``discard_wanted`` ask the pane."""

    attach_wanted = Signal()
    link_wanted = Signal()
    discard_wanted = Signal()
    plain_changed = Signal(bool)

    def __init__(self, editor: Editor, owner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._owner = editor, owner
        self.send = SendButton(owner)
        self.attach = IconButton("paperclip", self.tr("Attach files"))
        self._bold = IconButton("bold", self.tr("Bold"), native_keys("Ctrl+B"))
        self._link = IconButton("link", self.tr("Link"), native_keys("Ctrl+Shift+L"))
        self.saved = IconButton("square-slash", self.tr("Saved answers and macros"), "/")
        self._more = IconButton("ellipsis", self.tr("More"))
        self._state = ElidedLabel("", "small", "text_muted")
        self._formats: list[QAction] = []
        self._build()
        self._more.open_menu(self._make_menu())
        self.attach.clicked.connect(self.attach_wanted)
        self._bold.clicked.connect(lambda: toggle_bold(editor))
        self._link.clicked.connect(self.link_wanted)
        for keys, run in (("Ctrl+B", partial(toggle_bold, editor)), ("Ctrl+Shift+L", self.link_wanted.emit)):
            self._formats.append(self._keyed(keys, run))

    def say(self, text: str) -> None:
        """Show how the draft is."""
        self._state.setText(text)

    def state(self) -> str:
        """Return what is said about the draft."""
        return self._state.text()

    def show_quote(self, offered: bool) -> None:
        """Offer to quote the answered mail; it is quoted unless switched off."""
        self.quote.setVisible(offered)
        self.quote.setChecked(offered)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.attach, self.saved, self._bold, self._link, self._more):
            row.addWidget(button)
        row.addSpacing(space("small"))
        row.addWidget(self._state, 1)
        row.addSpacing(space("small"))
        row.addWidget(self.send)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        editor = self._editor
        numbered, bullets = QTextListFormat.Style.ListDecimal, Bullets.ListDisc
        self._add(menu, "italic", self.tr("Italic"), "Ctrl+I", partial(toggle_italic, editor))
        self._add(menu, "list", self.tr("List"), "Ctrl+Shift+8", partial(toggle_list, editor, bullets))
        self._add(
            menu, "list-ordered", self.tr("Numbered list"), "Ctrl+Shift+7", partial(toggle_list, editor, numbered)
        )
        self._add(menu, "quote", self.tr("Quotation"), "Ctrl+Shift+9", partial(toggle_quote, editor))
        menu.addSeparator()
        self.quote = menu.addAction(self.tr("Quote the answered mail below"))
        self.quote.setCheckable(True)
        self.plain = menu.addAction(self.tr("Plain text"))
        self.plain.setCheckable(True)
        self.plain.toggled.connect(self._on_plain)
        menu.addSeparator()
        discard = menu.addAction(self.tr("Throw this draft away"))
        give_icon(discard, "trash-2", "danger_text")
        discard.triggered.connect(lambda checked=False: self.discard_wanted.emit())
        return menu

    def _add(self, menu: QMenu, icon: str, words: str, keys: str, run: partial[None]) -> None:
        action = menu.addAction(words)
        give_icon(action, icon)
        action.setIconVisibleInMenu(True)
        action.triggered.connect(lambda checked=False: run())
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._owner.addAction(action)
        self._formats.append(action)

    def _keyed(self, keys: str, run: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda checked=False: run())
        self._owner.addAction(action)
        return action

    def _on_plain(self, plain: bool) -> None:
        for action in self._formats:
            action.setEnabled(not plain)
        reason = self.tr("Plain text has no formatting.") if plain else ""
        self._bold.refuse(reason)
        self._link.refuse(reason)
        self.plain_changed.emit(plain)

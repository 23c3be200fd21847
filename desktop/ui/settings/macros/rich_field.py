"""A rich text field for saved texts: the composer's editor with its formatting, and a menu of variables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.composer.editor import Editor
from desktop.ui.composer.formatting import Bullets, link_at, set_link, toggle_bold, toggle_italic, toggle_list
from desktop.ui.composer.html_reader import own_html, plain_html
from desktop.ui.composer.html_writer import Written
from desktop.ui.composer.link_dialog import LinkDialog
from desktop.ui.settings.macros.variables import VariableMarks, VariableMenu
from desktop.ui.shortcuts import native_keys
from desktop.ui.theme.current import ThemeHolder
from desktop.ui.theme.tokens import space

TEXT_HIGH = 132


class RichField(QFrame):
    """``changed`` after each change. With ``plain`` there is no formatting, only variables."""

    changed = Signal()

    def __init__(self, name: str, theme: ThemeHolder, plain: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.editor = Editor(name)
        self.editor.setMinimumHeight(TEXT_HIGH)
        self.marks = VariableMarks(self.editor, theme)
        self.beside: Callable[[str], bool] = lambda written: False
        """Takes a variable elsewhere, if that is where it belongs, and tells so."""
        self.variables = Button(self.tr("Variable"), "quiet", "code", small=True)
        self.menu: VariableMenu | None = None
        self._row = QHBoxLayout()
        self._row.setContentsMargins(space("tight"), space("tight"), space("tight"), space("tight"))
        self._row.setSpacing(2)
        if plain:
            self.editor.set_plain(True)
        else:
            self._add_formats()
        self._row.addWidget(self.variables)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._row)
        line = QFrame()
        line.setProperty("kind", "divider")
        line.setFixedHeight(1)
        column.addWidget(line)
        self.editor.document().setDocumentMargin(space("small"))
        column.addWidget(self.editor, 1)
        self.setFocusProxy(self.editor)
        self.editor.textChanged.connect(self.changed)

    def offer_variables(self, fields: Sequence[str], without: frozenset[str] = frozenset()) -> None:
        """Fill the menu; ``fields`` are the names of custom fields, ``without`` what may not stand here."""
        self.menu = VariableMenu(fields, without, self)
        self.menu.chosen.connect(self.insert_variable)
        self.variables.setMenu(self.menu)
        self.marks.without = without
        self.marks.show()

    def show_text(self, text: str, html: str) -> None:
        """Show a stored text, with its formatting when it has some."""
        if self.editor.plain:
            self.editor.setPlainText(text)
        else:
            self.editor.show_html(own_html(html) if html else plain_html(text))

    def written(self) -> Written:
        """Return what stands there."""
        return self.editor.written()

    def insert_variable(self, written: str) -> None:
        """Put a variable in at the cursor."""
        if not self.beside(written):
            self.editor.textCursor().insertText(written)
            self.editor.setFocus()

    def _add_formats(self) -> None:
        editor = self.editor
        numbered, bullets = Bullets.ListDecimal, Bullets.ListDisc
        for icon, name, keys, run in (
            ("bold", self.tr("Bold"), "Ctrl+B", partial(toggle_bold, editor)),
            ("italic", self.tr("Italic"), "Ctrl+I", partial(toggle_italic, editor)),
            ("link", self.tr("Link"), "Ctrl+Shift+L", self._ask_link),
            ("list", self.tr("List"), "Ctrl+Shift+8", partial(toggle_list, editor, bullets)),
            ("list-ordered", self.tr("Numbered list"), "Ctrl+Shift+7", partial(toggle_list, editor, numbered)),
        ):
            self._add_format(icon, name, keys, run)

    def _add_format(self, icon: str, name: str, keys: str, run: Callable[[], None]) -> None:
        button = IconButton(icon, name, native_keys(keys))
        button.clicked.connect(lambda: run())
        self._row.addWidget(button)
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda checked=False: run())
        self.addAction(action)

    def _ask_link(self) -> None:
        asked = LinkDialog(*link_at(self.editor), self)
        asked.chosen.connect(lambda link, words: set_link(self.editor, link, words))
        asked.open()

"""The fields of a refused row, for who decides about it: what each would say, and what stands on this desk now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.errors import desk_sentence
from desktop.ui.settings.lists.asking import ConsentDialog
from desktop.ui.settings.table import Column, Row, Table
from desktop.ui.sync_page.saying_words import about_words, label_words, now_words, said_words
from desktop.ui.theme.tokens import space

if TYPE_CHECKING:
    from desktop.jobs.sharing.sayings import Said, Saying

MOST_HIGH = 162
"""Of the fields, so that what was refused stays in sight above them; more are scrolled to."""
WIDE = 640
LABEL = 190


class SayingList(QWidget):
    """A line that names the row, below it field by field; a sentence instead where nobody can read it."""

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        columns = (
            Column(translate("Sync", "Field"), LABEL),
            Column(translate("Sync", "If let in")),
            Column(translate("Sync", "Now")),
        )
        self.about = ElidedLabel("", "body", weight=600)
        self.unreadable = plain_label(desk_sentence("sync-refused-empty", {}), "small", "danger", wrap=True)
        self.table = Table(translate("Sync", "What it says"), columns)
        self.rows = self.table.rows
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        for widget in (self.about, self.unreadable, self.table):
            column.addWidget(widget)

    def show_saying(self, saying: Saying | None) -> None:
        """Show what a row says; nothing for None."""
        sets = saying.sets if saying is not None else ()
        self.about.setText(about_words(saying) if saying is not None else "")
        self.unreadable.setVisible(saying is not None and not sets)
        self.table.setVisible(bool(sets))
        if saying is None:
            return
        self.rows.show_rows([_row(saying, each) for each in sets])
        for number, each in enumerate(sets):
            self.rows.item(number).setToolTip(_whole(saying, each))
        self.table.fit(few=True)
        self.table.setFixedHeight(min(self.table.maximumHeight(), MOST_HIGH))


class LetInDialog(ConsentDialog):
    """Asks whether something that was refused is let in, and shows once more what it says."""

    def __init__(self, title: str, words: str, primary: str, run: Callable[[], object], parent: QWidget) -> None:
        super().__init__(title, words, primary, run, parent)
        self.resize(WIDE, 0)
        self.content = SayingList()
        self.body.addWidget(self.content)

    def show_saying(self, saying: Saying | None) -> None:
        """Show what it says."""
        self.content.show_saying(saying)


def _row(saying: Saying, said: Said) -> Row:
    cells = (said_words(saying, said.field, said.value), now_words(saying, said.field, said.now))
    return Row(said.field, (label_words(saying, said.field), *cells))


def _whole(saying: Saying, said: Said) -> str:
    """Return the tool tip: the whole of a text with its lines, never read as markup."""
    text = said.value if isinstance(said.value, str) and "\n" in said.value else ""
    text = text or said_words(saying, said.field, said.value)
    text = f"{text}\n\n{QCoreApplication.translate('Sync', 'Now')}: {now_words(saying, said.field, said.now)}"
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)

"""The foot of the editor: what the rule would have matched, a test, saving; and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.edges import set_edges
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label
from desktop.ui.theme.tokens import space

FOOT = 56


class EditorFoot(QFrame):
    """``saving``, ``discarding``, ``testing`` and ``showing`` are what its buttons wish."""

    saving = Signal()
    discarding = Signal()
    testing = Signal()
    showing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setMinimumHeight(FOOT)
        self.bar = Bar("danger", "circle-alert", "", closable=True)
        self.bar.hide()
        self._eye = Icon("eye")
        self.words = plain_label("", "body", "second", wrap=True)
        self.show_them = Button(self.tr("Show"), "link")
        self.test = Button(self.tr("Test…"))
        self.discard = Button(self.tr("Discard"), "quiet")
        self.save = Button(self.tr("Save rule"), "primary")
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self._eye)
        row.addWidget(self.words, 1)
        for part in (self.show_them, self.discard, self.test, self.save):
            row.addWidget(part)
        column = QVBoxLayout(self)
        set_edges(column, space("wide"), space("small"), space("wide"), space("small"))
        column.addWidget(self.bar)
        column.addLayout(row)
        for button, wish in (
            (self.save, self.saving),
            (self.discard, self.discarding),
            (self.test, self.testing),
            (self.show_them, self.showing),
        ):
            button.clicked.connect(lambda checked=False, told=wish: told.emit())
        self.count("")

    def count(self, words: str, some: bool = False) -> None:
        """Say what the rule would have matched; empty says nothing."""
        self.words.setText(words)
        self._eye.setVisible(bool(words))
        self.show_them.setVisible(some)

    def offer(self, changed: bool, why_not: str) -> None:
        """Offer to save and to discard while something changed; ``why_not`` is why nothing can be saved at all."""
        self.discard.setVisible(changed)
        self.save.refuse(why_not or ("" if changed else self.tr("Nothing changed.")))

    def tell(self, words: str, tone: str = "danger") -> None:
        """Say what went wrong, until it is closed; empty takes it away."""
        self.bar.setVisible(bool(words))
        if words:
            self.bar.say(tone, "circle-alert", words)

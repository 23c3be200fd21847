"""The foot of the settings: what waits to be saved and whom it reaches, and what went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.edges import set_edges
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme.tokens import space

FOOT = 56


class Foot(QFrame):
    """Hidden while nothing waits and nothing is to be said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setMinimumHeight(FOOT)
        self.bar = Bar("danger", "circle-alert", "", closable=True)
        self.bar.hide()
        self.words = plain_label("", "body", "second", wrap=True)
        self._sign = Icon("circle-alert")
        self.discard = Button(self.tr("Discard"))
        self.save = Button(self.tr("Save"), "primary")
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.discard)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        set_edges(column, space("page"), space("small"), space("wide"), space("small"))
        column.addWidget(self.bar)
        column.addLayout(row)
        self._waiting = (self._sign, self.words, self.discard, self.save)
        self.bar.closed.connect(self._show)
        self.hide()

    def tell(self, tone: str, icon: str, sentence: str) -> None:
        """Say something above what waits."""
        self.bar.say(tone, icon, sentence)
        self.bar.show()
        self._show()

    def forget_hint(self) -> None:
        """Take away what was only said in passing; what went wrong stays."""
        if self.bar.property("tone") == "info":
            self.bar.hide()
            self._show()

    def show_waiting(self, pages: Sequence[SettingsPage]) -> None:
        """Count what the pages would save, and say whom it reaches."""
        with_changes = [page for page in pages if page.changes()]
        count = sum(len(page.changes()) for page in with_changes)
        summary = with_changes[0].summary() if len(with_changes) == 1 else ""
        words = self.tr("%n change(s) not saved yet. Everybody at this desk gets them.", "", count)
        self.words.setText((summary or words) if count else "")
        self._show()

    def _show(self) -> None:
        waiting = bool(self.words.text())
        for part in self._waiting:
            part.setVisible(waiting)
        self.setVisible(waiting or not self.bar.isHidden())

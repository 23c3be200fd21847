"""The bar: one sentence over a pane, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label, restyle
from desktop.ui.theme.current import give_icon

_INKS = {
    "": "text_secondary",
    "info": "info_text",
    "danger": "danger_text",
    "warning": "warning_text",
    "success": "success_text",
    "note": "note_label",
}


class Bar(QFrame):
    """32 px or more: icon, sentence, actions, a cross if it may be closed.

    ``tone``: "" (quiet), info, danger, warning, success, note.
    """

    closed = Signal()

    def __init__(self, tone: str, icon: str, text: str, closable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setProperty("tone", tone)
        self.setMinimumHeight(32)
        # not Maximum: that would cut a wrapped sentence down to the height it has at another width
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._icon = Icon(icon, _INKS[tone])
        self._label = plain_label(text, "small", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 2, 4, 2)
        self._row.setSpacing(8)
        self._row.addSpacing(6)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._label, 1)
        self._cross = IconButton("x", self.tr("Close"), ink=_INKS[tone]) if closable else None
        if self._cross is not None:
            self._cross.clicked.connect(self._on_close)
            self._row.addWidget(self._cross)

    def text(self) -> str:
        """Return the sentence shown."""
        return self._label.text()

    def say(self, tone: str, icon: str, text: str) -> None:
        """Show another sentence."""
        self._icon.show_icon(icon, _INKS[tone])
        if self._cross is not None:
            give_icon(self._cross, "x", _INKS[tone])
        self._label.setText(text)
        restyle(self, "tone", tone)
        self._label.style().unpolish(self._label)
        self._label.style().polish(self._label)

    def add_action(self, text: str, on_click: Callable[[], None]) -> Button:
        """Add a word that does something, before the cross."""
        made = Button(text, "quiet-accent", small=True)
        made.clicked.connect(on_click)
        self._row.insertWidget(3 + len(self.findChildren(Button)), made)
        return made

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

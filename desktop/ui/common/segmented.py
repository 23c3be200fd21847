"""Segments: a few choices side by side, one of them in force (Reply | Note, Day | Week | Month)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.ui.common.text import set_tip
from desktop.ui.theme.current import give_icon


@dataclass(frozen=True)
class Segment:
    """One choice: its key, its words, an icon if it has one."""

    key: str
    text: str
    icon: str = ""
    tip: str = ""


class Segmented(QFrame):
    """One of several, 28 high; arrow keys move. ``chosen`` carries the key, only when a person changed it."""

    chosen = Signal(str)

    def __init__(self, segments: Sequence[Segment], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segmented")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._keys = [segment.key for segment in segments]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, segment in enumerate(segments):
            row.addWidget(self._button(segment, number, len(segments)))
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))

    @property
    def key(self) -> str:
        """The key in force."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Put a key in force without telling anybody."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def button(self, key: str) -> QPushButton:
        """Return the button of a key, for shortcuts and tests."""
        found = self._group.button(self._keys.index(key))
        if not isinstance(found, QPushButton):
            raise KeyError(key)
        return found

    def _button(self, segment: Segment, number: int, count: int) -> QPushButton:
        made = QPushButton(segment.text)
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setProperty("place", "first" if number == 0 else "last" if number == count - 1 else "middle")
        if segment.icon:
            give_icon(made, segment.icon)
        if segment.tip:
            set_tip(made, segment.tip)
        self._group.addButton(made, number)
        return made

"""Several values as chips in one frame: what the fields for several texts and several choices share."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.ui.common.chip import Chip
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.text import restyle, set_tip
from desktop.ui.settings.rules.value_field import Value, ValueField
from desktop.ui.theme.tokens import size

WIDEST = 460


class ChipsField(ValueField):
    """Several values as chips in one frame; Delete or Backspace on a chip takes it out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.keys: list[str] = []
        self.chips: list[Chip] = []
        self.frame = ChipsFrame()
        self.row.addWidget(self.frame)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def words(self, key: str) -> tuple[str, str]:
        """Return what a chip says, and what is wrong with it."""
        return key, ""

    def value(self) -> Value:
        """Return the keys in order."""
        return list(self.keys)

    def show_value(self, value: Value) -> None:
        """Show the chips of a list; a single value is a list of one."""
        known = value if isinstance(value, list | tuple) else [] if value in (None, "") else [value]
        self._fill([str(each) for each in known])

    def show_problem(self, reason: str) -> None:
        """Turn the frame red."""
        restyle(self.frame, "invalid", bool(reason))
        set_tip(self.frame, reason)
        self.setAccessibleDescription(reason)

    def sizeHint(self) -> QSize:
        """As the frame wants it."""
        return self.frame.sizeHint()

    def add(self, key: str) -> None:
        """Put a chip at the end, unless it is there."""
        if key and key not in self.keys:
            self._fill([*self.keys, key])
            self.changed.emit()

    def drop(self, key: str) -> None:
        """Take a chip out."""
        self._fill([each for each in self.keys if each != key])
        self.setFocus()
        self.changed.emit()

    def _fill(self, keys: list[str]) -> None:
        for chip in self.chips:
            self.frame.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.keys, self.chips = list(dict.fromkeys(keys)), []
        for place, key in enumerate(self.keys):
            words, problem = self.words(key)
            chip = Chip(words, kind="tag", removable=True)
            chip.show_problem(problem)
            chip.removed.connect(lambda gone=key: self.drop(gone))
            self.frame.flow.insert_widget(place, chip)
            self.chips.append(chip)
            chip.show()
        self.frame.updateGeometry()
        self.updateGeometry()


class ChipsFrame(QFrame):
    """The frame around chips: as wide as they need, at most 460, then several lines high."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chips-slot")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.flow = FlowLayout(self, gap=4)
        self.flow.setContentsMargins(4, 4, 4, 4)

    def sizeHint(self) -> QSize:
        """Room for the chips in as few lines as fit."""
        items = [self.flow.itemAt(place) for place in range(self.flow.count())]
        wide = sum(item.sizeHint().width() + 4 for item in items if item is not None and not item.isEmpty()) + 6
        wide = min(wide, WIDEST)
        return QSize(wide, max(size("chip_height"), self.flow.heightForWidth(wide)))

    def minimumSizeHint(self) -> QSize:
        """Never less: what wraps needs its height."""
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a click beside the chips choose or type."""
        self.pressed.emit()

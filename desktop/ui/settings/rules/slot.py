"""The slot: a value in a sentence, 28 high, that opens a menu; red when what it names is gone or missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.common.paint import Canvas, text_width
from desktop.ui.common.text import set_tip
from desktop.ui.settings.rules.options import Option, words_of
from desktop.ui.settings.rules.picker import Picker
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import border, radius, size

_PAD, _CHEVRON, _WIDEST = 9, 14, 320
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down)


class Slot(QAbstractButton):
    """Shows words and a chevron. ``name`` is what the value is of, for those who hear it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._hint, self._problem = name, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def problem(self) -> str:
        """What is wrong with the value, or nothing."""
        return self._problem

    def say(self, words: str, hint: str = "", problem: str = "") -> None:
        """Show a value; without one the hint stands muted. A problem turns the slot red and is its tool tip."""
        self._hint, self._problem = hint, problem
        self.setText(words)
        shown = words or hint
        self.setAccessibleName(self.tr("{name}: {value}").format(name=self._name, value=shown) if shown else self._name)
        self.setAccessibleDescription(problem)
        set_tip(self, problem or (words if self.sizeHint().width() >= _WIDEST else ""))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words, at most 320."""
        words = self.text() or self._hint
        wide = text_width(words, "body", 500) + 2 * _PAD + _CHEVRON + 8
        return QSize(min(wide, _WIDEST), max(size("chip_height"), metrics("body").height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(64, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, words and chevron."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        wide, high, corner = canvas.width, canvas.height, radius("control")
        bad = bool(self._problem)
        fill = "danger_fill" if bad else "row_hover" if self.underMouse() and self.isEnabled() else "surface"
        ink = "danger_text" if bad else "text" if self.text() else "text_muted"
        ink = ink if self.isEnabled() else "text_disabled" if not self.text() else "text_secondary"
        canvas.shape(0, 0, wide, high, fill, corner)
        line = (
            "focus_ring" if self.hasFocus() else "danger" if bad else "border_strong" if self.isEnabled() else "border"
        )
        canvas.outline(0, 0, wide, high, line, corner, border("focus_ring") if self.hasFocus() else 1)
        room = wide - 2 * _PAD - (_CHEVRON + 6 if self.isEnabled() else 0)
        canvas.text(_PAD, 0, room, high, self.text() or self._hint, "body", ink, 500)
        if self.isEnabled():
            canvas.icon(wide - _PAD - _CHEVRON + 1, (high - _CHEVRON) // 2, _CHEVRON, "chevron-down", ink)
        painter.end()


class ChoiceSlot(Slot):
    """A slot with a menu of options, read when it opens. ``picked`` carries the key that a person chose."""

    picked = Signal(str)

    def __init__(
        self, name: str, options: Callable[[], Sequence[Option]], hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._title, self._options, self._empty = name, options, hint
        self.key = ""
        self.picker: Picker | None = None
        self.clicked.connect(lambda: self.open())
        self.show_key("")

    def show_key(self, key: str, problem: str = "") -> None:
        """Show the option of a key; one that is not offered any more is a problem unless a reason is given."""
        self.key = key
        words = words_of(self._options(), key) if key else ""
        gone = "" if words is not None else self.tr("This is gone: choose another.")
        self.say(words if words is not None else self.tr("gone"), self._empty, problem or gone)

    def open(self, typed: str = "") -> None:
        """Open the menu below the slot."""
        self.picker = Picker(self._title, self._options(), [self.key], self)
        self.picker.chosen.connect(self._on_chosen)
        self.picker.open_below(self)
        if typed:
            self.picker.type(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, Space and Down; a letter opens and finds."""
        if event.key() in _OPENING and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _COMMANDS:
            self.open(event.text())
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, key: str) -> None:
        self.show_key(key)
        self.setFocus()
        self.picked.emit(key)


_COMMANDS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier

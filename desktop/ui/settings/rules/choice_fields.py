"""Fields for values that are chosen: one of a menu, several as chips, texts typed as chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from desktop.ui.common.buttons import IconButton
from desktop.ui.common.chip import Chip
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.text import restyle, set_tip
from desktop.ui.settings.rules.options import Option, words_of
from desktop.ui.settings.rules.picker import Picker
from desktop.ui.settings.rules.slot import ChoiceSlot
from desktop.ui.settings.rules.value_field import Value, ValueField
from desktop.ui.theme.tokens import size

Options = Callable[[], Sequence[Option]]
WIDEST = 460


class ChoiceField(ValueField):
    """One of several, stored as its key; ``numbers`` are stored as numbers."""

    def __init__(self, name: str, options: Options, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._options = options
        self.slot = ChoiceSlot(name, options, hint or self.tr("choose"))
        self.row.addWidget(self.slot)
        self.setFocusProxy(self.slot)
        self.slot.picked.connect(lambda key: self.changed.emit())

    def value(self) -> Value:
        """Return the key, nothing while none is chosen."""
        return self.slot.key or None

    def show_value(self, value: Value) -> None:
        """Show what a key is called; one that is gone turns red."""
        self.slot.show_key("" if value is None else str(value))

    def show_problem(self, reason: str) -> None:
        """Turn red; what is gone stays red."""
        self.slot.show_key(self.slot.key, reason)


class NumberChoiceField(ChoiceField):
    """One of several that are numbers in what is stored, such as priorities."""

    def value(self) -> Value:
        """Return the number."""
        return int(self.slot.key) if self.slot.key else None


class YesNoField(ChoiceField):
    """Yes or no."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, lambda: _yes_no(self.tr("yes"), self.tr("no")), parent=parent)
        self.slot.show_key("true")

    def value(self) -> Value:
        """Return a truth."""
        return self.slot.key == "true"

    def show_value(self, value: Value) -> None:
        """Show a truth; yes for anything else."""
        self.slot.show_key("false" if value is False else "true")


def _yes_no(yes: str, no: str) -> list[Option]:
    return [Option("true", yes), Option("false", no)]


class ChipsField(ValueField):
    """Several values as chips in one frame; Delete or Backspace on a chip takes it out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.keys: list[str] = []
        self.chips: list[Chip] = []
        self.frame = _Frame()
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


class ChoicesField(ChipsField):
    """Several of a menu: the plus opens it, each press ticks or unticks."""

    def __init__(self, name: str, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._options = options
        self.picker: Picker | None = None
        self.plus = IconButton("plus", self.tr("Choose: {what}").format(what=name), parent=self.frame)
        self.plus.setFixedSize(20, 20)
        self.plus.setIconSize(QSize(14, 14))
        self.frame.flow.addWidget(self.plus)
        self.setFocusProxy(self.plus)
        self.plus.clicked.connect(lambda: self.open())
        self.plus.installEventFilter(self)
        self.frame.pressed.connect(lambda: self.open())

    def words(self, key: str) -> tuple[str, str]:
        """Return the option's words; one that is gone is a problem."""
        found = words_of(self._options(), key)
        return (found, "") if found is not None else (self.tr("gone"), self.tr("This is gone: take it out."))

    def open(self, typed: str = "") -> None:
        """Open the menu; it stays open while things are ticked."""
        self.picker = Picker(self.name, self._options(), self.keys, self, several=True)
        self.picker.chosen.connect(self._on_chosen)
        self.picker.open_below(self.frame)
        if typed:
            self.picker.type(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter and letters on the plus open the menu."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            typed = event.text().strip()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.open()
                return True
            if typed and typed.isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.open(typed)
                return True
            if event.key() == Qt.Key.Key_Backspace and self.keys:
                self.drop(self.keys[-1])
                return True
        return super().eventFilter(watched, event)

    def _on_chosen(self, key: str) -> None:
        self._fill([each for each in self.keys if each != key] if key in self.keys else [*self.keys, key])
        self.changed.emit()


class TextsField(ChipsField):
    """Texts typed as chips: Enter or a comma ends one."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.entry = _Entry()
        self.entry.setProperty("kind", "bare")
        self.entry.setAccessibleName(name)
        self.entry.setPlaceholderText(hint or self.tr("type, then Enter"))
        self.entry.setFixedSize(120, 20)
        self.frame.flow.addWidget(self.entry)
        self.setFocusProxy(self.entry)
        self.entry.committed.connect(self._on_committed)
        self.entry.backspaced.connect(lambda: self.drop(self.keys[-1]) if self.keys else None)
        self.entry.focused.connect(lambda on: restyle(self.frame, "focused", on))
        self.entry.textEdited.connect(lambda text: self.changed.emit())
        self.frame.pressed.connect(self.entry.setFocus)

    def value(self) -> Value:
        """Return the texts, with what is typed and not yet a chip."""
        typed = [part.strip() for part in self.entry.text().split(",")]
        return list(dict.fromkeys([*self.keys, *(part for part in typed if part)]))

    def show_value(self, value: Value) -> None:
        """Show texts as chips."""
        self.entry.clear()
        super().show_value(value)

    def _on_committed(self) -> None:
        keys = self.value()
        self.entry.clear()
        self._fill([str(each) for each in keys] if isinstance(keys, list) else [])
        self.changed.emit()


class _Entry(QLineEdit):
    """The typing part: tells of Backspace at its start, of a finished text, of focus."""

    backspaced = Signal()
    committed = Signal()
    focused = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma) and self.text().strip():
            self.committed.emit()
        elif event.key() != Qt.Key.Key_Comma:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
        if self.text().strip():
            self.committed.emit()


class _Frame(QFrame):
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

"""Fields for values that are chosen: one of a menu, yes or no, several of a menu as chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.common.buttons import IconButton
from desktop.ui.settings.rules.chips_field import ChipsField
from desktop.ui.settings.rules.options import Option, words_of
from desktop.ui.settings.rules.picker import Picker
from desktop.ui.settings.rules.slot import ChoiceSlot
from desktop.ui.settings.rules.value_field import Value, ValueField

Options = Callable[[], Sequence[Option]]


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

    def begin(self) -> None:
        """Open the menu."""
        self.slot.setFocus()
        self.slot.open()

    def show_problem(self, reason: str) -> None:
        """Turn red; what is gone stays red."""
        self.slot.show_key(self.slot.key, reason)


class NumberChoiceField(ChoiceField):
    """One of several that are numbers in what is stored, such as priorities."""

    def value(self) -> Value:
        """Return the number."""
        return int(self.slot.key) if self.slot.key else None


class YesNoField(ChoiceField):
    """A truth, chosen from two words; stored as true or false."""

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

    def begin(self) -> None:
        """Open the menu."""
        self.plus.setFocus()
        self.open()

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


class NumberChoicesField(ChoicesField):
    """Several of a menu that are numbers in what is stored."""

    def value(self) -> Value:
        """Return the numbers."""
        return [int(key) for key in self.keys]

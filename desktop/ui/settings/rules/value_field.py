"""Fields for the values of conditions and acts, as high as the slots they stand beside."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.ui.common.spin import DateField, NumberField
from desktop.ui.common.text import restyle, set_tip
from desktop.ui.settings.rules.options import Option
from desktop.ui.settings.rules.slot import ChoiceSlot
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import size, space

Value = object
"""What JSON can hold: a text, a number, true, a list of texts, nothing."""
MOST = 1_000_000


def as_slot(box: QAbstractSpinBox, name: str) -> None:
    """Make a field for numbers or times as high as a slot, and give it a name."""
    box.setProperty("kind", "slot")
    box.setAccessibleName(name)
    box.setFixedHeight(max(size("chip_height"), metrics("body").height() + 8))


class ValueField(QWidget):
    """Edits one value. ``changed`` after each change by a person; ``show_problem`` turns it red."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(space("tight"))

    def value(self) -> Value:
        """Return what the field says, in the form that is stored."""
        raise NotImplementedError

    def show_value(self, value: Value) -> None:
        """Fill the field in from what is stored, telling nobody."""
        raise NotImplementedError

    def show_problem(self, reason: str) -> None:
        """Turn red and say why; an empty reason turns back."""

    def begin(self) -> None:
        """Take the keyboard, and open the menu where there is one."""
        self.setFocus()


class TextField(ValueField):
    """A line of text."""

    def __init__(self, name: str, hint: str = "", wide: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.line = QLineEdit()
        self.line.setProperty("kind", "slot")
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)
        self.line.setFixedWidth(wide)
        self.row.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda text: self.changed.emit())

    def value(self) -> Value:
        """Return the text without spaces around it."""
        return self.line.text().strip()

    def show_value(self, value: Value) -> None:
        """Show a text; anything else shows nothing."""
        self.line.setText(value if isinstance(value, str) else "")

    def show_problem(self, reason: str) -> None:
        """Frame the line in red."""
        restyle(self.line, "invalid", bool(reason))
        set_tip(self.line, reason)
        self.line.setAccessibleDescription(reason)


class LongTextField(ValueField):
    """Several lines: a note, a mail."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.text = QPlainTextEdit()
        self.text.setProperty("kind", "slot")
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(hint)
        self.text.setTabChangesFocus(True)
        self.text.setFixedSize(400, 72)
        self.row.addWidget(self.text)
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self.changed)

    def value(self) -> Value:
        """Return the text."""
        return self.text.toPlainText().strip()

    def show_value(self, value: Value) -> None:
        """Show a text; anything else shows nothing."""
        self.text.blockSignals(True)
        self.text.setPlainText(value if isinstance(value, str) else "")
        self.text.blockSignals(False)

    def show_problem(self, reason: str) -> None:
        """Frame the text in red."""
        restyle(self.text, "invalid", bool(reason))
        set_tip(self.text, reason)
        self.text.setAccessibleDescription(reason)


class TickField(ValueField):
    """A box to tick, with the words of what is agreed to beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.box = QCheckBox(name.replace("&", "&&"))
        self.row.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.toggled.connect(lambda on: self.changed.emit())

    def value(self) -> Value:
        """Return whether it is ticked."""
        return self.box.isChecked()

    def show_value(self, value: Value) -> None:
        """Tick it, or not."""
        self.box.blockSignals(True)
        self.box.setChecked(value is True)
        self.box.blockSignals(False)


class WholeNumberField(ValueField):
    """Takes no fractions; stored as a number of JSON."""

    def __init__(self, name: str, least: int = -MOST, most: int = MOST, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.box = NumberField(least, most)
        as_slot(self.box, name)
        self.box.setMinimumWidth(84)
        self.row.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.valueChanged.connect(lambda number: self.changed.emit())

    def value(self) -> Value:
        """Return the number."""
        return self.box.value()

    def show_value(self, value: Value) -> None:
        """Show a number; anything else shows 0."""
        self.box.blockSignals(True)
        self.box.setValue(int(value) if isinstance(value, int | float) else 0)
        self.box.blockSignals(False)


class DayField(ValueField):
    """A date, stored as the milliseconds at which it begins on this computer's clock."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.box = DateField()
        as_slot(self.box, name)
        self.row.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.setDate(QDate.currentDate())
        self.box.dateChanged.connect(lambda day: self.changed.emit())

    def value(self) -> Value:
        """Return when the day begins."""
        return self.box.date().startOfDay().toMSecsSinceEpoch()

    def show_value(self, value: Value) -> None:
        """Show the day of a moment; today for anything else."""
        moment = QDateTime.fromMSecsSinceEpoch(value) if isinstance(value, int) else QDateTime.currentDateTime()
        self.box.blockSignals(True)
        self.box.setDate(moment.date())
        self.box.blockSignals(False)


UNITS = (1, 60, 24 * 60, 7 * 24 * 60)
"""Minutes, hours, days and weeks, in minutes."""


class DurationField(ValueField):
    """A length of time, stored as minutes, shown in the largest unit that fits."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.number = NumberField(0, 100_000)
        as_slot(self.number, name)
        self.number.setMinimumWidth(72)
        words = (self.tr("minutes"), self.tr("hours"), self.tr("days"), self.tr("weeks"))
        units = [Option(str(unit), each) for unit, each in zip(UNITS, words, strict=True)]
        self.unit = ChoiceSlot(self.tr("Unit of time"), lambda: units)
        self.row.addWidget(self.number)
        self.row.addWidget(self.unit)
        self.setFocusProxy(self.number)
        self.number.valueChanged.connect(lambda number: self.changed.emit())
        self.unit.picked.connect(lambda unit: self.changed.emit())
        self.show_value(24 * 60)

    def value(self) -> Value:
        """Return minutes."""
        return self.number.value() * int(self.unit.key)

    def show_value(self, value: Value) -> None:
        """Show minutes in the largest unit that leaves no rest."""
        minutes = int(value) if isinstance(value, int | float) else 0
        unit = next((each for each in reversed(UNITS) if minutes and minutes % each == 0), 1)
        self.number.blockSignals(True)
        self.number.setValue(minutes // unit)
        self.number.blockSignals(False)
        self.unit.show_key(str(unit))


class PairField(ValueField):
    """From one value to another, both of the same kind; stored as a list of two."""

    def __init__(self, first: ValueField, second: ValueField, between: QWidget) -> None:
        super().__init__(first.name)
        self.parts = (first, second)
        for part in (first, between, second):
            self.row.addWidget(part)
        self.setFocusProxy(first)
        first.changed.connect(self.changed)
        second.changed.connect(self.changed)

    def value(self) -> Value:
        """Return both values."""
        return [part.value() for part in self.parts]

    def show_value(self, value: Value) -> None:
        """Show both values."""
        both = value if isinstance(value, list | tuple) and len(value) == 2 else (None, None)
        for part, each in zip(self.parts, both, strict=True):
            part.show_value(each)

    def show_problem(self, reason: str) -> None:
        """Turn both red."""
        for part in self.parts:
            part.show_problem(reason)

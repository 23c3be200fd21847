"""A field for a value that is either one of some words or something that is entered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.ui.settings.rules.options import Option
from desktop.ui.settings.rules.slot import ChoiceSlot
from desktop.ui.settings.rules.value_field import Value, ValueField


class EitherField(ValueField):
    """A menu of words; ``entry`` leads to the field beside it."""

    def __init__(
        self, name: str, words: Sequence[Option], field: ValueField, entry: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._keys = [each.key for each in words]
        options = [Option("entered", entry), *words]
        self.choice = ChoiceSlot(name, lambda: options)
        self.field = field
        self.row.addWidget(self.choice)
        self.row.addWidget(field)
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(self._on_picked)
        field.changed.connect(self.changed)
        self.choice.show_key("entered")

    def value(self) -> Value:
        """Return the word's key, or what is entered."""
        return self.choice.key if self.choice.key in self._keys else self.field.value()

    def show_value(self, value: Value) -> None:
        """Show a word or an entered value."""
        word = value if isinstance(value, str) and value in self._keys else "entered"
        self.choice.show_key(word)
        self.field.setVisible(word == "entered")
        if word == "entered" and value is not None:
            self.field.show_value(value)

    def show_problem(self, reason: str) -> None:
        """Turn red what can be wrong: the entered value."""
        self.field.show_problem(reason)

    def _on_picked(self, key: str) -> None:
        self.field.setVisible(key == "entered")
        self.changed.emit()

"""One condition: field, whether it is turned round, operator, value."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.core.automation.fields import field_named
from desktop.ui.common.buttons import IconButton
from desktop.ui.settings.rules.block import SentenceLine
from desktop.ui.settings.rules.making import make_value_field
from desktop.ui.settings.rules.slot import ChoiceSlot
from desktop.ui.settings.rules.value_field import TextField, ValueField
from desktop.ui.settings.rules.vocabulary import Vocabulary

Json = Mapping[str, object]


class ConditionLine(SentenceLine):
    """Edits one condition in its JSON form: {"field", "op", "value", "not"}."""

    def __init__(self, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._vocabulary = vocabulary
        self.field = ChoiceSlot(self.tr("Field"), lambda: vocabulary.fields, self.tr("what"))
        self.operator = ChoiceSlot(self.tr("Comparison"), self._operators, self.tr("how"))
        self.header: TextField | None = None
        self.value: ValueField | None = None
        self.turned = IconButton("ban", self.tr("Not: turn this condition round"))
        self.turned.setCheckable(True)
        self.ends.insertWidget(0, self.turned)
        self.flow.addWidget(self.field)
        self.field.picked.connect(self._on_field)
        self.operator.picked.connect(self._on_operator)
        self.turned.toggled.connect(lambda on: self.changed.emit())
        self.operator.hide()

    @property
    def name(self) -> str:
        """The field as rules name it, with the header's name behind it."""
        if self.header is not None:
            return f"header:{self.header.value()}" if self.header.value() else "header"
        return self.field.key

    def condition(self) -> dict[str, object]:
        """Return the condition as it stands, complete or not."""
        made: dict[str, object] = {"field": self.name, "op": self.operator.key}
        if self.value is not None:
            made["value"] = self.value.value()
        if self.turned.isChecked():
            made["not"] = True
        return made

    def show_condition(self, condition: Json) -> None:
        """Show a stored condition; what is gone turns red."""
        name = str(condition.get("field") or "")
        known = self._vocabulary.knows(name) if name else False
        header = name.partition(":")[0] == "header"
        self.field.show_key("header" if header else name)
        self._lay_out(str(condition.get("op") or "") if known else "", header)
        if self.header is not None:
            self.header.show_value(name.partition(":")[2])
        if self.value is not None:
            self.value.show_value(condition.get("value"))
        self.turned.blockSignals(True)
        self.turned.setChecked(condition.get("not") is True)
        self.turned.blockSignals(False)

    def show_problem(self, part: str, reason: str) -> None:
        """Turn a slot red: field, op or value; an empty reason turns all back."""
        slots = {"field": self.field, "op": self.operator}
        for key, slot in slots.items():
            slot.show_key(slot.key, reason if key == part else "")
        if self.value is not None:
            self.value.show_problem(reason if part == "value" else "")

    def lock(self, locked: bool) -> None:
        """Show the condition without letting it be changed."""
        super().lock(locked)
        self.turned.setVisible(not locked)

    def _operators(self) -> list:  # type: ignore[type-arg]  # replaced below
        return self._vocabulary.operators(self.name) if self.field.key else []

"""One condition: field, whether it is turned round, operator, value."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.ui.common.buttons import IconButton
from desktop.ui.common.text import plain_label
from desktop.ui.settings.rules.block import SentenceLine
from desktop.ui.settings.rules.making import make_value_field
from desktop.ui.settings.rules.options import Option
from desktop.ui.settings.rules.slot import ChoiceSlot
from desktop.ui.settings.rules.value_field import TextField, ValueField
from desktop.ui.settings.rules.vocabulary import Vocabulary

Json = Mapping[str, object]
HEADER = "header"


class ConditionLine(SentenceLine):
    """Edits one condition in its JSON form: {"field", "op", "value", "not"}."""

    def __init__(self, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._vocabulary = vocabulary
        self.field = ChoiceSlot(self.tr("Field"), lambda: vocabulary.fields, self.tr("what"))
        self.operator = ChoiceSlot(self.tr("Comparison"), self._operators, self.tr("how"), self)
        self.header: TextField | None = None
        self.value: ValueField | None = None
        self.turned = IconButton("ban", self.tr("Not: turn this condition round"))
        self.turned.setCheckable(True)
        self.ends.insertWidget(0, self.turned)
        self.flow.addWidget(self.field)
        self.field.picked.connect(self._on_field)
        self.operator.picked.connect(self._on_operator)
        self.negation = plain_label(self.tr("not"), "body_strong")
        self.negation.setProperty("kind", "accent")
        self.negation.setMinimumHeight(28)
        self.negation.setParent(self)
        self.negation.hide()
        self.turned.toggled.connect(self._on_turned)
        self.operator.hide()

    def condition(self) -> dict[str, object]:
        """Return the condition as it stands, complete or not."""
        made: dict[str, object] = {"field": self.field.key, "op": self.operator.key}
        if self.header is not None:
            made["name"] = self.header.value()
        if self.value is not None:
            made["value"] = self.value.value()
        if self.turned.isChecked():
            made["not"] = True
        return made

    def show_condition(self, condition: Json) -> None:
        """Show a stored condition; what is gone turns red."""
        name = str(condition.get("field") or "")
        known = self._vocabulary.knows(name) if name else False
        self.field.show_key(name)
        self._lay_out(str(condition.get("op") or "") if known else "")
        if self.header is not None:
            self.header.show_value(condition.get("name"))
        if self.value is not None:
            self.value.show_value(condition.get("value"))
        self.turned.blockSignals(True)
        self.turned.setChecked(condition.get("not") is True)
        self.turned.blockSignals(False)
        self._show_turned()

    def show_problem(self, part: str, reason: str) -> None:
        """Turn a slot red: field, op, name (of a header) or value; an empty reason turns all back."""
        slots = {"field": self.field, "op": self.operator}
        for key, slot in slots.items():
            slot.show_key(slot.key, reason if key == part else "")
        for key, field in (("name", self.header), ("value", self.value)):
            if field is not None:
                field.show_problem(reason if part == key else "")

    def lock(self, locked: bool) -> None:
        """Show the condition without letting it be changed."""
        super().lock(locked)
        self.turned.setVisible(not locked)

    def open_field(self) -> None:
        """Let the field be chosen, as the first thing to do on a new line."""
        self.field.setFocus()
        self.field.open()

    def _operators(self) -> list[Option]:
        return self._vocabulary.operators(self.field.key) if self.field.key else []

    def _on_turned(self, on: bool) -> None:
        self._show_turned()
        self.changed.emit()

    def _show_turned(self) -> None:
        self.negation.setVisible(self.turned.isChecked() and bool(self.field.key))

    def _on_field(self, name: str) -> None:
        before = self.operator.key
        kept = before if before in {each.key for each in self._vocabulary.operators(name)} else ""
        self._lay_out(kept)
        self.changed.emit()
        QTimer.singleShot(0, self, self._focus_next)

    def _on_operator(self, operator: str) -> None:
        before = self.value.value() if self.value is not None else None
        header = self.header.value() if self.header is not None else None
        self._lay_out(operator)
        if self.header is not None:
            self.header.show_value(header)
        if self.value is not None and before is not None:
            self.value.show_value(before)
        self.changed.emit()
        QTimer.singleShot(0, self, self._focus_next)

    def _focus_next(self) -> None:
        """Go on to what has to be said next."""
        following = self.header if self.header is not None and not self.header.value() else self.value
        (following or self.operator).setFocus()

    def _lay_out(self, operator: str) -> None:
        """Put the slots in the line that field and operator ask for."""
        known = bool(self.field.key) and not self.field.problem
        offered = [each.key for each in self._vocabulary.operators(self.field.key)] if known else []
        chosen = operator or next(iter(offered), "")
        self._drop_behind()
        self.operator.setVisible(known)
        self.header = self._make_header() if self.field.key == HEADER else None
        self.flow.addWidget(self.negation)
        self.flow.addWidget(self.operator)
        self._show_turned()
        self.operator.show_key(chosen)
        self.value = make_value_field(self._vocabulary, self.field.key, chosen) if known and chosen else None
        if self.value is not None:
            self.flow.addWidget(self.value)
            self.value.show()
            self.value.changed.connect(self.changed)

    def _drop_behind(self) -> None:
        self.flow.removeWidget(self.negation)
        self.flow.removeWidget(self.operator)
        self.clear(keep=1)

    def _make_header(self) -> TextField:
        made = TextField(self.tr("Name of the header"), self.tr("name, as in List-Id"), 140)
        made.changed.connect(self.changed)
        self.flow.addWidget(made)
        made.show()
        return made

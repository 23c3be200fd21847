"""One act: its words, then a slot for each thing it must be told."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.core.automation.acts import ACTS
from desktop.ui.settings.rules.block import SentenceLine
from desktop.ui.settings.rules.making import make_param_field
from desktop.ui.settings.rules.value_field import ValueField
from desktop.ui.settings.rules.vocabulary import Vocabulary, said

Json = Mapping[str, object]
NEEDS_ADDRESS = ("send-mail", "address")


class ActLine(SentenceLine):
    """Edits one act in its JSON form: {"do", …what it is told}."""

    def __init__(self, vocabulary: Vocabulary, action: Json, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._vocabulary = vocabulary
        self.key = str(action.get("do") or "")
        self.fields: dict[str, ValueField] = {}
        self._stored = dict(action)
        self._lay_out(self._stored)

    def action(self) -> dict[str, object]:
        """Return the act as it stands; what need not be said and is empty is left out."""
        act = ACTS.get(self.key)
        if act is None:
            return dict(self._stored)
        made: dict[str, object] = {"do": self.key}
        for param in act.params:
            field = self.fields.get(param.key)
            value = field.value() if field is not None and not field.isHidden() else None
            if param.required or value not in (None, "", []):
                made[param.key] = value
        return made

    def show_problem(self, part: str, reason: str) -> None:
        """Turn what it was told under a name red, else its number; an empty reason turns all back."""
        for key, field in self.fields.items():
            field.show_problem(reason if key == part else "")
        whole = bool(reason) and part not in self.fields
        self.joint.set_ink("danger_text" if whole else "accent_text")
        self.joint.set_own_tip(reason if whole else "")

    def begin(self) -> None:
        """Go to the first thing to say, and open its menu if it has one."""
        first = next(iter(self.fields.values()), None)
        if first is None:
            self.cross.setFocus()
            return
        first.setFocus()
        QTimer.singleShot(0, self, first.begin)

    def _lay_out(self, action: Json) -> None:
        self.clear()
        self.fields = {}
        act = ACTS.get(self.key)
        if act is None:
            self.add_words(self.tr("“{act}” is not known here").format(act=self.key))
            return
        self.add_words(said(act.label))
        for param in act.params:
            custom = f"field:{action.get('field')}" if param.kind == "any" and action.get("field") else ""
            field = make_param_field(self._vocabulary, param, custom)
            if param.key in action:
                field.show_value(action[param.key])
            field.changed.connect(lambda key=param.key: self._on_changed(key))
            self.flow.addWidget(field)
            field.show()
            self.fields[param.key] = field
        self._show_needed()

    def _on_changed(self, key: str) -> None:
        if key == "field":  # the value is edited as the custom field wants it
            action = {"do": self.key, "field": self.fields["field"].value()}
            QTimer.singleShot(0, self, lambda: self._lay_out(action))
        self._show_needed()
        self.changed.emit()

    def _show_needed(self) -> None:
        """Ask for an address only where a mail goes to one."""
        do, key = NEEDS_ADDRESS
        if self.key == do and key in self.fields:
            self.fields[key].setVisible(self.fields["to"].value() == key)

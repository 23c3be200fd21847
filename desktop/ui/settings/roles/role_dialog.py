"""Asks for a role's name and line: for a new one also which role it is made from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField

LONGEST = 60


class RoleDialog(Dialog):
    """``answered`` carries name, line and the role it is made from (empty when an existing one is renamed)."""

    answered = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wide=460)
        self.name, self.line, self.base = QLineEdit(), QLineEdit(), QComboBox()
        self.name.setMaxLength(LONGEST)
        self.line.setMaxLength(3 * LONGEST)
        self._name = FormField(self.tr("Name"), self.name, self.tr("What these people do, such as “Workshop trainee”."))
        hint = self.tr("The new role begins with what this one holds.")
        self._base = FormField(self.tr("Made from"), self.base, hint)
        self._taken: frozenset[str] = frozenset()
        for part in (self._name, FormField(self.tr("Description"), self.line), self._base):
            self.body.addWidget(part)
        self.add_cancel()
        self.primary = self.add_primary("")

    def ask_new(self, roles: Sequence[tuple[str, str]], base: str, name: str = "") -> None:
        """Ask for a new role, made from one of ``roles`` (key, name)."""
        self.set_title(self.tr("New role"))
        self.primary.setText(self.tr("Create role"))
        for key, words in roles:
            self.base.addItem(words, key)
        self.base.setCurrentIndex(max(0, self.base.findData(base)))
        self._begin(name, roles)

    def ask_copy(self, roles: Sequence[tuple[str, str]], base: str, of: str) -> None:
        """Ask for a copy of a role, called after it."""
        self.ask_new(roles, base, self.tr("{role} (copy)").format(role=of))
        self.set_title(self.tr("Copy the role"))

    def ask_again(self, roles: Sequence[tuple[str, str]], name: str, line: str) -> None:
        """Ask how an existing role is called."""
        self.set_title(self.tr("Rename the role"))
        self.primary.setText(self.tr("Save"))
        self._base.hide()
        self.line.setText(line)
        self._begin(name, [role for role in roles if role[1] != name])

    def accept(self) -> None:
        """Tell the answer, unless the name is missing or taken."""
        name = " ".join(self.name.text().split())
        problem = "" if name else self.tr("A role needs a name.")
        if name.casefold() in self._taken:
            problem = self.tr("There is a role of this name already.")
        self._name.show_problem(problem)
        if not problem:
            base = "" if self._base.isHidden() else str(self.base.currentData())
            self.answered.emit(name, " ".join(self.line.text().split()), base)
            super().accept()

    def _begin(self, name: str, roles: Sequence[tuple[str, str]]) -> None:
        self._taken = frozenset(words.casefold() for _, words in roles)
        self.name.setText(name)
        self.name.selectAll()
        self.name.setFocus()

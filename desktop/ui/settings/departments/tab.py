"""A tab of the dialog about a department."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.context import UiContext
from desktop.ui.settings.departments.facts import Facts
from desktop.ui.settings.tab import Tab


class DepartmentTab(Tab):
    """Knows what was read about the department when the dialog was opened."""

    def __init__(self, context: UiContext, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._facts = facts

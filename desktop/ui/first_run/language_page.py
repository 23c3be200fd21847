"""The first question: in which language."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from desktop.ui.first_run.page import Page
from desktop.ui.first_run.plan import Plan
from desktop.ui.i18n import available_languages


class LanguagePage(Page):
    """Four languages, each in its own words. ``chosen`` turns the whole program at once."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask(
            self.tr("Welcome to Deskbell"),
            self.tr("In which language do you want to work? You can change it at any time."),
        )
        self._group = QButtonGroup(self)
        self._codes = list(available_languages())
        for number, (code, name) in enumerate(available_languages().items()):
            button = QRadioButton(name)
            button.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            button.setChecked(code == language)
            self._group.addButton(button, number)
            self.body.addWidget(button)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._codes[number]))

    def write(self, plan: Plan) -> None:
        """Put the language into the plan."""
        plan.language = self._codes[self._group.checkedId()]

    def entered(self) -> None:
        """Go to the language in force."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus()

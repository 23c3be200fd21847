"""The second question: whether to make a desk or to join one that others have."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.ui.first_run.page import Page
from desktop.ui.settings.sharing.choice_cards import ChoiceCard

MAKE, JOIN = "make", "join"


class TogetherPage(Page):
    """Two cards. ``chosen`` carries make or join when a person chose it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask(
            self.tr("Alone or together?"),
            self.tr("You can begin alone and share your desk at any time."),
        )
        self.make = ChoiceCard(
            "laptop",
            self.tr("Make a desk"),
            self.tr("A new, empty desk on this computer. Colleagues can join it later."),
        )
        self.join = ChoiceCard(
            "users",
            self.tr("Join a desk"),
            self.tr("Somebody sent you an invitation, a file or a link, and told you its password."),
        )
        self._group = QButtonGroup(self)
        for number, card in enumerate((self.make, self.join)):
            self._group.addButton(card.button, number)
            self.body.addWidget(card)
        self.make.button.setChecked(True)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self.key))

    @property
    def key(self) -> str:
        """What is chosen: make or join."""
        return JOIN if self.join.button.isChecked() else MAKE

    def choose(self, key: str) -> None:
        """Choose without telling anybody."""
        (self.join if key == JOIN else self.make).button.setChecked(True)

    def entered(self) -> None:
        """Go to the choice in force."""
        (self.join if self.key == JOIN else self.make).button.setFocus()

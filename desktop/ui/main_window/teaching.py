"""What stands where no ticket is open: five keys worth knowing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.common.signs import KeyCap
from desktop.ui.common.text import plain_label
from desktop.ui.shortcuts import Commands
from desktop.ui.theme.tokens import space


class Teaching(QFrame):
    """Says that no ticket is selected, and how to come to one without the mouse."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "window")
        title = plain_label(self.tr("No ticket selected"), "subtitle")
        sentence = plain_label(self.tr("Choose one from the list, or use the keyboard."), "body", "second", wrap=True)
        for label in (title, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        commands.bind("go-mine", sentence)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("medium"))
        grid.setVerticalSpacing(space("medium"))
        for row, (names, words) in enumerate(self._lessons()):
            keys = [commands.keys(name) for name in names]
            caps, label = _caps([key for key in keys if key]), plain_label(words, "body", "second")
            grid.addWidget(caps, row, 0, Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(label, row, 1)
            for part in (caps, label):
                commands.bind(names[0], part)
        around = QHBoxLayout()
        around.addStretch(1)
        around.addLayout(grid)
        around.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(space("small"))
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(sentence)
        column.addSpacing(space("medium"))
        column.addLayout(around)
        column.addStretch(1)

    def _lessons(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        return (
            (("next", "previous"), self.tr("next, previous ticket")),
            (("to-solve",), self.tr("take the next one to solve")),
            (("new-ticket",), self.tr("write a new ticket")),
            (("search",), self.tr("search or run a command")),
            (("keys",), self.tr("all keys")),
        )


def _caps(keys: list[str]) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    if made.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        row.setDirection(QHBoxLayout.Direction.RightToLeft)  # turned twice: keys read from left to right everywhere
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(space("tight"))
    for key in keys:
        for part in key.split(" "):
            row.addWidget(KeyCap(part))
    return made

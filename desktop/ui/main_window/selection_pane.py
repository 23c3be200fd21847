"""What replaces the conversation while several tickets are chosen: how many, and what can be done with them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.command_bar.table import BY_NAME
from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.text import ElidedLabel
from desktop.ui.shortcuts import Commands, command_words
from desktop.ui.theme.tokens import size, space

OFFERED = ("assign", "department", "tag", "postpone", "resolve")
ALSO = ("spam", "trash")


class SelectionPane(QFrame):
    """A head with the count and the commands; below it, the keys that choose more or fewer."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "window")
        head = QFrame()
        head.setProperty("kind", "head")
        head.setFixedHeight(size("pane_header"))
        self.count = ElidedLabel("", "subtitle")
        row = QHBoxLayout(head)
        row.setContentsMargins(space("large"), 0, space("medium"), 0)
        row.setSpacing(space("tight"))
        row.addWidget(self.count, 1)
        for name in (*OFFERED, *ALSO):
            row.addWidget(self._button(commands, name))
        self._words = EmptyState("square-check", "", self.tr("Shift and arrows choose more; Esc chooses one."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._words, 1)

    def show_count(self, count: int) -> None:
        """Say how many tickets are chosen."""
        words = self.tr("%Ln ticket(s)", "", count)
        self.count.setText(words)
        chosen = self.tr("%Ln ticket(s) chosen", "", count)
        self._words.say(chosen, self.tr("Shift and arrows choose more; Esc chooses one."))

    def _button(self, commands: Commands, name: str) -> QWidget:
        spec = BY_NAME[name]
        made: Button | IconButton
        if name in ("resolve",):
            made = Button(command_words(spec), icon=spec.icon, small=True)
        else:
            made = IconButton(spec.icon, command_words(spec), commands.keys(name))
        made.clicked.connect(lambda: commands.run(name))
        return made

"""What replaces the conversation while several tickets are chosen: how many, and what can be done with them."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.command_bar.table import BY_NAME
from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.edges import set_edges
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.text import ElidedLabel
from desktop.ui.shortcuts import Commands, command_words
from desktop.ui.theme.tokens import size, space

OFFERED = ("assign", "department", "tag", "postpone", "resolve")
ALSO = ("spam", "trash")
LABEL_FROM = 520
"""From this width on "Resolve" says its name; in a narrower head the count needs the room, in any language."""


class SelectionPane(QFrame):
    """A head with the count and the commands; below it, the keys that choose more or fewer."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.setProperty("kind", "window")
        head = QFrame()
        head.setProperty("kind", "head")
        head.setFixedHeight(size("pane_header"))
        self.count = ElidedLabel("", "subtitle")
        self._icons: dict[str, IconButton] = {}
        row = QHBoxLayout(head)
        set_edges(row, space("large"), 0, space("medium"), 0)
        row.setSpacing(space("tight"))
        row.addWidget(self.count, 1)
        for name in (*OFFERED, *ALSO):
            row.addWidget(self._icon(commands, name))
        self._resolve = self._label(commands)
        row.insertWidget(1 + OFFERED.index("resolve"), self._resolve)
        self._words = EmptyState("square-check", "", self.tr("Shift and arrows choose more; Esc chooses one."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._words, 1)
        commands.offered.connect(self._arrange)

    def show_count(self, count: int) -> None:
        """Say how many tickets are chosen."""
        words = self.tr("%Ln ticket(s)", "", count)
        self.count.setText(words)
        chosen = self.tr("%Ln ticket(s) chosen", "", count)
        self._words.say(chosen, self.tr("Shift and arrows choose more; Esc chooses one."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between icon and label."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= LABEL_FROM
        for name, icon in self._icons.items():
            icon.setVisible(self._commands.allows(name) and not (wide and name == "resolve"))
        self._resolve.setVisible(wide and self._commands.allows("resolve"))

    def _icon(self, commands: Commands, name: str) -> IconButton:
        spec = BY_NAME[name]
        made = self._icons[name] = IconButton(spec.icon, command_words(spec), commands.keys(name))
        made.clicked.connect(lambda: commands.run(name))
        return made

    def _label(self, commands: Commands) -> Button:
        spec = BY_NAME["resolve"]
        made = Button(command_words(spec), icon=spec.icon, small=True)
        made.clicked.connect(lambda: commands.run("resolve"))
        return made

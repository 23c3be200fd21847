"""All keys on one sheet, built from the table of commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.command_bar.table import COMMANDS
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.signs import KeyCap
from desktop.ui.common.text import plain_label
from desktop.ui.shortcuts import Commands, command_words, is_single, menu_words, native_keys
from desktop.ui.theme.tokens import space


class CheatSheet(Dialog):
    """Keys in columns, grouped as the menus are."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(self.tr("All keys"), parent, 860)
        self._commands = commands
        columns = QHBoxLayout()
        columns.setSpacing(space("page"))
        for menus in (("ticket",), ("go", "edit"), ("desk", "view", "help")):
            column = QVBoxLayout()
            column.setSpacing(space("large"))
            for menu in menus:
                column.addLayout(self._group(menu))
            column.addStretch(1)
            columns.addLayout(column, 1)
        inside = QWidget()
        inside.setLayout(columns)
        self.add_scrolled(inside, 540)
        hint = self.tr("Single letters work where no text is being written; the settings can switch them off.")
        self.body.addWidget(plain_label(hint, "small", "muted", wrap=True))
        self.add_primary(self.tr("Close"))

    def _group(self, menu: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("medium"))
        grid.setVerticalSpacing(space("small"))
        grid.setColumnStretch(0, 1)
        listed = [spec for spec in COMMANDS if spec.menu == menu and spec.keys and self._commands.allows(spec.name, ())]
        if listed:
            grid.addWidget(plain_label(menu_words(menu), "caption", "muted"), 0, 0)
        for row, spec in enumerate(listed, 1):
            grid.addWidget(plain_label(command_words(spec), "body", wrap=True), row, 0)
            keys = [key for key in spec.keys if self._commands.single_keys or not is_single(key)]
            grid.addWidget(_caps(keys), row, 1, Qt.AlignmentFlag.AlignTrailing)
        return grid


def _caps(keys: list[str]) -> QWidget:
    """Show a command's keys: alternatives apart, the parts of one together."""
    made = QWidget()
    row = QHBoxLayout(made)
    if made.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        row.setDirection(QHBoxLayout.Direction.RightToLeft)  # turned twice: keys read from left to right everywhere
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    for number, key in enumerate(keys[:2]):
        if number:
            row.addSpacing(6)
        for part in native_keys(key).split():
            row.addWidget(KeyCap(part))
    return made

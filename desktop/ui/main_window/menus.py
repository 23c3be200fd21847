"""The menu bar: every command in it with its key. macOS shows its own; elsewhere it hides until Alt is pressed."""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar
from shiboken6 import isValid

from desktop.ui.command_bar.table import COMMANDS, MENUS
from desktop.ui.shortcuts import Commands, menu_words

BREAKS = frozenset(
    ("import", "open-desk", "settings", "search", "assign", "resolve", "spam", "merge", "go-mine", "details", "logs")
)
"""Commands that a line stands above."""


def fill_menu_bar(bar: QMenuBar, commands: Commands) -> dict[str, QMenu]:
    """Put every command of the table into its menu."""
    menus = {name: bar.addMenu(menu_words(name)) for name in MENUS}
    for spec in COMMANDS:
        menu = menus[spec.menu]
        if spec.name in BREAKS:
            menu.addSeparator()
        menu.addAction(commands.action(spec.name))
        menu.setToolTipsVisible(True)
    follow = partial(_hide_empty, menus, commands)
    commands.offered.connect(follow)
    follow()
    return menus


def _hide_empty(menus: dict[str, QMenu], commands: Commands) -> None:
    """Take a menu away in which nothing is there for this agent."""
    for name, menu in menus.items():
        if isValid(menu):
            menu.menuAction().setVisible(any(commands.allows(spec.name) for spec in COMMANDS if spec.menu == name))


class AltKey(QObject):
    """Shows the menu bar when Alt alone is pressed and released, and hides it when it was used or left."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._alone = False
        self._always = sys.platform == "darwin"
        if not self._always:
            window.menuBar().hide()
            window.installEventFilter(self)
            for menu in window.menuBar().findChildren(QMenu):
                menu.aboutToHide.connect(self._on_left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a lone Alt."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._alone = event.key() == Qt.Key.Key_Alt
            if event.key() == Qt.Key.Key_Escape and self._window.menuBar().isVisible():
                self._window.menuBar().hide()
                return True
        elif event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if self._alone and event.key() == Qt.Key.Key_Alt:
                self._toggle()
            self._alone = False
        elif event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.MouseButtonPress):
            self._alone = False
        return False

    def _toggle(self) -> None:
        bar = self._window.menuBar()
        bar.setVisible(not bar.isVisible())
        if bar.isVisible():
            bar.setActiveAction(bar.actions()[0])
            bar.setFocus()

    def _on_left(self) -> None:
        if not self._window.menuBar().activeAction():
            self._window.menuBar().hide()

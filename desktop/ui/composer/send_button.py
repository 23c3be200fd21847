"""The send button: "Send as Waiting" and the other ways in its menu, each with its key."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.store.queries.rows import StatusRow
from desktop.ui.common.buttons import SplitButton
from desktop.ui.common.marks import status_glyph
from desktop.ui.common.text import set_tip
from desktop.ui.shortcuts import native_keys
from desktop.ui.theme.current import give_icon
from desktop.ui.tickets.row_words import status_look, status_words, until_words

KEY = "Ctrl+Return"
STATUS_KEYS = {"open": "Ctrl+Alt+O", "waiting_customer": "Ctrl+Alt+W", "resolved": "Ctrl+Shift+Return"}


class SendButton(QWidget):
    """One button that sends. ``chosen`` carries the status that follows ("" for the usual one) and until when, in ms.

    ``owner`` is the widget inside which the keys work.
    """

    chosen = Signal(str, object)

    def __init__(self, owner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._owner = owner
        self.button = SplitButton(self.tr("Send"), self._menu, self.tr("Other ways to send"))
        self.button.clicked.connect(lambda: self.chosen.emit("", 0))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self._keys: list[QShortcut] = []
        for keys in (KEY, "Ctrl+Enter"):
            self._key(keys, "")

    def show_note(self) -> None:
        """Add a note instead of sending."""
        self._fill((), postpone=False)
        self._say(self.tr("Add note"))

    def show_ways(self, statuses: tuple[StatusRow, ...], after: StatusRow | None, postpone: bool) -> None:
        """Offer the statuses; ``after`` is what the button itself does."""
        self._fill(statuses, postpone)
        self._say(self._words(after) if after is not None else self.tr("Send"))

    def show_plain(self) -> None:
        """Send without touching the status, as a forward does."""
        self._fill((), postpone=False)
        self._say(self.tr("Forward"))

    def refuse(self, reason: str) -> None:
        """Disable the button and say why."""
        self.button.refuse(reason)

    def _say(self, words: str) -> None:
        self.button.set_text(words)
        self.button.main.setAccessibleName(words)
        set_tip(self.button.main, f"{words} ({native_keys(KEY)})")

    def _words(self, status: StatusRow) -> str:
        if status.key == "waiting_customer":
            return self.tr("Send as Waiting")
        return self.tr("Send as {status}").format(status=status_words(status))

    def _fill(self, statuses: tuple[StatusRow, ...], postpone: bool) -> None:
        self._menu.clear()
        for shortcut in self._keys[2:]:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        del self._keys[2:]
        for status in statuses:
            self._add_status(status)
        if postpone:
            self._menu.addMenu(self._moments())
        self.button.drop.setVisible(bool(statuses))
        self.button.main.setProperty("part", "main" if statuses else "")
        self.button.main.style().polish(self.button.main)

    def _add_status(self, status: StatusRow) -> None:
        action = self._menu.addAction(self._menu_words(status))
        give_icon(action, status_glyph(status_look(status.key, status.category)))
        action.setIconVisibleInMenu(True)
        action.triggered.connect(lambda checked=False: self.chosen.emit(status.id, 0))
        keys = STATUS_KEYS.get(status.key, "")
        if keys:
            action.setText(f"{action.text()}\t{native_keys(keys)}")
            self._key(keys, status.id)

    def _menu_words(self, status: StatusRow) -> str:
        words = self.tr("Send as {status}").format(status=status_words(status))
        return words.replace("&", "&&")

    def _key(self, keys: str, status: str) -> None:
        made = QShortcut(QKeySequence(keys), self._owner)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(lambda: self._on_key(status))
        self._keys.append(made)

    def _on_key(self, status: str) -> None:
        if self.button.main.isEnabled():
            self.chosen.emit(status, 0)

    def _moments(self) -> QMenu:
        made = QMenu(self.tr("Send and postpone"), self._menu)
        give_icon(made.menuAction(), "clock")
        made.aboutToShow.connect(lambda: self._fill_moments(made))
        made.addAction("")
        return made

    def _fill_moments(self, menu: QMenu) -> None:
        menu.clear()
        now = datetime.now()
        tomorrow = datetime.combine(now.date() + timedelta(days=1), time(9))
        monday = datetime.combine(now.date() + timedelta(days=7 - now.weekday()), time(9))
        choices = (
            (self.tr("In 3 hours"), now + timedelta(hours=3)),
            (self.tr("Tomorrow"), tomorrow),
            (self.tr("Next week"), monday),
            (self.tr("In a month"), datetime.combine(now.date() + timedelta(days=30), time(9))),
        )
        for words, moment in choices:
            self._add_moment(menu, words, int(moment.timestamp() * 1000))

    def _add_moment(self, menu: QMenu, words: str, at: int) -> None:
        action = QAction(f"{words}\t{until_words(at)}", menu)
        action.triggered.connect(lambda checked=False: self.chosen.emit("", at))
        menu.addAction(action)

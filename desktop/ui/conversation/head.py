"""The head of a conversation: subject, number, and the commands that are used most."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.store.queries.rows import TicketDetail, TicketRow
from desktop.ui.command_bar.needed import allowed
from desktop.ui.command_bar.table import BY_NAME
from desktop.ui.common.buttons import Button, IconButton, hint
from desktop.ui.common.text import ElidedLabel, set_tip
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.presence import PresenceChips
from desktop.ui.shortcuts import is_single, native_keys
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import size
from desktop.ui.tickets.row_words import subject_words

LABELS_FROM = 520
NAMES_FROM = 960
"""From this width on, who else is here stands there by name."""
RESOLVED = 4
MAIN = ("assign", "postpone", "resolve")
MENU = (
    ("reply", "reply-all", "forward", "note"),
    ("assign", "take", "department", "refer", "tag", "priority", "status"),
    ("postpone", "resolve", "reopen", "unread"),
    ("spam", "trash", "restore", "purge"),
    ("ask-rating", "merge", "copy-number", "why"),
)


class ConversationHead(QFrame):
    """48 high. ``wanted`` names a command of the window's table, which runs it for the ticket that is open."""

    wanted = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = context.preferences
        self._rights = context.rights
        self._shown: TicketRow | None = None
        self.setProperty("kind", "head")
        self.setFixedHeight(size("pane_header"))
        self.subject = ElidedLabel("", "subtitle")
        self.second = ElidedLabel("", "small", "text_muted")
        self.presence = PresenceChips()
        self._icons: dict[str, IconButton] = {}
        self._labels: dict[str, Button] = {}
        self._row = QHBoxLayout(self)
        self._more = IconButton("ellipsis", self.tr("More for this ticket"))
        self._build()

    def show_detail(self, detail: TicketDetail, messages: int, place: str = "") -> None:
        """Show a ticket's subject, number, department (where there are several) and count of messages."""
        self.subject.setText(subject_words(detail.row))
        count = self.tr("%n message(s)", "", messages)
        parts = [isolate(detail.token), isolate(place), count] if place else [isolate(detail.token), count]
        self.second.setText(" · ".join(parts))
        self._shown = detail.row
        done = detail.row.category >= RESOLVED
        self._name("resolve", "reopen" if done else "resolve")
        self._arrange()

    def clear(self) -> None:
        """Say nothing of the ticket that was shown."""
        self._shown = None
        self.subject.setText("")
        self.second.setText("")
        self.presence.show_people(())

    def _build(self) -> None:
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self.subject)
        lines.addWidget(self.second)
        lines.addStretch(1)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(2)
        self._row.addSpacing(4)
        self._row.addLayout(lines, 1)
        self._row.addWidget(self.presence)
        self._row.addSpacing(8)
        for name in MAIN:
            self._icons[name] = IconButton(BY_NAME[name].icon, "")
            self._labels[name] = Button("", "" if name == "resolve" else "quiet", BY_NAME[name].icon, small=True)
            for button in (self._icons[name], self._labels[name]):
                self._row.addWidget(button)
                button.clicked.connect(
                    lambda checked=False, name=name: self.wanted.emit(self._labels[name].objectName())
                )
            self._name(name, name)
        self._row.addWidget(self._more)
        self._more.clicked.connect(self.open_menu)
        self._arrange()

    def _name(self, place: str, command: str) -> None:
        """Let the buttons of a place stand for a command."""
        words, keys = _words(command), self._keys(command)
        self._icons[place].set_name(words, keys)
        self._icons[place].set_icon(BY_NAME[command].icon)
        label = self._labels[place]
        label.setText(words)
        label.setObjectName(command)
        give_icon(label, BY_NAME[command].icon, "text" if place == "resolve" else "text_secondary")
        set_tip(label, hint(words, keys))

    def _keys(self, command: str) -> str:
        usable = [keys for keys in BY_NAME[command].keys if self._preferences.single_keys or not is_single(keys)]
        return native_keys(usable[0]) if usable else ""

    def open_menu(self) -> None:
        """Open every command for this ticket."""
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Make the menu of every command for a ticket, without those that make no sense where it is."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, names in enumerate(MENU):
            if number:
                menu.addSeparator()
            for name in filter(self._offered, names):
                if name != "restore" or (self._shown is not None and self._shown.lane >= 10):
                    keys = self._keys(name)
                    text = QCoreApplication.translate("Command", BY_NAME[name].text)
                    action = menu.addAction(f"{text}\t{keys}" if keys else text)
                    action.triggered.connect(lambda checked=False, name=name: self.wanted.emit(name))
                    if BY_NAME[name].icon:
                        give_icon(action, BY_NAME[name].icon)
        return menu

    def minimumSizeHint(self) -> QSize:
        """Return the room for icons: labels that show now must not keep the pane from becoming narrow."""
        return QSize(240, size("pane_header"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between icons and labels."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= LABELS_FROM
        self.presence.widen(self.width() >= NAMES_FROM)
        for name in MAIN:
            there = self._offered(self._labels[name].objectName())
            self._icons[name].setVisible(there and not wide)
            self._labels[name].setVisible(there and wide)

    def _offered(self, command: str) -> bool:
        return allowed(self._rights, command, (self._shown,) if self._shown is not None else ())


def _words(command: str) -> str:
    return QCoreApplication.translate("Command", BY_NAME[command].text).rstrip("…")

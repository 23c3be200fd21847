"""Every command of the window, described once: its words, its keys, its place in the menu, its icon.

Menu bar, context menus, command bar, tool tips and the cheat sheet are built from this table, so a key is never
written in two places. A single letter works only where no text is being written (Qt gives a focused field the key
first) and can be switched off in the preferences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.store.queries.rows import TicketRow
from desktop.ui.command_bar.needed import allowed
from desktop.ui.command_bar.table import BY_NAME, COMMANDS, MENUS, CommandSpec
from desktop.ui.preferences import Preferences
from desktop.ui.theme.current import give_icon

if TYPE_CHECKING:
    from desktop.ui.rights import Rights

NO_TICKET = QT_TRANSLATE_NOOP("Command", "Choose a ticket first.")
KEY_NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
)
"""Qt's own translations write some out ("Control Mayúsculas K"); ours say what stands on the keyboard and fits."""

WITHHELD = ("lock", "sign-out", "sync")
"""Not there until somebody says so: they need a password, or other computers."""


def command_words(spec: CommandSpec) -> str:
    """Return a command's name in the interface's language, without the menu's ellipsis."""
    return QCoreApplication.translate("Command", spec.text).rstrip("…")


def menu_words(menu: str) -> str:
    """Return the title of a menu."""
    return QCoreApplication.translate("Menu", MENUS[menu])


def native_keys(keys: str) -> str:
    """Write a key the way this system does: "Ctrl+K" as "Ctrl K", or with macOS's signs."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ").replace(", ", " ")


def is_single(keys: str) -> bool:
    """Tell whether a key is a letter or sign that text would swallow; chords that begin with one count too."""
    return len(keys.split(", ")[0]) == 1


class Commands(QObject):
    """The window's actions, one a command. Parts of the window say what happens with ``when``.

    What the agent may not do is not there: invisible in every menu, without its keys. ``offered`` when that changed.
    """

    offered = Signal()

    def __init__(self, window: QWidget, preferences: Preferences, rights: Rights | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._rights = rights
        self._withheld: set[str] = set(WITHHELD)
        self._count = 0
        self._chosen: Sequence[TicketRow] = ()
        self._actions = {spec.name: self._make(spec) for spec in COMMANDS}
        self._set_keys()
        self.show_choice(0)
        preferences.changed.connect(self._on_preference)
        if rights is not None:
            rights.changed.connect(self._show)

    def dress(self) -> None:
        """Give the actions their icons, for menus: after the first paint, since nobody sees them before."""
        for spec in COMMANDS:
            if spec.icon:
                give_icon(self._actions[spec.name], spec.icon)

    def action(self, name: str) -> QAction:
        """Return the action of a command."""
        return self._actions[name]

    def when(self, name: str, run: Callable[[], object]) -> None:
        """Say what a command does."""
        self._actions[name].triggered.connect(lambda checked=False: run())

    def run(self, name: str) -> None:
        """Run a command as if its key had been pressed."""
        self._actions[name].trigger()

    def allows(self, name: str, tickets: Sequence[TicketRow] | None = None) -> bool:
        """Tell whether a command is there, for the tickets chosen now or for others."""
        if name in self._withheld:
            return False
        spec = BY_NAME[name]
        rows = self._chosen if tickets is None else tickets
        return self._rights is None or allowed(self._rights, name, rows if spec.needs else ())

    def withhold(self, name: str, withheld: bool) -> None:
        """Take a command away that makes no sense on this desk now, or bring it back."""
        before = len(self._withheld)
        (self._withheld.add if withheld else self._withheld.discard)(name)
        if len(self._withheld) != before:
            self._show()

    def bind(self, name: str, widget: QWidget) -> None:
        """Show a widget only while its command is there."""
        self.offered.connect(partial(self._follow, name, widget))
        if not self._actions[name].isVisible():  # showing it now could make a window of what has no parent yet
            widget.hide()

    def keys(self, name: str) -> str:
        """Return the first key that works now, as people write it; empty when there is none."""
        action = self._actions[name]
        found = action.shortcuts() if action.isVisible() else []
        return native_keys(found[0].toString(QKeySequence.SequenceFormat.PortableText)) if found else ""

    @property
    def single_keys(self) -> bool:
        """Whether single letters are commands."""
        return self._preferences.single_keys

    def show_choice(self, count: int, tickets: Sequence[TicketRow] = ()) -> None:
        """Offer what makes sense for this many chosen tickets and may be done to them; the rest says why not."""
        self._count, self._chosen = count, tickets
        self._show()

    def _show(self) -> None:
        for spec in COMMANDS:
            action, there = self._actions[spec.name], self.allows(spec.name)
            fits = not spec.needs or (self._count == 1 if spec.needs == "ticket" else self._count > 0)
            action.setVisible(there)
            action.setEnabled(there and fits)
            if spec.needs:
                reason = "" if fits else QCoreApplication.translate("Command", NO_TICKET)
                action.setToolTip(reason or command_words(spec))
                action.setStatusTip(reason)
        self.offered.emit()

    def _follow(self, name: str, widget: QWidget) -> None:
        if isValid(widget):
            widget.setVisible(self._actions[name].isVisible())

    def _make(self, spec: CommandSpec) -> QAction:
        action = QAction(QCoreApplication.translate("Command", spec.text), self._window)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setMenuRole(spec.role)
        self._window.addAction(action)
        return action

    def _set_keys(self) -> None:
        single = self._preferences.single_keys
        for spec in COMMANDS:
            keys = [each for each in spec.keys if single or not is_single(each)]
            self._actions[spec.name].setShortcuts([QKeySequence(each) for each in keys])

    def _on_preference(self, name: str) -> None:
        if name == "single_keys":
            self._set_keys()

"""Menus of choices whose words come from people: shown letter by letter, never as keys or markup."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.theme.current import give_icon


@dataclass(frozen=True)
class Choice:
    """One line of a menu. ``key`` is what is chosen."""

    key: str
    words: str
    icon: str = ""


def menu_text(words: str) -> str:
    """Return words for a menu: Qt would take ``&`` for a key and a tab for a shortcut."""
    return " ".join(words.split()).replace("&", "&&")


def choice_menu(
    owner: QWidget,
    choices: Iterable[Choice],
    chosen: frozenset[str],
    run: Callable[[str], object],
    several: bool = False,
) -> QMenu:
    """Make a menu that marks what holds now and calls ``run`` with the key of what is chosen."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    group = QActionGroup(menu)
    group.setExclusive(not several)
    for choice in choices:
        action = menu.addAction(menu_text(choice.words))
        action.setData(choice.key)
        action.setCheckable(True)
        action.setChecked(choice.key in chosen)
        if choice.icon and choice.key not in chosen:
            give_icon(action, choice.icon)
        group.addAction(action)
        action.triggered.connect(lambda checked=False, key=choice.key: run(key))
    return menu


def open_below(menu: QMenu, owner: QWidget) -> None:
    """Open a menu below its owner, at its start."""
    rtl = owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = owner.width() - menu.sizeHint().width() if rtl else 0
    menu.popup(owner.mapToGlobal(QPoint(x, owner.height() + 2)))

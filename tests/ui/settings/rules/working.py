"""Works the editor of rules as a person does: presses, typed letters, keys; and counts them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.settings.rules.picker import Picker


class Hands:
    """Mouse and keyboard on real widgets. ``count`` is how often something was pressed or a word typed."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.count = 0

    def click(self, widget: QWidget) -> None:
        """Press a widget in its midst."""
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        self.count += 1
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        self.count += 1
        self._qtbot.keyClicks(self._focused(), text)

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.count += 1
        self._qtbot.keyClick(self._focused(), key, modifier)

    def pick(self, text: str) -> None:
        """Type into the menu that is open, then choose with Enter."""
        self._qtbot.waitUntil(lambda: picker() is not None)
        self.count += 2
        menu = picker()
        self._qtbot.keyClicks(menu.search if menu.search.isVisible() else menu.rows, text)
        told: list[str] = []
        menu.chosen.connect(told.append)
        self._qtbot.keyClick(menu.search if menu.search.isVisible() else menu.rows, Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: bool(told))

    def shut(self) -> None:
        """Close the menu that is open."""
        self.count += 1
        self._qtbot.keyClick(picker().search, Qt.Key.Key_Escape)
        self._qtbot.waitUntil(lambda: picker() is None)

    def _focused(self) -> QWidget:
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return QApplication.focusWidget()


def picker() -> Picker | None:
    """Return the menu that is open."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, Picker) and each.isVisible()]
    return found[0] if found else None

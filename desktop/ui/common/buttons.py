"""Buttons: with words, with an icon alone, and the primary one with a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from desktop.ui.common.text import restyle, set_tip
from desktop.ui.i18n import isolate
from desktop.ui.theme.current import colour, give_icon
from desktop.ui.theme.tokens import radius, size

_INKS = {
    "": "text",
    "primary": "text_on_accent",
    "danger": "danger_text",
    "quiet": "text_secondary",
    "quiet-danger": "danger_text",
    "quiet-accent": "accent_text",
    "link": "link",
}


def hint(name: str, keys: str) -> str:
    """Tool tip of a command: its name and its key."""
    return f"{name} ({isolate(keys)})" if keys else name


class Button(QPushButton):
    """A button with words.

    ``kind``: "" (framed), primary, danger, quiet, quiet-danger, quiet-accent, link; ``small`` is 28 high.
    """

    def __init__(
        self, text: str, kind: str = "", icon: str = "", small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setProperty("small", small and kind != "link")
        self.setAutoDefault(False)
        if icon:
            give_icon(self, icon, _INKS[kind])
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_kind(self, kind: str) -> None:
        """Become another kind of button."""
        restyle(self, "kind", kind)
        name = self.property("icon_name")
        if name:
            give_icon(self, name, _INKS[kind])

    def refuse(self, reason: str) -> None:
        """Disable the button and say why; an empty reason enables it again."""
        self.setEnabled(not reason)
        set_tip(self, reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the ring of a focused primary button: a gap of 1, because ring and fill have one colour."""
        super().paintEvent(event)
        if not (self.hasFocus() and self.property("kind") == "primary"):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = radius("control")
        for inset, ink, wide in ((1.0, "focus_ring", 2.0), (2.5, "surface", 1.0)):
            painter.setPen(QPen(colour(ink), wide))
            edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(edge, corner - inset, corner - inset)
        painter.end()


class IconButton(QToolButton):
    """A square button of 28 with an icon; its name is the tool tip and the accessible name."""

    def __init__(
        self,
        icon: str,
        name: str,
        keys: str = "",
        ink: str = "text_secondary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        side = size("icon_button")
        self.setFixedSize(side, side)
        self.setProperty("kind", "icon")
        self._name, self._keys, self._ink = name, keys, ink
        self.set_icon(icon)
        self.set_name(name, keys)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        give_icon(self, icon, self._ink)

    def set_name(self, name: str, keys: str = "") -> None:
        """Take another name and key."""
        self._name, self._keys = name, keys
        self.setAccessibleName(name)
        set_tip(self, hint(name, keys))

    def refuse(self, reason: str) -> None:
        """Disable the button and say why; an empty reason enables it again."""
        self.setEnabled(not reason)
        set_tip(self, reason or hint(self._name, self._keys))

    def open_menu(self, menu: QMenu) -> None:
        """Let a press open this menu."""
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def tint(self) -> None:
        """Stand on the accent's tint, as the one button that makes something new."""
        self._ink = "accent_text"
        restyle(self, "kind", "tinted")
        self.set_icon(self.property("icon_name"))


class _Drop(Button):
    """The end of a split button: a chevron behind a short line."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setOpacity(0.45)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.width() - 1 if rtl else 0, (self.height() - 16) // 2, 1, 16, colour("text_on_accent"))
        painter.end()


class SplitButton(QWidget):
    """The primary button with a menu of its variants. ``clicked`` is the button's, the menu brings its own."""

    clicked = Signal()

    def __init__(
        self, text: str, menu: QMenu, menu_name: str, small: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.main = Button(text, "primary", small=small)
        self.drop = _Drop("", "primary", "chevron-down", small=small)
        self.main.setProperty("part", "main")
        self.drop.setProperty("part", "drop")
        self.drop.setFixedWidth(27)
        self.drop.setIconSize(QSize(14, 14))
        self.drop.setAccessibleName(menu_name)
        set_tip(self.drop, menu_name)
        self.menu = menu
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.main)
        row.addWidget(self.drop)
        self.main.clicked.connect(self.clicked)
        self.drop.clicked.connect(self.show_menu)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.main.setText(text)

    def refuse(self, reason: str) -> None:
        """Disable both halves and say why; an empty reason enables them."""
        self.main.refuse(reason)
        self.drop.setEnabled(not reason)

    def show_menu(self) -> None:
        """Open the menu above the button: split buttons stand at the foot of a window."""
        above = QPoint(0, -self.menu.sizeHint().height() - 4)
        self.menu.popup(self.mapToGlobal(above))


def text_action(text: str, on_click: Callable[[], None]) -> Button:
    """Make the accent-coloured word of a bar or card that does something."""
    made = Button(text, "quiet-accent", small=True)
    made.clicked.connect(on_click)
    return made

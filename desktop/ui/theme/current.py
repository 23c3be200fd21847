"""The theme in use, and the switch to another without a restart.

There is one holder in the program, as there is one ``QApplication``: painted widgets ask it at every paint,
so they need no theme in their constructors and cannot keep an old one.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QAction, QColor, QStyleHints
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip

from desktop.ui.theme.fonts import field_font, font
from desktop.ui.theme.icons import app_icon, forget_icons, refresh_icon, set_icon
from desktop.ui.theme.palette import build_palette
from desktop.ui.theme.stylesheet import build_stylesheet
from desktop.ui.theme.tokens import THEME_NAMES, Theme, load_theme

_SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "high_contrast": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
}
CHOICES = ("system", *THEME_NAMES)
"""What a person may choose in the settings."""


class ThemeHolder(QObject):
    """Holds the theme in use; ``changed`` comes after palette, sheet and icons are new."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme = load_theme("light")
        self._choice = "system"
        self._app: QApplication | None = None
        self._hints: QStyleHints | None = None
        self._contrast: QAccessibilityHints | None = None  # kept: PySide forgets it with its last reference

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def choice(self) -> str:
        """What was chosen: one of ``CHOICES``."""
        return self._choice

    def apply(self, app: QApplication, choice: str) -> None:
        """Dress the program. ``choice`` is one of ``CHOICES``; "system" follows the desktop from now on."""
        if choice not in CHOICES:
            raise KeyError(choice)
        self._choice = choice
        if self._app is not app:
            self._meet(app)
        app.styleHints().setColorScheme(_SCHEMES[choice])
        self._dress(app)

    def refresh(self) -> None:
        """Dress the program again: after a change of language, direction or system font."""
        if self._app is not None:
            self._dress(self._app)

    def _meet(self, app: QApplication) -> None:
        self._app = app
        app.setStyle("Fusion")
        app.setWindowIcon(app_icon())
        self._hints = app.styleHints()
        self._contrast = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._contrast.contrastPreferenceChanged.connect(self._on_system_changed)

    def _dress(self, app: QApplication) -> None:
        self._theme = load_theme(self._wanted())
        forget_icons()
        app.setPalette(build_palette(self._theme))
        app.setFont(font("body"))
        QToolTip.setFont(font("small"))
        rtl = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        app.setStyleSheet(build_stylesheet(self._theme, rtl))
        # after the sheet, which forgets fonts of classes; the stub says bytes, PySide refuses them
        app.setFont(field_font(), "QLineEdit")  # type: ignore[arg-type]
        self._refresh_icons(app)
        self.changed.emit()

    def _wanted(self) -> str:
        if self._choice != "system":
            return self._choice
        if self._contrast is None or self._hints is None:
            return "light"
        if self._contrast.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "high_contrast"
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _refresh_icons(self, app: QApplication) -> None:
        owners: list[QObject] = [app, *app.topLevelWidgets()]
        for owner in owners:
            refresh_icon(owner, self._theme)
            for kind in (QAction, QAbstractButton):
                for child in owner.findChildren(kind):
                    refresh_icon(child, self._theme)
        for widget in app.topLevelWidgets():
            widget.update()

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self.refresh()


holder = ThemeHolder()


def theme() -> Theme:
    """Return the theme in use; cheap enough for every paint."""
    return holder.theme


def colour(name: str) -> QColor:
    """Return a colour of the theme in use."""
    return holder.theme.colour(name)


def give_icon(target: QAbstractButton | QAction, name: str, ink: str = "text_secondary", side: int = 0) -> None:
    """Give a button or action an icon in the theme in use; it is drawn anew when the theme is switched."""
    set_icon(target, holder.theme, name, ink, side)

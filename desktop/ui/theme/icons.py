"""Icons: one-colour SVG files, tinted once per name, colour, side and device ratio.

A file says ``currentColor`` wherever it wants ink. Icons that point along the reading direction are drawn
mirrored in right-to-left; the list below names them, all others (clock, check, search, paperclip) stay.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from desktop.ui.theme.resources import ICONS
from desktop.ui.theme.tokens import Theme, icon_size

MIRRORED = frozenset(
    ("reply", "reply-all", "forward", "send", "undo-2", "redo-2", "corner-down-left", "log-out")
    + ("chevron-left", "chevron-right", "arrow-left", "arrow-right", "panel-left", "panel-right")
    + ("list", "external-link", "quote")
)
_GAP = 5
_THIN_FROM = 32
_THIN_STROKE = 'stroke-width="1.25"'


@cache
def _source(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text("utf-8")


@cache
def icon_names() -> frozenset[str]:
    """Every icon that can be asked for."""
    return frozenset(path.stem for path in ICONS.glob("*.svg"))


def tinted_svg(name: str, colour: str, side: int) -> str:
    """Return the SVG text in one colour (``#RRGGBB``); from 32 px on the strokes become thin."""
    text = _source(name).replace("currentColor", colour)
    return text.replace('stroke-width="2"', _THIN_STROKE, 1) if side >= _THIN_FROM else text


@cache
def icon_pixmap(name: str, colour: str, side: int, scale: float = 1.0, mirrored: bool = False, gap: int = 0) -> QPixmap:
    """Draw an icon of ``side`` logical pixels in ``colour`` (``#RRGGBB``) for a screen of ``scale``.

    ``gap`` adds empty pixels at the trailing edge: Qt leaves only 4 between a button's icon and its words.
    """
    made = QPixmap(QSize(round((side + gap) * scale), round(side * scale)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    start = gap * scale if mirrored else 0.0
    ground = QRectF(start, 0, side * scale, side * scale)
    if mirrored and f"{name}-rtl" in icon_names():  # what must not simply mirror: digits in a list
        name = f"{name}-rtl"
    elif mirrored and name in MIRRORED:
        painter.translate(2 * start + ground.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(tinted_svg(name, colour, side).encode())).render(painter, ground)
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


def make_icon(theme: Theme, name: str, ink: str, side: int, gap: int = 0) -> QIcon:
    """Build the states a control shows: rest, disabled, and switched on (accent text)."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    made = QIcon()
    switched_on = "accent_text" if ink == "text_secondary" else ink
    inks = (
        (ink, QIcon.Mode.Normal, QIcon.State.Off),
        (switched_on, QIcon.Mode.Normal, QIcon.State.On),
        ("text_disabled", QIcon.Mode.Disabled, QIcon.State.Off),
        ("text_disabled", QIcon.Mode.Disabled, QIcon.State.On),
    )
    for token, mode, state in inks:
        for scale in _scales():
            made.addPixmap(icon_pixmap(name, theme.hex(token), side, scale, mirrored, gap), mode, state)
    return made


def _scales() -> tuple[float, ...]:
    screens = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return tuple(sorted({1.0, *screens}))


def set_icon(
    target: QAbstractButton | QAction,
    theme: Theme,
    name: str,
    ink: str = "text_secondary",
    side: int = 0,
) -> None:
    """Give a button or action an icon that follows the theme.

    Name, ink (a colour token) and side are kept on the target and used again when the theme is switched.
    """
    side = side or icon_size("normal")
    gap = _GAP if isinstance(target, QPushButton) and target.text() else 0
    for key, value in (("name", name), ("ink", ink), ("side", side), ("gap", gap)):
        target.setProperty(f"icon_{key}", value)
    target.setIcon(make_icon(theme, name, ink, side, gap))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(side + gap, side))


def refresh_icon(target: QObject, theme: Theme) -> None:
    """Draw a target's icon anew if ``set_icon`` once gave it one."""
    name = target.property("icon_name")
    if name and isinstance(target, (QAbstractButton, QAction)):
        ink, side, gap = (target.property(f"icon_{key}") for key in ("ink", "side", "gap"))
        target.setIcon(make_icon(theme, name, ink, side, gap))


def forget_icons() -> None:
    """Drop every tinted picture, for a theme switch."""
    icon_pixmap.cache_clear()


@cache
def app_icon() -> QIcon:
    """Return the program's own icon, the brass bell on petrol, in the sizes desktops ask for."""
    made = QIcon()
    renderer = QSvgRenderer(str(ICONS / "app" / "deskbell.svg"))
    for side in (16, 22, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(picture.rect()))
        painter.end()
        made.addPixmap(picture)
    return made

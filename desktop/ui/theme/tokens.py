"""The design tokens, typed: every colour, measure and type size by the name it has in ``tokens.toml``.

An unknown name raises ``KeyError`` at once; a test reads the program's source and holds every literal name
against the file, so that a misspelt token never waits for the day somebody opens that dialog.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import MappingProxyType

from PySide6.QtGui import QColor

from desktop.ui.theme.resources import THEMES

_MARKS = (
    ("unread_dot", "live_dot", "border_strong", "accent_text", "danger_text", "warning_text")
    + ("success_text", "danger", "warning", "success")
    + ("priority_urgent", "priority_high", "priority_normal", "priority_low")
)
THEME_NAMES = ("light", "dark", "high_contrast")


@dataclass(frozen=True)
class TypeKind:
    """One text size: points on Windows and Linux, points on macOS, weight from 1 to 1000."""

    pt: float
    pt_macos: float
    weight: int


@dataclass(frozen=True)
class ContrastPair:
    """A promise: ``text`` on ``ground`` reaches at least ``least`` (WCAG ratio) in light and dark."""

    text: str
    ground: str
    least: float


@dataclass(frozen=True)
class Theme:
    """The colours of one theme. All themes have the same names."""

    name: str
    hexes: Mapping[str, str]
    rows: Mapping[str, tuple[str, ...]]
    colours: Mapping[str, QColor]

    def hex(self, name: str) -> str:
        """``#RRGGBB``, or ``#AARRGGBB`` (Qt's order) where the colour is see-through."""
        return self.hexes[name]

    def colour(self, name: str) -> QColor:
        """Return the shared colour: paint with it, never change it."""
        return self.colours[name]

    def row(self, name: str) -> tuple[str, ...]:
        """Return a token that is a list: ``avatar_fills``, ``department_fills``, ``chart``."""
        return self.rows[name]

    def has(self, name: str) -> bool:
        """Tell whether a single colour of this name exists."""
        return name in self.hexes

    def contrast(self, ink: str, ground: str) -> float:
        """Return the WCAG 2 contrast ratio of two tokens, from 1 to 21."""
        lights = sorted((_luminance(self.colour(ink)), _luminance(self.colour(ground))))
        return (lights[1] + 0.05) / (lights[0] + 0.05)

    def on(self, name: str, selected: bool) -> str:
        """Return the token to use when the ground may be the selection's: its twin, or one that is seen there."""
        if not selected:
            return name
        twin = f"{name}_on_selected"
        if twin in self.hexes:
            return twin
        return "text_muted_on_selected" if name in self._drowned else name

    @cached_property
    def _drowned(self) -> frozenset[str]:
        """Marks that the selection's ground would swallow (high contrast's yellow)."""
        return frozenset(name for name in _MARKS if self.contrast(name, "row_selected") < 3.0)


@cache
def _file() -> dict[str, dict[str, object]]:
    with (THEMES / "tokens.toml").open("rb") as source:
        return tomllib.load(source)


def _luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def load_theme(name: str) -> Theme:
    """Read one of ``THEME_NAMES``; ``KeyError`` for any other."""
    values = _file()[name]
    hexes = {key: value for key, value in values.items() if isinstance(value, str)}
    rows = {key: tuple(map(str, value)) for key, value in values.items() if isinstance(value, list)}
    colours = {key: QColor(value) for key, value in hexes.items()}
    return Theme(name, MappingProxyType(hexes), MappingProxyType(rows), MappingProxyType(colours))


def _number(table: str, name: str) -> int:
    value = _file()[table][name]
    if not isinstance(value, int):
        raise TypeError(f"{table}.{name} is not a whole number")
    return value


@cache
def size(name: str) -> int:
    """Pixels of a thing such as ``ticket_row``, ``field`` or ``avatar``."""
    return _number("size", name)


@cache
def space(name: str) -> int:
    """Pixels between things: hair 2, tight 4, small 8, medium 12, large 16, wide 24, page 32."""
    return _number("space", name)


@cache
def radius(name: str) -> int:
    """Pixels of a rounded corner: control, card, dialog, pill."""
    return _number("radius", name)


@cache
def border(name: str) -> int:
    """Pixels of a line: line, focus_ring, focus_ring_gap."""
    return _number("border", name)


@cache
def icon_size(name: str) -> int:
    """Pixels of an icon's side: small 14, normal 16, large 20, empty_state 40."""
    return _number("icon", name)


@cache
def milliseconds(name: str) -> int:
    """Return a time of the interface: toast_stays, tooltip_delay, loading_shows_after."""
    return _number("time", name)


@cache
def type_kind(name: str) -> TypeKind:
    """Return a text size: initials, caption, small, body, body_strong, message, subtitle, title, figure."""
    kinds = _file()["type"]
    spec = kinds[name]
    if not isinstance(spec, dict):
        raise TypeError(f"type.{name} is not a table")
    return TypeKind(float(spec["pt"]), float(spec["pt_macos"]), int(spec["weight"]))


@cache
def families(name: str) -> tuple[str, ...]:
    """Font families in order of wish: windows, macos, linux, linux_fallback, arabic_*, mono."""
    value = _file()["fonts"][name]
    return tuple(map(str, value)) if isinstance(value, list) else ()


@cache
def arabic_extra_pt() -> float:
    """Points added to every text size when the interface is Arabic."""
    return float(str(_file()["arabic"]["extra_pt"]))


def contrast_promises(kind: str) -> list[ContrastPair]:
    """Return the promises of ``pairs`` (text) or ``shapes`` (borders, marks, rings)."""
    rows = _file()["contrast"][kind]
    if not isinstance(rows, list):
        raise TypeError(f"contrast.{kind} is not a list")
    return [ContrastPair(str(text), str(ground), float(least)) for text, ground, least in rows]

"""Fonts by kind, made once.

The family is the system's own; a system that names none (or only an alias such as "Sans Serif", as bare X11
and headless sessions do) gets the first installed of the fallbacks. An Arabic family always stands behind it,
because names and subjects are Arabic in any interface language. Numbers are tabular, so counts do not dance.
"""

from __future__ import annotations

import sys
from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from desktop.ui.theme.tokens import arabic_extra_pt, families, type_kind

_ALIASES = {"", "sans", "sans serif", "sans-serif", "system-ui"}
_extra_points: list[float] = [0.0]


def _platform() -> str:
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")


@cache
def family_list() -> tuple[str, ...]:
    """Families in the order Qt shall try them; the first one is always installed."""
    installed = set(QFontDatabase.families())
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    known = system.casefold() not in _ALIASES and (system in installed or system.startswith("."))
    wished = [name or (system if known else "") for name in families(_platform())]
    ordered = [*wished, *families("linux_fallback"), system]
    found = [name for name in dict.fromkeys(ordered) if name in installed or (known and name == system)]
    arabic = [name for name in families(f"arabic_{_platform()}") if name in installed]
    found[1:1] = [name for name in arabic if name not in found[:1]]
    return tuple(found) or (system,)


@cache
def mono_family() -> str:
    """Return the first installed typewriter family, for code, headers and logs."""
    installed = set(QFontDatabase.families())
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return next((name for name in families("mono") if name in installed), fixed)


@cache
def font(kind: str, weight: int | None = None) -> QFont:
    """Return the shared font of a kind (see ``tokens.type_kind``): use it, never change it."""
    spec = type_kind(kind)
    made = QFont(list(family_list()))
    made.setPointSizeF((spec.pt_macos if sys.platform == "darwin" else spec.pt) + _extra_points[0])
    made.setWeight(QFont.Weight(weight or spec.weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def field_font(kind: str = "body", weight: int | None = None) -> QFont:
    """Return the font of one-line fields; in an Arabic interface the Arabic family leads.

    Qt centres a field by its first family and then lifts a line of a taller one by the difference, so Arabic words
    would hang from the field's upper edge.
    """
    made = QFont(font(kind, weight))
    if _extra_points[0]:
        arabic = [name for name in families(f"arabic_{_platform()}") if name in made.families()]
        made.setFamilies([*arabic, *(name for name in made.families() if name not in arabic)])
    return made


@cache
def initials_font(side: int) -> QFont:
    """Return the font of an avatar's initials: 7 pt in 20 px, 8.5 in 28, 11 in 40."""
    made = QFont(font("initials"))
    base = type_kind("initials")
    small = base.pt_macos if sys.platform == "darwin" else base.pt
    made.setPointSizeF(small if side < 24 else small * 1.22 if side < 36 else small * 1.57)
    return made


@cache
def metrics(kind: str, weight: int | None = None) -> QFontMetrics:
    """Return the measures of ``font(kind, weight)``."""
    return QFontMetrics(font(kind, weight))


@lru_cache(maxsize=8192)
def elided(text: str, kind: str, weight: int | None, room: int, middle: bool = False) -> tuple[str, int]:
    """Return what fits into ``room`` pixels and its width. Cached: lists ask the same again at every paint."""
    measure = metrics(kind, weight)
    line = " ".join(text.split())
    mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    shown = measure.elidedText(line, mode, max(room, 0))
    return shown, measure.horizontalAdvance(shown)


@lru_cache(maxsize=2048)
def text_width(text: str, kind: str, weight: int | None = None) -> int:
    """Width of one line in pixels."""
    return metrics(kind, weight).horizontalAdvance(text)


def use_arabic_sizes(arabic: bool) -> None:
    """Make every font half a point larger for an Arabic interface; forget the fonts made before."""
    _extra_points[0] = arabic_extra_pt() if arabic else 0.0
    forget_fonts()


def forget_fonts() -> None:
    """Drop what was made, so that a changed system font or language is taken up."""
    for made in (family_list, mono_family, font, field_font, initials_font, metrics, elided, text_width):
        made.cache_clear()

"""Inline style: parsed, measured and written anew, so that nothing passes that was not understood.

A value is kept only if the whole of it follows the grammar of its property; ``url()``, ``expression()``, escapes,
comments, positions and negative lengths follow none. Lengths are clamped, so that nothing leaves its card.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop.mail import html_color
from desktop.mail.html_events import Event

_GONE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0+(?:\.0+)?\s*(?:;|!|$)"
    r"|(?:max-height|font-size)\s*:\s*0+(?:\.0+)?\s*(?:px|pt|em|%)?\s*(?:;|!|$))"
)
_SPACES_KEPT = re.compile(r"white-space\s*:\s*(?:pre|pre-wrap|break-spaces)\b")
_LENGTH = re.compile(r"(\d{1,6}(?:\.\d{0,9})?|\.\d{1,9})(px|pt|em|rem|ex|in|cm|mm|%)?")
_PIXELS = {"px": 1.0, "": 1.0, "pt": 4 / 3, "em": 14.0, "rem": 14.0, "ex": 7.0, "in": 96.0, "cm": 37.8, "mm": 3.78}
_SIZES = {"xx-small": 10, "x-small": 10, "small": 13, "medium": 14, "large": 18, "x-large": 22, "xx-large": 28,
          "smaller": 12, "larger": 17}  # fmt: skip
_WORDS = {
    "font-style": frozenset({"italic", "normal"}),
    "text-align": frozenset({"left", "right", "center", "justify"}),
    "vertical-align": frozenset({"top", "middle", "bottom", "sub", "super"}),
}
_LINES = frozenset({"dotted", "dashed", "solid", "double", "groove", "ridge", "inset", "outset"})
_SHORTHAND = ((0, 0, 0, 0), (0, 1, 0, 1), (0, 1, 2, 1), (0, 1, 2, 3))
_SIDES = ("top", "right", "bottom", "left")

FONT_PIXELS = (10, 32)
SPACE_PIXELS = 40
WIDTH_PIXELS = 720


@lru_cache(maxsize=1024)
def hides(style: str) -> bool:
    """Say whether an inline style takes its element away: the usual ways to carry text nobody sees."""
    return bool(_GONE.search(style[:4_000].lower()))


def is_gone(event: Event) -> bool:
    """Say whether an element is never shown: ``hidden``, or a style that takes it away."""
    style = event.attributes.get("style")
    return "hidden" in event.attributes or bool(style and hides(style))


def keeps_spaces(style: str) -> bool:
    """Say whether line breaks and spaces in the source are meant."""
    return bool(style) and bool(_SPACES_KEPT.search(style[:4_000].lower()))


@lru_cache(maxsize=2048)
def parse(style: str) -> tuple[tuple[str, str], ...]:
    """Return the properties of an inline style that we know, each with a value written by us, in a fixed order.

    Colours are ``#rrggbb`` and not yet fitted to the ground; ``margin`` and ``padding`` come as four sides.
    """
    found: dict[str, str] = {}
    for declaration in style[:4_000].lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            value = value.replace("!important", "").strip()
            found.update(_known(name.strip(), value))
    return tuple(sorted(found.items()))


def _known(name: str, value: str) -> dict[str, str]:
    if name in ("color", "background-color", "background"):
        color = html_color.parse(value)
        return {"color" if name == "color" else "background-color": color} if color else {}
    if name in ("margin", "padding"):
        return _four_sides(name, value)
    if name in _SINGLE:
        written = _SINGLE[name](value)
        return {name: written} if written else {}
    if name in _WORDS:
        return {name: value} if value in _WORDS[name] else {}
    if name == "white-space":
        return {name: "pre-wrap"} if value in ("pre", "pre-wrap", "break-spaces") else {}
    if name.startswith(("margin-", "padding-")) and name.partition("-")[2] in _SIDES:
        pixels = _space(value)
        return {name: pixels} if pixels else {}
    return {}


def _four_sides(name: str, value: str) -> dict[str, str]:
    lengths = [_space(part) for part in value.split()]
    if not 1 <= len(lengths) <= 4:
        return {}
    indexes = _SHORTHAND[len(lengths) - 1]
    sides = ((side, lengths[index]) for side, index in zip(_SIDES, indexes, strict=True))
    return {f"{name}-{side}": length for side, length in sides if length}


def pixels(value: str, most: int, *, least: int = 0) -> int | None:
    """Return a length in pixels between the bounds; ``None`` for a percentage, a negative or anything else."""
    match = _LENGTH.fullmatch(value.strip())
    if match is None or match[2] == "%":
        return None
    return max(least, min(most, round(float(match[1]) * _PIXELS[match[2] or ""])))


def _space(value: str) -> str:
    length = pixels(value, SPACE_PIXELS)
    return "" if length is None else f"{length}px"


def _font_size(value: str) -> str:
    if value in _SIZES:
        return f"{_SIZES[value]}px"
    if value.endswith("%") and _LENGTH.fullmatch(value):
        value = f"{float(value[:-1]) / 100:.3f}em"
    length = pixels(value, FONT_PIXELS[1], least=FONT_PIXELS[0])
    return f"{length}px" if length is not None else ""


def _weight(value: str) -> str:
    if value in ("bold", "bolder") or (value.isdecimal() and len(value) < 5 and int(value) >= 600):
        return "bold"
    return "normal" if value in ("normal", "lighter") or (value.isdecimal() and len(value) < 5) else ""


def _decoration(value: str) -> str:
    return next((word for word in ("underline", "line-through", "none") if word in value.split()), "")


def width(value: str) -> str:
    """Return a width as ``Npx`` or ``N%`` within the card, "" when it is neither."""
    match = _LENGTH.fullmatch(value.strip())
    if match and match[2] == "%":
        return f"{max(1, min(100, round(float(match[1]))))}%"
    length = pixels(value, WIDTH_PIXELS)
    return f"{length}px" if length else ""


def _border(value: str) -> str:
    parts = re.sub(r"\s*,\s*", ",", value).split()
    line = next((part for part in parts if part in _LINES), "")
    color = next((found for part in parts if (found := html_color.parse(part)) and not part[0].isdecimal()), None)
    thick = next((size for part in parts if (size := pixels(part, 4, least=1)) and part[0].isdecimal()), 1)
    return f"{thick}px {line} {color or '#808080'}" if line and len(parts) <= 3 else ""


_SINGLE = {
    "font-size": _font_size,
    "font-weight": _weight,
    "text-decoration": _decoration,
    "width": width,
    "border": _border,
    "border-top": _border,
    "border-bottom": _border,
    "border-left": _border,
    "border-right": _border,
}

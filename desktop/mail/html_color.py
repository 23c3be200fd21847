"""Colours of mail: read, and moved as far as the reader's ground needs for 4.5 : 1.

Mail is designed for white paper. On a dark ground a light area becomes a dark one of the same hue, and words are
lightened until they can be read (WCAG 2.2, relative luminance and contrast ratio); the same cures white on white.
"""

from __future__ import annotations

import colorsys
import re
from functools import lru_cache
from typing import NamedTuple

CONTRAST = 4.5
"""Smallest ratio between words and ground that we write on a dark ground (WCAG AA)."""
_LIGHT_CONTRAST = 3.0
"""On white paper the sender's taste counts, down to what can hardly be seen."""

Color = tuple[int, int, int]


class Paper(NamedTuple):
    """The colours, as ``#rrggbb``, that a mail is shown on and that our own additions are written in."""

    ground: str = "#ffffff"
    text: str = "#1f2328"
    link: str = "#0b57d0"
    muted: str = "#656d76"
    danger: str = "#c5221f"

    @property
    def dark(self) -> bool:
        """Say whether words are lighter than the ground."""
        return luminance(_hex(self.ground)) < luminance(_hex(self.text))


WHITE = Paper()

_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})")
_FUNCTION = re.compile(
    r"rgba?\(\s*([\d.]{1,6}%?)[\s,]+([\d.]{1,6}%?)[\s,]+([\d.]{1,6}%?)(?:[\s,/]+([\d.]{1,6}%?))?\s*\)"
)
_NAMES = {
    "black": "000000", "silver": "c0c0c0", "gray": "808080", "grey": "808080", "white": "ffffff", "maroon": "800000",
    "red": "ff0000", "purple": "800080", "fuchsia": "ff00ff", "magenta": "ff00ff", "green": "008000",
    "lime": "00ff00", "olive": "808000", "yellow": "ffff00", "navy": "000080", "blue": "0000ff", "teal": "008080",
    "aqua": "00ffff", "cyan": "00ffff", "orange": "ffa500", "brown": "a52a2a", "pink": "ffc0cb", "gold": "ffd700",
    "beige": "f5f5dc", "ivory": "fffff0", "khaki": "f0e68c", "coral": "ff7f50", "crimson": "dc143c",
    "indigo": "4b0082", "violet": "ee82ee", "tomato": "ff6347", "salmon": "fa8072", "orchid": "da70d6",
    "turquoise": "40e0d0", "tan": "d2b48c", "plum": "dda0dd", "chocolate": "d2691e", "firebrick": "b22222",
    "royalblue": "4169e1", "steelblue": "4682b4", "dodgerblue": "1e90ff", "skyblue": "87ceeb",
    "lightblue": "add8e6", "darkblue": "00008b", "midnightblue": "191970", "forestgreen": "228b22",
    "seagreen": "2e8b57", "lightgreen": "90ee90", "darkgreen": "006400", "darkred": "8b0000",
    "darkorange": "ff8c00", "lightyellow": "ffffe0", "lightgrey": "d3d3d3", "lightgray": "d3d3d3",
    "darkgray": "a9a9a9", "darkgrey": "a9a9a9", "dimgray": "696969", "dimgrey": "696969", "gainsboro": "dcdcdc",
    "whitesmoke": "f5f5f5", "snow": "fffafa", "slategray": "708090", "slategrey": "708090",
    "windowtext": "000000", "window": "ffffff",
}  # fmt: skip


@lru_cache(maxsize=1024)
def parse(value: str) -> str | None:
    """Return a CSS or HTML colour as ``#rrggbb``, ``None`` when it is none that we know or is seen through."""
    text = value.strip().lower()
    text = _NAMES.get(text, text)
    match = _HEX.fullmatch(text if text.startswith("#") else "#" + text)
    if match:
        digits = match[1] if len(match[1]) > 4 else "".join(char * 2 for char in match[1])
        return None if digits[6:] and int(digits[6:], 16) < 64 else "#" + digits[:6]
    function = _FUNCTION.fullmatch(text)
    if function is None:
        return None
    try:
        red, green, blue = (_part(function[index], 255) for index in (1, 2, 3))
        seen = _part(function[4], 1) if function[4] else 1.0
    except ValueError:
        return None
    return None if seen < 0.25 else _written((round(red), round(green), round(blue)))


def _part(text: str, whole: int) -> float:
    number = float(text.rstrip("%")) * (whole / 100 if text.endswith("%") else 1)
    return min(float(whole), max(0.0, number))


def _hex(color: str) -> Color:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _written(color: Color) -> str:
    return "#{:02x}{:02x}{:02x}".format(*color)


def luminance(color: Color) -> float:
    """Return WCAG's relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=4096)
def contrast(one: str, other: str) -> float:
    """Return WCAG's ratio of two ``#rrggbb``, 1 to 21."""
    low, high = sorted((luminance(_hex(one)), luminance(_hex(other))))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=4096)
def readable(color: str, ground: str, least: float) -> str:
    """Return ``color``, made lighter or darker in its own hue until it stands out from ``ground`` by ``least``."""
    if contrast(color, ground) >= least:
        return color
    lighter = contrast("#ffffff", ground) >= contrast("#000000", ground)
    hue, light, saturation = colorsys.rgb_to_hls(*(part / 255 for part in _hex(color)))
    for step in range(1, 41):
        moved = light + ((1 - light) if lighter else -light) * step / 40
        candidate = _written(_scaled(colorsys.hls_to_rgb(hue, moved, saturation)))
        if contrast(candidate, ground) >= least:
            return candidate
    return "#ffffff" if lighter else "#000000"


@lru_cache(maxsize=4096)
def words(color: str, ground: str, paper: Paper) -> str:
    """Return what words of ``color`` become on ``ground``: on dark paper dark greys turn over before they are moved."""
    least = CONTRAST if paper.dark else _LIGHT_CONTRAST
    if contrast(color, ground) >= least:
        return color
    if paper.dark:
        hue, light, saturation = colorsys.rgb_to_hls(*(part / 255 for part in _hex(color)))
        if light < 0.3 and (saturation < 0.25 or light < 0.1):
            return readable(paper.text, ground, least)
        color = _written(_scaled(colorsys.hls_to_rgb(hue, max(light, 1 - light), saturation)))
    return readable(color, ground, least)


@lru_cache(maxsize=4096)
def area(color: str, paper: Paper) -> str | None:
    """Return what an area of ``color`` becomes on ``paper``; ``None`` when it melts into the ground.

    On dark paper light areas are turned over: near-white melts, a pale tint becomes a deep one.
    """
    if not paper.dark:
        return color
    if contrast(color, paper.text) >= CONTRAST:
        return None if contrast(color, paper.ground) < 1.03 else color
    hue, light, saturation = colorsys.rgb_to_hls(*(part / 255 for part in _hex(color)))
    if saturation < 0.12 or light > 0.965:
        return None
    for step in range(41):
        turned = 0.3 * (1 - step / 40)
        candidate = _written(_scaled(colorsys.hls_to_rgb(hue, turned, min(saturation, 0.5))))
        if contrast(candidate, paper.text) >= CONTRAST + 0.1:
            return candidate
    return None


def _scaled(parts: tuple[float, float, float]) -> Color:
    red, green, blue = (max(0, min(255, round(part * 255))) for part in parts)
    return red, green, blue

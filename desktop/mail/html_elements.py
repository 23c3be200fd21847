"""Opening tags for the viewer: every name and every attribute is chosen and written here, none is passed on.

The viewer is Qt's rich text, which knows a part of HTML 4 and of CSS 2.1; newer elements become the nearest old one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from desktop.mail import html_color, html_style
from desktop.mail.html_color import Paper

_SAME = (
    "p", "div", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table",
    "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "b", "strong", "i", "em", "u", "s", "small", "big", "sub",
    "sup", "code", "span",
)  # fmt: skip
_DIVISIONS = (
    "center", "section", "article", "header", "footer", "main", "nav", "aside", "figure", "figcaption", "address",
    "fieldset", "details", "summary", "hgroup",
)  # fmt: skip
NAMES = {
    **{name: name for name in _SAME},
    **dict.fromkeys(_DIVISIONS, "div"),
    **dict.fromkeys(("strike", "del"), "s"),
    **dict.fromkeys(("tt", "kbd", "samp"), "code"),
    **dict.fromkeys(("var", "cite", "dfn"), "i"),
    **dict.fromkeys(("font", "mark", "bdo", "bdi", "a"), "span"),
    **dict.fromkeys(("menu", "dir"), "ul"),
    **dict.fromkeys(("listing", "xmp"), "pre"),
    "ins": "u",
}
"""Our name of each element that keeps one; all others are unwrapped."""

BLOCKS = frozenset(_SAME[: _SAME.index("b")]) - {"thead", "tbody", "tfoot"}
_CELLS = frozenset({"td", "th"})
_TABLE_PARTS = frozenset({"table", "tr", "td", "th", "thead", "tbody", "tfoot"})
_FONT_SIZES = {"1": "10px", "2": "13px", "3": "14px", "4": "18px", "5": "24px", "6": "30px", "7": "32px",
               "-1": "12px", "-2": "10px", "+1": "17px", "+2": "22px", "+3": "28px"}  # fmt: skip
_WIDE = 380
_INLINE_STYLES = frozenset(
    {"background-color", "color", "font-size", "font-style", "font-weight", "text-decoration", "vertical-align"}
)
_ALIGNS = frozenset({"left", "right", "center", "justify"})


class Surroundings(NamedTuple):
    """What an element inherits: colours as fitted to the paper, and the direction (``None``: each paragraph's own)."""

    ground: str
    color: str
    rtl: bool | None = None


@lru_cache(maxsize=4096)
def opening(
    name: str, given: tuple[tuple[str, str | None], ...], around: Surroundings, paper: Paper
) -> tuple[str, Surroundings]:
    """Return attributes, each with a space before it, for an element ``name`` of ours, and what it hands on.

    ``given`` are the attributes of the mail. ``around.rtl`` is the direction that the element's words have.
    """
    attributes = {key: value or "" for key, value in given}
    styles = dict(html_style.parse(attributes.get("style", "")))
    direction = attributes.get("dir", "").strip().lower()
    rtl = direction == "rtl" if direction in ("rtl", "ltr") else around.rtl
    written = f' dir="{direction}"' if direction in ("rtl", "ltr") else ""
    written += _alignment(name, attributes, styles, rtl)
    if name in _TABLE_PARTS:
        written += _table(name, attributes, styles)
    elif name == "ol":
        written += _number("start", attributes.get("start", ""), 99_999)
    _old_attributes(attributes, styles)
    ground, color = _colors(styles, around, paper)
    written += _style(name, attributes, styles)
    return written, Surroundings(ground, color, rtl if direction in ("rtl", "ltr") else None)


def _alignment(name: str, attributes: dict[str, str], styles: dict[str, str], rtl: bool | None) -> str:
    """Write ``align``; leading and trailing are the direction's own affair, and Qt turns both over in RTL."""
    side = styles.pop("text-align", "") or attributes.get("align", "").strip().lower()
    if name not in BLOCKS or side not in _ALIGNS or (rtl and side in ("left", "right")):
        return ""
    if name == "table" and side != "center":
        return ""
    return f' align="{side}"'


def _table(name: str, attributes: dict[str, str], styles: dict[str, str]) -> str:
    written = ""
    if name == "table":
        for key, most in (("border", 4), ("cellpadding", 16), ("cellspacing", 16)):
            written += _number(key, attributes.get(key, ""), most)
    if name in _CELLS:
        written += _number("colspan", attributes.get("colspan", ""), 30, least=2)
        written += _number("rowspan", attributes.get("rowspan", ""), 60, least=2)
    if name in _CELLS or name == "tr":
        side = styles.get("vertical-align") or attributes.get("valign", "").lower()
        written += f' valign="{side}"' if side in ("top", "middle", "bottom") else ""
    styles.pop("vertical-align", None)
    width = styles.pop("width", "") or html_style.width(attributes.get("width", ""))
    if width.endswith("px") and int(width[:-2]) > _WIDE:
        width = "100%" if name == "table" else ""
    if width and (name == "table" or name in _CELLS):
        written += f' width="{width.removesuffix("px")}"'
    return written


def _number(key: str, value: str, most: int, *, least: int = 0) -> str:
    value = value.strip().removesuffix("px")
    if not value.isdecimal() or len(value) > 9 or int(value) < least:
        return ""
    return f' {key}="{min(int(value), most)}"'


def _old_attributes(attributes: dict[str, str], styles: dict[str, str]) -> None:
    """Turn ``color``, ``bgcolor`` and ``size`` of old HTML, and Outlook's paragraph class, into styles."""
    for key, style in (("color", "color"), ("bgcolor", "background-color")):
        if key in attributes and style not in styles:
            color = html_color.parse(attributes[key])
            if color:
                styles[style] = color
    if attributes.get("size") in _FONT_SIZES:
        styles.setdefault("font-size", _FONT_SIZES[attributes["size"]])
    if attributes.get("class", "").startswith(("MsoNormal", "x_MsoNormal")):
        styles.setdefault("margin-top", "0px")
        styles.setdefault("margin-bottom", "0px")


def _colors(styles: dict[str, str], around: Surroundings, paper: Paper) -> tuple[str, str]:
    """Fit the element's colours to the paper; writes ``color`` too where an inherited one would not be read."""
    ground = around.ground
    if "background-color" in styles:
        area = html_color.area(styles["background-color"], paper)
        ground = area or paper.ground
        if area is None and around.ground == paper.ground:
            del styles["background-color"]
        else:
            styles["background-color"] = ground
    wanted = styles.get("color", around.color)
    color = html_color.words(wanted, ground, paper)
    if "color" in styles or color != around.color:
        styles["color"] = color
    return ground, color


def _style(name: str, attributes: dict[str, str], styles: dict[str, str]) -> str:
    kept = (
        (key, value)
        for key, value in sorted(styles.items())
        if (key in _INLINE_STYLES if name not in BLOCKS else key != "width")
        and not (key.startswith(("padding", "border")) and name not in _CELLS and name != "table")
    )
    text = ";".join(f"{key}:{value}" for key, value in kept)
    return f' style="{text}"' if text else ""

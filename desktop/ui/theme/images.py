"""The few pictures that a style sheet can only take from files: arrows, ticks, radio dots, one set per theme.

They are part of the tree, because an installed program may not write beside itself. After a change of tokens
run ``python -m desktop.ui.theme.images``; a test compares the files with what this module makes.
"""

from __future__ import annotations

import re

from desktop.ui.theme.icons import tinted_svg
from desktop.ui.theme.resources import THEMES
from desktop.ui.theme.tokens import THEME_NAMES, Theme, load_theme

_TINTED = {
    "chevron-down": ("chevron-down", "text_muted", 14),
    "chevron-down-off": ("chevron-down", "text_disabled", 14),
    "chevron-up": ("chevron-up", "text_muted", 14),
    "chevron-up-off": ("chevron-up", "text_disabled", 14),
    "chevron-left": ("chevron-left", "text_muted", 14),
    "chevron-right": ("chevron-right", "text_muted", 14),
    "check": ("check", "accent_text", 16),
    "check-on-accent": ("check", "text_on_accent", 12),
    "check-off": ("check", "text_disabled", 12),
    "minus-on-accent": ("minus", "text_on_accent", 12),
}
_RADIO = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">'
    '<circle cx="8" cy="8" r="{outer}" fill="{ring}"/><circle cx="8" cy="8" r="{middle}" fill="{fill}"/>'
    '<circle cx="8" cy="8" r="3" fill="{dot}"/></svg>\n'
)


def _tinted(theme: Theme, icon: str, token: str, side: int) -> str:
    text = tinted_svg(icon, theme.hex(token), side)
    if "on-accent" in token or side == 12:
        text = text.replace('stroke-width="2"', 'stroke-width="3"', 1)
    return re.sub(r"<svg ", f'<svg width="{side}" height="{side}" ', text, count=1)


def _radio(theme: Theme, ring: str, fill: str, dot: str) -> str:
    middle = 8 if ring == fill else 6
    return _RADIO.format(outer=8, ring=theme.hex(ring), middle=middle, fill=theme.hex(fill), dot=theme.hex(dot))


def theme_images(theme: Theme) -> dict[str, str]:
    """Return file name → SVG text for one theme."""
    made = {f"{name}.svg": _tinted(theme, *spec) for name, spec in _TINTED.items()}
    made["radio-on.svg"] = _radio(theme, "accent", "accent", "field")
    made["radio-on-focus.svg"] = _radio(theme, "text", "accent", "field")
    made["radio-off.svg"] = _radio(theme, "border_strong", "surface_sunken", "text_disabled")
    return made


def write_images() -> None:
    """Write every theme's files."""
    for name in THEME_NAMES:
        folder = THEMES / name
        folder.mkdir(exist_ok=True)
        for file_name, text in theme_images(load_theme(name)).items():
            (folder / file_name).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    write_images()

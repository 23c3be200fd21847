"""The style sheet: one file with @names, filled from the tokens of a theme and the reading direction.

Style sheets count ``min-height`` without border and padding, so the names that end in ``_inner`` and
``_focus`` are the token less a border of 1 and of 2 on each side.
"""

from __future__ import annotations

import re
import sys
from functools import cache

from PySide6.QtCore import QDir

from desktop.ui.theme.fonts import font
from desktop.ui.theme.resources import THEMES
from desktop.ui.theme.tokens import Theme, radius, size

SEARCH_PREFIX = "look"
"""``url(look:light/check.svg)`` finds the theme's pictures, wherever the program is installed."""

_HEIGHTS = ("button", "button_small", "field", "table_header")
_BUTTON_ORDER = {"win32": 0, "darwin": 1}
"""The orders of QDialogButtonBox: Windows, macOS, and GNOME's (cancel first) for the rest."""
_NAME = re.compile(r"@([a-z_]+)")


@cache
def _template() -> str:
    text = "\n".join(path.read_text("utf-8") for path in sorted(THEMES.glob("*.qss"), reverse=True))
    return re.sub(r"/\*.*?\*/", "", text, flags=re.S)


def _measures() -> dict[str, str]:
    made = {f"radius_{name}": f"{radius(name)}px" for name in ("control", "card", "dialog")}
    for name in _HEIGHTS:
        made[f"{name}_inner"] = f"{size(name) - 2}px"
        made[f"{name}_focus"] = f"{size(name) - 4}px"
    made["menu_row"] = f"{size('menu_row')}px"
    made["link_inner"] = "18px"
    made["spin_inner"] = f"{size('field') - 5}px"
    made["spin_focus"] = f"{size('field') - 7}px"
    made["segment_inner"] = f"{size('button_small') - 2}px"
    made["segment_focus"] = f"{size('button_small') - 6}px"
    points = font("caption").pointSizeF()
    made["pt_caption"] = f"{points}pt"
    return made


def build_stylesheet(theme: Theme, right_to_left: bool) -> str:
    """Return the sheet; an unknown @name raises ``KeyError``, so a typing error cannot reach a screen."""
    QDir.setSearchPaths(SEARCH_PREFIX, [str(THEMES)])
    names = {**theme.hexes, **_measures(), "theme": theme.name}
    names["filled"] = "add" if right_to_left else "sub"
    names["button_order"] = str(_BUTTON_ORDER.get(sys.platform, 3))
    names["start"], names["end"] = ("right", "left") if right_to_left else ("left", "right")
    return _NAME.sub(lambda found: names[found.group(1)], _template())

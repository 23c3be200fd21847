"""The small signs of a ticket: status pill, priority, service level, badge, dot, avatar, tag, key cap.

Each draws at a place of a canvas and returns the width it used; ``*_width`` tells that width beforehand. Shape
comes before colour: every status has its glyph, every priority its mark, so grey print still reads.
"""

from __future__ import annotations

import hashlib
import unicodedata

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from desktop.ui.common.paint import CENTRE, Canvas, text_width
from desktop.ui.theme.fonts import initials_font
from desktop.ui.theme.tokens import radius, size

STATUSES = (
    "new",
    "open",
    "waiting_customer",
    "waiting_third_party",
    "postponed",
    "resolved",
    "closed",
)
_GLYPH, _TIMER = 10, 11


def status_glyph(status: str) -> str:
    """Name of the icon of a status category; custom statuses use their category's."""
    return f"status-{status.replace('_', '-')}"


def _labelled(canvas: Canvas, x: int, y: int, label: str, tokens: str, corner: int, glyph: str, side: int) -> int:
    high = size("pill_height")
    lead = 6 + side + (5 if side == _GLYPH else 4) if glyph else 8
    room = text_width(label, "caption")
    wide = lead + room + (8 if corner > 4 else 6)
    canvas.shape(x, y, wide, high, "surface" if canvas.selected else f"{tokens}_fill", corner)
    if glyph:
        canvas.icon(x + 6, y + (high - side) // 2, side, glyph, f"{tokens}_text")
    canvas.text(x + lead, y, room + 2, high, label, "caption", f"{tokens}_text")
    return wide


def status_pill(canvas: Canvas, x: int, y: int, status: str, label: str) -> int:
    """Draw a status: rounded, glyph and word. ``status`` is one of ``STATUSES``."""
    glyph = status_glyph(status)
    return _labelled(canvas, x, y, label, f"status_{status}", radius("pill"), glyph, _GLYPH)


def status_pill_width(label: str) -> int:
    """Pixels that glyph, word and padding take, to lay out a row before drawing it."""
    return 6 + _GLYPH + 5 + text_width(label, "caption") + 8


def sla_badge(canvas: Canvas, x: int, y: int, state: str, label: str) -> int:
    """Draw time left or overdue: ``state`` is ok, soon, overdue or paused. Without words it is the timer alone."""
    tokens, glyph = ("sla_ok", "pause") if state == "paused" else (f"sla_{state}", "timer")
    return _labelled(canvas, x, y, label, tokens, 4, glyph, _TIMER)


def sla_badge_width(label: str) -> int:
    """Width of a service-level badge."""
    return 6 + _TIMER + 4 + text_width(label, "caption") + 6


def tag(canvas: Canvas, x: int, y: int, label: str) -> int:
    """Draw a tag, 20 high."""
    wide = tag_width(label)
    canvas.shape(x, y, wide, 20, "surface" if canvas.selected else "badge_fill", 4)
    canvas.text(x + 7, y, wide - 12, 20, label, "caption", "badge_text")
    return wide


def tag_width(label: str) -> int:
    """Pixels that a label takes with its padding."""
    return text_width(label, "caption") + 14


def priority_mark(canvas: Canvas, x: int, y: int, priority: str) -> int:
    """Draw a 14 px mark for urgent and high; normal and low draw nothing and use no room."""
    if priority not in {"urgent", "high"}:
        return 0
    canvas.icon(x, y, 14, f"priority-{priority}", f"priority_{priority}")
    return 14


def dot(canvas: Canvas, x: int, y: int, ink: str) -> int:
    """Draw the 8 px dot of something unread or live."""
    side = size("dot")
    canvas.shape(x, y, side, side, ink, side / 2)
    return side


def badge_width(count: str, kind: str = "") -> int:
    """Width of a count; plain counts have no fill and no padding."""
    wide = text_width(count, "caption", 600 if kind else None)
    return max(20, wide + 12) if kind else wide


def badge(canvas: Canvas, x: int, y: int, count: str, kind: str = "") -> int:
    """Draw a count: plain muted, ``attention`` (accent fill) or ``failed`` (red)."""
    wide, high = badge_width(count, kind), size("badge_height")
    if not kind:
        canvas.text(x, y, wide + 2, high, count, "caption", "text_muted")
        return wide
    fill, ink = {
        "attention": ("badge_attention_fill", "badge_attention_text"),
        "failed": ("danger_fill", "danger_text"),
    }[kind]
    canvas.shape(x, y, wide, high, fill, radius("pill"))
    canvas.text(x, y, wide, high, count, "caption", ink, 600, CENTRE)
    return wide


def initials(name: str) -> str:
    """First letters of the first and last word, at most two; Arabic letters are drawn joined, as in names."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return unicodedata.normalize("NFC", letters).upper()


def stable_choice(key: str, count: int) -> int:
    """Choose one of ``count`` by a hash of ``key`` that is the same on every computer and run."""
    return hashlib.blake2b(key.encode(), digest_size=4).digest()[0] % count


def avatar(canvas: Canvas, x: int, y: int, side: int, name: str, key: str) -> int:
    """Draw a person: initials on a ground chosen by ``key`` (the id, so a new name keeps its colour)."""
    fills = canvas.theme.row("avatar_fills")
    canvas.shape(x, y, side, side, fills[stable_choice(key, len(fills))], side / 2)
    canvas.line(x - 4, y, side + 8, side, initials(name), initials_font(side), "avatar_text", CENTRE)
    return side


def nobody(canvas: Canvas, x: int, y: int, side: int) -> int:
    """Draw the dashed circle of a ticket that nobody has."""
    pen = QPen(canvas.colour("border_strong"), 1, Qt.PenStyle.DashLine)
    canvas.painter.setPen(pen)
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawEllipse(QRectF(canvas.place(x, y, side, side)).adjusted(0.5, 0.5, -0.5, -0.5))
    return side


def key_cap_width(keys: str) -> int:
    """Pixels of a cap, which is never narrower than it is high."""
    return max(18, text_width(keys, "caption") + 12)


def key_cap(canvas: Canvas, x: int, y: int, keys: str) -> int:
    """Draw a key such as "Ctrl K"; always read from left to right."""
    wide = key_cap_width(keys)
    canvas.shape(x, y, wide, 18, "surface_sunken", 4)
    canvas.outline(x, y, wide, 18, "border", 4)
    canvas.text(x, y, wide, 18, keys, "caption", "text_muted", side=CENTRE)
    return wide

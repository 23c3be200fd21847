"""Text made harmless to store and to show: no NUL, no lone surrogates, no control or direction-override marks."""

from __future__ import annotations

import re

from desktop.mail.limits import MAX_LINE_CHARS

_UNSTORABLE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]+")
_NEWLINES = re.compile(r"\r\n?|[\x0c\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_INVISIBLE = re.compile("[\u00ad\u034f\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+")
_SPACES = re.compile(r"\s+")


def clean_text(text: str) -> str:
    r"""Many lines, with ``\n`` as the only line end. Tabs stay; other control characters go."""
    if "\r" in text or not text.isascii() or "\x0c" in text:
        text = _NEWLINES.sub("\n", text)
    return _UNSTORABLE.sub("", text)


def clean_html(html: str) -> str:
    """HTML as received, less what no store accepts."""
    return _UNSTORABLE.sub("", html)


def one_line(text: str, limit: int = MAX_LINE_CHARS) -> str:
    """One line without line breaks, control characters or direction overrides, for subjects and identifiers.

    A line break in a subject is how headers are injected; an override shows ``gpj.exe`` as ``exe.jpg``.
    """
    if not text.isprintable():
        text = _BIDI.sub("", _CONTROL.sub(" ", text))
    return _SPACES.sub(" ", text[: limit * 4]).strip()[:limit]


def show_name(text: str) -> str:
    """Clean a person's or file's name: one line, without characters that take no room on screen.

    Joiners (U+200C, U+200D) stay: Persian and Indic names need them.
    """
    text = one_line(text)
    return text if text.isascii() else one_line(_INVISIBLE.sub("", text))

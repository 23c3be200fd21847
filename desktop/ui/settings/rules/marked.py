"""Sentences with values that stand out: composed as plain text with marks, shown as rich or as plain text."""

from __future__ import annotations

import html

from PySide6.QtCore import QCoreApplication

from desktop.ui.i18n import isolate, listed

_STRONG, _BROKEN, _END = "\ue000", "\ue001", "\ue002"
_NONE = str.maketrans("", "", _STRONG + _BROKEN + _END)


def strong(text: str) -> str:
    """Mark a value, with its own direction."""
    return f"{_STRONG}{isolate(text.translate(_NONE))}{_END}"


def broken(text: str) -> str:
    """Mark what is missing or gone."""
    return f"{_BROKEN}{isolate(text.translate(_NONE))}{_END}"


def plain(marked: str) -> str:
    """Return the sentence without marks, for screen readers and terminals."""
    return marked.translate(_NONE)


def is_broken(marked: str) -> bool:
    """Tell whether something in it is missing or gone."""
    return _BROKEN in marked


def rich(marked: str, danger: str) -> str:
    """Return the sentence as rich text: values in 600, what is broken in the colour ``danger`` (#RRGGBB) too."""
    text = html.escape(marked)
    text = text.replace(_STRONG, '<span style="font-weight:600">')
    text = text.replace(_BROKEN, f'<span style="font-weight:600; color:{danger}">')
    return text.replace(_END, "</span>").replace("\n", "<br>")


def any_of(words: list[str]) -> str:
    """Join values of which one is enough."""
    if len(words) < 2:
        return "".join(words)
    pattern = QCoreApplication.translate("RuleSentences", "{words} or {last}", "a list of values")
    return pattern.format(words=listed(words[:-1]), last=words[-1])


def all_of(words: list[str]) -> str:
    """Join values or clauses that all belong together."""
    if len(words) < 2:
        return "".join(words)
    pattern = QCoreApplication.translate("RuleSentences", "{words} and {last}", "a list of values or of clauses")
    return pattern.format(words=listed(words[:-1]), last=words[-1])


def lowered(text: str) -> str:
    """Return a label for the midst of a sentence: its first letter small, unless it is an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text

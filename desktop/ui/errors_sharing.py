"""The sentences for sharing a desk: what stops it, why something was kept out, what a test found.

Tests of a folder or a server find things that are no failure; their sentences stand here too, because they are said
in the same way and place.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP

SHARING_SENTENCES: dict[str, str] = {}

STOPPED_SHORT: dict[str, str] = {}
"""Why it stands still, in a few words for the status bar; the whole sentence is its tool tip."""


def stopped_words(code: str) -> str:
    """Say in a few words why sync stands still."""
    short = STOPPED_SHORT.get(code, QT_TRANSLATE_NOOP("Sync", "somebody has to look"))
    return QCoreApplication.translate("Sync", short)

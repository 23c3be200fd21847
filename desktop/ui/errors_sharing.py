"""The sentences for sharing a desk: what stops it, why something was kept out, what a test found.

Tests of a folder or a server find things that are no failure; their sentences stand here too, because they are said
in the same way and place.
"""

from __future__ import annotations

from desktop.core.i18n import QT_TRANSLATE_NOOP

SHARING_SENTENCES: dict[str, str] = {}

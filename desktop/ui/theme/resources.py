"""Where the files of the look lie, in a checkout and in a frozen build alike."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
"""A build carries ``resources`` beside the package, so one way of counting folders serves both."""

ICONS = RESOURCES / "icons"
THEMES = RESOURCES / "themes"
LANGUAGES = RESOURCES / "i18n"

"""The settings: a window with pages, built from the descriptions in ``core.settings`` and ``ui.preferences``."""

"""Settings → Time rules: rules that the clock sets off, in the same editor."""

from __future__ import annotations

from desktop.ui.settings.rules.page import RulesPage


class TimeRulesPage(RulesPage):
    """Rules for what gets old, stays quiet, comes due, or at certain times."""

    triggers = ("time",)

    def _name(self) -> str:
        return self.tr("Time rules")

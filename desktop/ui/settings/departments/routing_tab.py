"""How a department hands out its tickets, when others take over, and how much each member may have."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.core.permissions import Permission
from desktop.core.routing import BY_HAND, OFFERING
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.settings.department_editor import DepartmentEditor
from desktop.ui.settings.departments.facts import MEMBERS, Facts, reaches_all
from desktop.ui.settings.departments.settings_tab import SettingsTab
from desktop.ui.settings.departments.shares import Shares
from desktop.ui.settings.page import Change

SHARING = (Permission.AUTOMATION_DISTRIBUTION_CONFIG, Permission.AUTOMATION_ROUTING)
BY_ITSELF = frozenset({"routing_cap", "routing_first", "routing_by_priority", "include_away", "routing_hours"})
"""Settings that mean something only where tickets are handed out by themselves."""


class RoutingTab(SettingsTab):
    """The settings that the chosen method reads, then escalation, then the members."""

    def __init__(self, context: UiContext, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(context, facts, parent)
        self.add_settings(("routing",))
        before = len(self.fields)
        self.add_settings(("escalation",), self.tr("When nobody takes them"))
        if len(self.fields) > before:
            self.body.addWidget(plain_label(self._target_words(), "small", "muted", wrap=True))
        self.shares: Shares | None = None
        if facts.members and reaches_all(context.desk, MEMBERS, facts.row.id):
            self.subtitle(self.tr("Members"))
            self.shares = Shares(facts.members)
            self.shares.edited.connect(self.edited)
            self.body.addWidget(self.shares)
        self.body.addStretch(1)
        for field in self.fields:
            field.changed.connect(self._show_parts)
            if isinstance(field.field, DepartmentEditor):
                field.field.leave_out(facts.row.id)
        self._show_parts()

    def changes(self) -> list[Change]:
        """Return the settings and the members that differ."""
        shares = self.shares.changes_in(self._facts.row.id) if self.shares is not None else []
        return [*super().changes(), *shares]

    def _show_parts(self) -> None:
        """Show what the chosen method reads."""
        method = next((str(field.value()) for field in self.fields if field.setting.key == "routing_method"), "")
        for field in self.fields:
            if field.setting.key in BY_ITSELF:
                field.setVisible(method not in BY_HAND)
            elif field.setting.key == "offer_seconds":
                field.setVisible(method in OFFERING)

    def _target_words(self) -> str:
        row = self._facts.row
        names = {each.id: each.name for each in self._facts.departments}
        name = names.get(row.escalation or "") or names.get(row.parent or "")
        if not name:
            return self.tr("It escalates nowhere yet: choose a department under General.")
        return self.tr("It escalates to {name}; that is chosen under General.").format(name=isolate(name))

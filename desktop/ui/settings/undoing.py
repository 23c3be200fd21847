"""The settings' own toast: what was just set up, and how to take it back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.common.toast import Toast
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.tasks import Causes

WORDS = {
    "create_department": QT_TRANSLATE_NOOP("Settings", "Department created"),
    "clone_department": QT_TRANSLATE_NOOP("Settings", "Department created"),
    "edit_department": QT_TRANSLATE_NOOP("Settings", "Department changed"),
    "archive_department": QT_TRANSLATE_NOOP("Settings", "Department archived"),
    "unarchive_department": QT_TRANSLATE_NOOP("Settings", "Department back in use"),
    "reorder_departments": QT_TRANSLATE_NOOP("Settings", "Order changed"),
    "set_member": QT_TRANSLATE_NOOP("Settings", "Members changed"),
    "remove_member": QT_TRANSLATE_NOOP("Settings", "Members changed"),
    "deny": QT_TRANSLATE_NOOP("Settings", "Right taken away in the department"),
    "allow_again": QT_TRANSLATE_NOOP("Settings", "Right given back in the department"),
    "edit_agent": QT_TRANSLATE_NOOP("Settings", "Agent changed"),
    "deactivate_agent": QT_TRANSLATE_NOOP("Settings", "Agent deactivated"),
    "reactivate_agent": QT_TRANSLATE_NOOP("Settings", "Agent active again"),
    "assign_role": QT_TRANSLATE_NOOP("Settings", "Role changed"),
    "create_role": QT_TRANSLATE_NOOP("Settings", "Role created"),
    "edit_role": QT_TRANSLATE_NOOP("Settings", "Role renamed"),
    "delete_role": QT_TRANSLATE_NOOP("Settings", "Role deleted"),
    "set_grant": QT_TRANSLATE_NOOP("Settings", "Rights of a role changed"),
    "reset_grant": QT_TRANSLATE_NOOP("Settings", "Rights of a role changed"),
    "set_availability": QT_TRANSLATE_NOOP("Settings", "Availability changed"),
    "set_deputy": QT_TRANSLATE_NOOP("Settings", "Deputy changed"),
    "set_skill": QT_TRANSLATE_NOOP("Settings", "Skills changed"),
    "edit_hours": QT_TRANSLATE_NOOP("Settings", "Working hours changed"),
    "create_status": QT_TRANSLATE_NOOP("Settings", "Status added"),
    "edit_status": QT_TRANSLATE_NOOP("Settings", "Status changed"),
    "reorder_statuses": QT_TRANSLATE_NOOP("Settings", "Order changed"),
    "delete_status": QT_TRANSLATE_NOOP("Settings", "Status deleted"),
    "create_tag": QT_TRANSLATE_NOOP("Settings", "Tag added"),
    "rename_tag": QT_TRANSLATE_NOOP("Settings", "Tag renamed"),
    "recolour_tag": QT_TRANSLATE_NOOP("Settings", "Colour changed"),
    "merge_tags": QT_TRANSLATE_NOOP("Settings", "Tags merged"),
    "delete_tag": QT_TRANSLATE_NOOP("Settings", "Tag deleted"),
    "create_custom_field": QT_TRANSLATE_NOOP("Settings", "Field added"),
    "edit_field": QT_TRANSLATE_NOOP("Settings", "Field changed"),
    "reorder_fields": QT_TRANSLATE_NOOP("Settings", "Order changed"),
    "delete_field": QT_TRANSLATE_NOOP("Settings", "Field deleted"),
    "create_macro": QT_TRANSLATE_NOOP("Settings", "Saved"),
    "edit_macro": QT_TRANSLATE_NOOP("Settings", "Saved"),
    "duplicate_macro": QT_TRANSLATE_NOOP("Settings", "Copied"),
    "delete_macro": QT_TRANSLATE_NOOP("Settings", "Deleted"),
    "reorder_macros": QT_TRANSLATE_NOOP("Settings", "Order changed"),
    "import_macros": QT_TRANSLATE_NOOP("Settings", "Imported"),
    "save_letter": QT_TRANSLATE_NOOP("Settings", "Letter saved"),
    "reset_letter": QT_TRANSLATE_NOOP("Settings", "Letter reset"),
    "create_rule": QT_TRANSLATE_NOOP("Settings", "Rule saved"),
    "edit_rule": QT_TRANSLATE_NOOP("Settings", "Rule saved"),
    "set_rule_active": QT_TRANSLATE_NOOP("Settings", "Rule switched"),
    "reorder_rules": QT_TRANSLATE_NOOP("Settings", "Order changed"),
    "delete_rule": QT_TRANSLATE_NOOP("Settings", "Rule deleted"),
    "import_rules": QT_TRANSLATE_NOOP("Settings", "Rules imported"),
    "write_desk_setting": QT_TRANSLATE_NOOP("Settings", "Settings changed"),
    "create_calendar": QT_TRANSLATE_NOOP("Settings", "Business hours added"),
    "clone_calendar": QT_TRANSLATE_NOOP("Settings", "Business hours added"),
    "edit_calendar": QT_TRANSLATE_NOOP("Settings", "Business hours changed"),
    "set_calendar_days": QT_TRANSLATE_NOOP("Settings", "Business hours changed"),
    "clear_calendar_days": QT_TRANSLATE_NOOP("Settings", "Business hours changed"),
    "reorder_calendars": QT_TRANSLATE_NOOP("Settings", "Order changed"),
    "delete_calendar": QT_TRANSLATE_NOOP("Settings", "Business hours deleted"),
    "create_sla_policy": QT_TRANSLATE_NOOP("Settings", "Service level added"),
    "edit_sla_policy": QT_TRANSLATE_NOOP("Settings", "Service level changed"),
    "reorder_sla_policies": QT_TRANSLATE_NOOP("Settings", "Order changed"),
    "delete_sla_policy": QT_TRANSLATE_NOOP("Settings", "Service level deleted"),
}
"""What the commands of the settings are called when they are done; those not named here cannot be taken back."""


class Undoing(QObject):
    """Offers to take the latest task of the settings back, as a whole; the window's key for undo does the same."""

    def __init__(self, context: UiContext, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._over = over
        self.toast = Toast(over)
        self._causes: tuple[str, ...] = ()
        context.tasks.recorded.connect(self._on_recorded)

    def undo(self) -> None:
        """Take back what the toast speaks of."""
        causes, self._causes = self._causes, ()
        desk = self._context.desk
        if not causes:
            return

        def work() -> None:
            from desktop.commands.undo import undo  # noqa: PLC0415 - seldom needed

            for cause in reversed(causes):
                undo(desk, cause)

        self._context.tasks.command(self, work, lambda done: self._say_undone(), self._say_failed)

    def _on_recorded(self, causes: Causes) -> None:
        known = [(cause, command) for cause, command in causes if command in WORDS]
        if not known or not self._over.isVisible():
            return
        self._causes = tuple(cause for cause, command in known)
        words = QCoreApplication.translate("Settings", WORDS[known[0][1]])
        self.toast.say(words, self.tr("Undo"), self.undo)

    def _say_undone(self) -> None:
        self.toast.say(self.tr("Taken back"))

    def _say_failed(self, error: Exception) -> None:
        self.toast.say(sentence(error), stays=True)

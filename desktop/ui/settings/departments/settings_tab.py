"""A tab of settings: whatever ``core.settings`` describes for departments on the pages that it shows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.commands.base import Desk
from desktop.core.settings import SETTINGS, Setting, SettingScope, SettingValue
from desktop.store.queries.sla import calendar_rows
from desktop.store.settings import department_values
from desktop.ui.context import UiContext
from desktop.ui.settings.departments.facts import Facts, may_write
from desktop.ui.settings.departments.tab import DepartmentTab
from desktop.ui.settings.described_field import DescribedField
from desktop.ui.settings.hours.calendar_editor import CalendarEditor
from desktop.ui.settings.page import Change

PLACED = frozenset(
    {"addresses", "auto-reply", "templates", "signature", "process", "hours", "notify", "retention", "routing"}
    | {"escalation"}
)
"""Pages that have a tab of their own; a page that this list does not know comes below the process."""
OTHERS = "others"


class SettingsTab(DepartmentTab):
    """Fields in the order of their description, those that one may not write left out."""

    def __init__(self, context: UiContext, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(context, facts, parent)
        self.fields: list[DescribedField] = []

    def add_settings(self, pages: Sequence[str], title: str = "") -> None:
        """Add the settings of some pages below a title; nothing, not even the title, when there are none."""
        desk, department = self._context.desk, self._facts.row.id
        wanted = [each for each in SETTINGS if each.scope == SettingScope.DEPARTMENT and _stands_on(each, pages)]

        def read() -> tuple[list[Setting], dict[str, SettingValue]]:
            shown = [each for each in wanted if may_write(desk, each, department)]
            return shown, department_values(department, *(each.key for each in shown)).held if shown else {}

        shown, values = self._context.tasks.now(read)
        if shown and title:
            self.subtitle(title)
        for setting in shown:
            field = DescribedField(setting)
            field.show_value(values[setting.key])
            field.changed.connect(self.edited)
            self.fields.append(field)
            self.body.addWidget(field)

    def field(self, key: str) -> DescribedField:
        """Return the field of a setting."""
        return next(field for field in self.fields if field.setting.key == key)

    def changes(self) -> list[Change]:
        """Return one change for every field that differs."""
        owner = self._facts.row.id
        return [partial(_write, field.setting.key, field.value(), owner) for field in self.fields if field.different]


class TextsTab(SettingsTab):
    """The mails that go out by themselves, and the signature."""

    def __init__(self, context: UiContext, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(context, facts, parent)
        self.add_settings(("auto-reply",), self.tr("Confirmation of new tickets"))
        self.add_settings(("templates",), self.tr("Other mails"))
        self.add_settings(("signature",), self.tr("Signature"))
        self.body.addStretch(1)


class ProcessTab(SettingsTab):
    """What follows an answer, who is told, what becomes of old tickets."""

    def __init__(self, context: UiContext, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(context, facts, parent)
        self.add_settings(("process", OTHERS))
        self.add_settings(("notify",), self.tr("Notifications"))
        self.add_settings(("retention",), self.tr("Retention"))
        self.body.addStretch(1)


class HoursTab(SettingsTab):
    """When somebody is there."""

    def __init__(self, context: UiContext, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(context, facts, parent)
        self.add_settings(("hours",))
        actor = context.desk.actor
        for each in self.fields:
            if isinstance(each.field, CalendarEditor):
                each.field.offer(context.tasks.now(lambda: calendar_rows(actor)))
        self.body.addStretch(1)


def _stands_on(setting: Setting, pages: Sequence[str]) -> bool:
    return setting.page in pages or (OTHERS in pages and setting.page not in PLACED)


def _write(key: str, value: SettingValue, owner: str, desk: Desk) -> None:
    from desktop.commands.desk_setup import write_desk_setting  # noqa: PLC0415 - not before the first paint

    write_desk_setting(desk, key, value, owner)

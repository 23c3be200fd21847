"""Everything about one department, on tabs that are built when they are first looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from desktop.core.permissions import Permission
from desktop.store.queries.rows import DepartmentRow
from desktop.ui.context import UiContext
from desktop.ui.settings.departments.addresses_tab import AddressesTab
from desktop.ui.settings.departments.facts import EDIT, MEMBERS, Facts, reaches_all, read_facts
from desktop.ui.settings.departments.general_tab import GeneralTab
from desktop.ui.settings.departments.limits_tab import LimitsTab
from desktop.ui.settings.departments.members_tab import MembersTab
from desktop.ui.settings.departments.routing_tab import SHARING, RoutingTab
from desktop.ui.settings.departments.settings_tab import HoursTab, ProcessTab, TextsTab
from desktop.ui.settings.departments.square import Square
from desktop.ui.settings.tab import Tab
from desktop.ui.settings.tabbed_dialog import TabbedDialog
from desktop.ui.theme.tokens import space

Make = Callable[[UiContext, Facts], Tab]
TEXTS = (Permission.CONTENT_TEMPLATE_EDIT, Permission.CONTENT_SIGNATURE_DEPARTMENT)


class DepartmentDialog(TabbedDialog):
    """``archiving`` and ``cloning`` ask the page for these dialogs."""

    archiving = Signal()
    cloning = Signal()

    def __init__(self, context: UiContext, row: DepartmentRow, parent: QWidget | None = None, tab: str = "") -> None:
        super().__init__(context, row.name, parent)
        self._row = row
        desk = context.desk
        self._facts = context.tasks.now(lambda: read_facts(desk, row))
        self.head.insertWidget(0, Square(row.colour))
        self.head.setSpacing(space("small"))
        self.names.setAccessibleName(self.tr("Parts of the department"))
        self._offer_tabs()
        self._offer_more()
        self.begin(tab)

    def _offer_tabs(self) -> None:
        desk, department = self._context.desk, self._row.id
        edit = reaches_all(desk, EDIT, department)
        texts = edit or any(reaches_all(desk, each, department) for each in TEXTS)
        routing = edit or any(reaches_all(desk, each, department) for each in SHARING)
        offered: tuple[tuple[str, str, Make, bool], ...] = (
            ("general", self.tr("General"), GeneralTab, edit),
            ("members", self.tr("Members"), MembersTab, reaches_all(desk, MEMBERS, department)),
            ("addresses", self.tr("Addresses"), AddressesTab, edit),
            ("templates", self.tr("Templates"), TextsTab, texts),
            ("process", self.tr("Process"), ProcessTab, edit),
            ("routing", self.tr("Routing"), RoutingTab, routing),
            ("hours", self.tr("Hours"), HoursTab, edit),
            ("visibility", self.tr("Limits"), LimitsTab, edit),
        )
        for key, title, make, there in offered:
            if there:
                self.offer(key, title, partial(make, self._context, self._facts))

    def _offer_more(self) -> None:
        if reaches_all(self._context.desk, EDIT, self._row.id) and len(self._facts.departments) > 1:
            archive = self.add_at_start(self.tr("Archive…"), "quiet-danger", "archive")
            archive.clicked.connect(partial(self._leave_for, self.archiving))
        if self._context.rights.can(Permission.PEOPLE_DEPARTMENTS_CREATE):
            clone = self.add_at_start(self.tr("Save as new…"), "quiet", "copy")
            clone.clicked.connect(partial(self._leave_for, self.cloning))

    def _leave_for(self, signal: SignalInstance) -> None:
        self.reject()
        signal.emit()

"""Everything about one service level: what is promised, for whom, how it is counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from desktop.commands.base import Desk
from desktop.core.calendars import Calendar, calendar_of
from desktop.store.queries.rows_sla import CalendarRow
from desktop.ui.common.edges import set_edges
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.settings.page import Change
from desktop.ui.settings.sla.counting_tab import CountingTab
from desktop.ui.settings.sla.draft import PolicyDraft
from desktop.ui.settings.sla.promise_tab import PromiseTab
from desktop.ui.settings.sla.whom_tab import WhomTab
from desktop.ui.settings.sla.words import example_words
from desktop.ui.settings.tab import Tab
from desktop.ui.settings.tabbed_dialog import TabbedDialog
from desktop.ui.theme.tokens import space

PROMISES, WHOM, COUNTING = "promises", "whom", "counting"
Save = Callable[[Desk, PolicyDraft], object]


class PolicyDialog(TabbedDialog):
    """One change stores all tabs together; the sentence below them says what they mean for a ticket."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        draft: PolicyDraft,
        calendars: Sequence[CalendarRow],
        save: Save,
        parent: QWidget | None = None,
        new: bool = False,
    ) -> None:
        super().__init__(context, title, parent)
        self._stored, self._calendars, self._save, self._new = draft, calendars, save, new
        self.names.setAccessibleName(self.tr("Parts of the service level"))
        self.example = plain_label("", "body", "", wrap=True)
        self.around = plain_label(
            self.tr("Counted around the clock here; each department has hours of its own."), "small", "muted", wrap=True
        )
        self.offer(PROMISES, self.tr("Promises"), partial(PromiseTab, context, draft, calendars))
        self.offer(WHOM, self.tr("For whom"), partial(WhomTab, context, draft))
        self.offer(COUNTING, self.tr("How it counts"), partial(CountingTab, context, draft))
        self.begin()
        set_edges(self.body, 0, 0, 0, space("medium"))
        self.example.setContentsMargins(space("wide"), space("small"), space("wide"), 0)
        line = QFrame()
        line.setProperty("kind", "divider")
        line.setFixedHeight(1)
        self.body.addWidget(line)
        self.around.setContentsMargins(space("wide"), 0, space("wide"), 0)
        self.body.addWidget(self.example)
        self.body.addWidget(self.around)
        self.show_example()
        first = self.tab(PROMISES)
        if new and isinstance(first, PromiseTab):
            first.name.setFocus()

    def tab(self, key: str) -> Tab:
        """Return a tab by its key; its changes renew the example."""
        known = key in self._tabs
        made = super().tab(key)
        if not known:
            made.edited.connect(self.show_example)
        return made

    def draft(self) -> PolicyDraft:
        """Return the policy as the tabs have it; a tab that was not looked at changed nothing."""
        draft = self._stored
        for tab in self._tabs.values():
            if isinstance(tab, PromiseTab | WhomTab | CountingTab):
                draft = tab.take(draft)
        return draft

    def changes(self) -> list[Change]:
        """Return the one change that stores everything; none when nothing is different."""
        draft = self.draft()
        return [lambda desk: self._save(desk, draft)] if self._new or draft != self._stored else []

    def accept(self) -> None:
        """Store the policy, unless something in it cannot be read."""
        for key in (PROMISES, COUNTING):
            tab = self._tabs.get(key)
            if isinstance(tab, PromiseTab | CountingTab) and tab.complain():
                self.show_tab(key)
                return
        super().accept()

    def show_example(self) -> None:
        """Say what the promises mean for a ticket."""
        if "example" in self.__dict__:
            draft = self.draft()
            self.example.setText(example_words(draft, self._calendar(draft), date.today()))
            self.around.setVisible(draft.calendar is None and bool(draft.promises))

    def _calendar(self, draft: PolicyDraft) -> Calendar:
        """Return the hours that the example counts in; a department's are not known here: around the clock."""
        for row in self._calendars:
            if row.id == draft.calendar:
                days = tuple((day.date, day.spans) for day in row.days)
                return calendar_of(row.week, row.time_zone, days, row.country, row.region)
        return calendar_of("", "")

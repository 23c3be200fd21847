"""The page of the desk's calendars: when somebody works, and on which days nobody does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QWidget

from desktop.commands.base import Desk
from desktop.store.queries.rows_sla import CalendarRow
from desktop.store.queries.sla import calendar_rows
from desktop.ui.common.buttons import Button
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate, listed
from desktop.ui.settings.hours.draft import Draft, draft_of
from desktop.ui.settings.hours.places import country_name
from desktop.ui.settings.hours.saving import forget_calendar, store_calendar
from desktop.ui.settings.hours.sentences import week_words
from desktop.ui.settings.lists_page import ListPage
from desktop.ui.settings.table import Column, Row

OFFICE = "[[[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [], []]"
"""What a new calendar begins with: Monday to Friday, 9–17."""


class HoursPage(ListPage):
    """A table of calendars; Enter opens one. Service levels and departments count by them."""

    kinds = frozenset({"calendar", "calendar_day", "sla_policy", "department"})
    ordered = False
    icon = "calendar"
    high = 48

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Business hours"))
        self.rows.setAccessibleName(self.title)
        self.note.setText(self.tr("Service levels count the hours in which somebody works, and skip all others."))
        self.nothing.say(
            self.tr("No business hours yet"),
            self.tr("Without them, promises to customers run day and night. Draw a week and choose holidays."),
        )
        self.add.setText(self.tr("New calendar"))
        self.add.clicked.connect(lambda: self.ask_new())
        self._found: dict[str, CalendarRow] = {}
        change = self.offer(self.tr("Change…"), "pencil")
        change.clicked.connect(lambda: self.edit(self.rows.chosen()))
        copy = self.offer(self.tr("Make a copy…"), "copy")
        copy.clicked.connect(lambda: self.ask_copy(self.rows.chosen()))
        self._delete = self.offer(self.tr("Delete…"), "trash-2", "quiet-danger")
        self._delete.clicked.connect(lambda: self.remove(self.rows.chosen()))
        self.finish_tools()

    def columns(self) -> Sequence[Column]:
        """Return name, hours, zone, holidays."""
        return (
            Column(self.tr("Name")),
            Column(self.tr("Open")),
            Column(self.tr("Time zone"), 150),
            Column(self.tr("Public holidays"), 140),
        )

    def words(self) -> str:
        """Return what can be set in here too."""
        more = (self.tr("Public holidays"), self.tr("Calendar"), self.tr("Working hours"))
        return " ".join((self.title, self.add.text(), self.note.text(), *more))

    def read(self) -> list[Row]:
        """Return the calendars in order."""
        self._found = {row.id: row for row in calendar_rows(self._context.desk.actor)}
        return [self._row(row) for row in self._found.values()]

    def open_row(self, identity: str) -> None:
        """Open a calendar that somebody was led to."""
        self.rows.choose(identity)
        self.edit(identity)

    def edit(self, identity: str) -> None:
        """Open the dialog of a calendar."""
        row = self._found.get(identity)
        if row is not None:
            self._open(row.name, draft_of(row), row)

    def ask_new(self) -> None:
        """Begin a calendar."""
        here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self._open(self.tr("New calendar"), Draft(time_zone=here if "/" in here else "", week=OFFICE), None)

    def ask_copy(self, identity: str) -> None:
        """Begin a calendar with what another one says."""
        row = self._found[identity]
        name = self.tr("{name} (copy)").format(name=row.name)
        self._open(self.tr("New calendar"), replace(draft_of(row), name=name), None)

    def remove(self, identity: str) -> None:
        """Ask before a calendar goes."""
        from desktop.ui.settings.lists.asking import ConsentDialog  # noqa: PLC0415 - seldom needed

        row = self._found[identity]
        title = self.tr("Delete {name}?").format(name=isolate(row.name))
        words = self.tr("Nothing counts by it, so nothing else changes.")
        gone = lambda: self.run(lambda desk: forget_calendar(desk, identity))  # noqa: E731 - shorter than a function
        ConsentDialog(title, words, self.tr("Delete calendar"), gone, self).open()

    def may(self, button: Button, identity: str) -> str:
        """Keep what service levels and departments go by."""
        users = self._found[identity].used_by
        names = listed(isolate(name) for name in users)
        return self.tr("In use by {names}.").format(names=names) if button is self._delete and users else ""

    def _open(self, title: str, draft: Draft, row: CalendarRow | None) -> None:
        from desktop.ui.settings.hours.calendar_dialog import CalendarDialog  # noqa: PLC0415 - when asked for

        def save(desk: Desk, wanted: Draft) -> object:
            return store_calendar(desk, row, wanted)

        self.dialog = CalendarDialog(self._context, title, draft, save, self, new=row is None)
        self.dialog.saved.connect(self._on_saved)
        self.dialog.open()

    def _on_saved(self, identity: object) -> None:
        self.load()
        self.rows.choose(str(identity))
        self.rows.setFocus()

    def _row(self, row: CalendarRow) -> Row:
        place = country_name(row.country) if row.country else self.tr("None")
        own = self.tr("%n day(s) of its own", "", len(row.days)) if row.days else ""
        users = self.tr("In use by {names}.").format(names=listed(isolate(name) for name in row.used_by))
        below = " · ".join(filter(None, (users if row.used_by else "", own))) or self.tr("Not in use")
        cells = (row.name, week_words(row.week), row.time_zone or "UTC", place)
        return Row(row.id, cells, below)

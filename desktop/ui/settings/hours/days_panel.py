"""The days on which a calendar is not as usual: public holidays of a place, and days of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.core.calendars_days import public_holidays
from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.settings.hours.day_dialog import DayDialog
from desktop.ui.settings.hours.draft import Draft, OwnDay
from desktop.ui.settings.hours.places import Place, country_name, known_countries, known_regions
from desktop.ui.settings.hours.sentences import date_words
from desktop.ui.settings.table import Column, Row, TableRows
from desktop.ui.theme.tokens import space

Found = tuple[list[Place], dict[date, str]]
"""Regions and public holidays of a place and year."""


class DaysPanel(QWidget):
    """Shows and changes the part of a ``Draft`` that is about single days. ``changed`` after a person's change."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.draft = Draft()
        self.year = date.today().year
        self._holidays: dict[date, str] = {}
        self.country, self.region = QComboBox(), QComboBox()
        self._region = FormField(self.tr("Region"), self.region)
        self.before = IconButton("chevron-left", self.tr("The year before"))
        self.after = IconButton("chevron-right", self.tr("The year after"))
        self.title = plain_label("", "subtitle")
        self.rows = TableRows(self.tr("Days that are not as usual"), (Column(""),), 48)
        self.nothing = plain_label("", "small", "muted", wrap=True)
        self.add = Button(self.tr("Add days…"), icon="plus", small=True)
        self.edit = IconButton("pencil", self.tr("Change this day…"))
        self.remove = IconButton("trash-2", self.tr("Remove this day"))
        self._build()
        self._connect()
        context.tasks.query(self, known_countries, self._show_countries)

    def show_draft(self, draft: Draft) -> None:
        """Show a calendar's days."""
        self.draft = draft
        self._choose(self.country, draft.country)
        self._read()

    def _build(self) -> None:
        self.country.addItem(self.tr("None"), "")
        year = QHBoxLayout()
        year.setSpacing(space("tight"))
        year.addWidget(self.title, 1)
        year.addWidget(self.before)
        year.addWidget(self.after)
        tools = QHBoxLayout()
        tools.setSpacing(space("small"))
        tools.addWidget(self.add)
        tools.addStretch(1)
        tools.addWidget(self.edit)
        tools.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        column.addWidget(FormField(self.tr("Closed on the public holidays of"), self.country))
        column.addWidget(self._region)
        column.addLayout(year)
        column.addWidget(self.rows, 1)
        column.addWidget(self.nothing)
        column.addStretch(0)  # without rows, what stands above stays at the top
        column.addLayout(tools)
        self._region.hide()

    def _connect(self) -> None:
        self.country.activated.connect(lambda place: self._on_place(region=False))
        self.region.activated.connect(lambda place: self._on_place(region=True))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.add.clicked.connect(lambda: self.ask(""))
        self.edit.clicked.connect(lambda: self.ask(self.rows.chosen()))
        self.remove.clicked.connect(lambda: self.forget(self.rows.chosen()))
        self.rows.opened.connect(self.ask)
        self.rows.removing.connect(self.forget)
        self.rows.menu_wanted.connect(self._open_menu)
        self.rows.currentRowChanged.connect(lambda row: self._offer())

    def ask(self, iso: str) -> None:
        """Ask for another day, or for other hours on a date; a public holiday can be worked on that way."""
        known = {day.date: day for day in self.draft.days}
        day = known.get(iso)
        if day is None and iso:
            day = OwnDay(iso, self._holidays.get(date.fromisoformat(iso), ""))
        title = self.tr("Change a day") if iso else self.tr("Add days")
        DayDialog(title, day, partial(self._take, iso), self).open()

    def forget(self, iso: str) -> None:
        """Let a date of one's own be as usual again; a public holiday stays one."""
        if any(day.date == iso for day in self.draft.days):
            self._put(self.draft.without_day(iso))

    def _take(self, instead: str, days: list[OwnDay]) -> None:
        self.year = date.fromisoformat(days[0].date).year
        draft = self.draft.without_day(instead)
        for day in days:
            draft = draft.with_day(day)
        self._put(draft)
        self._read()
        self.rows.choose(days[0].date)

    def _put(self, draft: Draft) -> None:
        self.draft = draft
        self._show()
        self.changed.emit()

    def _turn(self, by: int) -> None:
        self.year = min(max(self.year + by, 1970), 2100)
        self._read()

    def _on_place(self, region: bool) -> None:
        country = str(self.country.currentData() or "")
        code = str(self.region.currentData() or "") if region else ""
        self.draft = replace(self.draft, country=country, region=code)
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        """Read regions and holidays beside the UI thread: the library behind them is heavy."""
        self._show()
        work = partial(_find, self.draft.country, self.draft.region, self.year)
        wanted = (self.draft.country, self.draft.region, self.year)
        self._context.tasks.query(self, work, partial(self._on_found, wanted))

    def _on_found(self, wanted: tuple[str, str, int], found: Found) -> None:
        if wanted != (self.draft.country, self.draft.region, self.year):
            return
        regions, self._holidays = found
        self.region.clear()
        self.region.addItem(self.tr("The whole country"), "")
        for place in regions:
            self.region.addItem(place.name, place.code)
        self._choose(self.region, self.draft.region)
        self._region.setVisible(bool(regions))
        self._show()
        self.changed.emit()

    def _show_countries(self, places: list[Place]) -> None:
        self.country.clear()
        self.country.addItem(self.tr("None"), "")
        for place in places:
            self.country.addItem(place.name, place.code)
        self._choose(self.country, self.draft.country)

    def _choose(self, box: QComboBox, code: str) -> None:
        """Choose by code; one that this library does not know stays as it is stored."""
        if box.findData(code) < 0:
            box.addItem(country_name(code) if box is self.country else code, code)
        box.setCurrentIndex(box.findData(code))

    def _show(self) -> None:
        self.title.setText(self.tr("Days in {year}").format(year=self.year))
        rows = self._rows()
        self.rows.show_rows(rows)
        self.rows.setVisible(bool(rows))
        self.nothing.setText(self.tr("No day of this year is unusual. Choose a country, or add days of your own."))
        self.nothing.setVisible(not rows)
        self._offer()

    def _rows(self) -> list[Row]:
        own = {date.fromisoformat(day.date): day for day in self.draft.days}
        dates = sorted({*self._holidays, *own})
        return [self._row(each, own.get(each)) for each in dates if each.year == self.year]

    def _row(self, each: date, own: OwnDay | None) -> Row:
        name = (own.name if own else "") or self._holidays.get(each, "")
        hours = (own.hours if own else "") or self.tr("closed")
        below = self.tr("{name}: {hours}").format(name=name, hours=hours) if name else hours
        return Row(each.isoformat(), (date_words(each),), below, "icon:pencil" if own else "icon:calendar")

    def _offer(self) -> None:
        chosen = self.rows.chosen()
        own = any(day.date == chosen for day in self.draft.days)
        self.edit.refuse("" if chosen else self.tr("Choose a day first."))
        public = self.tr("A public holiday goes with its country; change it to be open on it.")
        self.remove.refuse("" if own else (public if chosen else self.tr("Choose a day first.")))

    def _open_menu(self, iso: str, where: QPoint) -> None:
        menu = QMenu(self)
        for button in (self.edit, self.remove):
            if button.isEnabled():
                menu.addAction(button.accessibleName()).triggered.connect(button.click)
        menu.popup(where)


def _find(country: str, region: str, year: int) -> Found:
    if not country:
        return [], {}
    return known_regions(country), dict(public_holidays(country, region, year))

"""Whether somebody is there: availability, deputy, working hours, how much is enough."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.commands.agents import edit_agent
from desktop.commands.availability import AVAILABILITIES, HERE, edit_hours, set_availability, set_deputy
from desktop.core.errors import DeskError
from desktop.core.hours import read_week
from desktop.store.queries.rows import AgentRow
from desktop.ui.common.section import FormField
from desktop.ui.common.spin import NumberField
from desktop.ui.people_words import STATES
from desktop.ui.settings.agents.moment_field import MomentField
from desktop.ui.settings.editors import ZoneEditor
from desktop.ui.settings.page import Change
from desktop.ui.settings.week_editor import WeekEditor
from desktop.ui.theme.tokens import space

LARGEST_CAPACITY = 10_000


class WorkFields(QWidget):
    """``edited`` after every change by a person. Parts that one may not change are hidden with ``limit``."""

    edited = Signal()

    def __init__(self, agent: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agent = agent
        self._row: AgentRow | None = None
        self.state, self.reason = QComboBox(), QLineEdit()
        for state in AVAILABILITIES:
            self.state.addItem(QCoreApplication.translate("Availability", STATES[state]), state)
        self.until = MomentField(self.tr("Back on"), with_time=True)
        self.deputy = QComboBox()
        self.deputy_from = MomentField(self.tr("From"))
        self.deputy_until = MomentField(self.tr("Until the end of"), end_of_day=True)
        self.capacity = NumberField(0, LARGEST_CAPACITY)
        self.week, self.zone = WeekEditor(), ZoneEditor()
        self._build()
        self._connect()

    def show_agent(self, row: AgentRow, colleagues: list[AgentRow]) -> None:
        """Show what is stored; deputies are colleagues who work here."""
        self._row = None
        self.state.setCurrentIndex(self.state.findData(row.availability))
        self.reason.setText(row.away_reason)
        self.until.show_moment(row.away_until)
        self.deputy.clear()
        self.deputy.addItem(self.tr("Nobody"), "")
        for each in colleagues:
            if each.id != row.id and (each.active or each.id == row.deputy):
                self.deputy.addItem(each.name, each.id)
        self.deputy.setCurrentIndex(max(0, self.deputy.findData(row.deputy or "")))
        self.deputy_from.show_moment(row.deputy_from)
        self.deputy_until.show_moment(row.deputy_until)
        self.capacity.setValue(row.capacity)
        self.week.show_value(row.hours)
        self.zone.show_value(row.time_zone)
        self._row = row
        self._show_parts()

    def limit(self, availability: bool, capacity: bool, rest: bool) -> None:
        """Show only what may be changed; without ``rest`` there is neither deputy nor hours."""
        for widget in self._present:
            widget.setVisible(availability)
        self._capacity.setVisible(capacity)
        for widget in self._rest:
            widget.setVisible(rest)
        self._availability_there = availability
        self._show_parts()

    def changes(self) -> list[Change]:
        """Return one change for each of the four that differs."""
        row, agent = self._row, self._agent
        if row is None:
            return []
        found: list[Change] = []
        presence = self._presence()
        if presence != (row.availability, row.away_until, row.away_reason):
            state, until, reason = presence
            found.append(lambda desk: set_availability(desk, agent, state, until, reason))
        deputy = self._deputy_now()
        if deputy != (row.deputy or "", row.deputy_from, row.deputy_until):
            found.append(lambda desk: set_deputy(desk, agent, *deputy))
        capacity = self.capacity.value()
        if capacity != row.capacity:
            found.append(lambda desk: edit_agent(desk, agent, capacity=capacity))
        hours, zone = str(self.week.value()), str(self.zone.value())
        if (_plain(hours), zone) != (_plain(row.hours), row.time_zone):
            found.append(lambda desk: edit_hours(desk, agent, _days(hours), zone))
        return found

    def words(self) -> str:
        """Return what these fields are found by."""
        return " ".join((self.tr("Availability"), self.tr("Deputy"), self.tr("Working hours"), self.tr("Time zone")))

    def _presence(self) -> tuple[str, int | None, str]:
        state = str(self.state.currentData())
        reason = "" if state == "available" else self.reason.text().strip()
        return state, None if state in HERE else self.until.moment(), reason

    def _deputy_now(self) -> tuple[str, int | None, int | None]:
        deputy = str(self.deputy.currentData() or "")
        return (deputy, self.deputy_from.moment(), self.deputy_until.moment()) if deputy else ("", None, None)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("medium"))
        self._reason = FormField(self.tr("Reason"), self.reason, self.tr("Colleagues see it."))
        state = FormField(self.tr("Availability"), self.state)
        deputy_hint = self.tr("Gets the work while somebody is away and others take over.")
        deputy = FormField(self.tr("Deputy"), self.deputy, deputy_hint)
        self._capacity = FormField(self.tr("Open tickets that are enough"), self.capacity, self.tr("0 sets no limit."))
        hours = FormField(self.tr("Working hours"), self.week, self.tr("None means always."))
        zone = FormField(self.tr("Time zone"), self.zone)
        for part in (state, self._reason, self.until, deputy, self.deputy_from, self.deputy_until, self._capacity):
            column.addWidget(part)
        self._present: tuple[QWidget, ...] = (state,)
        self._rest: tuple[QWidget, ...] = (deputy, hours, zone)
        for widget in self._rest[1:]:
            column.addWidget(widget)
        self._availability_there = True

    def _connect(self) -> None:
        self.state.activated.connect(lambda place: self._on_edited())
        self.deputy.activated.connect(lambda place: self._on_edited())
        self.reason.textEdited.connect(lambda text: self._on_edited())
        self.capacity.valueChanged.connect(lambda number: self._on_edited())
        for part in (self.until, self.deputy_from, self.deputy_until, self.week, self.zone):
            part.changed.connect(self._on_edited)

    def _on_edited(self) -> None:
        self._show_parts()
        if self._row is not None:
            self.edited.emit()

    def _show_parts(self) -> None:
        """Ask for a reason and an end only where they mean something."""
        state, there = str(self.state.currentData()), self._availability_there
        self._reason.setVisible(there and state != "available")
        self.until.setVisible(there and state not in HERE)
        for part in (self.deputy_from, self.deputy_until):
            part.setVisible(bool(self.deputy.currentData()) and not self._rest[0].isHidden())


def _plain(hours: str) -> object:
    week = read_week(hours) if hours else None
    return hours if week is None else week


def _days(hours: str) -> list[list[list[int]]]:
    """Return the days as the command takes them; an empty text is none. Refuses what was typed wrongly."""
    if not hours:
        return []
    week = read_week(hours)
    if week is None:
        raise DeskError("hours-invalid")
    return [[list(span) for span in day] for day in week]

"""Business hours, worked as a person works them."""

from __future__ import annotations

import json
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.commands.calendars import create_calendar, set_calendar_days
from desktop.commands.departments import create_department
from desktop.commands.sla import create_sla_policy
from desktop.core.calendars import calendar_of
from desktop.store.queries.people_lists import department_list
from desktop.store.queries.sla import calendar_rows
from desktop.store.settings import read_setting
from desktop.ui.settings.departments.department_dialog import DepartmentDialog
from desktop.ui.settings.hours.calendar_dialog import CalendarDialog
from desktop.ui.settings.hours.day_dialog import OPEN, DayDialog
from desktop.ui.settings.hours.draft import Draft, OwnDay
from desktop.ui.settings.hours.hours_page import OFFICE, HoursPage
from desktop.ui.settings.hours.places import country_name, known_countries, known_regions
from desktop.ui.settings.hours.sentences import example_words, week_words
from desktop.ui.settings.lists.asking import ConsentDialog
from desktop.ui.settings.undoing import Undoing
from tests.ui.composer.staging import settle

YEAR = date.today().year


@pytest.fixture
def page(context, qtbot):
    made = HoursPage(context)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.load()
    return made


@pytest.fixture
def rows(context):
    return lambda: {row.name: row for row in calendar_rows(context.desk.actor)}


def asked(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_without_calendars_the_page_says_what_they_are_for(page):
    assert page.nothing.isVisible()
    assert not page.table.isVisible()


def test_a_calendar_is_made_with_week_holidays_and_days_of_its_own(page, context, rows, qtbot):
    page.add.click()
    dialog = page.dialog
    settle(qtbot, context)
    dialog.accept()
    assert dialog.isVisible(), "a calendar without a name is not stored"
    dialog.name.setText("Office Berlin")
    dialog.zone.box.setCurrentText("Europe/Berlin")
    dialog.week.days[4].setText("9-12")
    days = dialog.days
    days.country.setCurrentIndex(days.country.findData("DE"))
    days.country.activated.emit(days.country.currentIndex())
    settle(qtbot, context)
    assert days.region.isVisible()
    days.region.setCurrentIndex(days.region.findData("BE"))
    days.region.activated.emit(days.region.currentIndex())
    settle(qtbot, context)
    assert f"{YEAR}-10-03" in days.rows.ids()
    days.add.click()
    day = asked(DayDialog)
    day.date.setDate(QDate(YEAR, 8, 3))
    day.last.setDate(QDate(YEAR, 8, 5))
    day.name.setText("Works holiday")
    day.accept()
    dialog.accept()
    settle(qtbot, context)
    made = rows()["Office Berlin"]
    assert (made.time_zone, made.country, made.region) == ("Europe/Berlin", "DE", "BE")
    assert json.loads(made.week)[4] == [[540, 720]]
    assert [each.date for each in made.days] == [f"{YEAR}-08-0{number}" for number in (3, 4, 5)]
    assert page.rows.chosen() == made.id
    assert "Mon–Thu" in page.rows.item(0).data(Qt.ItemDataRole.UserRole).cells[1]


def test_a_public_holiday_is_worked_on_with_hours_of_its_own(page, context, rows, qtbot):
    identity = create_calendar(context.desk, "Office", OFFICE, "Europe/Berlin", "DE")
    page.load()
    page.edit(identity)
    settle(qtbot, context)
    holiday = f"{YEAR}-12-25"
    page.dialog.days.rows.choose(holiday)
    assert not page.dialog.days.remove.isEnabled()
    page.dialog.days.edit.click()
    day = asked(DayDialog)
    assert day.name.text()
    day.kind.button(OPEN).click()
    day.hours.setText("noon")
    day.accept()
    assert day.isVisible(), "hours that cannot be read are not taken over"
    day.hours.setText("10-12")
    day.accept()
    page.dialog.accept()
    settle(qtbot, context)
    (own,) = rows()["Office"].days
    assert (own.date, own.spans) == (holiday, ((600, 720),))
    page.edit(identity)
    settle(qtbot, context)
    page.dialog.days.rows.choose(holiday)
    QTest.keyClick(page.dialog.days.rows, Qt.Key.Key_Delete)
    page.dialog.accept()
    settle(qtbot, context)
    assert rows()["Office"].days == ()


def test_the_years_can_be_turned(page, context, qtbot):
    identity = create_calendar(context.desk, "Office", OFFICE, "Europe/Berlin", "DE")
    page.load()
    page.edit(identity)
    settle(qtbot, context)
    page.dialog.days.after.click()
    settle(qtbot, context)
    assert page.dialog.days.title.text() == f"Days in {YEAR + 1}"
    assert f"{YEAR + 1}-10-03" in page.dialog.days.rows.ids()
    page.dialog.reject()


def test_what_is_refused_is_said_and_the_form_stays(page, context, qtbot):
    create_calendar(context.desk, "Office", OFFICE)
    page.load()
    page.add.click()
    page.dialog.name.setText("office")
    page.dialog.accept()
    settle(qtbot, context)
    assert page.dialog.isVisible()
    assert page.dialog.bar.isVisible()
    page.dialog.reject()


def test_a_calendar_in_use_stays_and_another_goes(page, context, rows, qtbot):
    used = create_calendar(context.desk, "Used", OFFICE)
    create_sla_policy(context.desk, "Gold", {"resolution": [None, 60, None, None]}, calendar=used)
    free = create_calendar(context.desk, "Free", OFFICE)
    page.load()
    page.rows.choose(used)
    assert not page._delete.isEnabled()
    assert "Gold" in page._delete.toolTip()
    page.rows.choose(free)
    QTest.keyClick(page.rows, Qt.Key.Key_Delete)
    asked(ConsentDialog).accept()
    settle(qtbot, context)
    assert list(rows()) == ["Used"]


def test_a_copy_begins_with_what_the_other_says(page, context, rows, qtbot):
    identity = create_calendar(context.desk, "Office", OFFICE, "Europe/Berlin")
    set_calendar_days(context.desk, identity, "2026-08-01", "2026-08-31")
    page.load()
    page.ask_copy(identity)
    page.dialog.accept()
    settle(qtbot, context)
    assert len(rows()["Office (copy)"].days) == 31


def test_a_department_chooses_the_hours_its_service_levels_count_in(context, qtbot):
    identity = create_calendar(context.desk, "Office", OFFICE)
    home = create_department(context.desk, "Repairs")
    row = next(each for each in department_list(context.desk.actor) if each.id == home)
    dialog = DepartmentDialog(context, row, tab="hours")
    dialog.show()
    box = dialog.tab("hours").field("calendar").field.box
    assert box.currentText() == "The working hours below"
    box.setCurrentIndex(box.findText("Office"))
    dialog.accept()
    settle(qtbot, context)
    assert read_setting("department", home, "calendar", "") == identity


def test_a_week_in_short_joins_days_that_are_alike(qapp):
    plain = week_words(OFFICE).replace("\u2066", "").replace("\u2069", "").replace("\u2068", "")
    assert plain == "Mon–Fri 9–17"
    assert week_words("") == "Around the clock"
    assert week_words(json.dumps([[]] * 7)) == "Never open"


def test_the_example_says_when_a_ticket_of_friday_is_due(qapp):
    berlin = calendar_of(OFFICE, "Europe/Berlin")
    words = example_words(berlin, 60, date(2026, 11, 19))
    start, due = (QLocale().toString(QTime(*each), QLocale.FormatType.ShortFormat) for each in ((16, 30), (9, 30)))
    assert words == f"With 1\u00a0h to answer, a ticket of Friday {start} is due Monday {due}."
    closed = calendar_of(json.dumps([[]] * 7), "UTC")
    assert example_words(closed, 60, date(2026, 11, 19))


def test_countries_have_names_and_regions_theirs(qapp):
    assert country_name("DE") == "Germany"
    assert "Germany" in [place.name for place in known_countries()]
    assert "Bayern" in [place.name for place in known_regions("DE")]
    assert country_name("??") == "??"


def test_a_draft_keeps_one_day_for_each_date():
    draft = Draft().with_day(OwnDay("2026-01-02", "one")).with_day(OwnDay("2026-01-02", "two"))
    assert [day.name for day in draft.days] == ["two"]
    assert draft.without_day("2026-01-02").days == ()


def test_the_dialog_follows_the_direction_of_the_language(context, qapp, qtbot):
    dialog = CalendarDialog(context, "Office", Draft("Office", week=OFFICE), lambda desk, draft: None)
    qtbot.addWidget(dialog)
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.show()
    settle(qtbot, context)
    assert dialog.days.x() < dialog.week.x()
    assert dialog.week.drawing.grid().rtl


def test_what_one_save_did_is_taken_back_as_a_whole(page, context, rows, qtbot):
    identity = create_calendar(context.desk, "Office", OFFICE, "Europe/Berlin")
    page.load()
    undoing = Undoing(context, page)
    page.edit(identity)
    page.dialog.name.setText("Bureau")
    page.dialog.days._take("", [OwnDay("2026-08-03", "Holiday"), OwnDay("2026-08-10", "Fair", ((600, 720),))])
    page.dialog.accept()
    settle(qtbot, context)
    assert len(rows()["Bureau"].days) == 2
    undoing.undo()
    settle(qtbot, context)
    assert rows()["Office"].days == ()

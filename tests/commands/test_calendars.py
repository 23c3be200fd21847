"""Business hours: made, changed, given days of their own, taken away when nobody goes by them."""

from __future__ import annotations

import json

import pytest

from desktop.commands.calendars import (
    clear_calendar_days,
    clone_calendar,
    create_calendar,
    delete_calendar,
    edit_calendar,
    reorder_calendars,
    set_calendar_days,
)
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.sla import create_sla_policy, delete_sla_policy
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError
from desktop.store.audit import AuditEntry
from desktop.store.calendar_reads import calendar_by_id
from desktop.store.journal import Event
from desktop.store.models import Calendar, Department
from desktop.store.queries.sla import calendar_days, calendar_rows
from tests.making import actor_desk, make_agent

OFFICE = json.dumps([[[540, 1020]]] * 5 + [[], []])


def test_a_calendar_is_made_changed_cloned_ordered_and_logged(desk):
    office = create_calendar(desk, "Office", OFFICE, "Europe/Berlin", "DE", "BY")
    set_calendar_days(desk, office, "2026-12-24", spans=[(540, 720)], name="Christmas Eve")
    copy = clone_calendar(desk, office, "Warehouse")
    edit_calendar(desk, copy, time_zone="Europe/Madrid", country="ES")
    reorder_calendars(desk, [copy])
    rows = calendar_rows(desk.actor)
    assert [(row.name, row.time_zone, row.country, row.region) for row in rows] == [
        ("Warehouse", "Europe/Madrid", "ES", ""),
        ("Office", "Europe/Berlin", "DE", "BY"),
    ]
    assert [(day.date, day.spans, day.name) for day in rows[0].days] == [("2026-12-24", ((540, 720),), "Christmas Eve")]
    kinds = {entry.kind for entry in AuditEntry.select()}
    assert {"calendar", "calendar_day"} <= kinds
    assert "Office · 2026-12-24 · Christmas Eve" in {entry.name for entry in AuditEntry.select()}


def test_a_range_of_days_is_closed_and_opened_again(desk):
    office = create_calendar(desk, "Office", OFFICE)
    assert set_calendar_days(desk, office, "2026-08-01", "2026-08-31", name="Summer") == 31
    assert all(day.spans == () for day in calendar_days(desk.actor, office))
    assert clear_calendar_days(desk, office, "2026-08-10", "2026-08-20") == 11
    assert len(calendar_days(desk.actor, office)) == 20
    set_calendar_days(desk, office, "2026-08-10", spans=[[600, 660]])
    assert len(calendar_days(desk.actor, office)) == 21


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": " "}, "name-empty"),
        ({"name": "office"}, "calendar-exists"),
        ({"week": "nonsense"}, "hours-invalid"),
        ({"week": json.dumps([[]] * 7)}, "calendar-never-open"),
        ({"time_zone": "Nowhere/Land"}, "time-zone-unknown"),
        ({"time_zone": ""}, "time-zone-unknown"),
        ({"country": "XX"}, "calendar-place"),
        ({"country": "DE", "region": "XX"}, "calendar-place"),
        ({"region": "BY"}, "calendar-place"),
        ({"colour": "red"}, "field-refused"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_changed(desk, changes, code):
    create_calendar(desk, "Office", OFFICE)
    other = create_calendar(desk, "Night", OFFICE)
    before = calendar_rows(desk.actor)
    with pytest.raises(DeskError, match=code):
        edit_calendar(desk, other, **changes)
    assert calendar_rows(desk.actor) == before


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("24.12.2026",), "calendar-date"),
        (("2026-13-01",), "calendar-date"),
        (("2026-12-24", "2026-12-23"), "calendar-range"),
        (("2026-01-01", "2030-01-01"), "calendar-range"),
        (("2026-12-24", "", [[720, 720]]), "hours-invalid"),
        (("2026-12-24", "", [[0, 9999]]), "hours-invalid"),
    ],
)
def test_days_that_are_none_are_refused(desk, arguments, code):
    office = create_calendar(desk, "Office", OFFICE)
    with pytest.raises(DeskError, match=code):
        set_calendar_days(desk, office, *arguments)
    assert calendar_days(desk.actor, office) == ()


def test_hours_somebody_goes_by_stay(desk):
    office = create_calendar(desk, "Office", OFFICE)
    policy = create_sla_policy(desk, "Gold", {"resolution": [60] * 4}, calendar=office)
    home = str(Department.get().id)
    with pytest.raises(DeskError, match="calendar-used"):
        delete_calendar(desk, office)
    delete_sla_policy(desk, policy)
    write_desk_setting(desk, "calendar", office, home)
    assert calendar_rows(desk.actor)[0].used_by == ("Halyard Outdoor",)
    with pytest.raises(DeskError, match="calendar-used"):
        delete_calendar(desk, office)
    write_desk_setting(desk, "calendar", "", home)
    delete_calendar(desk, office)
    assert calendar_rows(desk.actor) == ()
    assert calendar_by_id(office) is None


def test_every_change_can_be_taken_back(desk):
    office = create_calendar(desk, "Office", OFFICE)
    edit_calendar(desk, office, name="Shop")
    undo(desk, Event.select().where(Event.command == "edit_calendar").get().cause)
    assert Calendar.get(Calendar.id == office).name == "Office"
    set_calendar_days(desk, office, "2026-12-24")
    undo(desk, Event.select().where(Event.command == "set_calendar_days").get().cause)
    assert calendar_days(desk.actor, office) == ()


def test_who_may_not_arrange_hours_neither_sees_nor_changes_them(desk):
    office = create_calendar(desk, "Office", OFFICE)
    agent = actor_desk(desk, make_agent("Ala", "agent", [str(Department.get().id)]))
    assert calendar_rows(agent.actor) == ()
    for attempt in (lambda: create_calendar(agent, "Own"), lambda: edit_calendar(agent, office, name="Mine")):
        with pytest.raises(NotAllowedError):
            attempt()

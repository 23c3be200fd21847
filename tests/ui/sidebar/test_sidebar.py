"""The sidebar on a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from desktop.commands.departments import create_department
from desktop.commands.members import set_member
from desktop.commands.places import assign
from desktop.store.models import Department
from desktop.ui.sidebar.places import make_places, place_words
from desktop.ui.sidebar.sidebar import FEW, Sidebar
from desktop.ui.tickets.view import TICKETS_MIME
from tests.making import make_ticket


@pytest.fixture
def sidebar(qtbot, context, commands):
    made = Sidebar(context, commands)
    qtbot.addWidget(made)
    made.resize(220, 700)
    made.show()
    return made


def keys(sidebar):
    return [sidebar.model.place(row).key for row in range(sidebar.model.rowCount())]


def center(sidebar, key):
    return sidebar.places.visualRect(sidebar.model.find(key)).center()


def dropped(sidebar, key, ids):
    """Drop tickets on a place, as the drag does; return whether it took them."""
    data = QMimeData()
    data.setData(TICKETS_MIME, "\n".join(ids).encode())
    spot = center(sidebar, key)
    args = Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QDragMoveEvent(spot, *args)
    sidebar.places.dragMoveEvent(move)
    if move.isAccepted():
        sidebar.places.dropEvent(QDropEvent(QPointF(spot), *args))
    return move.isAccepted()


def test_a_new_desk_shows_its_name_and_no_departments(sidebar):
    assert sidebar.name.text() == "Halyard Outdoor"
    assert keys(sidebar)[:5] == ["mine", "unassigned", "open", "waiting", "postponed"]
    assert "section:departments" not in keys(sidebar)
    assert "quarantine" not in keys(sidebar)


def test_counts_follow_what_is_written_and_zero_shows_nothing(qtbot, context, sidebar):
    assert sidebar.place("unassigned").count == 0
    ticket = make_ticket()
    sidebar.refresh()
    assert sidebar.place("unassigned").count == 1
    assign(context.desk, ticket.id, context.desk.actor.id)
    qtbot.waitUntil(lambda: sidebar.place("mine").count == 1)
    assert sidebar.place("mine").badge == "attention"
    assert sidebar.place("unassigned").count == 0


def test_departments_appear_with_the_second_one_and_say_their_counts(qtbot, context, sidebar):
    create_department(context.desk, "Workshop")
    first = Department.get(Department.name == "Halyard Outdoor")
    make_ticket(department=first.id)
    sidebar.refresh()
    place = sidebar.place(f"department:{first.id}")
    assert place.department.new == 1
    spoken = sidebar.model.find(place.key).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Halyard Outdoor, 1 new, 0 open, 0 resolved"


def test_a_click_and_the_arrow_keys_go_there(qtbot, sidebar):
    went = []
    sidebar.went.connect(lambda place: went.append(place.key))
    qtbot.mouseClick(sidebar.places.viewport(), Qt.MouseButton.LeftButton, pos=center(sidebar, "open"))
    qtbot.keyClick(sidebar.places, Qt.Key.Key_Down)
    assert went == ["open", "waiting"]
    qtbot.mouseClick(sidebar.foot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 14))
    assert went[-1] == "settings"


def test_a_refresh_keeps_the_place_that_is_open(context, sidebar):
    sidebar.choose("waiting")
    make_ticket()
    create_department(context.desk, "Workshop")
    sidebar.refresh()
    assert sidebar.places.place_at(sidebar.places.currentIndex()).key == "waiting"


def test_tickets_can_be_dropped_where_that_means_something(context, sidebar):
    create_department(context.desk, "Workshop")
    sidebar.refresh()
    department = next(key for key in keys(sidebar) if key.startswith("department:"))
    got = []
    sidebar.dropped.connect(lambda place, ids: got.append((place.key, ids)))
    assert dropped(sidebar, "spam", ["a1", "b2"])
    assert dropped(sidebar, department, ["c3"])
    assert not dropped(sidebar, "outbox", ["d4"])
    assert not dropped(sidebar, "section:departments", ["d4"])
    assert got == [("spam", ["a1", "b2"]), (department, ["c3"])]


def test_a_narrow_sidebar_is_a_rail_of_signs_with_names_as_tips(sidebar):
    sidebar.setMinimumWidth(0)
    sidebar.resize(52, 700)
    assert not sidebar.name.isVisible()
    assert sidebar.search.text() == ""
    assert sidebar.model.find("open").data(Qt.ItemDataRole.ToolTipRole) == "All open"
    sidebar.resize(220, 700)
    assert sidebar.name.isVisible()


def test_every_place_has_words(context, sidebar):
    for place in make_places(sidebar.counts):
        assert place.section or place_words(place.key)


def test_who_sees_everything_finds_a_few_departments_without_a_door(qtbot, context, desk, sidebar):
    create_department(context.desk, "Workshop")
    set_member(context.desk, Department.get(Department.name != "Workshop").id, context.desk.actor.id)
    with qtbot.waitSignal(context.rights.changed):
        context.rights.look()
    assert "others" not in keys(sidebar)
    assert f"department:{Department.get(Department.name == 'Workshop').id}" in keys(sidebar)


def test_departments_of_others_stand_behind_a_door(qtbot, context, desk, sidebar):
    for name in ("Workshop", *(f"Shop {number}" for number in range(FEW - 1))):
        create_department(context.desk, name)
    set_member(context.desk, Department.get(Department.name != "Workshop").id, context.desk.actor.id)
    with qtbot.waitSignal(context.rights.changed):
        context.rights.look()
    assert "others" in keys(sidebar)
    workshop = f"department:{Department.get(Department.name == 'Workshop').id}"
    assert workshop not in keys(sidebar)
    assert sidebar.place(workshop) is not None
    went = []
    sidebar.went.connect(went.append)
    sidebar.places.went.emit(sidebar.place("others"))
    assert workshop in keys(sidebar)
    assert went == []
    sidebar.places.went.emit(sidebar.place("others"))
    assert workshop not in keys(sidebar)

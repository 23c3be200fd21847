"""Service levels, worked as a person works them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.commands.calendars import create_calendar
from desktop.commands.sla import create_sla_policy
from desktop.core.calendars import calendar_of
from desktop.core.sla import Options, read_options
from desktop.store.models import Department, SlaPolicy
from desktop.store.queries.sla import policy_rows
from desktop.ui.settings.hours.hours_page import OFFICE
from desktop.ui.settings.lists.asking import ConsentDialog
from desktop.ui.settings.sla.counting_tab import BEFORE
from desktop.ui.settings.sla.draft import PolicyDraft, groups_of, options_of
from desktop.ui.settings.sla.policy_dialog import COUNTING, PROMISES, WHOM
from desktop.ui.settings.sla.sla_page import SlaPage
from desktop.ui.settings.sla.words import example_words, promise_words, span
from desktop.ui.settings.table import switch_place
from desktop.ui.settings.undoing import Undoing
from tests.ui.composer.staging import settle

FOUR = {"first-response": [None, 240, 120, 60], "resolution": [None, 1440, 960, 480]}


@pytest.fixture
def page(context, qtbot):
    made = SlaPage(context)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.load()
    return made


@pytest.fixture
def rows(context):
    return lambda: {row.name: row for row in policy_rows(context.desk.actor)}


def asked(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_without_policies_the_page_says_what_they_are_for(page):
    assert page.nothing.isVisible()


def test_a_service_level_is_made_in_three_tabs(page, context, rows, qtbot):
    calendar = create_calendar(context.desk, "Office", OFFICE, "Europe/Berlin")
    page.add.click()
    dialog = page.dialog
    promises = dialog.tab(PROMISES)
    assert dialog.focusWidget() is promises.name
    dialog.accept()
    assert dialog.isVisible(), "a service level without a name is not stored"
    promises.name.setText("Gold")
    assert promises.calendar.currentData() == calendar
    fields = promises.targets.fields
    fields["first-response"][1].setText("4 h")
    fields["resolution"][3].setText("soon")
    dialog.accept()
    assert dialog.isVisible(), "a time that cannot be read is not stored"
    fields["resolution"][3].setText("1d")
    dialog.show_tab(WHOM)
    whom = dialog.tab(WHOM)
    home = Department.get().id
    whom.conditions.show_groups([[{"field": "department", "op": "any-of", "value": [home], "not": False}]])
    dialog.show_tab(COUNTING)
    counting = dialog.tab(COUNTING)
    counting.warning.setCurrentIndex(counting.warning.findData(BEFORE))
    counting.before.setText("30 min")
    counting.answers["note"].setChecked(True)
    counting.pausing["resolution"].setChecked(False)
    dialog.accept()
    settle(qtbot, context)
    made = rows()["Gold"]
    options = read_options(made.options)
    assert made.targets["first-response"] == (None, 240, None, None)
    assert made.targets["resolution"] == (None, None, None, 1440)
    assert (made.calendar, options.warn_minutes, options.warn_percent) == (calendar, 30, 0)
    assert options.answers == {"note"}
    assert "resolution" not in options.pausing
    assert groups_of(made.groups)[0][0]["value"] == [home]
    assert "department is" in page.rows.item(0).data(Qt.ItemDataRole.UserRole).below


def test_saving_without_a_change_stores_nothing(page, context, qtbot):
    create_sla_policy(context.desk, "Gold", FOUR)
    page.load()
    page.edit(page.rows.ids()[0])
    for tab in (WHOM, COUNTING):
        page.dialog.show_tab(tab)
    assert page.dialog.changes() == []
    page.dialog.reject()


def test_what_is_refused_is_said_and_the_form_stays(page, context, qtbot):
    create_sla_policy(context.desk, "Gold", FOUR)
    page.load()
    page.ask_copy(page.rows.ids()[0])
    page.dialog.tab(PROMISES).name.setText("gold")
    page.dialog.accept()
    settle(qtbot, context)
    assert page.dialog.bar.isVisible()
    page.dialog.reject()


def test_the_order_is_changed_by_keys_and_taken_back(page, context, rows, qtbot):
    for name in ("One", "Two"):
        create_sla_policy(context.desk, name, FOUR)
    page.load()
    undoing = Undoing(context, page)
    page.rows.setCurrentRow(1)
    QTest.keyClick(page.rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, context)
    assert list(rows()) == ["Two", "One"]
    undoing.undo()
    settle(qtbot, context)
    assert list(rows()) == ["One", "Two"]


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_service_level_is_switched_by_click_and_by_key(page, context, rows, qtbot, way):
    create_sla_policy(context.desk, "Gold", FOUR)
    page.setLayoutDirection(way)
    page.load()
    rect = page.rows.visualItemRect(page.rows.item(0))
    spot = switch_place(rect.width(), rect.height()).center()
    rtl = way == Qt.LayoutDirection.RightToLeft
    where = QPoint(rect.width() - 1 - spot.x() if rtl else spot.x(), spot.y()) + rect.topLeft()
    QTest.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=where)
    settle(qtbot, context)
    assert not rows()["Gold"].active
    page.rows.setCurrentRow(0)
    QTest.keyClick(page.rows, Qt.Key.Key_Space)
    settle(qtbot, context)
    assert rows()["Gold"].active
    assert page.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("on")


def test_a_service_level_goes_after_consent(page, context, rows, qtbot):
    create_sla_policy(context.desk, "Gold", FOUR)
    page.load()
    page.rows.setCurrentRow(0)
    QTest.keyClick(page.rows, Qt.Key.Key_Delete)
    asked(ConsentDialog).accept()
    settle(qtbot, context)
    assert rows() == {}


def test_one_time_is_given_to_all_priorities(page, context, qtbot):
    page.add.click()
    targets = page.dialog.tab(PROMISES).targets
    targets.fields["resolution"][2].setText("8h")
    targets.same_for_all("resolution")
    assert targets.targets() == {"resolution": (480, 480, 480, 480)}
    page.dialog.reject()


def test_the_example_says_what_is_promised(qapp):
    draft = PolicyDraft("Gold", targets={"first-response": (None, 60, None, None), "resolution": (None, 480, None, 60)})
    words = example_words(draft, calendar_of(OFFICE, "Europe/Berlin"), date(2026, 11, 19))
    late, early = (QLocale().toString(QTime(*each), QLocale.FormatType.ShortFormat) for each in ((16, 30), (9, 30)))
    assert words == (
        f"A ticket of Friday {late} with priority “Normal” is answered by Monday {early}"
        f" and is resolved by Monday {late}."
    )
    assert "Nothing is promised yet" in example_words(PolicyDraft(), calendar_of("", ""), date(2026, 11, 19))


def test_promises_in_a_line(qapp):
    assert span((None, 240, 120, 60)).replace("\u00a0", " ") == "1 h–4 h"
    assert span((60, 60, 60, 60)) == "1\u00a0h"
    assert span((None, None, None, None)) == ""
    assert promise_words(PolicyDraft(targets={"agent-work": (60, 60, 60, 60)})) == "Our work 1\u00a0h"


def test_what_cannot_be_read_takes_its_default():
    assert options_of("{broken") == Options()
    assert groups_of("{broken") == []


@pytest.mark.parametrize(
    ("column", "stored", "reason"),
    [
        ("groups", "{", "Counts for no ticket: "),
        ("groups", '["a"]', "Counts for no ticket: "),
        ("groups", '[[{"field": "moon", "op": "is", "value": 1}]]', "moon"),
        ("targets", '{"first-response": [0, 1, 1, 1]}', "is no time to promise"),
        ("options", '{"warn_percent": 900}', "does not fit here"),
    ],
)
def test_a_policy_that_cannot_be_read_says_so_and_can_be_opened(page, context, qtbot, column, stored, reason):
    create_sla_policy(context.desk, "Gold", FOUR)
    SlaPolicy.update({column: stored}).execute()
    page.load()
    row = page.rows.item(0).data(Qt.ItemDataRole.UserRole)
    assert row.bad
    assert row.below.startswith("Counts for no ticket: ")
    assert reason in row.below
    assert row.below in page.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    page.edit(row.id)
    assert page.dialog.isVisible()
    page.dialog.reject()

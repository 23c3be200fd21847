"""The recipients' field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.common.chip import Chip
from desktop.ui.common.chip_field import ChipField, shown_name, split_addresses


def check(address):
    """Say what is wrong with an address."""
    return "" if "@" in address else "This is no address."


@pytest.fixture
def field(qapp, qtbot):
    made = ChipField("To", check)
    qtbot.addWidget(made)
    made.resize(400, 34)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made._entry.hasFocus)
    return made


@pytest.mark.parametrize("key", [",", ";"])
def test_a_mark_makes_a_chip(field, qtbot, key):
    qtbot.keyClicks(field._entry, f"amira@example.com{key}")
    assert field.addresses() == ["amira@example.com"]
    assert field._entry.text() == ""


def test_enter_makes_a_chip_and_typed_text_counts_before_it(field, qtbot):
    qtbot.keyClicks(field._entry, "jun@example.com")
    assert field.addresses() == ["jun@example.com"]
    qtbot.keyClick(field._entry, Qt.Key.Key_Return)
    assert len(field.findChildren(Chip)) == 1


def test_a_pasted_list_becomes_chips_and_keeps_quoted_commas(field):
    QApplication.clipboard().setText('"Kowal, Ewa" <ewa@example.com>, jun@example.com;\nbroken,')
    field._entry.paste()
    field._on_edited(field._entry.text())
    assert field.addresses() == ['"Kowal, Ewa" <ewa@example.com>', "jun@example.com", "broken"]
    chips = field.findChildren(Chip)
    assert [chip.text() for chip in chips] == ["Kowal, Ewa", "jun@example.com", "broken"]
    assert [chip.problem for chip in chips] == ["", "", "This is no address."]
    assert chips[2].toolTip() == "This is no address."
    assert chips[0].toolTip() != ""
    assert field.problems() == ["This is no address."]


def test_a_comma_inside_an_open_quote_is_typed(field, qtbot):
    qtbot.keyClicks(field._entry, '"Kowal, Ewa')
    assert field.addresses() != []
    assert field.findChildren(Chip) == []


def test_backspace_goes_to_the_last_chip_and_removes_it(field, qtbot):
    field.set_addresses(["a@example.com", "b@example.com"])
    qtbot.keyClick(field._entry, Qt.Key.Key_Backspace)
    last = field._chips[-1]
    qtbot.waitUntil(last.hasFocus)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(last, Qt.Key.Key_Backspace)
    assert field.addresses() == ["a@example.com"]


def test_the_same_address_is_kept_once(field):
    field.add("a@example.com", "A@example.com")
    field.add("a@example.com")
    assert field.addresses() == ["a@example.com"]


def test_an_answer_to_an_older_text_is_dropped(field, qtbot):
    asked = []
    field.suggestions_wanted.connect(asked.append)
    qtbot.keyClicks(field._entry, "am")
    assert asked == ["a", "am"]
    field.offer("a", ["anna@example.com"])
    assert field._offered.stringList() == []
    field.offer("am", ["amira@example.com"])
    assert field._offered.stringList() == ["amira@example.com"]
    field._completer.activated[str].emit("amira@example.com")
    assert field.addresses() == ["amira@example.com"]
    assert field._entry.text() == ""


def test_leaving_the_field_makes_a_chip(field, qtbot):
    qtbot.keyClicks(field._entry, "amira@example.com")
    field._entry.clearFocus()
    assert len(field.findChildren(Chip)) == 1


def test_chips_are_checked_again_on_demand(field):
    field.add("x")
    field._check = lambda address: ""
    field.recheck()
    assert field.problems() == []


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("Ewa Kowal <ewa@example.com>", "Ewa Kowal"),
        ('"Kowal, Ewa" <ewa@example.com>', "Kowal, Ewa"),
        ("<ewa@example.com>", "ewa@example.com"),
        ("ewa@example.com", "ewa@example.com"),
    ],
)
def test_a_chip_shows_the_name_where_there_is_one(address, name):
    assert shown_name(address) == name


def test_nothing_splits_into_nothing():
    assert split_addresses(" , ;\n") == []
    assert split_addresses('"open quote') == ['"open quote']

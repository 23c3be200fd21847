"""Lengths of time as people type and read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.common.durations import LONGEST, DurationField, duration_words, read_duration
from desktop.ui.i18n import install_language


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("30 min", 30),
        ("4h", 240),
        ("4", 240),
        ("1d 2h", 1560),
        ("1 day, 2 hours".replace(",", ""), 1560),
        ("1h 30", 90),
        ("1:30", 90),
        ("1,5 h", 90),
        ("2 weeks", 20160),
        ("2 horas 15 minutos", 135),
        ("3 días", 4320),
        ("1 godz. 20 min", 80),
        ("2 dni", 2880),
        ("1 tydzień", 10080),
        ("ساعتان", None),
        ("3 ساعات", 180),
        ("٣٠ دقيقة", 30),
        ("", None),
        ("soon", None),
        ("0", None),
        ("4 h 30 5", None),
        ("99999 d", None),
    ],
)
def test_lengths_are_read_as_people_of_four_languages_type_them(typed, minutes):
    assert read_duration(typed) == minutes


@given(st.integers(1, LONGEST), st.booleans())
def test_what_is_written_is_read_back(minutes, days):
    assert read_duration(duration_words(minutes, days)) == minutes


@given(st.text(max_size=30))
def test_no_text_is_too_strange(text):
    found = read_duration(text)
    assert found is None or 1 <= found <= LONGEST


def test_a_length_is_written_out_when_the_field_is_left(qtbot):
    field = DurationField("Resolve", days=False)
    qtbot.addWidget(field)
    field.setText("1d 2h")
    field.editingFinished.emit()
    assert (field.text(), field.minutes(), field.wrong) == ("26\u00a0h", 1560, False)
    field.setText("soon")
    assert field.wrong
    assert field.property("invalid")
    assert "30 min" in field.accessibleDescription()
    field.setText("")
    assert not field.wrong


@pytest.mark.parametrize("lang", ["ar", "es", "pl"])
def test_every_language_reads_its_own_words(qapp, lang):
    install_language(qapp, lang)
    try:
        for minutes in (1, 30, 60, 90, 1440, 1500, 2 * 1440 + 125, 11 * 1440):
            assert read_duration(duration_words(minutes)) == minutes
            assert read_duration(duration_words(minutes, days=False)) == minutes
    finally:
        install_language(qapp, "en")

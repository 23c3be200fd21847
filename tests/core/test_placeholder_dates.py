"""Days and times are written as customers write them."""

import pytest

from desktop.core.placeholder_dates import date_words, moment_words, time_words

MOMENT = 1_795_359_600_000
"""Sunday, 22 November 2026, 15:00 UTC."""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Sunday, 22 November 2026, 16:00"),
        ("es", "domingo, 22 de noviembre de 2026, 16:00"),
        ("pl", "niedziela, 22 listopada 2026, 16:00"),
        ("ar", "الأحد، 22 نوفمبر 2026، 16:00"),
        ("xx", "Sunday, 22 November 2026, 16:00"),
    ],
)
def test_a_moment_in_four_languages(language, said):
    assert moment_words(MOMENT, "Europe/Warsaw", language) == said


def test_an_unknown_zone_is_utc():
    assert time_words(MOMENT, "Nowhere/Here") == "15:00"
    assert date_words(MOMENT, "Pacific/Auckland", "en") == "23 November 2026"

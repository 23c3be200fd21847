"""The next opening is found across weekends, clock changes and weeks without any hours."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.core.opening_hours import next_open

WEEK = json.dumps([[[540, 1020]]] * 5 + [[], []])
WARSAW = "Europe/Warsaw"


def at(*parts, zone=WARSAW):
    return int(datetime(*parts, tzinfo=ZoneInfo(zone)).timestamp() * 1000)


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        (at(2026, 11, 20, 18, 0), at(2026, 11, 23, 9, 0)),
        (at(2026, 11, 23, 8, 59), at(2026, 11, 23, 9, 0)),
        (at(2026, 11, 23, 9, 0), at(2026, 11, 24, 9, 0)),
        (at(2026, 3, 28, 12, 0), at(2026, 3, 30, 9, 0)),
        (at(2026, 10, 24, 12, 0), at(2026, 10, 26, 9, 0)),
    ],
)
def test_the_next_opening(moment, opens):
    assert next_open(WEEK, WARSAW, moment) == opens


@pytest.mark.parametrize("week", ["", "nonsense", json.dumps([[]] * 7)])
def test_without_hours_there_is_none(week):
    assert next_open(week, WARSAW, at(2026, 11, 23, 9, 0)) is None

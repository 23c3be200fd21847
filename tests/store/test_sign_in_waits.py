"""Waits after failures: 1, 2, 4 … 300 seconds, for each name, on this computer."""

from __future__ import annotations

import pytest

from desktop.core.errors import DeskError
from desktop.store import sign_in_waits
from desktop.store.database import Local
from desktop.store.sign_in_waits import check_wait, count_failure, forget_attempts, seconds_left


@pytest.fixture
def clock(desk, monkeypatch):
    time = [1_700_000_000_000]
    monkeypatch.setattr(sign_in_waits, "now", lambda: time[0])
    return time


def test_the_wait_doubles_up_to_five_minutes(clock):
    waits = []
    for _ in range(12):
        count_failure("ewa")
        waits.append(seconds_left("ewa"))
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    with pytest.raises(DeskError) as refused:
        check_wait("ewa")
    assert (refused.value.code, refused.value.details["seconds"]) == ("sign-in-wait", 300)
    clock[0] += 299_001
    assert seconds_left("ewa") == 1
    clock[0] += 999
    check_wait("ewa")


def test_each_name_waits_for_itself_and_success_begins_again(clock):
    count_failure("ewa")
    count_failure("ewa")
    check_wait("jan")
    forget_attempts("ewa")
    check_wait("ewa")
    count_failure("ewa")
    assert seconds_left("ewa") == 1


def test_a_clock_put_back_does_not_lengthen_the_wait(clock):
    count_failure("ewa")
    clock[0] -= 86_400_000
    assert seconds_left("ewa") == 1


def test_what_was_typed_is_not_kept_and_names_do_not_pile_up(clock, monkeypatch):
    monkeypatch.setattr(sign_in_waits, "MOST_NAMES", 3)
    for number in range(6):
        clock[0] += 10_000
        count_failure(f"my-password-{number}")
    rows = [row for row in Local.select() if row.key.startswith("sign-in:")]
    assert len(rows) == 3
    assert not any("password" in row.key + row.value for row in rows)

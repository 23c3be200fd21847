"""Clocks as text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.sync.clocks import BOTTOM, STEPS, ahead_of, device_of, hlc_of, is_clock, now_hlc, pack, physical_ms

HLCS = st.integers(min_value=0, max_value=(1 << 63) - 1)


@given(HLCS, HLCS)
def test_clocks_compare_as_text_as_they_do_as_numbers(one: int, other: int) -> None:
    assert (pack(one, "0000000a") < pack(other, "0000000a")) == (one < other)


def test_the_bottom_clock_is_smaller_than_every_other() -> None:
    assert pack(0, "00000000") > BOTTOM
    assert (hlc_of(BOTTOM), physical_ms(BOTTOM), device_of(BOTTOM)) == (0, 0, "")


def test_a_clock_gives_back_what_it_was_made_of() -> None:
    clock = pack(1_700_000_000_000 * STEPS + 7, "deadbeef")
    assert (physical_ms(clock), hlc_of(clock) % STEPS, device_of(clock)) == (1_700_000_000_000, 7, "deadbeef")
    assert is_clock(clock)
    assert not any(map(is_clock, ["", clock + "0", clock.upper(), "x" * 24, None, 7]))


def test_the_next_clock_is_past_the_last_however_the_wall_clock_stands() -> None:
    future = (1 << 47) * STEPS
    assert now_hlc(future) == future + 1
    assert now_hlc(0) < now_hlc(0, 7_200_000)


def test_what_is_more_than_five_minutes_ahead_is_told_by_text() -> None:
    moment = 1_700_000_000_000
    assert (
        pack((moment + 299_999) * STEPS, "ffffffff") < ahead_of(moment) <= pack((moment + 300_000) * STEPS, "00000000")
    )

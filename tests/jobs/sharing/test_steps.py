"""Telling how far work is."""

from __future__ import annotations

import pytest

from desktop.jobs.sharing.steps import SENDING, heard_by, step


def test_who_listens_hears_what_is_done_and_of_how_much() -> None:
    heard: list[tuple[str, int, int]] = []
    with heard_by(lambda *told: heard.append(told)):
        step(SENDING, 5, lambda: 7)
        step(SENDING, 12)
    step(SENDING, 13)
    assert heard == [(SENDING, 5, 12), (SENDING, 12, 0)]


def test_nobody_is_asked_what_is_left_where_nobody_listens() -> None:
    step(SENDING, 5, lambda: pytest.fail("asked"))

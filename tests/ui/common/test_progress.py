"""The line that shows how far something is."""

from __future__ import annotations

import pytest

from desktop.ui.common.progress import Progress


@pytest.fixture
def progress(qtbot, qapp):
    made = Progress("Progress of joining")
    qtbot.addWidget(made)
    return made


def test_it_says_the_share_that_is_done(progress):
    progress.show_done(30, 120)
    assert (progress.bar.value(), progress.bar.maximum()) == (30, 120)
    assert progress.words == "25\u00a0%"


def test_nobody_knowing_of_how_much_it_says_none(progress):
    progress.show_done(30, 120)
    progress.show_done(40, 0)
    assert progress.bar.maximum() == 0
    assert progress.words == ""


def test_more_than_was_guessed_is_still_all_of_it(progress):
    progress.show_done(130, 120)
    assert progress.words == "100\u00a0%"
    assert progress.bar.accessibleName() == "Progress of joining"

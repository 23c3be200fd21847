"""Who else is at a ticket, in words and chips."""

from __future__ import annotations

import pytest

from desktop.ui.presence import PresenceChips, PresenceLine, Somebody, named, presence_words
from desktop.ui.sharing import Present
from desktop.ui.theme.current import holder

ANN, BEN, CAT = "a" * 32, "b" * 32, "c" * 32
NAMES = {ANN: "Ann", BEN: "Ben", CAT: "Cat"}


@pytest.fixture(autouse=True)
def _look(qapp):
    holder.apply(qapp, "light")


def plain(words):
    return words.replace("\u2068", "").replace("\u2069", "")


def test_oneself_and_whom_one_may_not_know_are_left_out():
    present = [Present(ANN, "t", "viewing"), Present(BEN, "t", "writing"), Present("d" * 32, "t", "viewing")]
    assert named(present, NAMES, me=ANN) == [Somebody(BEN, "Ben", True)]


def test_what_somebody_does_is_a_sentence():
    assert plain(presence_words(Somebody(ANN, "Ann", False))) == "Ann is viewing"
    assert plain(presence_words(Somebody(ANN, "Ann", True))) == "Ann is writing…"


def test_chips_are_there_only_while_somebody_is(qtbot):
    chips = PresenceChips()
    qtbot.addWidget(chips)
    assert chips.isHidden()
    chips.show_people([Somebody(each, NAMES[each], False) for each in (ANN, BEN, CAT)])
    assert not chips.isHidden()
    assert len(chips.words) == 3
    assert "Cat" in chips.toolTip()
    chips.show()
    qtbot.waitUntil(lambda: chips.sizeHint().width() > 0)
    narrow = chips.sizeHint().width()
    chips.widen(True)
    qtbot.waitUntil(lambda: chips.sizeHint().width() > narrow)
    chips.show_people([])
    assert chips.isHidden()


def test_the_line_in_the_composer_names_writers_only(qtbot):
    line = PresenceLine()
    qtbot.addWidget(line)
    line.show_people([Somebody(ANN, "Ann", False)])
    assert line.words == ""
    line.show_people([Somebody(ANN, "Ann", True)])
    assert plain(line.words) == "Ann is writing…"
    line.show_people([Somebody(ANN, "Ann", True), Somebody(BEN, "Ben", True)])
    assert plain(line.words).startswith("Ann and 1 other")

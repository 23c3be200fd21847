"""Telling the others what is done in this window."""

from __future__ import annotations

import pytest

from desktop.ui.main_window import meeting
from desktop.ui.main_window.meeting import Meeting
from desktop.ui.sharing import SyncState

ONE, TWO = "1" * 32, "2" * 32


@pytest.fixture
def told(context):
    found = []
    context.sharing.show(SyncState("folder", "synced"))
    context.sharing.told.connect(lambda line: found.append((line["presence"]["ticket"], line["presence"]["doing"])))
    return found


@pytest.fixture
def here(context, told, monkeypatch):
    monkeypatch.setattr(meeting, "LOOKED_AFTER_MS", 1)
    monkeypatch.setattr(meeting, "WRITING_MS", 20)
    return Meeting(context, context.tasks)


def test_a_ticket_that_is_looked_at_and_written_on(here, told, qtbot):
    here.view(ONE)
    qtbot.waitUntil(lambda: told == [(ONE, "viewing")])
    here.write(ONE)
    assert told[-1] == (ONE, "writing")
    qtbot.waitUntil(lambda: told[-1] == (ONE, "viewing"))


def test_who_goes_through_a_list_looks_at_nothing_on_the_way(here, told, qtbot):
    here.view(ONE)
    here.view(TWO)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(TWO, "viewing")]


def test_leaving_a_ticket_is_told_at_once(here, told, qtbot):
    here.view(ONE)
    qtbot.waitUntil(lambda: bool(told))
    here.view("")
    assert told[-1] == ("", "")


def test_an_answer_that_went_out_ends_the_writing(here, told):
    here.view(ONE)
    here.write(ONE)
    here.rest()
    assert told == [(ONE, "writing"), (ONE, "viewing")]
    here.rest()
    assert len(told) == 2


def test_writing_on_another_ticket_is_none_of_this_one(here, told):
    here.view(ONE)
    here.write(TWO)
    here.write("")
    assert told == []

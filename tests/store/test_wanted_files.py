"""Files of a shared desk that are not here: asked for by whoever misses them."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.store import journal
from desktop.store.files import digest
from desktop.store.sharing import FOLDER, HubPlace, write_hub
from desktop.store.wanted_files import (
    FILE,
    RAW,
    ask_for,
    brought_for,
    forget_brought,
    note_arrived,
    note_brought,
    wanted_files,
)

NAME = digest(b"far away")


@pytest.fixture
def shared(desk: Desk) -> Desk:
    write_hub(HubPlace(FOLDER, "/somewhere", "hub", desk.actor.id))
    return desk


def refusal(desk: Desk, *, raw: bool) -> str:
    with pytest.raises(DeskError) as caught:
        desk.files.raw(NAME) if raw else desk.files.blob(NAME)
    return caught.value.code


def test_a_file_that_a_desk_alone_lacks_is_missing(desk: Desk) -> None:
    assert (refusal(desk, raw=True), refusal(desk, raw=False)) == ("raw-missing", "blob-missing")
    assert not ask_for(NAME, RAW)
    assert wanted_files() == []


def test_a_file_that_a_shared_desk_lacks_is_asked_for(shared: Desk) -> None:
    assert refusal(shared, raw=False) == "file-elsewhere"
    assert wanted_files() == [(NAME, FILE)]
    assert refusal(shared, raw=True) == "file-elsewhere"
    assert wanted_files() == [(NAME, RAW)]
    note_arrived(NAME)
    assert wanted_files() == []


def test_a_command_that_fails_for_want_of_a_file_asks_for_it_all_the_same(shared: Desk) -> None:
    with pytest.raises(DeskError), journal.recording("test", "forward"):
        shared.files.blob(NAME)
    assert wanted_files() == [(NAME, FILE)]


def test_it_is_noted_for_whom_a_file_was_brought(shared: Desk) -> None:
    note_brought(NAME, {"office"})
    note_brought(NAME, {"d:1"})
    assert brought_for(NAME) == {"office", "d:1"}
    forget_brought()
    assert brought_for(NAME) == frozenset()

"""When the other computers were at the hub last, as this one noted it."""

from __future__ import annotations

from desktop.jobs.sharing.company import NOTED, note_computers, noted_computers
from desktop.store.database import db
from desktop.store.sharing import write_local
from desktop.sync.hub import Seen


class Meeting:
    """A hub that knows of two computers."""

    def __init__(self, *seen):
        self.seen = list(seen)

    def computers(self):
        return self.seen


def test_nothing_is_noted_before_the_first_meeting(desk):
    assert noted_computers() == {}


def test_what_the_hub_says_is_noted(desk):
    note_computers(Meeting(Seen("22222222", "", "1.4", 1_000, 3), Seen("33333333", "", "1.4", 2_000)))
    assert noted_computers() == {"22222222": (1_000, 3), "33333333": (2_000, 0)}


def test_the_same_again_is_not_written_again(desk):
    hub = Meeting(Seen("22222222", "", "1.4", 1_000, 3))
    note_computers(hub)
    writes = db.connection().total_changes
    note_computers(hub)
    assert db.connection().total_changes == writes
    hub.seen = [Seen("22222222", "", "1.4", 5_000, 0)]
    note_computers(hub)
    assert noted_computers() == {"22222222": (5_000, 0)}


def test_a_damaged_note_is_none(desk):
    write_local(NOTED, '{"22222222": 5}')
    assert noted_computers() == {}

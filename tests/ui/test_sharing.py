"""How sharing fares, as every part of the window may look at it."""

from __future__ import annotations

import pytest

from desktop.ui.sharing import Present, Sharing, SyncState, present_of, state_of

ANN, BEN, TICKET = "a" * 32, "b" * 32, "7" * 32


@pytest.fixture
def sharing(qapp):
    return Sharing(qapp)


@pytest.fixture
def told(sharing):
    found = []
    sharing.told.connect(found.append)
    return found


def test_a_state_is_read_from_a_line_of_the_worker():
    line = {
        "kind": "server", "phase": "offline", "pending": 3, "since": 10, "contact": 9, "code": "server-unreachable",
        "details": {"reason": "x"}, "others": 2, "refused": 1, "held": 4, "conflicts": 5,
    }  # fmt: skip
    assert state_of(line) == SyncState("server", "offline", 3, 10, 9, "server-unreachable", {"reason": "x"}, 2, 5, 1, 4)


def test_what_waiting_does_not_cure_has_stopped():
    assert state_of({"phase": "offline", "code": "sharing-folder-gone"}).phase == "offline"
    assert state_of({"phase": "offline", "code": "sharing-folder-empty"}).phase == "stopped"
    assert state_of({"phase": "stopped", "code": "sharing-revoked"}).phase == "stopped"


def test_a_line_that_makes_no_sense_is_as_if_nothing_was_said():
    assert state_of({"phase": "dancing", "pending": "many", "details": [1]}) == SyncState("folder", "starting")
    assert present_of("nobody") == []
    assert present_of([{"agent": ANN, "ticket": TICKET, "doing": "viewing"}, 5]) == [Present(ANN, TICKET, "viewing")]


def test_the_same_state_is_told_once(sharing, qtbot):
    changed = []
    sharing.changed.connect(lambda: changed.append(1))
    sharing.show(SyncState("folder", "synced"))
    sharing.show(SyncState("folder", "synced"))
    assert changed == [1]


def test_an_agent_at_two_computers_counts_once_and_writing_before_viewing(sharing):
    sharing.meet([Present(ANN, TICKET, "viewing"), Present(BEN, TICKET, "viewing"), Present(ANN, TICKET, "writing")])
    assert sharing.at(TICKET) == (Present(ANN, TICKET, "writing"), Present(BEN, TICKET, "viewing"))
    assert sharing.at("8" * 32) == ()


def test_a_desk_that_is_alone_tells_nobody(sharing, told):
    sharing.say(TICKET, "viewing")
    assert told == []


def test_what_is_done_here_is_told_once_and_again_to_a_new_worker(sharing, told):
    sharing.show(SyncState("folder", "synced"))
    sharing.say(TICKET, "viewing")
    sharing.say(TICKET, "viewing")
    sharing.say(TICKET, "writing")
    assert [line["presence"]["doing"] for line in told] == ["viewing", "writing"]
    sharing.repeat()
    assert told[-1] == {"presence": {"ticket": TICKET, "doing": "writing"}}
    sharing.say("", "")
    sharing.repeat()
    assert told[-1] == {"presence": {"ticket": "", "doing": ""}}


def test_pushing_verifying_and_fetching_are_lines_for_the_worker(sharing, told):
    sharing.push()
    sharing.verify()
    sharing.fetch("f" * 64)
    assert told == [{"push": True}, {"verify": True}, {"fetch_blob": "f" * 64}]

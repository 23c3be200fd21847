"""The sync worker as the window keeps it."""

from __future__ import annotations

import threading

import pytest

from desktop.core.events import Changed
from desktop.store.sharing import HubPlace, write_hub
from desktop.ui.sharing import Present, SyncState
from desktop.ui.sync_service import SyncService
from tests.patience import PATIENCE_S
from tests.ui.composer.staging import settle

ANN, TICKET = "a" * 32, "7" * 32
STATE = {"kind": "folder", "phase": "synced", "pending": 0, "contact": 5, "others": 2}


class HeardWorker:
    """Notes what it is told, as the real one would hear it."""

    def __init__(self):
        self.told, self.stopped, self.waited = [], False, 0

    def send(self, line):
        self.told.append(line)

    def stop(self):
        self.stopped = True

    def wait(self, seconds):
        self.waited = seconds


@pytest.fixture
def started(monkeypatch):
    """Keep what would have been started."""
    found = []

    def start(kind, path, args, on_line, bus, agent):
        found.append((kind, agent, on_line, HeardWorker()))
        return found[-1][3]

    monkeypatch.setattr("desktop.jobs.child.start_worker", start)
    return found


@pytest.fixture
def service(context, started):
    made = SyncService(context, context.tasks)
    yield made
    made.stop()


@pytest.fixture
def shared(context, service, started, qtbot):
    """Share the desk and let the worker begin."""
    share(context)
    service.start()
    settle(qtbot, context)
    return started[-1][3]


def share(context):
    write_hub(HubPlace("folder", "/mnt/team/Halyard.desk", "h" * 32, context.desk.actor.id))


def test_a_desk_that_is_alone_has_no_worker_and_shows_nothing(service, context, started, qtbot):
    service.start()
    settle(qtbot, context)
    assert not service.running
    assert started == []
    assert not context.sharing.state.shared


def test_a_shared_desk_gets_a_worker_of_its_agent(service, context, started, shared):
    assert service.running
    assert started[0][:2] == ("sync", context.desk.actor.id)
    assert context.sharing.state.kind == "folder"
    assert context.sharing.state.phase == "starting"


def test_what_the_worker_says_reaches_every_part_of_the_window(service, context, shared):
    service.hear({"state": STATE})
    service.hear({"presence": [{"agent": ANN, "ticket": TICKET, "doing": "writing"}]})
    assert context.sharing.state == SyncState("folder", "synced", contact=5, others=2)
    assert context.sharing.at(TICKET) == (Present(ANN, TICKET, "writing"),)
    heard = []
    context.sharing.heard.connect(heard.append)
    service.hear({"verified": {"differing": 0}})
    service.hear({"something": "new"})
    assert heard == [{"verified": {"differing": 0}}]


def test_lines_of_the_worker_come_over_from_its_thread(service, context, started, shared, qtbot):
    started[-1][2]({"state": STATE})
    qtbot.waitUntil(lambda: context.sharing.state.phase == "synced")


def test_a_commit_here_is_sent_and_one_of_the_worker_is_not(context, shared, qtbot):
    shared.told.clear()
    context.desk.bus.publish(Changed("ticket", frozenset({TICKET}), "sync"))
    context.desk.bus.publish(Changed("message", frozenset({TICKET}), "send_reply"))
    qtbot.waitUntil(lambda: bool(shared.told))
    assert shared.told == [{"push": True}]


def test_what_is_done_here_is_told_to_the_worker_also_when_it_begins_again(service, context, shared, started, qtbot):
    context.sharing.say(TICKET, "viewing")
    line = {"presence": {"ticket": TICKET, "doing": "viewing"}}
    assert line in shared.told
    service.restart()
    settle(qtbot, context)
    assert line in started[-1][3].told


def test_a_worker_that_dies_is_started_again(service, context, started, shared, qtbot, monkeypatch):
    monkeypatch.setattr("desktop.ui.sync_service.PAUSES_MS", (1,))
    service.hear({"presence": [{"agent": ANN, "ticket": TICKET, "doing": "writing"}]})
    started[-1][2]({"ended": 1})
    qtbot.waitUntil(lambda: len(started) == 2)
    assert context.sharing.at(TICKET) == ()
    assert service.running


def test_why_a_worker_could_not_work_stays_on_show(service, context, started, shared, qtbot):
    service.hear({"error": {"code": "sharing-keys-missing", "details": {}}})
    started[-1][2]({"ended": 1})
    qtbot.waitUntil(lambda: not service.running)
    assert context.sharing.state.phase == "stopped"
    assert context.sharing.state.code == "sharing-keys-missing"


def test_the_last_line_of_a_worker_that_was_stopped_means_nothing(service, context, started, shared, qtbot):
    service.restart()
    settle(qtbot, context)
    assert len(started) == 2
    service._on_line(1, {"ended": 0})
    assert service.running


def test_stopping_asks_and_waiting_waits(service, shared):
    service.stop()
    assert shared.stopped
    assert not service.running
    service.wait(3)
    assert shared.waited == 3


def test_leaving_takes_the_entry_away(service, context, shared, qtbot):
    service.hear({"state": STATE})
    write_hub(None)
    context.sharing.looked.emit()
    settle(qtbot, context)
    assert not service.running
    assert not context.sharing.state.shared


def test_while_the_desk_is_moved_the_worker_has_ended_and_none_begins(service, context, shared, started, qtbot):
    quiet = threading.Event()
    context.sharing.resting.emit(quiet)
    assert shared.stopped
    service.start()
    settle(qtbot, context)
    assert not service.running
    assert not quiet.is_set()
    started[-1][2]({"ended": 0})
    assert quiet.wait(PATIENCE_S)
    context.sharing.looked.emit()
    settle(qtbot, context)
    assert service.running
    assert len(started) == 2


@pytest.mark.parametrize("phase", ["offline", "stopped"])
def test_who_cannot_be_reached_is_not_seen_at_any_ticket(service, context, shared, phase):
    someone = [{"agent": ANN, "ticket": TICKET, "doing": "writing"}]
    service.hear({"state": STATE})
    service.hear({"presence": someone})
    service.hear({"state": {**STATE, "phase": phase}})
    assert context.sharing.at(TICKET) == ()
    service.hear({"state": STATE})
    service.hear({"presence": someone})
    assert context.sharing.at(TICKET) == (Present(ANN, TICKET, "writing"),)

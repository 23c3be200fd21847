"""Events on their way into the window."""

from __future__ import annotations

import threading

from desktop.core.events import Bus, Changed
from desktop.ui.bridge import Bridge


def changed(*ids: str, kind: str = "ticket") -> Changed:
    return Changed(kind, frozenset(ids), "test")


def test_the_first_event_comes_at_once_and_a_burst_behind_it_once(qtbot):
    bus, seen = Bus(), []
    bridge = Bridge(bus)
    bridge.changed.connect(seen.append)
    for number in range(200):
        bus.publish(changed(str(number)))
    assert [event.ids for event in seen] == [frozenset({"0"})]
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert len(seen[1].ids) == 199


def test_tables_are_not_mixed(qtbot):
    bus, seen = Bus(), []
    bridge = Bridge(bus)
    bridge.changed.connect(seen.append)
    bus.publish(changed("first"))
    bus.publish(changed("a"))
    bus.publish(changed("b", kind="message"))
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert {(event.kind, *event.ids) for event in seen[1:]} == {("ticket", "a"), ("message", "b")}


def test_events_of_another_thread_arrive_on_the_window_thread(qtbot):
    bus, seen = Bus(), []
    bridge = Bridge(bus)
    bridge.changed.connect(lambda event: seen.append((event.ids, threading.current_thread())))

    def publish():
        for number in range(100):
            bus.publish(changed(str(number)))

    worker = threading.Thread(target=publish)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: sum(len(ids) for ids, _ in seen) == 100)
    assert {thread for _, thread in seen} == {threading.main_thread()}

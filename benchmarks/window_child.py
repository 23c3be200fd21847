"""Runs in a process of its own: starts the real window and prints one line of JSON with what it took.

``python -m benchmarks.window_child MODE DESK STARTED`` with STARTED from ``time.monotonic()`` of the parent. Modes:
floor (an empty widget), first (until the first painted list), tour (scroll, jump, open tickets, memory), busy (frames
for some seconds, while the parent runs something beside).
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.main_window.program import Program

FRAMES = 300
JUMPS = 100
OPENED = 40


def floor(started: float) -> dict[str, float]:
    """Return how long Python and an empty shown widget take (ms)."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QWidget

    class Watch(QObject):
        at = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.at = self.at or (time.monotonic() if event.type() == QEvent.Type.Paint else 0.0)
            return False

    app = QApplication(sys.argv[:1])
    window, watch = QWidget(), Watch()
    window.installEventFilter(watch)
    window.resize(1280, 800)
    window.show()
    until(app.processEvents, lambda: watch.at > 0)
    return {"first": (watch.at - started) * 1000, "rss": rss()}


def window(mode: str, path: Path, started: float) -> dict[str, float]:
    """Start the program as ``desktop.app`` does, watch its list, and do what the mode asks."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtWidgets import QApplication

    from desktop.app import dress, open_context
    from desktop.paths import config_folder, log_folder
    from desktop.ui.crash import CrashWatch
    from desktop.ui.main_window.program import Program
    from desktop.ui.preferences import Preferences
    from desktop.ui.single_instance import SingleInstance

    class Watch(QObject):
        at = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if not self.at and event.type() == QEvent.Type.Paint and program.window.tickets.model.rowCount():
                self.at = time.monotonic()
            return False

    crashes = CrashWatch(log_folder())
    crashes.install()
    app = QApplication(sys.argv[:1])
    preferences = Preferences(config_folder() / "preferences.ini")
    dress(app, preferences)
    instance = SingleInstance(path, config_folder())
    instance.take()
    program = Program(app, open_context(path, preferences), crashes, instance)
    watch = Watch()
    program.window.tickets.view.viewport().installEventFilter(watch)
    program.open()
    program.window.resize(1280, 800)
    until(lambda: app.processEvents(), lambda: watch.at > 0)
    found = {"first": (watch.at - started) * 1000}
    if mode != "first":
        until(app.processEvents, lambda: program.around is not None)
        program.navigation.go_to("all")
        until(app.processEvents, lambda: program.window.tickets.model.complete)
        found |= tour(app, program) if mode == "tour" else busy(app, program)
    assert Qt  # keeps the import in the measured path, as the program's own
    program.end()
    instance.release()
    crashes.remove()
    return found


def tour(app: object, program: Program) -> dict[str, float]:
    """Scroll by the wheel's step, jump to random places, open tickets, look at the memory."""
    view, model = program.window.tickets.view, program.window.tickets.model
    bar, random = view.verticalScrollBar(), Random(1)
    step = view.verticalHeader().defaultSectionSize()

    def go(value: int) -> float:
        begun = time.perf_counter()
        bar.setValue(value)
        view.viewport().repaint()
        return (time.perf_counter() - begun) * 1000

    wheel = [go(bar.value() + max(1, step // 3)) for _ in range(FRAMES)]
    jumps = [go(random.randrange(bar.maximum())) for _ in range(JUMPS)]
    opened = [_open(app, program, model.rids[random.randrange(len(model.rids))]) for _ in range(OPENED)]
    return {
        "rows": float(model.rowCount()),
        "wheel50": middle(wheel), "wheel99": tail(wheel), "jump50": middle(jumps), "jump99": tail(jumps),
        "open50": middle(opened[5:]), "open99": tail(opened[5:]), "rss": rss(),
    }  # fmt: skip


def _open(app: object, program: Program, rid: int) -> float:
    """Return how long it takes from choosing a ticket until its conversation is painted (ms)."""
    from desktop.store.queries.lists import ticket_rows

    context = program.window.context
    (row,) = context.tasks.now(lambda: ticket_rows(context.desk.actor, [rid]))
    conversation = program.window.area.conversation()
    shown: list[str] = []
    conversation.shown.connect(shown.append)
    begun = time.perf_counter()
    program.navigation.show_ticket(row.id)
    until(app.processEvents, lambda: row.id in shown)  # type: ignore[attr-defined]
    conversation.repaint()
    took = (time.perf_counter() - begun) * 1000
    conversation.shown.disconnect(shown.append)
    return took


def busy(app: object, program: Program) -> dict[str, float]:
    """Paint sixty frames a second for six seconds; each frame scrolls a little."""
    view = program.window.tickets.view
    bar = view.verticalScrollBar()
    frames = []
    ends = time.perf_counter() + 6
    while time.perf_counter() < ends:
        begun = time.perf_counter()
        app.processEvents()  # type: ignore[attr-defined]
        bar.setValue((bar.value() + 20) % max(1, bar.maximum()))
        view.viewport().repaint()
        frames.append((time.perf_counter() - begun) * 1000)
        time.sleep(max(0.0, 0.016 - (time.perf_counter() - begun)))
    slow = sum(each > 33 for each in frames) / len(frames)
    return {"frame50": middle(frames), "frame99": tail(frames), "longest": max(frames), "slow": slow}


def until(step: Callable[[], object], done: Callable[[], bool], seconds: float = 120) -> None:
    """Let events run until something is so."""
    ends = time.monotonic() + seconds
    while not done():
        if time.monotonic() > ends:
            raise TimeoutError("the window did not get there")
        step()


def middle(runs: list[float]) -> float:
    """Return the median."""
    return sorted(runs)[len(runs) // 2]


def tail(runs: list[float]) -> float:
    """Return what one run in a hundred exceeds."""
    return sorted(runs)[min(len(runs) - 1, int(len(runs) * 0.99))]


def rss() -> float:
    """Return this process' memory in MB (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def main() -> None:
    """Run a mode and print what it took."""
    mode, path, started = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    found = floor(started) if mode == "floor" else window(mode, path, started)
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

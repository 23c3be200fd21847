"""Runs in a process of its own: starts the real window and prints one line of JSON with what it took.

``python -m benchmarks.window_child MODE DESK STARTED WORDS…`` with STARTED from ``time.monotonic()`` of the parent.
Modes: floor (an empty widget), first (until the first painted list), tour (scroll, jump, open tickets, memory), busy
(frames for some seconds, while the parent runs something beside), and frames while something is done from the window:
arriving (until it has met the others), sharing FOLDER, joining INVITATION PASSWORD FOLDER.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from benchmarks.sync_pieces import PASSWORD

if TYPE_CHECKING:
    from desktop.ui.main_window.program import Program

FRAMES = 300
WARM_S, BUSY_S, LONGEST_S = 1.0, 6.0, 1_800
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


def window(mode: str, path: Path, started: float, words: Sequence[str]) -> dict[str, float]:
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
    program.locks_by_itself = False
    program.window.context.secrets.asked.connect(lambda question: program.window.context.secrets.answer(PASSWORD))
    watch = Watch()
    program.window.tickets.view.viewport().installEventFilter(watch)
    program.open()
    program.window.resize(1280, 800)
    if mode not in WAITS:  # where somebody begins there may be no ticket
        until(lambda: app.processEvents(), lambda: watch.at > 0)
    found = {"first": max(0.0, watch.at - started) * 1000}
    if mode != "first":
        until(app.processEvents, lambda: program.around is not None)
        program.navigation.go_to("all")
        until(app.processEvents, lambda: program.window.tickets.model.complete)
        frames(app, program, busy(program), WARM_S)  # a window that has just opened has its first paints behind it
        found |= tour(app, program) if mode == "tour" else frames(app, program, WAITS[mode](program, *words))
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


def frames(app: object, program: Program, is_over: Callable[[], bool], at_least: float = BUSY_S) -> dict[str, float]:
    """Paint sixty frames a second, for some seconds and until something is over; each frame scrolls a little.

    ``own`` is the longest that a frame used the processor itself: what is more in ``longest`` is waiting.
    """
    view = program.window.tickets.view
    bar = view.verticalScrollBar()
    runs, own = [], [0.0]
    started = time.perf_counter()
    while (begun := time.perf_counter()) - started < at_least or not is_over():
        if begun - started > LONGEST_S:
            raise TimeoutError("what the window waited for did not end")
        used = time.thread_time()
        app.processEvents()  # type: ignore[attr-defined]
        bar.setValue((bar.value() + 20) % max(1, bar.maximum()))
        view.viewport().repaint()
        runs.append((time.perf_counter() - begun) * 1000)
        own.append((time.thread_time() - used) * 1000)
        time.sleep(max(0.0, 0.016 - (time.perf_counter() - begun)))
    return {
        "frame50": middle(runs), "frame99": tail(runs), "longest": max(runs), "own": max(own),
        "gaps": float(sum(each > 50 for each in runs)), "slow": sum(each > 33 for each in runs) / len(runs),
        "seconds": time.perf_counter() - started,
    }  # fmt: skip


def busy(program: Program) -> Callable[[], bool]:
    """Wait for nothing."""
    return lambda: True


def arriving(program: Program) -> Callable[[], bool]:
    """Wait until the worker that the window started has met the others once; then all is here."""
    sharing = program.window.context.sharing
    return lambda: sharing.state.phase == "synced"


def sharing(program: Program, folder: str) -> Callable[[], bool]:
    """Share the desk in a folder as the page of sharing does, and wait until the worker has met there."""
    from desktop.ui.settings.sharing.sharing_page import SharingPage

    context = program.window.context
    page = SharingPage(context)
    page.show()
    context.tasks.failed.connect(_give_up)
    page._move(lambda: page._doors.share_folder(Path(folder), True))
    return arriving(program)


def joining(program: Program, invitation: str, password: str, folder: str) -> Callable[[], bool]:
    """Join a desk as the first start does, beside a window that shows another one."""
    from desktop.jobs.sharing_errand import SharingErrand

    context = program.window.context
    ended: list[Mapping[str, object]] = []
    order = {"invitation": invitation, "link": False, "password": password, "where": ""}
    errand = SharingErrand(context.secrets.opened, lambda *step: None)
    context.tasks.query(program.window, lambda: errand.run("join", Path(folder), order), ended.append, _give_up)
    return lambda: bool(ended)


def _give_up(error: Exception) -> None:
    raise error


WAITS: dict[str, Callable[..., Callable[[], bool]]] = {
    "busy": busy, "arriving": arriving, "sharing": sharing, "joining": joining,
}  # fmt: skip
"""What the modes with frames begin, which tell when that is over."""


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
    mode, path, started, *words = sys.argv[1:]
    found = floor(float(started)) if mode == "floor" else window(mode, Path(path), float(started), words)
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

"""How soon one computer's change is on another's screen, and whether a window stands still while much arrives."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.desks import ROOT, copy_desk
from benchmarks.sync_pieces import PASSWORD, run_piece
from benchmarks.timing import Line, Times
from benchmarks.window_goals import run
from tests.computers.office import Office
from tests.computers.seat import Seat
from tests.servers.postgres import Postgres

CHANGES = 100


class Watching:
    """A computer's ``worker sync``, which the window starts; its lines are put into a queue with their time."""

    def __init__(self, seat: Seat) -> None:
        self.lines: queue.Queue[tuple[float, dict[str, object]]] = queue.Queue()
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "worker", "sync", "--desk", str(seat.path)],
            env=seat.surroundings(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put((time.perf_counter(), json.loads(line)))

    def say(self, **words: object) -> None:
        """Tell the worker something."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()

    def until(self, ticket: str, seconds: float = 60) -> float:
        """Wait until a ticket is said to have changed; return when."""
        while True:
            at, line = self.lines.get(timeout=seconds)
            changed = line.get("changed")
            if isinstance(changed, dict) and changed["kind"] == "ticket" and ticket in changed["ids"]:
                return at

    def end(self) -> None:
        """End the worker."""
        self.say(stop=True)
        self.process.wait(60)


def measure_latency(folder: Path, place: Postgres) -> Iterator[Line]:
    """Edit on one computer and wait for the other's worker to say that it changed: a server between them."""
    folder.mkdir(parents=True)
    office = Office(folder)
    office.share("server", "init", place.dsn())
    office.let_join(office.ann, "ann@halyard.example")
    ticket = office.owner.do("letter", subject="Tent leaks")
    office.exchange(office.owner, office.ann)
    here, there = Watching(office.owner), Watching(office.ann)
    runs = []
    for turn in range(CHANGES + 10):
        begun = time.perf_counter()
        office.owner.do("subject", ticket=ticket, text=f"Tent leaks {turn}")
        here.say(push=True)
        runs.append((there.until(ticket) - begun) * 1000)
    here.end()
    there.end()
    office.kill()
    took = Times(tuple(runs[10:]))
    yield Line("latency", "a change on the other computer, p50", 0, took.p50, None, "<= 50 ms", "ms", took.p50 <= 50)
    yield Line("latency", "a change on the other computer, p99", 0, took.p99, None, "", "ms")


def measure_window(folder: Path, source: Path, tickets: int, place: Postgres) -> Iterator[Line]:
    """Paint frames in a window while its desk goes into a folder, while one is joined, while a whole one arrives."""
    folder.mkdir(parents=True)
    owner = folder / "owner" / "Desk.deskbell"
    copy_desk(source, owner)
    run_piece("hire", "", owner)
    yield from frame_lines("sharing into a folder", tickets, run("sharing", owner, folder, home=owner.parent))
    letter, other = folder / "invitation", folder / "other"
    run_piece("letter", "", owner, letter, DESKBELL_VAULT_PASSWORD=PASSWORD)
    other.mkdir()
    yield from frame_lines("joining", tickets, run("joining", owner, letter, PASSWORD, other, home=owner.parent))
    yield from measure_window_while_rows_arrive(folder / "office", source, tickets, place)


def measure_window_while_rows_arrive(folder: Path, source: Path, tickets: int, place: Postgres) -> Iterator[Line]:
    """Paint frames in a window whose computer fetches a whole desk meanwhile."""
    folder.mkdir(parents=True)
    office = Office(folder)
    office.owner.do("letter", subject="Tent leaks")  # a list with nothing in it paints nothing
    office.share("server", "init", place.dsn())
    office.let_join(office.ann, "ann@halyard.example")
    office.kill()
    quiet = run("busy", office.ann.path, home=office.ann.profile)
    run_piece("fill", "", office.owner.path, source)
    run_piece("send", "", office.owner.path)
    loud = run("arriving", office.ann.path, home=office.ann.profile)
    rows = office.ann.do("sql", text="SELECT count(*) FROM message")[0][0]
    office.kill()
    yield from frame_lines("nothing beside", tickets, quiet)
    yield from frame_lines(f"{rows:,} messages arrived", tickets, loud)


def frame_lines(what: str, tickets: int, found: dict[str, float]) -> Iterator[Line]:
    """Say how long frames took; only what is longer than 50 ms stops somebody who types."""
    said = f"{what}, {found['seconds']:.0f} s"
    yield Line("window", f"frame, p50: {said}", tickets, found["frame50"], None)
    yield Line("window", f"frame, p99: {said}", tickets, found["frame99"], None)
    longest = f"longest frame ({found['own']:.0f} ms of processor, {found['gaps']:.0f} above 50 ms): {said}"
    yield Line("window", longest, tickets, found["longest"], None, "<= 50 ms", met=found["longest"] <= 50)

"""Goals of the window, measured in processes of their own: start, scrolling, opening, memory, smoothness."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.desks import ROOT
from benchmarks.timing import Line
from tests.computers.seat import NO_KEYRING

STARTS = 7


def measure_window(path: Path, tickets: int) -> Iterator[Line]:
    """P1, P3, P5 and P10 on one desk."""
    floor = median(run("floor", path)["first"] for _ in range(STARTS))
    first = median(run("first", path)["first"] for _ in range(STARTS))
    yield Line("P1", "start to first painted list, p50", tickets, first, floor, "<= 2.5 x", met=first / floor <= 2.5)
    found = run("tour", path)
    for goal, name, what, limit in (
        ("P3", "wheel50", "scroll, p50", 0.0),
        ("P3", "wheel99", "scroll, p99", 16.7),
        ("P3", "jump99", "jump, p99", 33.0),
        ("P5", "open50", "open a ticket, p50", 33.0),
        ("P5", "open99", "open a ticket, p99", 0.0),
    ):
        said, met = (f"<= {limit} ms", found[name] <= limit) if limit else ("", None)
        yield Line(goal, what, tickets, found[name], None, said, met=met)
    yield Line("P10", "memory after the tour", tickets, found["rss"], None, "<= 130 MB", "MB", found["rss"] <= 130)


def measure_smoothness(path: Path, tickets: int, mail: Path | None) -> Iterator[Line]:
    """P11: frames while nothing runs, and while mail is imported beside the window."""
    quiet = run("busy", path)
    yield Line("P11", "frame, nothing beside, p99", tickets, quiet["frame99"], None, "", "ms")
    if mail is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        desk = Path(folder) / "import.deskbell"
        make = "import sys; from pathlib import Path; from desktop.store.create import create_desk;"
        make += " create_desk(Path(sys.argv[1]), 'D', 'O')"
        subprocess.run([sys.executable, "-c", make, str(desk)], check=True, cwd=ROOT)
        importing = subprocess.Popen(
            [sys.executable, "main.py", "import", str(mail), "--desk", str(desk)], cwd=ROOT, stdout=subprocess.DEVNULL
        )
        found = run("busy", path)
        importing.terminate()
        importing.wait()
    yield Line("P11", "frame, import beside, p99", tickets, found["frame99"], quiet["frame99"], "<= 33 ms",
               met=found["frame99"] <= 33)  # fmt: skip


def run(mode: str, path: Path, *words: object, home: Path | None = None) -> dict[str, float]:
    """Start a window without a screen and return what it says; ``home`` is its profile, else an empty one.

    A window that fails writes why into its log, as anybody's does.
    """
    with tempfile.TemporaryDirectory() as empty:
        own = {"QT_QPA_PLATFORM": "offscreen", "DESKBELL_HOME": str(home or empty), **NO_KEYRING}
        told = [mode, str(path), repr(time.monotonic()), *map(str, words)]
        command = [sys.executable, "-m", "benchmarks.window_child", *told]
        done = subprocess.run(command, cwd=ROOT, env={**os.environ, **own}, capture_output=True, text=True, check=False)
        if done.returncode:
            logs = [log.read_text() for log in (home or Path(empty)).rglob("*.log")]
            raise RuntimeError("\n".join([done.stderr, *logs])[-4_000:])
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found

"""Real faults at exact points: a program runs again and again, each time with one fault at one recorded system call.

strace delivers the fault (``-e inject``): a SIGKILL, or an error such as ENOSPC that stays from that call
on, as a full disk stays full. The points are drawn evenly over the kinds of calls that a clean run makes. The large
form by hand:
``python -m tests.faults.sweep import|send --points 300 --fault kill|enospc|eio``.
"""

from __future__ import annotations

import argparse
import collections
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

CALLS = "pwrite64,write,fsync,fdatasync,rename,unlink,ftruncate,mkdir,sendto,connect"


@dataclass(frozen=True)
class Point:
    """The nth call of a kind at which the fault strikes."""

    call: str
    nth: int


@dataclass(frozen=True)
class Struck:
    """What a run under a fault left: whether the fault came, what was promised before, and the exit code."""

    fired: bool
    promises: tuple[str, ...]
    code: int
    said: str


def record(command: list[str], calls: str = CALLS) -> dict[str, int]:
    """Return how often the busiest thread of a clean run makes each call."""
    counts: collections.Counter[tuple[str, str]] = collections.Counter()
    with tempfile.NamedTemporaryFile("r", errors="replace") as log:
        _strace(["-o", log.name, "-e", f"trace={calls}", *command])
        for line in log:
            if found := re.match(r"(\d+)\s+(\w+)\(", line):
                counts[found.group(2), found.group(1)] += 1
    most: dict[str, int] = {}
    for (call, _thread), count in counts.items():
        most[call] = max(count, most.get(call, 0))
    return most


def choose(most: dict[str, int], points: int, seed: int = 1) -> list[Point]:
    """Draw points, the same number for each kind of call as far as it has that many."""
    draw = random.Random(seed)
    every = [Point(call, nth) for call, count in sorted(most.items()) for nth in range(1, count + 1)]
    share = max(1, points // max(1, len(most)))
    chosen = [
        Point(call, nth)
        for call, count in sorted(most.items())
        for nth in draw.sample(range(1, count + 1), min(share, count))
    ]
    rest = [point for point in every if point not in set(chosen)]
    return (chosen + draw.sample(rest, max(0, min(points - len(chosen), len(rest)))))[:points]


def strike(command: list[str], point: Point, fault: str) -> Struck:
    """Run the command with the fault at the point."""
    kind = "signal=KILL" if fault == "kill" else f"error={fault.upper()}"
    onward = "" if fault == "kill" else "+"
    with tempfile.NamedTemporaryFile("r", errors="replace") as log:
        inject = f"inject={point.call}:{kind}:when={point.nth}{onward}"
        done = _strace(["-o", log.name, "-e", f"trace={point.call}", "-e", inject, *command])
        text = log.read()
    fired = done.returncode in (-9, 137) if fault == "kill" else "(INJECTED)" in text
    promises = tuple(line[4:] for line in done.stdout.splitlines() if line.startswith("ACK "))
    return Struck(fired, promises, done.returncode, done.stderr)


def sweep(
    command: list[str],
    prepare: Callable[[], None],
    check: Callable[[Struck], str],
    fault: str,
    points: int,
    seed: int = 1,
) -> tuple[int, list[str]]:
    """Strike at many points; return how many faults came and what was wrong afterwards (empty when nothing)."""
    prepare()
    wrong, fired = [], 0
    chosen = choose(record(command), points, seed)
    for point in chosen:
        prepare()
        struck = strike(command, point, fault)
        fired += struck.fired
        if complaint := check(struck):
            wrong.append(f"{fault} at {point.call} #{point.nth}: {complaint}")
    return fired, wrong


def program(name: str, folder: Path) -> list[str]:
    """Return the command line of one of the programs that are struck."""
    return [sys.executable, "-B", "-m", "tests.faults.programs", name, str(folder)]


def _strace(words: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["strace", "-f", "-qq", *words], capture_output=True, text=True, errors="replace", timeout=120
    )


def main() -> int:
    """Run the large form and print what was struck and what was wrong."""
    from tests.faults.trials import TRIALS

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trial", choices=sorted(TRIALS))
    parser.add_argument("--points", type=int, default=300)
    parser.add_argument("--fault", default="kill", choices=["kill", "enospc", "eio"])
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, TRIALS[chosen.trial](Path(folder)) as trial:
        command = program(chosen.trial, Path(folder))
        fired, wrong = sweep(command, trial.prepare, trial.check, chosen.fault, chosen.points, chosen.seed)
    print(f"{chosen.trial}, {chosen.fault}: {chosen.points} points, {fired} came, {len(wrong)} wrong")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

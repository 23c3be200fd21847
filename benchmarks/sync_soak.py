"""Lets an office live through everything for minutes: ``python -m benchmarks.sync_soak --minutes 10 --hub folder``.

Three computers share a folder or a server. A seed chooses what happens: edits, crashes at every step of an exchange,
wrong clocks, restored and copied computers, damaged and late files, an older hub. After each life all must agree with
the model of what was committed. ``--done-when`` runs three real processes instead, with mail coming and going. The
report says steps, crashes and how many lives ended badly; a failure prints the seed and the life that repeat it.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.sync_done_when import done_when
from tests.servers.postgres import Postgres, PostgresServer
from tests.sync.machine.lives import folder_offices, server_offices
from tests.sync.machine.rules import Steps, random_step, step_names

STEPS = 120
"""Of one life."""


def main() -> int:
    """Read the arguments, run, report; 1 when anything was lost or differed."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--minutes", type=float, default=10)
    reader.add_argument("--hub", choices=("folder", "server"), default="folder")
    reader.add_argument("--seed", type=int, default=0, help="0 takes a fresh one and prints it")
    reader.add_argument("--life", type=int, default=0, help="repeat only this life of a seed")
    reader.add_argument("--done-when", action="store_true", help="three real processes with mail, as the goal says")
    wanted = reader.parse_args()
    seed = wanted.seed or random.SystemRandom().randrange(1, 10**9)
    print(f"seed {seed}", flush=True)
    if wanted.done_when:
        return done_when(wanted.minutes, seed, wanted.hub)
    with tempfile.TemporaryDirectory(prefix="deskbell-soak-") as folder, beginning(wanted.hub, Path(folder)) as begin:
        return soak(begin, wanted.minutes, seed, wanted.life)


@contextmanager
def beginning(hub: str, folder: Path) -> Iterator[Callable[[], Steps]]:
    """Give what sets up an office at a folder or at a server of its own."""
    if hub == "folder":
        yield folder_offices(folder)
        return
    server = PostgresServer()
    try:
        yield server_offices(folder, Postgres(server))
    finally:
        server.remove()


def soak(begin: Callable[[], Steps], minutes: float, seed: int, only: int = 0) -> int:
    """Live one life after the other until the time is over; return 1 if any ended badly."""
    counts: Counter[str] = Counter()
    end = time.monotonic() + minutes * 60
    life = only or 1
    while time.monotonic() < end:
        steps = begin()
        taken: list[tuple[str, int, int]] = []
        try:
            live(steps, random.Random(f"{seed}/{life}"), taken)
        except Exception:
            traceback.print_exc()
            print(f"life {life} of seed {seed} ended badly; its last steps: {taken[-20:]}", flush=True)
            counts["bad"] += 1
        finally:
            counts.update(steps.world.counts)
            counts["edits"] += steps.world.model.written
            steps.world.close()
        counts["lives"], life = counts["lives"] + 1, life + 1
        if only:
            break
    print(report(counts, seed))
    return 1 if counts["bad"] else 0


def live(steps: Steps, chance: random.Random, taken: list[tuple[str, int, int]]) -> None:
    """Take the steps of one life and check its end."""
    names = step_names(type(steps))
    for _ in range(STEPS):
        name, who, number = random_step(names, chance)
        taken.append((name, who, number))
        steps.world.counts["steps"] += 1
        getattr(steps, name)(who, number)
    steps.world.settle()


def report(counts: Counter[str], seed: int) -> str:
    """Say what was lived through."""
    first = ("lives", "bad", "steps", "edits", "sync", "crash", "restore", "clone", "skew")
    rest = [f"{name} {counts[name]:,}" for name in sorted(counts) if name not in first]
    return "\n".join(
        (
            f"seed {seed}: " + ", ".join(f"{name} {counts[name]:,}" for name in first),
            "  " + ", ".join(rest),
            f"crashes injected {counts['crash']:,}; lives in which something was lost or differed: {counts['bad']:,}",
        )
    )


if __name__ == "__main__":
    sys.exit(main())

"""What sharing costs: ``python -m benchmarks.sync_goals [--tickets N] [--parts folder,costs,server,latency,window]``.

The desks are those of the other benchmarks (about three messages a ticket). Each piece runs in a process of its own
with a profile of its own. ``costs`` takes out the index, encryption, signatures and rights, one at a time, and tells
seconds of the processor.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.desks import copy_desk, desk_of
from benchmarks.sync_latency import measure_latency, measure_window
from benchmarks.sync_pieces import run_piece
from benchmarks.timing import Line, show
from desktop.jobs.session import open_desk
from desktop.store.create import create_desk
from tests.servers.postgres import Postgres, PostgresServer

GOALS = {"share": 50, "join": 40, "send": 90, "serve": 30}
"""Seconds for 100,000 tickets with 300,000 messages, everything switched on."""
PARTS = "index", "encryption", "signatures", "rights"
FULL = 100_000
COST_RUNS = 2


def main() -> None:
    """Read the arguments, measure, print."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--tickets", type=int, default=FULL)
    reader.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "deskbell-benchmarks")
    reader.add_argument("--parts", default="folder,costs,server,latency,window")
    wanted = reader.parse_args()
    parts = wanted.parts.split(",")
    source = desk_of(wanted.folder, wanted.tickets)
    open_desk(source)  # one that an earlier version left there is brought to this schema
    with tempfile.TemporaryDirectory(prefix="deskbell-sync-", dir=wanted.folder) as name:
        for line in measure(Path(name), source, wanted.tickets, parts):
            print(show([line]).splitlines()[-1], flush=True)


def measure(folder: Path, source: Path, tickets: int, parts: list[str]) -> Iterator[Line]:
    """Measure the parts that are asked for."""
    if "folder" in parts:
        yield from measure_folder(folder / "folder", source, tickets)
    if "costs" in parts:
        yield from measure_costs(folder / "costs", source, tickets)
    if {"server", "latency", "window"} & set(parts):
        server = PostgresServer(settings={"fsync": "on"})
        try:
            if "server" in parts:
                yield from measure_server(folder / "server", source, tickets, Postgres(server))
            if "latency" in parts:
                yield from measure_latency(folder / "latency", Postgres(server))
            if "window" in parts:
                yield from measure_window(folder / "window", source, tickets, Postgres(server))
        finally:
            server.remove()


def measure_folder(folder: Path, source: Path, tickets: int) -> Iterator[Line]:
    """Share a desk through a folder and let a new computer join."""
    found = through_folder(folder, source)
    yield timed_line("share", f"desk into a folder ({found['share']['size']:.0f} MB)", tickets, found["share"])
    yield timed_line("join", "new computer from the folder", tickets, found["join"])


def through_folder(folder: Path, source: Path, off: str = "") -> dict[str, dict[str, float]]:
    """Do both without a part of the program and return what was found of each; ``size`` is the folder's, in MB."""
    owner, shared = folder / "owner" / "Desk.deskbell", folder / "Office.desk"
    copy_desk(source, owner)
    sharing = run_piece("share", off, owner, shared)
    sharing["size"] = sum(path.stat().st_size for path in shared.rglob("*") if path.is_file()) / 1e6
    run_piece("letter", off, owner, folder / "invitation")
    joining = run_piece("join", off, folder / "new" / "Desk.deskbell", folder / "invitation")
    shutil.rmtree(folder)
    return {"share": sharing, "join": joining}


def measure_costs(folder: Path, source: Path, tickets: int) -> Iterator[Line]:
    """Take out one part after the other; what the processor is spared is what it costs. The least of some runs count.

    Other programs on the machine do not change these figures much, as they do those of a clock on the wall.
    """
    runs = [{off: through_folder(folder, source, off) for off in ("", *PARTS)} for _ in range(COST_RUNS)]
    for mode, what in (("share", "desk into a folder"), ("join", "new computer from the folder")):
        used = {off: min(run[off][mode]["cpu"] for run in runs) for off in ("", *PARTS)}
        yield Line("cost", f"everything: {what}", tickets, used[""], None, "", "s of processor")
        for part in PARTS:
            line = f"{part}: {what}, {used['']:.1f} s less {used[part]:.1f} s without it"
            yield Line("cost", line, tickets, used[""] - used[part], None, "", "s of processor")


def measure_server(folder: Path, source: Path, tickets: int, place: Postgres) -> Iterator[Line]:
    """Import a desk as its owner, let a computer join, then push as many rows as anybody would."""
    owner = folder / "owner" / "Desk.deskbell"
    copy_desk(source, owner)
    yield timed_line("serve", "owner's import into PostgreSQL", tickets, run_piece("serve", "", owner, place.dsn()))
    run_piece("letter", "", owner, folder / "invitation")
    found = run_piece("join", "", folder / "new" / "Desk.deskbell", folder / "invitation")
    yield timed_line("join", "new computer from PostgreSQL", tickets, found)
    other = folder / "other" / "Desk.deskbell"
    other.parent.mkdir(parents=True)
    create_desk(other, "Halyard Outdoor", "Ewa Kowal", "en", "ewa@halyard.example")
    run_piece("serve", "", other, Postgres(place.server).dsn())
    run_piece("fill", "", other, source)
    yield timed_line("send", "push into PostgreSQL", tickets, run_piece("send", "", other))
    shutil.rmtree(folder)


def timed_line(mode: str, what: str, tickets: int, found: dict[str, float]) -> Line:
    """Return a line of the table, its goal in proportion to the number of tickets."""
    limit = GOALS[mode] * tickets / FULL
    rows = f"{what}, {found['rows']:,.0f} rows, {found['cpu']:.0f} s of processor, {found['peak']:.0f} MB at most"
    return Line(mode, rows, tickets, found["seconds"], None, f"<= {limit:.0f} s", "s", found["seconds"] <= limit)


if __name__ == "__main__":
    main()

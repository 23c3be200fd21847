"""P7: taking in real mail, durable per message and in batches, against parsing alone."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.timing import Line
from desktop.jobs.import_mail import import_paths
from desktop.jobs.session import open_desk
from desktop.mail.parse import parse
from desktop.store.create import create_desk

MOST = 2_000
"""Messages for the run that commits each by itself."""


def measure_mail(mail: Path) -> Iterator[Line]:
    """Import a folder of single messages twice: all of it in batches, and some of it one by one."""
    files = sorted(path for path in mail.rglob("*") if path.is_file())
    begun = time.perf_counter()
    for path in files[:MOST]:
        parse(path.read_bytes())
    floor = len(files[:MOST]) / (time.perf_counter() - begun)
    yield Line("", "parsing alone", 0, floor, None, "", "/s")
    yield from _take_in("batches", [mail], floor, 500, None)
    yield from _take_in("one by one", files[:MOST], floor, 300, 1)


def _take_in(what: str, paths: list[Path], floor: float, goal: int, batch: int | None) -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "import.deskbell"
        create_desk(path, "Benchmark", "Owner")
        desk = open_desk(path)
        sums = import_paths(desk, paths) if batch is None else import_paths(desk, paths, batch=batch)
    rate = sums.seen / sums.seconds
    yield Line("P7", f"import, {what}: {sums.seen:,} mails", 0, rate, floor, f">= {goal} /s", "/s", rate >= goal)
    lost = sums.seen - sums.imported - sums.duplicates - sums.quarantined - sums.ignored
    yield Line("P7", f"lost or refused, {what}", 0, float(lost + sums.quarantined), None, "0", "mails", not lost)

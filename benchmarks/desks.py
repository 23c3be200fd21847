"""The desks that are measured: made once in a folder, then used again."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

NOW = 1_795_000_000_000
ROOT = Path(__file__).resolve().parents[1]
MAKE = """
import sys
from pathlib import Path
from desktop.jobs.demo import make_demo
if __name__ == "__main__":
    make_demo(Path(sys.argv[1]), int(sys.argv[2]), 1, "en", int(sys.argv[3]))
"""


def desk_of(folder: Path, tickets: int) -> Path:
    """Return a demo desk of a size, made when it is not there yet; in a process of its own, for its memory."""
    path = folder / f"{tickets}.deskbell"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", MAKE, str(path), str(tickets), str(NOW)], check=True, cwd=ROOT)
        print(f"made {path.name}: {time.perf_counter() - begun:.0f} s, {path.stat().st_size / 1e6:,.0f} MB", flush=True)
    return path


def copy_desk(source: Path, target: Path) -> None:
    """Copy a desk file that nobody has open, with what lies beside it."""
    target.parent.mkdir(parents=True)
    for path in source.parent.glob(f"{source.name}*"):
        place = target.with_name(path.name.replace(source.name, target.name))
        shutil.copytree(path, place) if path.is_dir() else shutil.copy(path, place)

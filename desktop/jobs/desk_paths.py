"""Where a new desk file goes: under its desk's name, where nothing is yet."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.core.filenames import clean_name

ENDING = ".deskbell"


def free_path(folder: Path, name: str) -> Path:
    """Return a path for a desk of that name where nothing is yet."""
    stem = re.sub(r"\.+$", "", clean_name(name.strip() or "Deskbell", "")).removesuffix(ENDING) or "Deskbell"
    path, number = folder / f"{stem}{ENDING}", 2
    while path.exists():
        path, number = folder / f"{stem} {number}{ENDING}", number + 1
    return path

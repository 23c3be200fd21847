"""Where a new desk file goes, and the folder in which a desk is shared: under the desk's name."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.core.filenames import clean_name

ENDING, SHARED = ".deskbell", ".desk"


def free_path(folder: Path, name: str) -> Path:
    """Return a path for a desk of that name where nothing is yet."""
    stem = re.sub(r"\.+$", "", clean_name(name.strip() or "Deskbell", "")).removesuffix(ENDING) or "Deskbell"
    path, number = folder / f"{stem}{ENDING}", 2
    while path.exists():
        path, number = folder / f"{stem} {number}{ENDING}", number + 1
    return path


def shared_folder(folder: Path, desk: str) -> Path:
    """Return the folder in which a desk will meet: its own in the one that was chosen, unless that is one already."""
    folder = folder.expanduser().absolute()
    return folder if folder.suffix == SHARED else folder / f"{clean_name(desk.strip() or 'Deskbell', '')}{SHARED}"

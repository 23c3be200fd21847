"""Where things are on this computer."""

from __future__ import annotations

from pathlib import Path


def files_folder(desk: Path) -> Path:
    """Return the folder of raw mail and attachments that belongs to a desk file."""
    return desk.with_name(f"{desk.name}.files")

"""The desk in one file, for a stick or a mail: written here, taken in there, with the same signatures and checks."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.sharing.cycle import Meeting, open_hub
from desktop.secrets import Secrets
from desktop.sync.folder.hub import FolderHub


@dataclass(frozen=True, slots=True)
class Merged:
    """What an exchange file brought: signed files in it, those that were new, and what became of their rows."""

    files: int
    new: int
    pulled: int
    quarantined: int
    conflicts: int


def export_to(desk: Desk, target: Path, secrets: Secrets) -> int:
    """Write all that this computer knows into one file; return how many signed files are in it.

    Raises ``sharing-not-a-folder`` for a desk that meets at a server.
    """
    with contextlib.closing(open_hub(desk, secrets)) as hub:
        Meeting(desk, hub).run()
        return _folder(hub.inner).export_file(target)


def merge_from(desk: Desk, source: Path, secrets: Secrets) -> Merged:
    """Take in a file that another computer of this desk wrote."""
    with contextlib.closing(open_hub(desk, secrets)) as hub:
        merged = _folder(hub.inner).merge_file(source)
        done = Meeting(desk, hub).run()
    return Merged(merged.files, merged.new, done.pulled, done.quarantined, done.conflicts)


def _folder(hub: object) -> FolderHub:
    if not isinstance(hub, FolderHub):
        raise DeskError("sharing-not-a-folder")
    return hub

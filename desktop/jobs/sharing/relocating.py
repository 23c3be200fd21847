"""The same shared folder at another path: after a rename, under another drive's letter, mounted elsewhere."""

from __future__ import annotations

from pathlib import Path

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.secrets import Secrets
from desktop.store.sharing import FOLDER, hub_place, move_hub
from desktop.sync.folder.health import require
from desktop.sync.folder.layout import HUB

OTHER = "sharing-other-desk"


def relocate(desk: Desk, folder: Path, secrets: Secrets) -> str:
    """Note where the folder in which this desk meets is on this computer now; return the path.

    ``folder`` is that folder itself, or the one that it lies in. Whoever works here may say so: nothing of the desk
    changes, and only a folder of this very desk, with the same key at its root, is taken. Raises ``sync-not-shared``,
    ``sharing-not-a-folder``, ``sharing-other-desk`` and what ``require`` refuses; then all is as it was.
    """
    place = hub_place()
    if place is None:
        raise DeskError("sync-not-shared")
    if place.kind != FOLDER:
        raise DeskError("sharing-not-a-folder")
    folder = folder_of_desk(folder)
    found = require(folder)
    if (found.hub_id, found.root_pub) != (place.hub_id, place.root_pub):
        raise DeskError(OTHER, where=str(folder))
    move_hub(where=str(folder))
    return str(folder)


def folder_of_desk(folder: Path) -> Path:
    """Return the only folder of a desk in the one that was chosen, if that is none itself."""
    folder = folder.expanduser().absolute()
    if (folder / HUB).exists():
        return folder
    inside = sorted(path.parent for path in folder.glob(f"*/{HUB}"))
    return inside[0] if len(inside) == 1 else folder

"""Whether a place is the folder of this desk, fit for use. Looking never makes, changes or deletes anything.

An unmounted drive looks like an empty folder, a re-created one like a new desk. Programs that took either for "all was
deleted" have emptied their users' computers (Joplin #961, #883, #4223, #11750): here both are a reason to stop.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.sync.folder.disk import make_folder, read_whole, refusal, replace_file, stopping
from desktop.sync.folder.layout import FOLDERS, FORMAT, HUB

LARGEST_HUB = 64 * 1024
"""Bytes; nothing so large is a ``hub.json``."""
ROOM = 4 * 1024 * 1024
"""Bytes that must be free before anything is written."""


@dataclass(frozen=True, slots=True)
class HubFile:
    """What ``hub.json`` says: which desk this is and who may vouch for its people (``root_pub``, hex)."""

    hub_id: str
    root_pub: str
    format: int = FORMAT
    min_client: int = 1
    encrypted: bool = True


@dataclass(frozen=True, slots=True)
class Health:
    """``code`` is empty when the folder is fit; else a refusal, with what its sentence needs."""

    code: str = ""
    details: dict[str, str] = field(default_factory=dict)
    hub: HubFile | None = None

    @property
    def is_fit(self) -> bool:
        """Tell whether the folder can be read and written."""
        return not self.code


def look_at(root: Path, hub_id: str = "") -> Health:
    """Look whether a place is the shared folder of a desk (of any, when no id is given)."""
    try:
        return _look(root, hub_id)
    except OSError as error:
        found = refusal(root, error)
        return Health(found.code, {name: str(value) for name, value in found.details.items()})


def require(root: Path, hub_id: str = "") -> HubFile:
    """Return what ``hub.json`` says; raises the refusal that ``look_at`` finds."""
    health = look_at(root, hub_id)
    if health.hub is None or not health.is_fit:
        raise DeskError(health.code, **health.details)
    return health.hub


def create_folder(root: Path, hub: HubFile) -> None:
    """Make a folder into a place where a new shared desk meets. It must be new or empty, its parent must be there.

    Raises ``sharing-folder-taken`` (a desk meets there already), ``sharing-folder-not-empty``, and what ``look_at``
    finds. ``hub.json`` comes last: what was begun and not finished is no folder of a desk.
    """
    with stopping(root):
        _check_new(root)
        make_folder(root)
        for name in FOLDERS:
            make_folder(root / name)
        facts = {name: getattr(hub, name) for name in HubFile.__slots__}
        replace_file(root / HUB, json.dumps(facts, indent=1).encode())
    require(root, hub.hub_id)


def _check_new(root: Path) -> None:
    if not root.parent.is_dir():
        raise DeskError("sharing-folder-missing", folder=str(root.parent))
    if root.is_file():
        raise DeskError("sharing-folder-is-file", folder=str(root))
    names = set(os.listdir(root)) if root.is_dir() else set()
    if HUB in names:
        raise DeskError("sharing-folder-taken", folder=str(root))
    if {name for name in names if not name.startswith(".") and name != "desktop.ini"} - set(FOLDERS):
        raise DeskError("sharing-folder-not-empty", folder=str(root))


def _look(root: Path, hub_id: str) -> Health:
    where = {"folder": str(root)}
    if root.is_file():
        return Health("sharing-folder-is-file", where)
    if not root.is_dir():
        return Health("sharing-folder-missing", where)
    if not (root / HUB).is_file():
        return Health("sharing-folder-no-desk" if os.listdir(root) else "sharing-folder-empty", where)
    try:
        hub = read_hub_file(root)
    except ValueError:
        return Health("sharing-folder-damaged", where)
    if hub_id and hub.hub_id != hub_id:
        return Health("sharing-folder-other-desk", where, hub)
    if hub.format > FORMAT:
        return Health("sharing-folder-too-new", where, hub)
    return Health(_unfit_to_write(root), where, hub)


def read_hub_file(root: Path) -> HubFile:
    """Read ``hub.json``. Raises ``ValueError`` when it is not what this program wrote, ``OSError``."""
    try:
        facts = json.loads(read_whole(root / HUB, LARGEST_HUB))
    except RecursionError:
        raise ValueError(HUB) from None
    if not isinstance(facts, dict) or not isinstance(facts.get("hub_id"), str):
        raise ValueError(HUB)
    numbers = facts.get("format", 0), facts.get("min_client", 0)
    if not all(type(each) is int for each in numbers):
        raise ValueError(HUB)
    return HubFile(facts["hub_id"], str(facts.get("root_pub", "")), *numbers, bool(facts.get("encrypted", True)))


def _unfit_to_write(root: Path) -> str:
    if not os.access(root, os.W_OK | os.X_OK):
        return "sharing-folder-read-only"
    if hasattr(os, "statvfs") and os.statvfs(root).f_flag & os.ST_RDONLY:
        return "sharing-folder-read-only"
    if shutil.disk_usage(root).free < ROOM:
        return "sharing-folder-full"
    return ""

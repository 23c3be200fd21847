"""Beginning to share leaves nothing behind where it ends too early, and is taken up where it ended later.

Until the desk file says where it meets, in one transaction, all is as it was: the new folder is taken away again, by
the same program or, if that was killed, by the next one. From then on whoever keeps in touch does what was left.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.store.sharing import forget_local, hub_place, read_local, write_local
from desktop.sync.folder.health import read_hub_file
from desktop.sync.folder.layout import FOLDERS, HUB

BEGUN = "sharing_begun"
"""The local fact that names a folder (``folder``, ``hub_id``, ``new``) that is being made for this desk."""
ARRIVING = "sharing_arriving"
"""The local fact that says that this desk knows its place and has not introduced itself there yet."""


@contextmanager
def beginning(folder: Path, hub_id: str) -> Iterator[None]:
    """Note that a folder is made; take it away again if the block fails before the desk is shared there."""
    write_local(BEGUN, json.dumps({"folder": str(folder), "hub_id": hub_id, "new": not folder.exists()}))
    try:
        yield
    except BaseException:
        take_back_begun()
        raise
    forget_local(BEGUN)


def take_back_begun() -> None:
    """Take away the folder of a beginning that was cut off; one where the desk meets by now stays."""
    noted = json.loads(read_local(BEGUN, "null"))
    if noted is None:
        return
    place = hub_place()
    if (place is None or place.hub_id != noted["hub_id"]) and is_begun(Path(noted["folder"])):
        with contextlib.suppress(OSError):
            _remove(Path(noted["folder"]), whole=bool(noted["new"]))
    forget_local(BEGUN)


def is_begun(folder: Path) -> bool:
    """Tell whether a folder is one that this desk began to make and never used."""
    noted = json.loads(read_local(BEGUN, "null"))
    if noted is None or Path(noted["folder"]) != folder or not folder.is_dir():
        return False
    try:
        return not (folder / HUB).exists() or read_hub_file(folder).hub_id == noted["hub_id"]
    except (OSError, ValueError):
        return False


def _remove(folder: Path, *, whole: bool) -> None:
    """Remove what ``create_folder`` makes; a folder with anything in it stays, and so does what is in it."""
    for name in FOLDERS:
        with contextlib.suppress(OSError):
            (folder / name).rmdir()
    (folder / HUB).unlink(missing_ok=True)
    if whole:
        folder.rmdir()

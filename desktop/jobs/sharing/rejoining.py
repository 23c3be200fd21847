"""A desk file that broke is made anew from what the others have; the broken one is kept beside it.

Only a few small facts of the broken file are needed: where the desk meets, as whom, and the statements of keys. The new
file is a new computer; what the broken one had not sent is in it alone.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from desktop.commands.base import Desk
from desktop.commands.numbers import hand_out_numbers_here
from desktop.commands.sharing import note_computer
from desktop.core.errors import DeskError
from desktop.core.events import Bus
from desktop.jobs.session import as_mail
from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.founding import own_facts, settle_in
from desktop.jobs.sharing.joining import SecretsOf, begin_empty
from desktop.jobs.sharing.keepsakes import kept
from desktop.jobs.sharing.opening import STATEMENTS, OpenHub
from desktop.paths import files_folder
from desktop.store.database import bind, db, natural_id
from desktop.store.files import Files
from desktop.store.models import Computer
from desktop.store.numbers import HANDED_OUT_BY
from desktop.store.rights import actor_of
from desktop.store.row_reads import row_by_id
from desktop.store.settings import read_setting
from desktop.store.sharing import FOLDER, HubPlace, read_local, write_local

BROKEN = ".broken"
NEEDED = ("hub", STATEMENTS)
ENDINGS = ("", "-wal", "-shm")


def rejoin(path: Path, secrets_of: SecretsOf, desk_id: str) -> Path:
    """Make a broken desk file anew from its hub; return where the broken one is kept.

    ``desk_id`` says under which name its keys lie. Passwords for signing in are not among what the others have: each
    agent of this computer sets one anew. Raises ``sharing-keys-missing`` where nothing of the file can be read, then an
    invitation is needed, and what the hub refuses; then everything is as it was.
    """
    facts = _facts(path)
    place = HubPlace(**json.loads(facts["hub"]))
    keepsakes = kept(path, secrets_of(desk_id), place.name)
    aside = path.with_name(f"{path.name}{BROKEN}")
    _move(path, aside)
    try:
        bind(path)
        with db.connection_context():
            begin_empty(path, place.agent)
            settle_in(place, joining=True)
            write_local(STATEMENTS, facts.get(STATEMENTS, "[]"))
            desk = Desk(actor_of(place.agent), Bus(), Files(files_folder(path)))
            with contextlib.closing(OpenHub(place, keepsakes)) as hub:
                Meeting(desk, hub, alone=True).run()
                note_computer(as_mail(desk), read_local("device"), own_facts(place, hub.box_key))
                if _handed_out_numbers(place):
                    hand_out_numbers_here(as_mail(desk))
                Meeting(desk, hub).run()
        path.chmod(0o600)
    except BaseException:
        for ending in ENDINGS:
            path.with_name(path.name + ending).unlink(missing_ok=True)
        _move(aside, path)
        raise
    return aside


def _handed_out_numbers(place: HubPlace) -> bool:
    """Tell whether the broken file was the one that hands out numbers: the setting names it, or one before it."""
    device = read_setting("desk", "", HANDED_OUT_BY, "")
    row = row_by_id(Computer, natural_id("computer", str(device)))
    return place.kind == FOLDER and row is not None and row.seat == place.seat


def _facts(path: Path) -> dict[str, str]:
    """Read what is needed from a file that may be damaged anywhere else; statements come from the folder, too."""
    found = {name: value for name in NEEDED if (value := _fact(path, name)) is not None}
    if "hub" not in found:
        raise DeskError("sharing-keys-missing")
    return found


def _fact(path: Path, name: str) -> str | None:
    try:
        reading = driver.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        with contextlib.closing(reading):
            row = reading.execute("SELECT value FROM local WHERE key = ?", (name,)).fetchone()
    except driver.Error:
        return None
    return str(row[0]) if row else None


def _move(source: Path, target: Path) -> None:
    for ending in ENDINGS:
        part = source.with_name(source.name + ending)
        if part.exists():
            part.replace(target.with_name(target.name + ending))

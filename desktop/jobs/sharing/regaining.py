"""A shared desk made anew from its folder and the recovery key alone: every owner's computer is lost.

Whose desk it is stands in the folder in the open, on the owner's first computer's certificate; what is sealed, the key
opens. The new computer is the most senior one, so that it can take the lost ones out (``sealing.roster``).
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from pathlib import Path

from desktop.commands.base import Desk
from desktop.commands.numbers import hand_out_numbers_here
from desktop.core.errors import DeskError
from desktop.core.events import Bus
from desktop.jobs.session import as_mail
from desktop.jobs.sharing.joining import Joined, SecretsOf, accept, check_new, tell_others
from desktop.jobs.sharing.relocating import folder_of_desk
from desktop.paths import files_folder
from desktop.store.database import db
from desktop.store.files import Files
from desktop.store.rights import actor_of
from desktop.store.sharing import FOLDER
from desktop.sync.folder.disk import read_whole, stopping
from desktop.sync.folder.health import require
from desktop.sync.folder.layout import CERTS, KEYS, is_visible
from desktop.sync.sealing.invite import Invitation
from desktop.sync.sealing.owners import Record, regain
from desktop.sync.sealing.records import LARGEST
from desktop.sync.sealing.recovery import seed_of
from desktop.sync.sealing.roster import Roster
from desktop.sync.sealing.seals import DeskSeals
from desktop.sync.sealing.seats import root_keys


def regain_desk(folder: Path, key: str, path: Path, password: str, secrets_of: SecretsOf) -> Joined:
    """Make an owner's desk file at ``path`` from a shared folder; ``password`` signs the owner in on this computer.

    ``folder`` is the desk's, or the one that it lies in. Raises ``sharing-recovery-wrong``, ``desk-exists``,
    ``sharing-nothing-there`` where the certificates are gone, and what ``require`` and joining refuse; then there is no
    new file.
    """
    check_new(path)
    folder = folder_of_desk(folder)
    hub, seed = require(folder), seed_of(key)
    root = root_keys(seed)
    if root.sign_pub.hex() != hub.root_pub:
        raise DeskError("sharing-recovery-wrong")
    records = list(_records(folder))
    agent = _owner(DeskSeals(root, hub.hub_id, root.sign_pub, records).roster, folder)
    made = regain(seed, hub.hub_id, agent, platform.node(), records)
    found = Invitation(
        FOLDER,
        str(folder),
        hub.hub_id,
        agent,
        encrypted=hub.encrypted,
        root_pub=root.sign_pub,
        keys=made.keys,
        statements=made.records,
    )
    joined = accept(found, path, password, secrets_of)
    with db.connection_context():
        desk = Desk(actor_of(agent), Bus(), Files(files_folder(path)))
        hand_out_numbers_here(as_mail(desk))
    tell_others(joined, secrets_of)
    return joined


def _records(folder: Path) -> Iterator[Record]:
    """Give the signed statements that lie in a folder; what is none is left out when they are read."""
    with stopping(folder):
        for kind in (CERTS, KEYS):
            for path in sorted((folder / kind).iterdir()):
                if is_visible(path.name) and path.is_file() and path.stat().st_size <= LARGEST:
                    yield kind, read_whole(path, LARGEST)


def _owner(roster: Roster, folder: Path) -> str:
    """Return whom (agent id) the most senior of the owners' seats that count belongs to."""
    owners = [each for each in roster.living() if each.may_certify and not roster.is_disempowered(each.seat)]
    if not owners:
        raise DeskError("sharing-nothing-there", where=str(folder))
    return min(owners, key=lambda each: roster.rank_of(each.seat)).agent

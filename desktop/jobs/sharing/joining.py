"""Joining a shared desk from an invitation: a new desk file, made of nothing but what the others wrote."""

from __future__ import annotations

import contextlib
import logging
import secrets as chance
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.commands.base import Desk
from desktop.commands.sharing import note_computer
from desktop.core.errors import DeskError
from desktop.core.events import Bus
from desktop.jobs.session import as_mail
from desktop.jobs.sharing.asking import StoppedError
from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.founding import offer_desk_work, own_facts, settle_in
from desktop.jobs.sharing.keepsakes import keep, keepsakes_of
from desktop.jobs.sharing.opening import OpenHub, open_hub
from desktop.paths import files_folder
from desktop.secrets import Secrets
from desktop.store import journal
from desktop.store.agent_secrets import write_password
from desktop.store.database import Local, bind, db
from desktop.store.files import Files
from desktop.store.rights import actor_of
from desktop.store.settings import read_setting
from desktop.store.sharing import FOLDER, HubPlace, read_local
from desktop.store.upgrade import upgrade
from desktop.sync.bare_file import bare_file
from desktop.sync.sealing.invite import Invitation, check_unused, linked_invitation, open_invitation
from desktop.sync.sealing.seats import new_keys

log = logging.getLogger(__name__)
HALF_MADE = ".joining"
"""Ending of an empty file beside a desk that is not whole yet; a join that is killed leaves both."""
LONGEST_WAIT_S = 90.0
"""How long files are waited for that build on others which are not there: those in between may never come."""
LOOK_S = 5.0
SecretsOf = Callable[[str], Secrets]
"""The id of the desk in, where its secrets go out."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What was joined: the new file, whose computer it is now, where the others meet, what came."""

    desk: Path
    name: str
    agent: str
    email: str
    kind: str
    where: str
    tickets: int


def join(
    invitation: Path | str,
    path: Path,
    password: str,
    secrets_of: SecretsOf,
    *,
    where: str = "",
    desk_work: bool = True,
    tell: bool = True,
) -> Joined:
    """Make this computer's copy of a shared desk; ``password`` opens the invitation and signs its agent in from now on.

    ``invitation`` is a file or a link; ``where`` is the folder's path on this computer where that is another one.
    A desk that an earlier join was killed over is begun anew. An invitation is used up by the first word to the others,
    which goes when the new desk is whole; without ``tell`` it goes with the first meeting of whoever opens it.
    Raises ``desk-exists``, what ``open_invitation`` and the place refuse; then there is no new file.
    """
    check_new(path)
    data = invitation.read_bytes() if isinstance(invitation, Path) else linked_invitation(invitation)
    found = open_invitation(data, password)
    joined = accept(found, path, password, secrets_of, where=where, desk_work=desk_work)
    if tell:
        tell_others(joined, secrets_of)
    return joined


def check_new(path: Path) -> None:
    """Raise ``desk-exists`` for a path where a whole desk lies."""
    if path.exists() and not path.with_name(path.name + HALF_MADE).exists():
        raise DeskError("desk-exists", path=str(path))


def accept(
    found: Invitation, path: Path, password: str, secrets_of: SecretsOf, *, where: str = "", desk_work: bool = True
) -> Joined:
    """Make a new desk of what the others wrote, for who holds an open invitation; the others do not hear of it yet.

    If it fails or is cut off, nothing is left that anybody would take for a desk.
    """
    mark = path.with_name(path.name + HALF_MADE)
    path.parent.mkdir(parents=True, exist_ok=True)
    _clear(path)
    mark.touch(mode=0o600)
    try:
        return _join(found, path, password, secrets_of, where, desk_work)
    except BaseException:
        _clear(path)
        raise


def _clear(path: Path) -> None:
    """Remove what there is of a desk that is not whole."""
    for ending in ("", "-wal", "-shm", ".keys", HALF_MADE):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    shutil.rmtree(files_folder(path), ignore_errors=True)


def tell_others(joined: Joined, secrets_of: SecretsOf) -> None:
    """Send this computer's row, which uses the invitation up; if that fails, the next meeting does it."""
    with db.connection_context():
        desk = Desk(actor_of(joined.agent), Bus(), Files(files_folder(joined.desk)))
        secrets = secrets_of(str(read_setting("desk", "", "id", "")))
        try:
            with contextlib.closing(open_hub(desk, secrets)) as hub:
                Meeting(desk, hub).run()
        except (DeskError, StoppedError) as refusal:
            log.warning("the others were not told yet: %s", refusal)


def _join(found: Invitation, path: Path, password: str, secrets_of: SecretsOf, where: str, desk_work: bool) -> Joined:
    keys = found.keys or new_keys()
    place = HubPlace(
        found.kind,
        where or found.where,
        found.hub_id,
        found.agent,
        keys.seat,
        found.encrypted,
        False,
        found.root_pub.hex(),
    )
    kept = keepsakes_of(keys, found.password)
    bind(path)
    with db.connection_context():
        begin_empty(path, found.agent)
        settle_in(place, joining=True)
        desk = Desk(actor_of(found.agent), Bus(), Files(files_folder(path)))
        with contextlib.closing(OpenHub(place, kept)) as hub:
            _first_meeting(desk, hub, found)
            keep(path, secrets_of(str(read_setting("desk", "", "id", ""))), place.name, kept)
            _introduce(desk, hub, place, password, desk_work)
        name = str(read_setting("desk", "", "name", ""))
        tickets = int(db.execute_sql("SELECT count(*) FROM ticket WHERE deleted = 0").fetchone()[0])
    path.chmod(0o600)
    path.with_name(path.name + HALF_MADE).unlink(missing_ok=True)
    return Joined(path, name, found.agent, found.email, place.kind, place.where, tickets)


def begin_empty(path: Path, agent: str) -> None:
    """Make an empty desk: the schema, and what is this file's alone."""
    upgrade(path)
    Local.create(key="next_number", value="1001")
    Local.create(key="device", value=chance.token_hex(4))
    Local.create(key="agent", value=agent)


def _first_meeting(desk: Desk, hub: OpenHub, found: Invitation) -> None:
    """Fetch everything. Raises ``sharing-nothing-there`` where the agent's row did not come: nothing works without."""
    if hub.seals is not None:
        hub.seals.learn_all(found.statements)
        hub.keep_statements()
    meeting = Meeting(desk, hub, alone=True)
    with bare_file():
        meeting.run()
    if hub.place.kind == FOLDER:
        check_unused(found, _introduced())
    end = time.monotonic() + LONGEST_WAIT_S
    while not _is_here(found.agent) and hub.holds_back() and time.monotonic() < end:
        hub.wait(LOOK_S)
        meeting.run()
    if not _is_here(found.agent):
        raise DeskError("sharing-nothing-there", where=hub.place.where)


def _introduced() -> frozenset[str]:
    """Return the seats of computers that others know of: who was killed before that has not joined."""
    return frozenset(str(seat) for (seat,) in db.execute_sql("SELECT seat FROM computer").fetchall())


def _is_here(agent: str) -> bool:
    return db.execute_sql("SELECT 1 FROM agent WHERE id = ?", (bytes.fromhex(agent),)).fetchone() is not None


def _introduce(desk: Desk, hub: OpenHub, place: HubPlace, password: str, desk_work: bool) -> None:
    """Let the agent sign in on this computer with the password that was typed, and write this computer down."""
    with journal.recording(place.agent, "join_desk"):
        write_password(place.agent, password)
    desk.actor = actor_of(place.agent)
    note_computer(as_mail(desk), read_local("device"), own_facts(place, hub.box_key))
    if desk_work:
        offer_desk_work()

"""Opening a desk file: what the window, the command line and the worker process all do first."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as driver

from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.core.errors import DeskError
from desktop.core.events import Bus
from desktop.core.permissions import Permission, Scope
from desktop.jobs.sign_in import SignIn, read_sign_in, sign_in
from desktop.paths import files_folder
from desktop.store.database import bind, db
from desktop.store.files import Files
from desktop.store.rights import actor_of
from desktop.store.settings import local_value
from desktop.store.sharing import is_shared
from desktop.store.upgrade import upgrade

MAGIC = b"SQLite format 3\x00"


def open_desk(path: Path, bus: Bus | None = None, agent: str = "") -> Desk:
    """Bind and upgrade an existing desk file and return it for an agent, by default who made it on this computer.

    Raises ``desk-missing``, ``desk-foreign`` (some other file), ``desk-too-new``. Nothing is written to a file that
    is not a desk. The connection is closed again: each task opens its own.
    """
    _check_file(path)
    bind(path)
    with db.connection_context():
        upgrade(path)
        if is_shared():
            from desktop.sync.versions import settle_versions  # noqa: PLC0415 - a desk that is alone loads nothing of it

            settle_versions()
        actor = actor_of(agent or local_value("agent"))
    return Desk(actor, bus or Bus(), Files(files_folder(path)))


def open_desk_as(path: Path, bus: Bus | None, email: str, password: str, new: str = "") -> Desk:
    """Open a desk for who signs in; ``email`` may be an agent's id, ``new`` replaces a first password.

    Raises what ``open_desk`` and ``jobs.sign_in.sign_in`` raise, before anything of the desk is read for anybody.
    """
    desk = open_desk(path, bus)
    with db.connection_context():
        agent = sign_in(email, password, new)
        return Desk(actor_of(agent), desk.bus, desk.files)


def sign_in_needed(path: Path) -> SignIn:
    """Tell what a start of this desk has to ask. Raises what ``open_desk`` raises."""
    open_desk(path)
    with db.connection_context():
        return read_sign_in()


def at_the_door(desk: Desk) -> Desk:
    """Return the desk for somebody who is not signed in: an invitation or a recovery key can be used, nothing else."""
    return Desk(Actor("sign-in", {Permission.PEOPLE_PROFILE: Scope.ALL}), desk.bus, desk.files)


def desk_actor(path: Path) -> Desk:
    """Open a desk for work that nobody in particular asked for: fetching, sending, timers."""
    return as_desk(open_desk(path))


def as_desk(desk: Desk) -> Desk:
    """Return the desk as it acts by itself, whoever opened it."""
    return as_mail(desk)


def as_mail(desk: Desk) -> Desk:
    """Return the desk as mail intake sees it: it may take mail in and answer automatically, and nothing else."""
    rights = (
        Permission.CHANNEL_INTAKE,
        Permission.CHANNEL_ACCOUNTS_VIEW,
        Permission.TICKET_VIEW_LIST,
        Permission.TICKET_VIEW_CONTENT,
        Permission.TICKET_VIEW_SPAM,
        Permission.TICKET_VIEW_DELETED,
        Permission.TICKET_CREATE,
        Permission.TICKET_REPLY,
        Permission.TICKET_STATUS,
        Permission.CHANNEL_OUTBOX_RETRY,
    )
    return Desk(Actor("mail", dict.fromkeys(rights, Scope.ALL)), desk.bus, desk.files)


def _check_file(path: Path) -> None:
    """Look without touching: even setting the journal mode would change another program's file."""
    if not path.is_file():
        raise DeskError("desk-missing", path=str(path))
    with path.open("rb") as file:
        start = file.read(16)
    if start != MAGIC:
        raise DeskError("desk-foreign", path=str(path))
    try:
        names = _tables(path)
    except driver.DatabaseError:
        raise DeskError("desk-foreign", path=str(path)) from None
    if not {"schema_migration", "local", "ticket"} <= names:
        raise DeskError("desk-foreign", path=str(path))


def _tables(path: Path) -> set[str]:
    looking = driver.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        return {row[0] for row in looking.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    finally:
        looking.close()

"""What happens at a desk's door, as plain functions for threads beside the window. No widgets.

The keyring is asked while no connection is open: it may have a question of its own, which takes as long as it takes.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from desktop.commands.base import Desk
from desktop.commands.sign_in import accept_invitation, recover
from desktop.core.errors import DeskError
from desktop.jobs.session import at_the_door, open_desk
from desktop.jobs.sign_in import SignIn, note_sign_out, read_sign_in, sign_in, sign_in_kept, wait_for
from desktop.store.database import db
from desktop.store.kept_sign_in import forget_kept, keep, kept_agents, remember_last
from desktop.store.settings import read_setting
from desktop.ui.passwords import Passwords

log = logging.getLogger(__name__)
KIND = "sign-in"


@dataclass(frozen=True)
class Door:
    """A desk nobody has entered yet: its name and id, who may come in, who is kept signed in here."""

    desk: Desk
    name: str
    desk_id: str
    sign_in: SignIn
    kept: tuple[str, ...] = ()


def look(path: Path) -> Door:
    """Open a desk file as far as one has to to know who may come in."""
    desk = open_desk(path)
    return door_of(desk)


def door_of(desk: Desk) -> Door:
    """Read again who may come in, on a desk that is open already."""
    with db.connection_context():
        name, identity = read_setting("desk", "", "name", ""), read_setting("desk", "", "id", "")
        return Door(desk, name, identity, read_sign_in(), tuple(kept_agents()))


def enter(passwords: Passwords, agent: str, password: str, new: str = "", stay: bool | None = False) -> str:
    """Sign somebody in and return their id.

    With ``stay`` they come in without a password the next time; None, at a locked window, leaves that as it was.
    """
    with db.connection_context():
        found = sign_in(agent, password, new)
        remember_last(found)
    if stay is not None:
        _keep(passwords, found, stay)
    return found


def enter_kept(passwords: Passwords, kept: tuple[str, ...]) -> str:
    """Return who is kept signed in and still may come in, empty for nobody."""
    for agent in kept:
        try:
            token = passwords.get(agent, KIND) or ""
        except DeskError:
            continue
        with db.connection_context():
            if sign_in_kept(agent, token):
                return agent
    return ""


def enter_invited(desk: Desk, email: str, token: str, password: str) -> str:
    """Take an invitation up and come in."""
    with db.connection_context():
        agent = accept_invitation(at_the_door(desk), email, token, password)
        sign_in(agent, password)
        remember_last(agent)
    return agent


def enter_joined(path: Path, password: str) -> str:
    """Come in at a desk that was brought here just now, with its invitation's password; empty when that is not let."""
    from desktop.store.sharing import hub_place  # noqa: PLC0415 - most who come in joined long ago

    open_desk(path)
    with db.connection_context():
        place = hub_place()
        try:
            found = sign_in(place.agent, password) if place is not None else ""
        except DeskError:
            return ""
        if found:
            remember_last(found)
    return found


def enter_recovered(desk: Desk, key: str, password: str) -> str:
    """Choose a new password with the recovery key and come in."""
    with db.connection_context():
        agent = recover(at_the_door(desk), key, password)
        sign_in(agent, password)
        remember_last(agent)
    return agent


def leave(passwords: Passwords, agent: str) -> None:
    """Sign out: the next start asks for the password again."""
    with db.connection_context():
        note_sign_out(agent)
        was_kept = agent in kept_agents()
        forget_kept(agent)
    if was_kept:
        _forget(passwords, agent)


def seconds_to_wait(agent: str) -> int:
    """Return how long somebody has to wait after failed attempts."""
    with db.connection_context():
        return wait_for(agent)


def _keep(passwords: Passwords, agent: str, stay: bool) -> None:
    """Put a token into the keyring. Somebody who is in is not sent away because it refused: it is asked again later."""
    with db.connection_context():
        was_kept = agent in kept_agents()
        token = keep(agent) if stay else ""
        if not stay:
            forget_kept(agent)
    if not stay:
        if was_kept:
            _forget(passwords, agent)
        return
    try:
        passwords.set(agent, token, KIND)
    except DeskError as error:
        log.warning("the keyring does not keep the sign-in: %s", error.code)
        with db.connection_context():
            forget_kept(agent)


def _forget(passwords: Passwords, agent: str) -> None:
    try:
        passwords.delete(agent, KIND)
    except DeskError as error:
        log.warning("the keyring does not forget the sign-in: %s", error.code)

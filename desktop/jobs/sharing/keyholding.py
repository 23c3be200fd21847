"""Keys of a folder's scopes follow people's rights: an owner's computer hands them out, every other one gives up."""

from __future__ import annotations

from collections.abc import Callable, Collection

from desktop.core.errors import DeskError
from desktop.core.roles import OWNER
from desktop.jobs.sharing.opening import OpenHub
from desktop.store.database import db
from desktop.store.files import Files
from desktop.store.models import Agent
from desktop.store.rights import actor_of, rights_version
from desktop.store.row_reads import row_by_id
from desktop.store.sharing import FOLDER, HubPlace, read_local, write_local
from desktop.sync.folder.hub import FolderHub
from desktop.sync.purge import purge_scopes
from desktop.sync.scopes import DESK, OFFICE, Scopes, agent_scope, scopes_of_agent
from desktop.sync.sealing.owners import hand_out_keys

READING = "reading"
"""The local fact that names the scopes that this computer's agent read at the last meeting, blanks between."""

LEFT_OUT = "left_out"
"""The local fact that names the scopes of which something came, or was here, when it was not to be read."""


class Keyholding:
    """Remembers for which state of people's rights the keys were handed out."""

    def __init__(self) -> None:
        self._done: tuple[int, int] = (-1, -1)
        self.informed = False
        """Whether everything that others wrote was read: who knows less takes keys from those who have a right."""

    def hand_out(self, hub: OpenHub) -> bool:
        """Bring keys to who reads a scope now, if this is an owner's computer; tell whether any were made.

        What was made must be published (``hello``) before rows follow that are sealed with it.
        """
        seals = hub.seals
        own = seals.roster.seats.get(seals.seat) if seals is not None else None
        if seals is None or own is None or not own.may_certify or not self.informed or not _owns(own.agent):
            return False
        state = rights_version(), len(seals.roster.records)
        if state == self._done:
            return False
        made = hand_out_keys(seals)
        self._done = rights_version(), len(seals.roster.records)
        return bool(made)


def _owns(agent: str) -> bool:
    """Tell whether an agent owns the desk as far as this computer knows; one that has just joined knows nobody."""
    row = row_by_id(Agent, agent)
    return row is not None and row.role == OWNER and row.active and not row.deleted


def give_up(
    hub: OpenHub,
    place: HubPlace,
    files: Files,
    arrived: Collection[Scopes] = (),
    gone: Callable[[Collection[str]], None] = lambda ids: None,
) -> Scopes:
    """Remove what this computer's agent may not have any more, and return the scopes that were lost.

    Only signed rows that took a right away, or the statement that this computer counts no more, make it so: never that
    something is missing. ``arrived`` are the readers for whom anything came: whoever had not heard yet may have sealed
    it with a key that is still here. ``gone`` is told the ids of the tickets that were removed. Raises
    ``sharing-revoked``, and ``sync-hub-restored`` when the folder lost what was written here: that is brought first.
    """
    if hub.seals is not None and hub.seals.revoked:
        gone(purge_scopes(frozenset({DESK}), files))  # tickets that were assigned to this agent go too, as at a server
        raise DeskError("sharing-revoked")
    own = frozenset({DESK, agent_scope(place.agent)})
    if place.kind != FOLDER:
        return frozenset()
    now = scopes_of_agent(actor_of(place.agent)) | own
    lost = frozenset(read_local(READING).split()) - now
    strange: Scopes = frozenset()
    if OFFICE not in now:  # the office has every row anyway, whatever scope it was brought into
        strange = strange.union(*(readers for readers in arrived if readers.isdisjoint(now)))
    if lost or strange:
        hub.look_for_own()
        gone(purge_scopes(now, files))
    _remember(hub, now, lost | strange)
    return lost


def _remember(hub: OpenHub, now: Scopes, left_out: Scopes) -> None:
    """Note what is read now and what was left out; what was left out and is read now has to be read once more."""
    left = frozenset(read_local(LEFT_OUT).split()) | left_out
    with db.atomic("IMMEDIATE"):
        if left & now and isinstance(hub.inner, FolderHub):
            hub.inner.read_all_again()
        for name, scopes in ((READING, now), (LEFT_OUT, left - now)):
            text = " ".join(sorted(scopes))
            if text != read_local(name):
                write_local(name, text)

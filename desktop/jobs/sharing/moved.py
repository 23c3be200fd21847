"""The word that a desk has moved, left where it met before: without it the others go on there and nobody tells them.

It is a setting of the whole desk that names the place which was left (its id), written by an owner and sent there as
the last thing. So it is judged by rights like any other, both kinds of places know it, and at no other place does it
say anything.
"""

from __future__ import annotations

from desktop.core.errors import DeskError
from desktop.store import journal
from desktop.store.settings import read_setting, write_setting
from desktop.store.sharing import HubPlace, forget_local, read_local, write_local

MOVED = "moved"
"""The key of the setting."""
LEAVING = "sharing_leaving"
"""The local fact that names the place (its id) which this computer itself is leaving."""


def has_moved(place: HubPlace) -> bool:
    """Tell whether an owner wrote that the desk meets here no more: nothing is sent then, what waits stays marked."""
    return read_setting("desk", "", MOVED, "") == place.hub_id != read_local(LEAVING)


def check_still_here(place: HubPlace) -> None:
    """Raise ``sharing-moved`` where the desk meets no more; called after a pull, which may take the notice back."""
    if has_moved(place):
        raise DeskError("sharing-moved", where=place.where)


def write_notice(place: HubPlace) -> None:
    """Write that the desk leaves a place; this computer itself may still go there, to send it."""
    write_local(LEAVING, place.hub_id)
    with journal.recording(place.agent, "leave_place"):
        write_setting("desk", "", MOVED, place.hub_id)


def clear_notice(place: HubPlace) -> None:
    """Take a notice back that says nothing any more: the move was cut off before the desk left, or is over."""
    said = read_setting("desk", "", MOVED, "")
    if not place.owner or not said or said == place.hub_id != read_local(LEAVING):
        return
    with journal.recording(place.agent, "leave_place"):
        write_setting("desk", "", MOVED, "")
    forget_local(LEAVING)

"""What a server refused from others, for who answers for the desk: fetched by meetings, listed with what is their own.

Authors have what they were refused from their own pushes; without this nobody else would ever hear of it.
"""

from __future__ import annotations

from desktop.core.permissions import Permission
from desktop.jobs.sharing.opening import OpenHub
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.store.sharing import SERVER, HubPlace, read_local
from desktop.sync.identity import past_devices
from desktop.sync.refusals import keep_from_server


def note_refused_there(hub: OpenHub, place: HubPlace) -> int:
    """List what a server refused from other computers where that may be seen; return how many of it are new.

    Not what this computer itself sent, under whatever identity: its pushes have brought that home.
    """
    if place.kind != SERVER or not actor_of(place.agent).holds(Permission.SYSTEM_SYNC_CONFIG):
        return 0
    from desktop.jobs.sharing.serving import server_of  # noqa: PLC0415  psycopg is loaded where a server is used

    found = server_of(hub).refused_of_all()
    if not found:
        return 0
    own = {*past_devices(), read_local("device")}
    with db.atomic("IMMEDIATE"):
        return keep_from_server(each for each in found if each.device not in own)

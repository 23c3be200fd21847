"""What this computer's file knows of the place where it meets others; nothing of it travels.

The local facts ``hub`` (where) and the rows of ``sync_lease`` (what this computer may do for all) are written by the
program that keeps in touch and read by every other one that has the desk open.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any
from weakref import WeakKeyDictionary

from desktop.core.permissions import Permission
from desktop.core.roles import ADMIN, OWNER, is_unrestricted
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.journal import rights_number
from desktop.store.rights import actor_of, role_base

FOLDER, SERVER = "folder", "server"


@dataclass(frozen=True, slots=True)
class HubPlace:
    """Where the desk is shared: ``kind`` folder or server, ``where`` a path or a conninfo without its password.

    ``agent`` is whose computer this is for the others; ``seat`` names the keys it signs with, ``root_pub`` (hex) is the
    public half of the key that everybody's follow from (folder). ``owner``: it may hand out keys.
    """

    kind: str
    where: str
    hub_id: str
    agent: str
    seat: str = ""
    encrypted: bool = True
    owner: bool = False
    root_pub: str = ""

    @property
    def name(self) -> str:
        """Return under which name this computer keeps its secrets of the place."""
        return f"{self.hub_id[:16]}-{self.seat or self.agent}"


_works: WeakKeyDictionary[Any, tuple[int, str, bool]] = WeakKeyDictionary()


def hub_place() -> HubPlace | None:
    """Return where the open desk is shared, None while it is alone."""
    row = db.execute_sql("SELECT value FROM local WHERE key = 'hub'").fetchone()
    return HubPlace(**json.loads(row[0])) if row else None


def is_shared() -> bool:
    """Tell whether the open desk is shared."""
    return db.execute_sql("SELECT 1 FROM local WHERE key = 'hub'").fetchone() is not None


def write_hub(place: HubPlace | None) -> None:
    """Note where the desk is shared from now on; None for nowhere."""
    if place is None:
        forget_local("hub")
    else:
        write_local("hub", json.dumps(asdict(place)))


def move_hub(**changes: Any) -> None:
    """Change single facts of the place, such as where a folder lies now."""
    place = hub_place()
    if place is not None:
        write_hub(replace(place, **changes))


def works_here() -> bool:
    """Tell whether rules and routing run on this computer: on a shared desk where an owner or administrator sits."""
    row = db.execute_sql("SELECT value FROM local WHERE key = 'hub'").fetchone()
    if row is None:
        return True
    version, kept = rights_number(), _works.get(db.obj)
    if kept is None or kept[:2] != (version, str(row[0])):
        kept = (version, str(row[0]), _works_for_desk(str(json.loads(row[0])["agent"])))
        _works[db.obj] = kept
    return kept[2]


def _works_for_desk(agent: str) -> bool:
    sql = "SELECT role FROM agent WHERE id = ? AND active = 1 AND deleted = 0"
    row = db.execute_sql(sql, (bytes.fromhex(agent),)).fetchone()
    if row is None or role_base(str(row[0])) not in (OWNER, ADMIN):
        return False
    actor = actor_of(agent)
    seen = Permission.TICKET_VIEW_LIST
    return is_unrestricted(actor.grants) and not any(seen in names for names in actor.denied.values())


def does_here(name: str) -> bool:
    """Tell whether this computer may do a kind of work for all now: on a shared desk it needs the hub's lease."""
    return not is_shared() or lease_token(name) is not None


def lease_token(name: str) -> int | None:
    """Return the fencing token of a hub's lease that this computer holds; None when it is another's or has run out."""
    sql = "SELECT token FROM sync_lease WHERE name = ? AND until > ?"
    row = db.execute_sql(sql, (name, time_now())).fetchone()
    return int(row[0]) if row else None


def lease_tokens() -> dict[str, int]:
    """Return every lease of the hub that this computer holds, with its fencing token."""
    rows = db.execute_sql("SELECT name, token FROM sync_lease WHERE until > ?", (time_now(),)).fetchall()
    return {str(name): int(token) for name, token in rows}


def noted_leases() -> dict[str, int]:
    """Return the leases that were held and not given back since, run out or not: what was done under them says so."""
    return {str(name): int(token) for name, token in db.execute_sql("SELECT name, token FROM sync_lease").fetchall()}


def write_lease(name: str, token: int | None, until: int = 0) -> None:
    """Note a lease of the hub up to a moment (ms) on this computer's clock; without a token that it is not ours."""
    if token is None:
        db.execute_sql("DELETE FROM sync_lease WHERE name = ?", (name,))
    else:
        db.execute_sql("INSERT OR REPLACE INTO sync_lease (name, token, until) VALUES (?, ?, ?)", (name, token, until))


def drop_leases(but: Iterable[str] = ()) -> None:
    """Forget the leases of the hub, except those named."""
    kept = json.dumps(sorted(but))
    db.execute_sql("DELETE FROM sync_lease WHERE name NOT IN (SELECT value FROM json_each(?))", (kept,))


def read_local(name: str, default: str = "") -> str:
    """Return a fact of this computer's file that need not be there."""
    row = db.execute_sql("SELECT value FROM local WHERE key = ?", (name,)).fetchone()
    return str(row[0]) if row else default


def write_local(name: str, value: str) -> None:
    """Write a fact of this computer's file."""
    db.execute_sql("INSERT OR REPLACE INTO local (key, value) VALUES (?, ?)", (name, value))


def forget_local(name: str) -> None:
    """Remove a fact of this computer's file."""
    db.execute_sql("DELETE FROM local WHERE key = ?", (name,))

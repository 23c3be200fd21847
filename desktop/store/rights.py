"""An agent's rights as an ``Actor``: roles, memberships, open departments and denials read together.

Reading costs a few small look-ups; whoever keeps an actor calls ``fresh`` before relying on it, which reads one number
and only when that moved everything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary

from desktop.core.actors import Actor, Grants
from desktop.core.permissions import INTERNAL, Permission, Scope
from desktop.core.roles import BUILT_IN, OWNER, merged_grants
from desktop.core.seeing import covers
from desktop.store import journal
from desktop.store.database import db

VALUES = frozenset(each.value for each in Permission if each not in INTERNAL)
_kept: WeakKeyDictionary[Any, dict[str, Actor]] = WeakKeyDictionary()
"""By database, then by agent."""
ACTING = frozenset({Permission.PEOPLE_PROFILE})
"""What every active agent holds without any role."""


def actor_of(agent: str) -> Actor:
    """Return an agent's rights; an agent who left, or was never there, has none.

    They are kept for as long as nobody's rights change: giving out a ticket asks for everybody's.
    """
    version = rights_version()
    kept = _kept.setdefault(db.obj, {})
    found = kept.get(agent)
    if found is None or found.version != version or not _committed(version):
        found = _read_actor(agent, version)
        if _committed(version):
            kept[agent] = found
    return found


def _committed(version: int) -> bool:
    """Tell whether a state of the rights is one that others see: nothing of the running transaction changed it."""
    running = journal.running()
    return running.rights == version if running is not None else not db.in_transaction()


def _read_actor(agent: str, version: int) -> Actor:
    row = db.execute_sql(
        "SELECT role FROM agent WHERE id = ? AND active = 1 AND deleted = 0", (bytes.fromhex(agent),)
    ).fetchone()
    return Actor(agent, {}, version=version) if row is None else actor_with(agent, str(row[0]), version)


def actor_with(agent: str, role: str, version: int = -1) -> Actor:
    """Return the rights an agent would have with a role for the whole desk, with the memberships they have now."""
    grants = {**role_grants(role), **dict.fromkeys(ACTING, Scope.ALL)}
    homes = _memberships(agent)
    local = {home: role_grants(held) for home, held in homes.items() if held}
    departments = set(homes)
    _add_visible(grants, departments, local)
    denied = {} if role == OWNER else _denials(agent)
    return Actor(agent, grants, frozenset(departments), local, denied, version)


def fresh(actor: Actor) -> Actor:
    """Return the actor with the rights as they are now; the same object while nothing changed.

    An actor that was not read from the store (the desk's own) stays what it is.
    """
    if actor.version < 0 or actor.version == rights_version():
        return actor
    now = actor_of(actor.id)
    return _looked_through(now, actor.seen_by) if actor.seen_by else now


def _looked_through(now: Actor, viewer: str) -> Actor:
    """Return rights that somebody looks through; none any more once these show more than the viewer's own."""
    own = actor_of(viewer)
    may = own.holds(Permission.COMPLIANCE_IMPERSONATE_VIEW) and covers(own, now)
    return replace(now if may else Actor(now.id, {}, version=now.version), seen_by=viewer)


def rights_version() -> int:
    """Return the number that triggers raise whenever anybody's rights may have changed."""
    return journal.rights_number()


def role_base(role: str) -> str:
    """Return the built-in role that a role is or was made from; empty for a role that is gone."""
    if role in BUILT_IN or not role:
        return role
    row = db.execute_sql("SELECT base FROM role WHERE id = ? AND deleted = 0", (bytes.fromhex(role),)).fetchone()
    return str(row[0]) if row else ""


def changed_grants(role: str) -> dict[Permission, Scope]:
    """Return what was set by hand in a role; a permission that this version does not know is left out."""
    rows = db.execute_sql("SELECT permission, scope FROM role_grant WHERE role = ? AND deleted = 0", (role,)).fetchall()
    return {Permission(str(name)): Scope(int(scope)) for name, scope in rows if name in VALUES and 0 <= scope <= 4}


def role_grants(role: str) -> dict[Permission, Scope]:
    """Return everything that a role holds; nothing for a role that is gone."""
    base = role_base(role)
    return merged_grants(base, changed_grants(role)) if base else {}


def _memberships(agent: str) -> dict[str, str]:
    sql = (
        "SELECT m.department, m.role FROM membership m JOIN department d ON d.id = m.department"
        " WHERE m.agent = ? AND m.deleted = 0 AND d.deleted = 0"
    )
    rows = db.execute_sql(sql, (bytes.fromhex(agent),)).fetchall()
    return {bytes(home).hex(): str(role) for home, role in rows}


def _add_visible(grants: Grants, departments: set[str], local: dict[str, dict[Permission, Scope]]) -> None:
    """Let who sees tickets anywhere read those of open departments; who sees none stays blind."""
    if not grants.get(Permission.TICKET_VIEW_LIST):
        return
    sql = "SELECT id, visibility FROM department WHERE visibility <> 'members' AND deleted = 0"
    for row, visibility in db.execute_sql(sql).fetchall():
        home = bytes(row).hex()
        if visibility == "open":
            departments.add(home)
        elif visibility == "read":
            local[home] = _with_reading(local.get(home, {}), grants)


def _with_reading(held: Mapping[Permission, Scope], grants: Grants) -> dict[Permission, Scope]:
    names = (
        Permission.TICKET_VIEW_LIST,
        Permission.TICKET_VIEW_CONTENT,
        Permission.TICKET_VIEW_NOTES,
        Permission.TICKET_VIEW_HISTORY,
    )
    return {**held, **{each: Scope.ALL for each in names if grants.get(each)}}


def _denials(agent: str) -> dict[str, frozenset[Permission]]:
    sql = "SELECT department, permission FROM denial WHERE deleted = 0 AND (agent IS NULL OR agent = ?)"
    found: dict[str, set[Permission]] = {}
    for home, name in db.execute_sql(sql, (bytes.fromhex(agent),)).fetchall():
        if name in VALUES:
            found.setdefault(bytes(home).hex(), set()).add(Permission(str(name)))
    return {home: frozenset(names) for home, names in found.items()}

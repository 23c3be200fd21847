"""What agents may do at a server, told by computers of owners and administrators; and logins for agents.

Rights are read from this desk as everywhere (``store.rights``), so roles mean the same with a server and without.
Only what changed since this computer told it last is told again. The server refuses what goes beyond one's own rights.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping

from psycopg.types.json import Jsonb

from desktop.core.actors import Actor, Grants
from desktop.core.errors import DeskError
from desktop.core.permissions import INTERNAL, Permission, Scope
from desktop.core.roles import OWNER
from desktop.store.database import db
from desktop.store.rights import actor_of, rights_version, role_base
from desktop.sync.applying import write_cursor
from desktop.sync.postgres.connecting import Connection, refusals
from desktop.sync.postgres.creating import verifier
from desktop.sync.scopes import scopes_of_agent, works_for_desk

TOLD, AT_VERSION = "server-people", "server-rights"
"""Keys in ``sync_cursor``: what was told last (a digest), and the version of the rights it was read at."""
NAMED = [each for each in Permission if each not in INTERNAL or each is Permission.PEOPLE_PROFILE]
Reach = dict[str, object]


def regrant(connection: Connection, seq: int) -> list[str]:
    """Tell the server what everybody may, if that changed; return the agents (ids) for whom it refused.

    ``seq`` is the push up to which this desk has read: somebody who has not read the newest people does not speak.
    """
    version = str(rights_version())
    if _kept(AT_VERSION) == version:
        return []
    people = reaches()
    digest = hashlib.sha256(json.dumps(people, sort_keys=True).encode()).hexdigest()
    left: list[str] = []
    if _kept(TOLD) != digest:
        with refusals():
            row = connection.execute("SELECT sync.regrant(%s, %s)", (Jsonb(people), seq)).fetchone()
        left = list(row[0]) if row else []
    write_cursor([(TOLD, digest), (AT_VERSION, version)])
    return left


def forget_told() -> None:
    """Let everything be told again: the server is not what it was."""
    db.execute_sql("DELETE FROM sync_cursor WHERE key IN (?, ?)", (TOLD, AT_VERSION))


def reaches() -> list[Reach]:
    """Return for each agent the scopes that they read and how far each right reaches, for the desk and in departments.

    A department where nothing differs from what the desk-wide role says there is left out.
    """
    homes = [bytes(row).hex() for (row,) in db.execute_sql("SELECT id FROM department ORDER BY id").fetchall()]
    agents = db.execute_sql("SELECT id, role, active AND NOT deleted FROM agent ORDER BY id").fetchall()
    return [_reach(bytes(row).hex(), str(role), bool(active), homes) for row, role, active in agents]


def _reach(agent: str, role: str, active: bool, homes: list[str]) -> Reach:
    actor = actor_of(agent)
    places: dict[str, object] = {"": _place(actor.grants, (), member=False)}
    for home in homes if active else ():
        reach = {right: actor.scope_in(right, home) for right in NAMED}
        denied = actor.denied.get(home, frozenset())
        if denied or home in actor.departments or reach != _elsewhere(actor):
            places[home] = _place(reach, sorted(denied), member=home in actor.departments)
    owner = active and role_base(role) == OWNER
    scopes = sorted(scopes_of_agent(actor)) if active else []
    return {
        "agent": agent,
        "owner": owner,
        "works": active and works_for_desk(actor),
        "scopes": scopes,
        "places": places if active else {},
    }


def _elsewhere(actor: Actor) -> Mapping[Permission, Scope]:
    """Return how far rights reach where an agent is no member; ``sync.level`` says the same."""
    return {right: actor.scope_in(right, "") for right in NAMED}


def _place(rights: Grants, denied: tuple[str, ...] | list[Permission], *, member: bool) -> dict[str, object]:
    named = {right.value: int(rights[right]) for right in NAMED if rights.get(right)}
    return {"rights": named, "denied": [str(each) for each in denied], "member": member}


def open_login(connection: Connection, agent: str) -> tuple[str, str]:
    """Make a login for one more computer of an agent; return name and password. Raises ``sync-no-right``.

    It ends after a month if no computer comes with it. Other computers of the agent have logins of their own.
    """
    secret = secrets.token_urlsafe(24)
    with refusals():
        made = connection.execute("SELECT sync.open_login(%s, %s)", (agent, verifier(connection, agent, secret)))
        row = made.fetchone()
    if row is None:
        raise DeskError("server-failed", reason=agent)
    return str(row[0]), secret


def close_login(connection: Connection, agent: str, *, for_good: bool = False) -> int:
    """Take everything from all logins of an agent and end their sessions; return how many.

    Their computers may still sign in and learn that, so that they remove what they have; ``for_good`` ends that too.
    The login that says so stays.
    """
    return _number(connection, "SELECT sync.close_login(%s, %s)", (agent, for_good))


def close_computer(connection: Connection, device: str, *, for_good: bool = False) -> int:
    """Take everything from the login of one computer (8 hex digits), as ``close_login`` does; the others go on.

    One that never came to this server has nothing there to be taken.
    """
    return _number(connection, "SELECT sync.close_computer(%s, %s)", (device, for_good))


def _number(connection: Connection, sql: str, values: tuple[object, ...]) -> int:
    with refusals():
        row = connection.execute(sql, values).fetchone()
    return int(row[0]) if row else 0


def _kept(key: str) -> str:
    row = db.execute_sql("SELECT value FROM sync_cursor WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""

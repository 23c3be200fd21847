"""What the window has to know about signing in: of oneself, and before a colleague is let in."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.core.roles import OWNER
from desktop.store.database import db
from desktop.store.queries.reading import blob, read_one


@dataclass(frozen=True, slots=True)
class OwnSignIn:
    """How the actor signs in. ``alone``: nobody else is active, so the password may go again."""

    password: bool
    owner: bool
    recovery: bool
    alone: bool


@dataclass(frozen=True, slots=True)
class AgentSignIn:
    """How a colleague signs in: a password of their own, one that has to be changed, an invitation and until when."""

    password: bool = False
    must_change: bool = False
    invited_until: int | None = None


def own_sign_in(actor: Actor) -> OwnSignIn:
    """Return how the actor signs in."""
    row = read_one("SELECT password, recovery FROM agent_secret WHERE agent = ? AND deleted = 0", (blob(actor.id),))
    owner = read_one("SELECT 1 FROM agent WHERE id = ? AND role = ? AND active = 1", (blob(actor.id), OWNER))
    others = read_one("SELECT 1 FROM agent WHERE id <> ? AND active = 1 AND deleted = 0", (blob(actor.id),))
    password, recovery = (bool(each) for each in row) if row is not None else (False, False)
    return OwnSignIn(password, owner is not None, recovery, others is None)


def agent_sign_in(actor: Actor, agent: str) -> AgentSignIn:
    """Return how a colleague signs in; nothing without the right to change agents."""
    if not actor.holds(Permission.PEOPLE_AGENTS_EDIT):
        return AgentSignIn()
    sql = "SELECT password, must_change, invitation, invited_until FROM agent_secret WHERE agent = ? AND deleted = 0"
    row = read_one(sql, (blob(agent),))
    if row is None:
        return AgentSignIn()
    return AgentSignIn(bool(row[0]), bool(row[1]), row[3] if row[2] else None)


def needs_owner_password(actor: Actor) -> bool:
    """Tell whether a password has to be set before anybody is invited: by an owner, and by who invites.

    From the first password on everybody signs in, so whoever has none would be locked out.
    """
    sql = (
        "SELECT 1 FROM agent a JOIN agent_secret s ON s.agent = a.id WHERE s.password <> '' AND s.deleted = 0"
        " AND a.active = 1 AND a.deleted = 0 AND "
    )
    mine = db.execute_sql(f"{sql} a.id = ?", (blob(actor.id),)).fetchone()
    owners = db.execute_sql(f"{sql} a.role = ?", (OWNER,)).fetchone()
    return mine is None or owners is None

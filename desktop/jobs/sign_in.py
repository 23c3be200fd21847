"""Signing in: who may, with which password, and what is remembered of it on this computer.

Runs on an open connection. A wrong name and a wrong password have one answer, cost one hash, and wait alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.errors import DeskError
from desktop.store import agent_secrets, journal
from desktop.store.audit import audit
from desktop.store.database import db
from desktop.store.kept_sign_in import kept_matches, last_agent, remember_last
from desktop.store.passwords import check_password
from desktop.store.sign_in_waits import check_wait, count_failure, forget_attempts, seconds_left


@dataclass(frozen=True, slots=True)
class SignInAgent:
    """Somebody who may choose themselves: an active agent."""

    id: str
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class SignIn:
    """What a start has to ask. ``several``: more than one active agent; ``last``: who signed in here last."""

    needed: bool
    agents: tuple[SignInAgent, ...]
    several: bool
    last: str = ""


def read_sign_in() -> SignIn:
    """Tell whether anybody has to sign in: as soon as one active agent has a password."""
    rows = db.execute_sql("SELECT id, name, email FROM agent WHERE active = 1 AND deleted = 0 ORDER BY rid").fetchall()
    agents = [SignInAgent(bytes(identity).hex(), str(name), str(email)) for identity, name, email in rows]
    agents.sort(key=lambda agent: agent.name.casefold())
    needed = any(agent_secrets.has_password(agent.id) for agent in agents)
    return SignIn(needed, tuple(agents), len(agents) > 1, last_agent())


def sign_in(who: str, password: str, new: str = "") -> str:
    """Check a password and return the agent's id. ``who`` is an e-mail address or an id.

    Raises ``sign-in-refused``, ``sign-in-wait`` (``seconds``), and ``password-must-change`` when the password was a
    first one and no ``new`` one is given; what the new one has to be like says ``check_password``.
    """
    agent = find_agent(who)
    counted = agent or who.strip().casefold()
    check_wait(counted)
    if not agent_secrets.verify(agent, password):
        count_failure(counted)
        with journal.recording(agent or "sign-in", "sign_in"):
            audit("sign-in-refused", "agent" if agent else "", agent)
        raise DeskError("sign-in-refused")
    forget_attempts(counted)
    secret = agent_secrets.secret_of(agent)
    if secret is not None and secret.must_change:
        if not new:
            raise DeskError("password-must-change")
        check_password(agent, new, password)
    with journal.recording(agent, "sign_in"):
        if secret is not None and secret.must_change:
            agent_secrets.write_password(agent, new)
            audit("password-set", "agent", agent, _name(agent))
        audit("sign-in", "agent", agent, _name(agent))
    return agent


def sign_in_kept(agent: str, token: str) -> bool:
    """Let somebody in who was kept signed in on this computer; False when the token is worth nothing any more."""
    if not kept_matches(agent, token):
        return False
    with journal.recording(agent, "sign_in"):
        audit("sign-in", "agent", agent, _name(agent), field="kept")
    remember_last(agent)
    return True


def note_sign_out(agent: str, action: str = "sign-out") -> None:
    """Note that somebody signed out (``sign-out``) or that their window was locked (``lock``)."""
    with journal.recording(agent, "sign_out"):
        audit(action, "agent", agent, _name(agent))


def wait_for(who: str) -> int:
    """Return how many seconds somebody has to wait before trying again, 0 for none."""
    return seconds_left(find_agent(who) or who.strip().casefold())


def find_agent(who: str) -> str:
    """Return the id of the active agent with an address or an id; empty when there is none."""
    wanted = who.strip().casefold()
    rows = db.execute_sql("SELECT id, email FROM agent WHERE active = 1 AND deleted = 0 ORDER BY rid").fetchall()
    known = {bytes(identity).hex(): str(email).strip().casefold() for identity, email in rows}
    if wanted in known:
        return wanted
    return next((identity for identity, email in known.items() if email and email == wanted), "")


def _name(agent: str) -> str:
    row = db.execute_sql("SELECT name FROM agent WHERE id = ?", (bytes.fromhex(agent),)).fetchone()
    return str(row[0]) if row else ""

"""What this computer remembers of sign-ins: who was here last, and hashes of the tokens that keep somebody signed in.

A token lies in the system's keyring; only its hash is here, made together with the desk, the agent and the password of
the moment. Another password makes it worthless; a trigger forgets it when the agent is deactivated.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

from desktop.store.agent_secrets import secret_of
from desktop.store.database import db
from desktop.store.settings import read_setting

KEPT, LAST = "kept:", "last_agent"


def keep(agent: str) -> str:
    """Make a token that signs an agent in on this computer until the password changes, and return it."""
    token = secrets.token_urlsafe(32)
    _write(KEPT + agent, _hash(agent, token))
    return token


def kept_agents() -> list[str]:
    """Return the ids of those who are kept signed in here, who was here last first."""
    rows = db.execute_sql("SELECT substr(key, ?) FROM local WHERE key GLOB ?", (len(KEPT) + 1, f"{KEPT}*")).fetchall()
    last = last_agent()
    return sorted((str(agent) for (agent,) in rows), key=lambda agent: agent != last)


def kept_matches(agent: str, token: str) -> bool:
    """Tell whether a token still signs an active agent with a password in."""
    row = db.execute_sql("SELECT value FROM local WHERE key = ?", (KEPT + agent,)).fetchone()
    active = db.execute_sql(
        "SELECT 1 FROM agent WHERE id = ? AND active = 1 AND deleted = 0", (bytes.fromhex(agent),)
    ).fetchone()
    secret = secret_of(agent)
    if row is None or active is None or not token or secret is None or not secret.password or secret.must_change:
        return False
    return hmac.compare_digest(_hash(agent, token), str(row[0]))


def forget_kept(agent: str) -> None:
    """Ask for the password again the next time."""
    with db.atomic("IMMEDIATE"):
        db.execute_sql("DELETE FROM local WHERE key = ?", (KEPT + agent,))


def last_agent() -> str:
    """Return who signed in here last; empty for nobody yet."""
    row = db.execute_sql("SELECT value FROM local WHERE key = ?", (LAST,)).fetchone()
    return str(row[0]) if row else ""


def remember_last(agent: str) -> None:
    """Remember who signed in here last, so that the next start offers them first."""
    _write(LAST, agent)


def _hash(agent: str, token: str) -> str:
    secret = secret_of(agent)
    bound = [token, read_setting("desk", "", "id", ""), agent]
    bound += [str(secret.changed_at), secret.password] if secret is not None else ["", ""]
    return hashlib.sha256("\x1f".join(bound).encode()).hexdigest()


def _write(key: str, value: str) -> None:
    sql = "INSERT INTO local (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    with db.atomic("IMMEDIATE"):
        db.execute_sql(sql, (key, value))

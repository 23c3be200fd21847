"""What agents sign in with: hashes of passwords, invitations and recovery keys, and the check of a password.

Passwords are hashed by Argon2id (RFC 9106); tokens that this program makes are long and random, so SHA-256 is enough
for them. Whatever is wrong takes as long as what is right: who tries names learns nothing from the time.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from desktop.store.clock import now
from desktop.store.database import db, natural_id
from desktop.store.models.people import AgentSecret
from desktop.store.row_reads import row_by_id

HASHER = PasswordHasher()
"""Time 3, 64 MiB, 4 lanes: about a tenth of a second. Tests that sign in often put a cheaper one here."""
LONGEST = 1_000
"""Characters of a password that are looked at; a longer one is never right."""
ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""Letters and digits that are not mistaken for one another when read out or written down."""
SHOWN_GROUP = 5


def hash_password(text: str) -> str:
    """Return the Argon2id hash of a password, with its salt and cost in it."""
    return HASHER.hash(_normal(text))


def verify(agent: str, password: str) -> bool:
    """Tell whether this is the password of an active agent.

    Nothing matches an agent without a password, one who left or one who never was; a hash is worked out for them all
    the same.
    """
    stored = _stored(agent)
    usable = bool(stored) and 0 < len(password) <= LONGEST
    try:
        if usable:
            return HASHER.verify(stored, _normal(password))
        HASHER.hash(_normal(password[:LONGEST]))
    except (VerificationError, InvalidHashError):
        return False
    return False


def has_password(agent: str) -> bool:
    """Tell whether an agent has set, or was given, a password."""
    row = secret_of(agent)
    return row is not None and bool(row.password)


def secret_of(agent: str) -> AgentSecret | None:
    """Return what an agent signs in with, None before the first password or invitation."""
    return row_by_id(AgentSecret, natural_id("agent-secret", agent))


def secret_for(agent: str) -> AgentSecret:
    """Return what an agent signs in with, made now if need be; inside a recording."""
    found = secret_of(agent)
    if found is None:
        found = AgentSecret.create(id=natural_id("agent-secret", agent), agent=agent)
    return found


def write_password(agent: str, password: str, *, must_change: bool = False) -> None:
    """Give an agent a password (empty takes it away); an open invitation is worth nothing then. In a recording."""
    row = secret_for(agent)
    row.password = hash_password(password) if password else ""
    row.must_change = must_change
    row.invitation, row.invited_until = "", None
    row.changed_at = max(now(), row.changed_at + 1)
    row.save()


def new_token(groups: int) -> str:
    """Return a random text in groups of five characters, each worth nearly five bits."""
    parts = ("".join(secrets.choice(ALPHABET) for _ in range(SHOWN_GROUP)) for _ in range(groups))
    return "-".join(parts)


def token_hash(token: str) -> str:
    """Return the hash under which a token is stored; spaces, hyphens and letter case do not count.

    Empty for a token with nothing in it, which therefore matches nothing.
    """
    clean = "".join(each for each in token[:LONGEST].upper() if each.isalnum())
    return hashlib.sha256(clean.encode("utf-8", "surrogatepass")).hexdigest() if clean else ""


def token_matches(token: str, stored: str) -> bool:
    """Compare a token with a stored hash in constant time. An empty one on either side never matches."""
    given = token_hash(token)
    same = hmac.compare_digest(given.encode(), stored.encode("utf-8", "replace"))
    return same and bool(given)


def _stored(agent: str) -> str:
    sql = (
        "SELECT s.password FROM agent_secret s JOIN agent a ON a.id = s.agent"
        " WHERE s.agent = ? AND s.deleted = 0 AND a.active = 1 AND a.deleted = 0"
    )
    try:
        row = db.execute_sql(sql, (bytes.fromhex(agent),)).fetchone()
    except ValueError:
        return ""
    return str(row[0]) if row else ""


def _normal(text: str) -> bytes:
    """Return one form of a text, however a keyboard composed it (NIST SP 800-63B, 3.1.1.2)."""
    return unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")

"""Passwords in tests: cheap hashes, since a real one takes a tenth of a second by design."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher

from desktop.store import agent_secrets, journal

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
GOOD = "correct horse battery"


def cheapen(patch: pytest.MonkeyPatch) -> None:
    """Make hashing passwords cheap for one test."""
    patch.setattr(agent_secrets, "HASHER", CHEAP)


def give_password(agent: str, password: str = GOOD, *, must_change: bool = False) -> None:
    """Give an agent a password as if it had been chosen earlier."""
    with journal.recording("test", "give_password"):
        agent_secrets.write_password(agent, password, must_change=must_change)


def pass_time(patch: pytest.MonkeyPatch, seconds: float) -> None:
    """Let the clock of the waits go on."""
    from desktop.store import sign_in_waits

    later = sign_in_waits.now() + round(seconds * 1000)
    patch.setattr(sign_in_waits, "now", lambda: later)

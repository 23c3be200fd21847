"""Makes a new desk: what every desk has before its first ticket."""

from __future__ import annotations

import secrets
from pathlib import Path

import desktop.store.audit  # noqa: F401  it puts itself before every commit
from desktop.core.errors import DeskError
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.database import Local, bind, db, natural_id
from desktop.store.models import Agent, Department, Status
from desktop.store.settings import write_setting
from desktop.store.upgrade import upgrade

STATUSES = (
    ("new", 0, "run"),
    ("open", 1, "run"),
    ("waiting_customer", 2, "pause"),
    ("waiting_third_party", 2, "run"),
    ("postponed", 3, "pause"),
    ("resolved", 4, "stop"),
    ("closed", 5, "stop"),
)


def status_id(key: str) -> str:
    """Return the id of a built-in status, the same in every desk."""
    return natural_id("status", key)


def create_desk(path: Path, name: str, owner: str, language: str = "en", email: str = "") -> str:
    """Write a new desk file with one department, one owner and the seven statuses; return the owner's id.

    Refuses to touch an existing file (``desk-exists``). The file stays bound for the caller.
    """
    if path.exists():
        raise DeskError("desk-exists", path=str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    bind(path)
    with db.connection_context():
        upgrade(path)
        agent = new_id()
        with journal.recording(agent, "create_desk"):
            _fill(agent, name, owner, language, email)
    path.chmod(0o600)
    return agent


def _fill(agent: str, name: str, owner: str, language: str, email: str) -> None:
    Agent.create(id=agent, name=owner, email=email, language=language)
    department = Department.create(name=name)
    for position, (key, category, clock) in enumerate(STATUSES):
        Status.create(id=status_id(key), key=key, category=category, clock=clock, position=position)
    write_setting("desk", "", "name", name)
    write_setting("desk", "", "language", language)
    write_setting("desk", "", "department", department.id)
    write_setting("desk", "", "secret", secrets.token_hex(32))
    write_setting("desk", "", "id", new_id())
    write_setting("desk", "", "code", "DB")
    Local.create(key="next_number", value="1001")
    Local.create(key="device", value=secrets.token_hex(4))
    Local.create(key="agent", value=agent)

"""A desk of several people, and a keyring of its own for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.secrets import Secrets
from desktop.store.database import db
from desktop.store.models import Agent
from desktop.ui.passwords import Passwords
from desktop.vault import Vault
from tests.making import make_agent
from tests.signing import cheapen, give_password
from tests.test_secrets import MemoryKeyring

NAMES = ("Ada Lis", "Bo Larsen", "Ola Nowak")


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    cheapen(monkeypatch)


@pytest.fixture
def keys(qapp, tmp_path: Path) -> Passwords:
    """Give passwords in a keyring that lasts as long as the test."""
    secrets = Secrets(
        "desk", MemoryKeyring(), Vault(tmp_path / "vault", lambda question: None), tmp_path / "passwords.json"
    )
    return Passwords("desk", opened=secrets, parent=qapp)


@pytest.fixture
def team(desk_path: Path) -> dict[str, str]:
    """Give the ids of four people by name, each with the good password."""
    with db.connection_context():
        ids = {name: make_agent(name, "agent", email=f"{name.split()[0].lower()}@halyard.example") for name in NAMES}
        ids["Ewa Kowal"] = Agent.get(Agent.role == "owner").id
        for agent in ids.values():
            give_password(agent)
    return ids

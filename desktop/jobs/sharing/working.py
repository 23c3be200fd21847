"""What the ``sync`` worker begins with: its keys, from where they are kept or from the window, and its rounds."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.session import as_mail
from desktop.jobs.sharing.keeping import Say, SyncRounds
from desktop.jobs.sharing.keepsakes import Keepsakes, kept, read_keepsakes
from desktop.jobs.sharing.opening import OpenHub
from desktop.jobs.sharing.passwords import has_password
from desktop.jobs.worker_passwords import environment_password
from desktop.secrets import Secrets, open_secrets
from desktop.store.queries.mail_lists import mailboxes
from desktop.store.settings import read_setting
from desktop.store.sharing import hub_place
from desktop.vault import Question

VAULT_PASSWORD = "DESKBELL_VAULT_PASSWORD"  # noqa: S105  the name of the variable


class SyncWork:
    """The rounds of one worker. A vault that is locked stays so until the window hands over what is in it."""

    def __init__(self, desk: Desk, path: Path, say: Say) -> None:
        self._desk, self._path = desk, path
        self._given = ""
        self._secrets: Secrets | None = None
        self.rounds = SyncRounds(desk, self._open, say, self._mailboxes)

    def hear(self, line: Mapping[str, object]) -> None:
        """Act on a line of the parent; called on another thread."""
        secret = line.get("secret")
        if isinstance(secret, str):
            self._given = secret
        self.rounds.hear(line)

    def _open(self) -> OpenHub:
        place = hub_place()
        if place is None:
            raise DeskError("sync-not-shared")
        return OpenHub(place, self._keepsakes(place.name))

    def _keepsakes(self, name: str) -> Keepsakes:
        return read_keepsakes(self._given) if self._given else kept(self._path, self._own_secrets(), name)

    def _own_secrets(self) -> Secrets:
        if self._secrets is None:
            self._secrets = open_secrets(str(read_setting("desk", "", "id", "")), from_environment)
        return self._secrets

    def _mailboxes(self) -> frozenset[str]:
        """Return the mailboxes whose password this computer can get at."""
        boxes = mailboxes(as_mail(self._desk).actor)
        if environment_password() is not None:
            return frozenset(box.id for box in boxes)
        return frozenset(box.id for box in boxes if has_password(box.id, self._own_secrets()))


def from_environment(question: Question) -> str | None:
    """Answer the vault's question with ``DESKBELL_VAULT_PASSWORD``; None leaves it locked."""
    return None if question.wrong else os.environ.get(VAULT_PASSWORD)

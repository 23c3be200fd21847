"""Where the mail worker gets passwords: handed to it by its parent, else from the keyring or the vault."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.sign_in import read_sign_in
from desktop.secrets import Secrets, open_secrets
from desktop.store.database import db
from desktop.store.settings import read_setting
from desktop.store.sharing import is_shared


class Passwords:
    """Callable as (mailbox id, ``imap`` or ``smtp``) → password; raises what ``Secrets.password`` raises."""

    def __init__(self, desk: Desk) -> None:
        self._given: dict[tuple[str, str], str] = {}
        self._secrets: Secrets | None = None
        self._lock = threading.Lock()

    def give(self, secret: Mapping[str, object]) -> None:
        """Take a password from the parent: ``{"mailbox": id, "kind": "imap"|"smtp", "password": …}``.

        Such a one lives in this process only, as long as a locked vault cannot be asked.
        """
        mailbox, password = secret.get("mailbox"), secret.get("password")
        if isinstance(mailbox, str) and isinstance(password, str):
            self._given[mailbox, str(secret.get("kind", "imap"))] = password

    def __call__(self, mailbox: str, direction: str) -> str:
        given = self._given.get((mailbox, direction)) or self._given.get((mailbox, "imap"))
        if given is not None:
            return given
        with db.connection_context():
            from_environment = environment_password()
        if from_environment is not None:
            return from_environment
        with self._lock:
            if self._secrets is None:
                with db.connection_context():
                    desk_id = read_setting("desk", "", "id", "")
                self._secrets = open_secrets(desk_id)
            return own_or_shared(mailbox, direction, self._secrets)


def own_or_shared(mailbox: str, direction: str, secrets: Secrets) -> str:
    """Return this computer's own password; on a shared desk, where it has none, the one that was sealed to it."""
    try:
        return secrets.password(mailbox, direction)
    except DeskError:
        with db.connection_context():
            if not is_shared():
                raise
            from desktop.jobs.sharing.passwords import password_shared_here  # noqa: PLC0415  brings cryptography along

            found = password_shared_here(mailbox, direction, secrets)
        if found is None:
            raise
        return found


def environment_password(*, signed_in: bool = False) -> str | None:
    """Return the mail password that the environment gives, if any; on an open connection.

    ``DESKBELL_PASSWORD`` counts only where nobody signs in: it may be a person's, which no mail server shall get.
    """
    own = os.environ.get("DESKBELL_MAIL_PASSWORD")
    if own is not None or signed_in or read_sign_in().needed:
        return own
    return os.environ.get("DESKBELL_PASSWORD")

"""Passwords: in the system's keyring where there is a real one, else in our vault.

Refused as keyrings: those that write plain text or nothing, and those that ask on a terminal nobody sees. Which store
got a password is remembered beside it, because a changed keyring (a new desktop, another login) must be told
apart from "never stored": the person is asked for the password again instead of facing a failing mailbox.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from desktop.core.errors import DeskError
from desktop.paths import config_folder, data_folder, exclusive, private_folder, write_private
from desktop.vault import Ask, Vault

SERVICE = "deskbell"
_UNSAFE = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt", "keyrings.cryptfile", "sagecipher")
_VAULT = "vault"

State = Literal["keyring", "vault-new", "vault-locked", "vault-open"]


def system_keyring() -> KeyringBackend | None:
    """Return the system's keyring, ``None`` when there is none that may be trusted with a password."""
    found = keyring.get_keyring()
    members = found.backends if isinstance(found, ChainerBackend) else [found]
    return next((backend for backend in members if is_safe(backend)), None)


def is_safe(backend: KeyringBackend) -> bool:
    """Say whether a keyring keeps passwords secret without asking on a terminal.

    A priority below 1 is how keyrings themselves say "not recommended" (plain text files have 0.5).
    """
    kind = type(backend)
    if kind.__module__.startswith(_UNSAFE):
        return False
    try:
        return float(kind.priority) >= 1
    except (RuntimeError, NotImplementedError, TypeError, ValueError):
        return False


def open_secrets(desk_id: str, ask: Ask = lambda _question: None) -> Secrets:
    """Return the passwords of a desk where they belong on this computer.

    ``ask`` gives the vault's master password; without it a vault stays locked. Asking the system for its keyring takes
    a moment, so not on the window's thread.
    """
    vault = Vault(data_folder() / "passwords.vault", ask)
    return Secrets(desk_id, system_keyring(), vault, config_folder() / "passwords.json")


class Secrets:
    """The passwords of one desk on this computer.

    ``backend`` is normally what ``system_keyring()`` returned; ``None`` means the vault. ``remembered`` is a small JSON
    file saying where each password is; it holds no secret.
    """

    def __init__(self, desk_id: str, backend: KeyringBackend | None, vault: Vault, remembered: Path) -> None:
        self._desk_id = desk_id
        self._backend = backend
        self._vault = vault
        self._remembered = remembered

    @property
    def state(self) -> State:
        """Where a password would be stored now, and whether the person will be asked for a master password."""
        if self._backend is not None:
            return "keyring"
        if not self._vault.exists:
            return "vault-new"
        return "vault-open" if self._vault.is_open else "vault-locked"

    def get(self, mailbox_id: str, kind: str = "imap") -> str | None:
        """Return a password, ``None`` when none was ever stored.

        Raises ``vault-locked``, ``keyring-locked``, ``keyring-failed``, and ``keyring-changed`` when it was stored in a
        keyring that is not there any more or has lost it.
        """
        entry = self._entry(mailbox_id, kind)
        place = self._places().get(entry)
        with _refusals():
            found: str | None = self._backend_at(place).get_password(SERVICE, entry)
        if found is None and place is not None:
            raise DeskError("keyring-changed", stored=place, now=self._name())
        return found

    def password(self, mailbox_id: str, direction: str) -> str:
        """Return the password for ``imap`` or ``smtp``; sending uses that of receiving unless it has its own.

        Raises ``password-missing`` where ``get`` returns nothing.
        """
        found = self.get(mailbox_id, direction)
        if found is None and direction != "imap":
            found = self.get(mailbox_id)
        if found is None:
            raise DeskError("password-missing", mailbox=mailbox_id)
        return found

    def set(self, mailbox_id: str, password: str, kind: str = "imap") -> None:
        """Store a password and make sure that it can be read back: some keyrings accept and forget."""
        entry = self._entry(mailbox_id, kind)
        backend = self._backend_at(None)
        with _refusals():
            backend.set_password(SERVICE, entry, password)
            kept = backend.get_password(SERVICE, entry)
        if kept != password:
            raise DeskError("keyring-failed", text="")
        self._remember(entry, self._name())

    def delete(self, mailbox_id: str, kind: str | None = None) -> None:
        """Remove one password, or all of a mailbox; what is not there is passed over."""
        for entry in [self._entry(mailbox_id, one) for one in ([kind] if kind else ["imap", "smtp"])]:
            place = self._places().get(entry)
            if place is not None:
                with _refusals(), contextlib.suppress(PasswordDeleteError):  # it may be gone already
                    self._backend_at(place).delete_password(SERVICE, entry)
            self._remember(entry, None)

    def change_master_password(self, old: str, new: str) -> None:
        """Seal the vault anew; ``vault-password-wrong``, ``vault-password-empty``, ``vault-missing``."""
        self._vault.change_password(old, new)

    def _entry(self, mailbox_id: str, kind: str) -> str:
        return f"{self._desk_id}/{mailbox_id}/{kind}"

    def _name(self) -> str:
        kind = type(self._backend)
        return _VAULT if self._backend is None else f"{kind.__module__}.{kind.__qualname__}"

    def _backend_at(self, place: str | None) -> KeyringBackend:
        return self._vault if place == _VAULT or self._backend is None else self._backend

    def _places(self) -> dict[str, str]:
        """Read where passwords are. A damaged file is as good as none: the keyring is asked anyway."""
        try:
            content = json.loads(self._remembered.read_text("utf-8"))
        except (FileNotFoundError, ValueError, RecursionError):
            return {}
        return {str(k): str(v) for k, v in content.items()} if isinstance(content, dict) else {}

    def _remember(self, entry: str, place: str | None) -> None:
        private_folder(self._remembered.parent)
        with exclusive(self._remembered):
            places = self._places()
            if places.get(entry) != place:
                places.pop(entry, None)
                places |= {entry: place} if place is not None else {}
                write_private(self._remembered, json.dumps(places, indent=1, sort_keys=True).encode())


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn whatever a keyring raises into a ``DeskError``.

    All exceptions, because keyrings are plug-ins and leak those of D-Bus and the like; their words are kept.
    """
    try:
        yield
    except (DeskError, PasswordDeleteError):
        raise
    except KeyringLocked:
        raise DeskError("keyring-locked") from None
    except Exception as error:
        raise DeskError("keyring-failed", text=" ".join(str(error).split())[:200]) from None

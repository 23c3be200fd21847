"""What a computer must keep to itself of a shared desk: its private keys and its password for the server.

They lie where passwords lie: in the system's keyring, else in the vault. A computer without either, such as one that
nobody sits at, keeps them in a file ``NAME.keys`` beside the desk that only its user can read; ``place`` says so,
because whoever copies the desk must not copy that.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Literal

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from desktop.core.errors import DeskError
from desktop.paths import data_folder, write_private
from desktop.secrets import SERVICE, refusals, system_keyring
from desktop.vault import Ask, Vault

Place = Literal["keyring", "vault", "file"]
CHUNK = 1_000
"""Characters in one entry of a keyring; Windows takes 1,280 of them."""


def keys_file(desk: Path) -> Path:
    """Return the file that keeps the secrets of a desk where there is neither keyring nor vault."""
    return desk.with_name(f"{desk.name}.keys")


def open_sharing_secrets(desk: Path, ask: Ask = lambda _question: None) -> SharingSecrets:
    """Return where a desk file's secrets of sharing are kept on this computer.

    ``ask`` gives the vault's master password; without it a vault that is locked is as good as none for what is new.
    """
    vault = Vault(data_folder() / "passwords.vault", ask)
    return SharingSecrets(keys_file(desk), system_keyring(), vault)


class SharingSecrets:
    """One text (JSON of keys and passwords) for each desk file; ``name`` is the hub's id and the seat's or agent's.

    ``backend`` None means the vault; a vault of which nobody knows the master password means the file.
    """

    def __init__(self, file: Path, backend: KeyringBackend | None, vault: Vault | None) -> None:
        self._file, self._backend, self._vault = file, backend, vault

    def place(self) -> Place:
        """Tell where the secrets are, or would be put."""
        if self._file.exists():
            return "file"
        if self._backend is not None:
            return "keyring"
        return "vault" if self._vault is not None and self._vault.exists else "file"

    def get(self, name: str) -> str | None:
        """Return the secrets, None when there are none. Raises ``vault-locked``, ``keyring-…``."""
        if self._file.exists():
            return self._file.read_text("utf-8")
        store = self._store()
        if store is None:
            return None
        parts: list[str] = []
        with refusals():
            while (part := store.get_password(SERVICE, self._entry(name, len(parts)))) is not None:
                parts.append(part)
        return "".join(parts) or None

    def set(self, name: str, text: str) -> None:
        """Keep the secrets; what the keyring or the vault cannot take goes into the file."""
        store = None if self._file.exists() else self._store()
        if store is not None and self._kept(store, name, text):
            return
        write_private(self._file, text.encode())

    def delete(self, name: str) -> None:
        """Remove the secrets everywhere; what is not there is passed over."""
        self._file.unlink(missing_ok=True)
        store = self._store()
        place = 0
        with contextlib.suppress(DeskError), refusals():
            while store is not None and store.get_password(SERVICE, self._entry(name, place)) is not None:
                with contextlib.suppress(PasswordDeleteError):
                    store.delete_password(SERVICE, self._entry(name, place))
                place += 1

    def _kept(self, store: KeyringBackend, name: str, text: str) -> bool:
        """Write in parts and read back, because some keyrings accept and forget; False when that failed."""
        try:
            self.delete(name)
            with refusals():
                for place, start in enumerate(range(0, len(text), CHUNK)):
                    store.set_password(SERVICE, self._entry(name, place), text[start : start + CHUNK])
            return self.get(name) == text
        except DeskError:
            return False

    def _store(self) -> KeyringBackend | None:
        if self._backend is not None:
            return self._backend
        return self._vault if self._vault is not None and self._vault.exists else None

    def _entry(self, name: str, place: int) -> str:
        return f"sharing/{name}/{place}"

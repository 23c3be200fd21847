"""The vault: a keyring of our own, for computers that have none.

One small file with all passwords, sealed by AES-256-GCM; the key comes from a master password by Argon2id. It is read
anew for every question, so several running programs agree. It is never chosen by the ``keyring`` library by itself
(no priority): ``desktop.secrets`` decides when it is used.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from keyring.backend import KeyringBackend
from keyring.compat import properties

from desktop.core.errors import DeskError
from desktop.paths import exclusive, private_folder, write_private

FORMAT = 1
MAX_FILE = 4 * 1024 * 1024
Passwords = dict[str, str]


@dataclass(frozen=True)
class Question:
    """What to ask the person: a password for a ``new`` vault, or the one it has; ``wrong`` after a failed try."""

    new: bool
    wrong: bool = False


Ask = Callable[[Question], str | None]
"""Returns the master password, ``None`` when the person does not want to give it now."""


@dataclass(frozen=True)
class Cost:
    """Work of Argon2id: ``memory`` in KiB. The default takes about 0.2 s."""

    time: int = 3
    memory: int = 65_536
    lanes: int = 4

    def is_sane(self) -> bool:
        """Whether a file that states this cost can be opened without filling memory (a forged one could ask)."""
        return 1 <= self.time <= 20 and 8 * self.lanes <= self.memory <= 1_048_576 and 1 <= self.lanes <= 16


@dataclass(frozen=True)
class _Key:
    """A derived key and what it was derived with; kept in memory while the vault is open."""

    salt: bytes
    cost: Cost
    secret: bytes = field(repr=False)

    @classmethod
    def derive(cls, password: str, salt: bytes, cost: Cost) -> _Key:
        secret = hash_secret_raw(
            password.encode("utf-8"), salt, cost.time, cost.memory, cost.lanes, hash_len=32, type=Type.ID
        )
        return cls(salt, cost, secret)

    def header(self) -> dict[str, object]:
        """Return the readable part of the file; it is authenticated together with the sealed part."""
        cost = {"time": self.cost.time, "memory": self.cost.memory, "lanes": self.cost.lanes}
        check = hmac.new(self.secret, b"deskbell vault check", hashlib.sha256).digest()[:16]
        return {"vault": FORMAT, "argon2id": cost, "salt": _text(self.salt), "check": _text(check)}


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _sealed(key: _Key, passwords: Passwords) -> bytes:
    header = key.header()
    nonce = os.urandom(12)
    body = json.dumps(passwords, sort_keys=True).encode("utf-8")
    data = AESGCM(key.secret).encrypt(nonce, body, json.dumps(header).encode())
    return json.dumps({**header, "nonce": _text(nonce), "data": _text(data)}, indent=1).encode()


@dataclass(frozen=True)
class _File:
    """A vault file, taken apart but still sealed."""

    salt: bytes
    cost: Cost
    check: str
    nonce: bytes
    data: bytes = field(repr=False)

    @classmethod
    def read(cls, path: Path) -> _File | None:
        """Return the file's parts, ``None`` when there is none; ``vault-damaged``, ``vault-newer``."""
        try:
            content = path.read_bytes()[:MAX_FILE]
        except FileNotFoundError:
            return None
        try:
            parts = json.loads(content)
            if int(parts["vault"]) > FORMAT:
                raise DeskError("vault-newer", path=str(path))
            cost = Cost(**{name: int(value) for name, value in parts["argon2id"].items()})
            raw = {name: base64.b64decode(parts[name], validate=True) for name in ("salt", "nonce", "data")}
            found = cls(raw["salt"], cost, str(parts["check"]), raw["nonce"], raw["data"])
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            raise DeskError("vault-damaged", path=str(path)) from None
        if not cost.is_sane() or len(found.salt) < 16 or len(found.nonce) != 12:
            raise DeskError("vault-damaged", path=str(path))
        return found

    def fits(self, key: _Key) -> bool:
        """Whether ``key`` is this file's key; tells a wrong password from a damaged file."""
        return hmac.compare_digest(str(key.header()["check"]).encode(), self.check.encode("utf-8", "replace"))

    def open(self, key: _Key, path: Path) -> Passwords:
        """Unseal. A file that was tampered with is ``vault-damaged``."""
        try:
            body = AESGCM(key.secret).decrypt(self.nonce, self.data, json.dumps(key.header()).encode())
            passwords = json.loads(body)
        except (InvalidTag, ValueError):
            raise DeskError("vault-damaged", path=str(path)) from None
        return {str(name): str(value) for name, value in passwords.items()}


class Vault(KeyringBackend):  # type: ignore[misc]  # keyring is untyped for mypy by our settings
    """The keyring in a file. Locked until the first question; ``ask`` is called on the asking thread."""

    def __init__(self, path: Path, ask: Ask, cost: Cost | None = None) -> None:
        super().__init__()
        self.path = path
        self._ask = ask
        self._cost = cost or Cost()
        self._key: _Key | None = None
        self._busy = threading.RLock()

    @properties.classproperty  # type: ignore[untyped-decorator]  # as above
    def priority(cls) -> float:  # noqa: N805
        """Refuse to be chosen automatically."""
        raise RuntimeError("the vault is used only when Deskbell asks for it")

    def __str__(self) -> str:
        """Name and place; the inherited form would ask for the priority."""
        return f"Vault({self.path})"

    @property
    def exists(self) -> bool:
        """Whether a master password has been chosen."""
        return self.path.exists()

    @property
    def is_open(self) -> bool:
        """Whether questions are answered without asking for the master password."""
        with self._busy:
            file = _File.read(self.path)
            return file is not None and self._key is not None and self._key.salt == file.salt

    def lock(self) -> None:
        """Forget the key."""
        with self._busy:
            self._key = None

    def unlock(self, password: str) -> None:
        """Open an existing vault; ``vault-password-wrong``, ``vault-missing``."""
        with self._busy:
            file = _File.read(self.path)
            if file is None:
                raise DeskError("vault-missing", path=str(self.path))
            key = _Key.derive(password, file.salt, file.cost)
            if not file.fits(key):
                raise DeskError("vault-password-wrong")
            self._key = key

    def change_password(self, old: str, new: str) -> None:
        """Seal everything anew under ``new``; the old password opens nothing from then on."""
        with self._busy:
            self.unlock(old)
            with exclusive(self.path):
                passwords = self._read()
                self._key = self._new_key(new)
                self._write(passwords)

    def set_aside(self) -> Path:
        """Rename a damaged or forgotten vault, so that a new one can be begun; nothing is deleted."""
        with self._busy:
            number = 1
            while (target := self.path.with_name(f"{self.path.name}.old-{number}")).exists():
                number += 1
            self._key = None
            return self.path.rename(target)

    def get_password(self, service: str, username: str) -> str | None:
        """Return a password, ``None`` when there is none. A vault not begun holds nothing and asks nothing."""
        with self._busy:
            return self._read().get(_entry(service, username)) if self.exists else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password; the first one begins the vault."""
        self._change(_entry(service, username), password)

    def delete_password(self, service: str, username: str) -> None:
        """Remove a password; one that is not there is passed over."""
        if self.exists:
            self._change(_entry(service, username), None)

    def _change(self, entry: str, password: str | None) -> None:
        """Set or remove one entry of the file as it is now; other programs wait meanwhile, but not for a person."""
        with self._busy:
            self._read()
            if self._key is None:
                self._key = self._new_key(self._asked(Question(new=True)))
            private_folder(self.path.parent)
            with exclusive(self.path):
                passwords = self._read()
                passwords.pop(entry, None)
                self._write(passwords if password is None else passwords | {entry: password})

    def _read(self) -> Passwords:
        """Unseal the file as it is now, asking for the master password when the key is not known or not right."""
        file = _File.read(self.path)
        if file is None:
            return {}
        wrong = False
        while self._key is None or self._key.salt != file.salt:
            try:
                self.unlock(self._asked(Question(new=False, wrong=wrong)))
            except DeskError as refusal:
                if refusal.code != "vault-password-wrong":
                    raise
                wrong = True
        return file.open(self._key, self.path)

    def _asked(self, question: Question) -> str:
        answer = self._ask(question)
        if not answer:
            raise DeskError("vault-locked")
        return answer

    def _new_key(self, password: str) -> _Key:
        if not password:
            raise DeskError("vault-password-empty")
        return _Key.derive(password, os.urandom(16), self._cost)

    def _write(self, passwords: Passwords) -> None:
        if self._key is None:
            raise DeskError("vault-locked")
        write_private(self.path, _sealed(self._key, passwords))


def _entry(service: str, username: str) -> str:
    return f"{service}\n{username}"

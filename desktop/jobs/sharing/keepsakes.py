"""What a computer must keep to itself of a shared desk: its private keys, and its password for the server.

They lie where passwords lie (``desktop.secrets``): in the system's keyring, else in the vault. One without either,
such as one that nobody sits at, keeps them in a file ``NAME.keys`` beside the desk that only its user can read, and
``kept_in`` says so, because whoever copies the desk must not copy that.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from desktop.core.errors import DeskError
from desktop.paths import write_private
from desktop.secrets import Secrets
from desktop.sync.sealing.seats import Keys

WHOSE = "sharing"
"""What stands in the place of a mailbox's id in the keyring."""
CHUNK = 1_000
"""Characters in one entry of a keyring: Windows takes 1,280 of them."""
Place = Literal["keyring", "vault", "file"]


@dataclass(frozen=True, slots=True)
class Keepsakes:
    """``sign`` and ``box`` are the private keys of the seat (hex), ``password`` that of the login at a server."""

    seat: str = ""
    sign: str = field(default="", repr=False)
    box: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    def keys(self) -> Keys:
        """Return the keys. Raises ``sharing-keys-missing`` where there are none."""
        if not (self.sign and self.box):
            raise DeskError("sharing-keys-missing")
        return Keys(self.seat, bytes.fromhex(self.sign), bytes.fromhex(self.box))

    def as_text(self) -> str:
        """Return them as they are kept."""
        return json.dumps({name: getattr(self, name) for name in self.__slots__})


def keepsakes_of(keys: Keys, password: str = "") -> Keepsakes:
    """Return what a computer with these keys has to keep."""
    return Keepsakes(keys.seat, keys.sign.hex(), keys.box.hex(), password)


def read_keepsakes(text: str) -> Keepsakes:
    """Read them as they are kept. Raises ``sharing-keys-missing`` for what is damaged."""
    try:
        found = json.loads(text)
        return Keepsakes(**{name: str(found.get(name, "")) for name in Keepsakes.__slots__})
    except (ValueError, AttributeError, TypeError):
        raise DeskError("sharing-keys-missing") from None


def keys_file(desk: Path) -> Path:
    """Return the file that keeps the secrets of a desk where there is neither keyring nor vault."""
    return desk.with_name(f"{desk.name}.keys")


def kept_in(desk: Path, secrets: Secrets) -> Place:
    """Tell where the secrets of a desk file are, or would be put."""
    if keys_file(desk).exists():
        return "file"
    if secrets.state == "keyring":
        return "keyring"
    return "vault" if secrets.state in ("vault-open", "vault-locked") else "file"


def keep(desk: Path, secrets: Secrets, name: str, kept: Keepsakes) -> Place:
    """Keep the secrets of a desk file under the name of its place there; return where they are now.

    Those of other places stay: a desk that moves still has to take its leave, and a move that is cut off goes back.
    """
    places = {**_filed(desk), name: kept.as_text()}
    try:
        for each, text in places.items():
            for number, start in enumerate(range(0, len(text), CHUNK)):
                secrets.set(WHOSE, text[start : start + CHUNK], f"{each}-{number}")
    except DeskError:
        _file(desk, places)
        return "file"
    _file(desk, {})
    return "keyring" if secrets.state == "keyring" else "vault"


def kept(desk: Path, secrets: Secrets, name: str) -> Keepsakes:
    """Return the secrets. Raises ``sharing-keys-missing``, ``vault-locked``, ``keyring-…``."""
    if keys_file(desk).exists():
        return read_keepsakes(_filed(desk).get(name, ""))
    parts: list[str] = []
    while (part := secrets.get(WHOSE, f"{name}-{len(parts)}")) is not None:
        parts.append(part)
        if len(part) < CHUNK:
            break
    return read_keepsakes("".join(parts))


def forget_keepsakes(desk: Path, secrets: Secrets, name: str) -> None:
    """Remove the secrets of one place wherever they are."""
    _file(desk, {each: text for each, text in _filed(desk).items() if each != name})
    number = 0
    while secrets.get(WHOSE, f"{name}-{number}") is not None:
        secrets.delete(WHOSE, f"{name}-{number}")
        number += 1


def _filed(desk: Path) -> dict[str, str]:
    """Return what the file holds, by the names of places; nothing where there is none or it is damaged."""
    try:
        found = json.loads(keys_file(desk).read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return {str(name): str(text) for name, text in found.items()} if isinstance(found, dict) else {}


def _file(desk: Path, places: Mapping[str, str]) -> None:
    """Write the file, or remove one that holds nothing any more."""
    if places:
        write_private(keys_file(desk), json.dumps(dict(places)).encode())
    else:
        keys_file(desk).unlink(missing_ok=True)

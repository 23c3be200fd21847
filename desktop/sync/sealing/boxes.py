"""A secret of 32 bytes for the holder of one X25519 key: an ephemeral key, HKDF-SHA256 and ChaCha20-Poly1305.

The same construction as HPKE's base mode (RFC 9180) in its simplest form. Each box has a key of its own, so the nonce
is always zero; ``context`` binds a box to its place, so that it cannot be moved to another.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.sync.sealing.packing import MalformedError

KEY = 32
NONCE = bytes(12)


class Sender:
    """One ephemeral key for several boxes: the costly part is done once for each receiver.

    ``private`` (32 bytes) makes the same boxes again for whoever knows it; without, nobody can.
    """

    def __init__(self, private: bytes = b"") -> None:
        self._key = X25519PrivateKey.from_private_bytes(private) if private else X25519PrivateKey.generate()
        self.public = self._key.public_key().public_bytes_raw()
        self._shared: dict[bytes, bytes] = {}

    def seal(self, secret: bytes, to: bytes, context: bytes) -> bytes:
        """Return a secret that only the holder of a public key (32 bytes) can open, without the ephemeral key."""
        if to not in self._shared:
            self._shared[to] = self._key.exchange(X25519PublicKey.from_public_bytes(to))
        key = _derived(self._shared[to], self.public, to, context)
        return ChaCha20Poly1305(key).encrypt(NONCE, secret, context)


class Receiver:
    """A private key, and what it shares with one sender after another."""

    def __init__(self, private: bytes) -> None:
        self._key = X25519PrivateKey.from_private_bytes(private)
        self.public = self._key.public_key().public_bytes_raw()
        self._last = (b"", b"")

    def open(self, sealed: bytes, sender: bytes, context: bytes) -> bytes:
        """Return the secret. Raises ``MalformedError`` for one that is not ours or was changed."""
        try:
            if self._last[0] != sender:
                self._last = (sender, self._key.exchange(X25519PublicKey.from_public_bytes(sender)))
            key = _derived(self._last[1], sender, self.public, context)
            return ChaCha20Poly1305(key).decrypt(NONCE, sealed, context)
        except (InvalidTag, ValueError):
            raise MalformedError("box") from None


def seal_to(secret: bytes, to: bytes, context: bytes) -> bytes:
    """Return a box with its ephemeral key in front, for one secret that stands alone."""
    sender = Sender()
    return sender.public + sender.seal(secret, to, context)


def open_box(sealed: bytes, private: bytes, context: bytes) -> bytes:
    """Open what ``seal_to`` made. Raises ``MalformedError``."""
    return Receiver(private).open(sealed[KEY:], sealed[:KEY], context)


def new_private() -> bytes:
    """Return a fresh private key."""
    return X25519PrivateKey.generate().private_bytes_raw()


def public_of(private: bytes) -> bytes:
    """Return the public half of a private key."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def _derived(shared: bytes, sender: bytes, to: bytes, context: bytes) -> bytes:
    return HKDF(SHA256(), KEY, salt=None, info=b"deskbell box\0" + sender + to + context).derive(shared)

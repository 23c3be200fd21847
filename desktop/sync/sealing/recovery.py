"""The owner's recovery key: the seed of the root key, as groups of letters to be printed once and kept elsewhere.

Whoever has it owns the shared desk: it certifies new computers and opens everything that was ever sealed.
"""

from __future__ import annotations

import hashlib
import os

from desktop.core.errors import DeskError

SEED = 32
CHECK = 3
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U; they are read as what they look like."""
ALIKE = str.maketrans({"I": "1", "L": "1", "O": "0"})
GROUP = 4


def new_seed() -> bytes:
    """Make the seed of a new desk's root key."""
    return os.urandom(SEED)


def recovery_text(seed: bytes) -> str:
    """Return a seed as 14 groups of four letters and digits, the last ones a check."""
    number = int.from_bytes(seed + _check(seed), "big")
    digits = "".join(ALPHABET[number >> shift & 31] for shift in range((SEED + CHECK) * 8 - 5, -1, -5))
    return "-".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))


def seed_of(text: str) -> bytes:
    """Return the seed that somebody typed in, however they grouped it. Raises ``sharing-recovery-wrong``."""
    digits = "".join(each for each in text.upper().translate(ALIKE) if each.isalnum())
    if len(digits) * 5 != (SEED + CHECK) * 8 or not set(digits) <= set(ALPHABET):
        raise DeskError("sharing-recovery-wrong")
    number = 0
    for digit in digits:
        number = number << 5 | ALPHABET.index(digit)
    data = number.to_bytes(SEED + CHECK, "big")
    if data[SEED:] != _check(data[:SEED]):
        raise DeskError("sharing-recovery-wrong")
    return data[:SEED]


def _check(seed: bytes) -> bytes:
    return hashlib.sha256(b"deskbell recovery\0" + seed).digest()[:CHECK]

"""Short hashes by which rows are found; equality of the hash is then checked against the text itself."""

from __future__ import annotations

import hashlib


def short_hash(text: str) -> int:
    """Return a 63-bit hash of a text (SHA-256), never 0: 0 means "none" in the tables."""
    return (int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8]) >> 1) or 1


def message_id_hash(message_id: str) -> int:
    """Return the hash of a Message-ID without brackets, or 0 for none. Letter case is kept (RFC 5322 §3.6.4)."""
    clean = message_id.strip().strip("<>").strip()
    return short_hash(clean) if clean else 0

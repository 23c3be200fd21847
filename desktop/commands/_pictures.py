"""Which pictures of people are taken."""

from __future__ import annotations

from desktop.core.errors import DeskError

LARGEST_PICTURE = 5_000_000
STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How PNG (RFC 2083 §3.1) and JPEG files begin."""


def checked_picture(content: bytes) -> bytes:
    """Return a picture that may be kept. Raises ``photo-kind``, ``photo-too-large``; names play no part."""
    if len(content) > LARGEST_PICTURE:
        raise DeskError("photo-too-large", limit=LARGEST_PICTURE // 1_000_000)
    if not content.startswith(STARTS):
        raise DeskError("photo-kind")
    return content

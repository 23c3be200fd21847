"""Whether the open desk is a file in the making that does without what lists, counters and search need."""

from __future__ import annotations

from contextvars import ContextVar

bare: ContextVar[bool] = ContextVar("bare", default=False)
"""Set by ``bare_file`` alone."""


def is_bare() -> bool:
    """Tell whether nothing is to be written into the index of words, and no head is to be made yet."""
    return bare.get()

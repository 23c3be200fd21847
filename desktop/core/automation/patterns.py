"""Regular expressions of rules: RE2, so that none takes longer than in proportion to the text, whatever it says."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import re2

from desktop.core.errors import DeskError

LONGEST_PATTERN = 500
_MEMORY = 1 << 20
"""Bytes that a pattern and its matching may take; RE2 grows slower, never larger."""


@lru_cache(256)
def finder(pattern: str) -> Callable[[bytes], object]:
    """Return what finds a pattern in UTF-8 bytes, whatever the case; falsy when it is not there.

    Raises ``rule-regex`` for one that RE2 does not take (such as one that refers back to what it found) or that is
    longer than 500 characters.
    """
    if not pattern.strip() or len(pattern) > LONGEST_PATTERN:
        raise DeskError("rule-regex", pattern=pattern[:80], reason=f"1-{LONGEST_PATTERN}")
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.never_capture = True
    options.max_mem = _MEMORY
    try:
        found: Callable[[bytes], object] = re2.compile(pattern.encode(), options).search
    except (re2.error, UnicodeEncodeError) as error:
        raise DeskError("rule-regex", pattern=pattern[:80], reason=_said(error)) from None
    return found


def _said(error: Exception) -> str:
    reason = error.args[0] if error.args else error
    return reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)

"""Which files a draft names, out of the text in which it keeps them."""

from __future__ import annotations

import json
import re

BLOB = 3
"""Where a draft's file, (name, type, size, SHA-256), says which one it is."""
_SHA = re.compile("[0-9a-f]{64}")


def draft_blobs(files: object) -> list[str]:
    """Return the SHA-256 (hex) of the files of a draft; what anybody else may have written there names none."""
    try:
        kept = json.loads(str(files))
    except ValueError:
        return []
    return [name for each in kept if (name := _blob(each))] if isinstance(kept, list) else []


def _blob(kept: object) -> str:
    if isinstance(kept, dict):
        found = kept.get("blob")
    else:
        found = kept[BLOB] if isinstance(kept, list) and len(kept) > BLOB else ""
    return found if isinstance(found, str) and _SHA.fullmatch(found) else ""

"""Message identifiers, without their angle brackets: the form in which they are stored and compared."""

from __future__ import annotations

import re

from desktop.mail.clean import one_line
from desktop.mail.limits import MAX_REFERENCES
from desktop.mail.words import decode_words

_ANGLED = re.compile(r"<\s{0,4}([^<>]{1,900}?)\s{0,4}>")
_OUTSIDE = re.compile(r"(<[^<>]{1,900}>)")
_SPACES = re.compile(r"\s+")
_MAX_ID = 900


def message_ids(raw: str) -> tuple[str, ...]:
    """Every identifier of a raw header value, in order and once; too long a chain keeps its first and last ones.

    A header without brackets gives its words that look like identifiers. Blanks inside one (folded in the middle
    by some mailers) are dropped. Programs in Python wrap long identifiers into encoded words, brackets and all.
    """
    if "=?" in raw:
        raw = "".join(part if part[:1] == "<" else decode_words(part) for part in _OUTSIDE.split(raw))
    found = [_SPACES.sub("", item) for item in _ANGLED.findall(raw)]
    if not found:
        found = [word.strip('<>,;"') for word in raw.split() if "@" in word]
    ids = [one_line(item, _MAX_ID) for item in dict.fromkeys(found) if item]
    if len(ids) > MAX_REFERENCES:
        ids = [ids[0], *ids[1 - MAX_REFERENCES :]]
    return tuple(ids)


def message_id(raw: str) -> str:
    """Return the identifier of a mail itself, or empty. One without ``@`` or brackets counts: it is still unique."""
    ids = message_ids(raw)
    return ids[0] if ids else one_line(_SPACES.sub("", raw).strip("<>"), _MAX_ID)

"""Which saved answers and macros match what was typed behind the slash, the likeliest first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from desktop.core.folding import fold
from desktop.store.queries.macros import MacroRow

MOST = 60
SEARCHED = 1_000
"""Characters of a text that are searched."""
OWN_FIRST = {"own": 0, "department": 1, "shared": 2}


def ranked(rows: Sequence[MacroRow], typed: str, recent: Sequence[str] = (), language: str = "") -> list[MacroRow]:
    """Return the rows that have every typed word in shortcut, name, folder or text, at most ``MOST``.

    The shortcut as typed comes first, then its beginning, then words of the name, then of folder and text; within
    that what was used lately, what is in the customer's ``language``, own ones before a department's and shared ones.
    """
    words = fold(typed).split()
    lately = {identity: place for place, identity in enumerate(recent)}
    found = [(_rank(row, words), row) for row in rows]

    def key(item: tuple[int, MacroRow]) -> tuple[int, int, bool, int, str]:
        rank, row = item
        foreign = bool(row.language and language and row.language != language)
        return rank, lately.get(row.id, len(lately)), foreign, OWN_FIRST[row.scope], row.name.casefold()

    return [row for rank, row in sorted((each for each in found if each[0] >= 0), key=key)[:MOST]]


def _rank(row: MacroRow, words: Sequence[str]) -> int:
    """0 for the shortcut itself, then worse; -1 when a word is nowhere."""
    if not words:
        return 0
    shortcut, name = _folded(row.shortcut), _folded(row.name)
    if len(words) == 1 and shortcut.startswith(words[0]):
        return 0 if shortcut == words[0] else 1
    if all(any(part.startswith(word) for part in name.split()) for word in words):
        return 2
    place = _folded(row.folder.replace("/", " "))
    if all(word in f"{shortcut} {name} {place}" for word in words):
        return 3
    text = _folded(row.text[:SEARCHED])
    return 4 if all(word in text or word in name or word in place for word in words) else -1


@lru_cache(maxsize=16_384)
def _folded(text: str) -> str:
    """Fold a text once: each key typed looks at all of them."""
    return fold(text)

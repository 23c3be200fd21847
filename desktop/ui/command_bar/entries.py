"""What the command bar can offer: one entry a row, and how typed words choose among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.core.folding import fold


@dataclass(frozen=True)
class Entry:
    """One row. ``key`` tells it from others, so that a selection survives new results.

    ``group`` is the title it stands under, ``hint`` a muted addition, ``keys`` what is drawn as key caps. ``stays``
    keeps an entry whatever is typed. Groups stand in their entries' ``order``.
    """

    key: str
    group: str
    icon: str
    text: str
    run: Callable[[], object]
    hint: str = ""
    keys: str = ""
    ink: str = "text_secondary"
    stays: bool = False
    order: int = 0


def matching(entries: Sequence[Entry], typed: str, limit: int) -> list[Entry]:
    """Return the entries that have every typed word, those that begin with it first; order is kept otherwise."""
    words = fold(typed).split()
    if not words:
        return list(entries[:limit])
    ranked = [(_rank(entry, words), number, entry) for number, entry in enumerate(entries)]
    found = sorted((each for each in ranked if each[0] is not None), key=lambda each: (each[0] or 0, each[1]))
    return [entry for rank, number, entry in found[:limit]]


def _rank(entry: Entry, words: list[str]) -> int | None:
    """0 when a word begins the text, 1 when all begin words of it, 2 when they are within, None when one is not."""
    if entry.stays:
        return 0
    text = fold(f"{entry.text} {entry.hint}")
    parts = text.split()
    if any(word not in text for word in words):
        return None
    if not all(any(part.startswith(word) for part in parts) for word in words):
        return 2
    return 0 if text.startswith(words[0]) else 1


def highlights(text: str, typed: str) -> list[tuple[int, int]]:
    """Return (start, length) of the letters in ``text`` that were typed; folded lengths may differ, so by letter."""
    folded, places = _folded_places(text)
    found: list[tuple[int, int]] = []
    for word in fold(typed).split():
        at = folded.find(word)
        if at >= 0:
            start, end = places[at], places[at + len(word) - 1]
            found.append((start, end - start + 1))
    return found


def _folded_places(text: str) -> tuple[str, list[int]]:
    """Fold letter by letter and remember from which letter each folded one came."""
    folded: list[str] = []
    places: list[int] = []
    for number, letter in enumerate(text):
        for made in fold(letter) or (" " if letter.isspace() else ""):
            folded.append(made)
            places.append(number)
    return "".join(folded), places

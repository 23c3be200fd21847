"""What a slot offers: keys with their words, in groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.core.folding import fold


@dataclass(frozen=True)
class Option:
    """One thing to choose: what is stored, what people read, the title it stands under, more words to find it by."""

    key: str
    words: str
    group: str = ""
    also: str = ""


def words_of(options: Iterable[Option], key: str) -> str | None:
    """Return the words of a key, None when it is not offered (any more)."""
    return next((option.words for option in options if option.key == key), None)


def found(options: Sequence[Option], typed: str) -> list[Option]:
    """Return what has every typed word, what begins with the text first; everything when nothing is typed."""
    text = fold(typed.strip())
    words = text.split()
    fitting = [each for each in options if all(word in fold(f"{each.words} {each.also}") for word in words)]
    if not words:
        return fitting
    return sorted(fitting, key=lambda each: not fold(each.words).startswith(text))

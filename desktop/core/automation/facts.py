"""What a ticket says to the conditions that ask: read when first asked for, folded once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from desktop.core.automation.values import Fact
from desktop.core.folding import fold

Loader = Callable[[str], Fact]
"""Reads one fact; it is given what stands behind the colon (a header's name, a field's id), else nothing."""


class Facts(dict[str, Fact]):
    """A ticket as it is at ``moment`` (ms), by the keys of ``Condition.fact``.

    ``old:KEY`` is there only for what changed, with the value from before. ``loaders`` read, by field, what nobody
    gave; a fact that nobody knows is empty. ``fold:KEY`` and ``utf8:KEY`` are forms of a text, made here once.
    """

    __slots__ = ("loaders", "moment")

    def __init__(
        self, known: Mapping[str, Fact] | None = None, loaders: Mapping[str, Loader] | None = None, moment: int = 0
    ) -> None:
        super().__init__(known or {})
        self.loaders: Mapping[str, Loader] = loaders or {}
        self.moment = moment

    def __missing__(self, key: str) -> Fact:
        name, _, rest = key.partition(":")
        found = _FORMS[name](self[rest]) if name in _FORMS else self._load(name, rest)
        self[key] = found
        return found

    def _load(self, name: str, rest: str) -> Fact:
        loader = self.loaders.get(name)
        return None if loader is None else loader(rest)


def _folded(fact: Fact) -> Fact:
    if isinstance(fact, str):
        return fold(fact)
    if isinstance(fact, tuple | frozenset):
        return tuple(fold(each) for each in fact)
    return "" if fact is None else fold(str(fact))


def _encoded(fact: Fact) -> Fact:
    """Return texts as UTF-8 does; half a surrogate pair, which no encoding has, reads as a question mark.

    Only ``compare_texts`` asks for these bytes; no condition can.
    """
    texts = fact if isinstance(fact, tuple | frozenset) else ("" if fact is None else str(fact),)
    found = tuple(text.encode("utf-8", "replace") for text in texts if text.strip())
    return cast(Fact, found)


_FORMS: Mapping[str, Callable[[Fact], Fact]] = {"fold": _folded, "utf8": _encoded}

"""Words for made-up desks: natural sentences among a vocabulary whose frequencies are those of real language.

The vocabulary follows Zipf and Mandelbrot (the r-th word occurs like 1 / (r + 2.7)^1.07), so that a full-text index
meets words that are everywhere and words that occur once.
"""

from __future__ import annotations

import tomllib
from itertools import accumulate
from random import Random
from typing import Any

from desktop.paths import resources_folder

LANGUAGES = ("en", "ar", "es", "pl")
VOCABULARY = 40_000
POOL = 12_000
"""Sentences made in advance; messages are put together from them."""


def demo_texts(language: str) -> dict[str, Any]:
    """Return a language's texts of the demo desk; a language without texts gets the English ones."""
    return _read(f"{language if language in LANGUAGES else 'en'}.toml")


def demo_story() -> dict[str, Any]:
    """Return who writes what when in the small desk; the words are in ``demo_texts``."""
    return _read("story.toml")


def demo_team() -> dict[str, Any]:
    """Return who works at a demo desk and in which departments; the names are in ``demo_texts``."""
    return _read("team.toml")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((resources_folder() / "demo" / name).read_text("utf-8"))


class Writer:
    """Writes subjects, names and bodies. The same seed and language write the same."""

    def __init__(self, seed: int, language: str) -> None:
        self.random = Random(seed)  # noqa: S311  must be repeatable, nothing secret
        self.texts = demo_texts(language)["mass"]
        self.words = _vocabulary(self.random, self.texts)
        self._weights = list(accumulate(1 / (rank + 2.7) ** 1.07 for rank in range(1, VOCABULARY + 1)))
        self._pool = [self._sentence() for _ in range(POOL)]
        self._lengths = [max(1, min(40, round(self.random.lognormvariate(1.87, 0.7)))) for _ in range(1_000)]

    def name(self) -> str:
        """Return a person's name."""
        return f"{self.random.choice(self.texts['first'])} {self.random.choice(self.texts['last'])}"

    def subject(self) -> str:
        """Return a ticket's subject."""
        return self._filled(self.random.choice(self.texts["subjects"]))

    def body(self) -> str:
        """Return a message of about 750 characters, with three words that hardly occur elsewhere."""
        choose = self.random.choice
        sentences = self.random.choices(self._pool, k=choose(self._lengths))
        rare = " ".join(choose(self.words) for _ in range(3))
        return f"{choose(self.texts['hello'])}\n\n{' '.join(sentences)} {rare}.\n\n{choose(self.texts['bye'])}"

    def _sentence(self) -> str:
        if self.random.random() < 0.3:
            return self._filled(self.random.choice(self.texts["sentences"]))
        count = self.random.randint(5, 16)
        return " ".join(self.random.choices(self.words, cum_weights=self._weights, k=count)).capitalize() + "."

    def _filled(self, text: str) -> str:
        number = str(self.random.randint(10_000, 99_999))
        return text.replace("{n}", number).replace("{thing}", self.random.choice(self.texts["things"]))


def _vocabulary(random: Random, texts: dict[str, Any]) -> list[str]:
    """Make up words, the short ones first, as in real languages the frequent words are short."""
    starts, middles = texts["starts"].split(), texts["middles"].split()
    ends = ["" if end == "-" else end for end in texts["ends"].split()]
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        count = 1 + min(3, len(found) // 400 + random.randint(0, 1))
        word = "".join(random.choice(starts) + random.choice(middles) + random.choice(ends) for _ in range(count))
        found[word] = None
    return list(found)

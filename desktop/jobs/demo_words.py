"""Words for made-up desks: natural sentences among a vocabulary whose frequencies are those of real language.

The vocabulary follows Zipf and Mandelbrot (the r-th word occurs like 1 / (r + 2.7)^1.07), so that a full-text index
meets words that are everywhere and words that occur once.
"""

from __future__ import annotations

import tomllib
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

from desktop.paths import resources_folder

LANGUAGES = ("en", "ar", "es", "pl")
VOCABULARY = 40_000
POOL = 12_000
"""Sentences made in advance; messages are put together from them."""
SYLLABLES = {
    "ar": ("ب ت ج ح د ر س ش ص ط ع ف ق ك ل م ن ه و".split(), "ا و ي".split(), ["", "ن", "ر", "ل", "م", "ت"]),
    "pl": ("b c d f g k l ł m n p r s t w z cz sz".split(), "a e i o u ą ę ó y".split(), ["", "ć", "m", "n", "ś", "ż"]),
    "es": ("b c d f g j l m n ñ p r s t v z br cr tr".split(), "a e i o u á é í ó".split(), ["", "n", "r", "s", "l"]),
    "en": ("b c d f g h j k l m n p r s t v w z br cr st th".split(), "a e i o u ai ea ou".split(), ["", "n", "r", "ck"]),
}


def demo_texts(language: str) -> dict[str, Any]:
    """Return a language's texts of the demo desk; a language without texts gets the English ones."""
    path: Path = resources_folder() / "demo" / f"{language if language in LANGUAGES else 'en'}.toml"
    return tomllib.loads(path.read_text("utf-8"))


class Writer:
    """Writes subjects, names and bodies. The same seed and language write the same."""

    def __init__(self, seed: int, language: str) -> None:
        self.random = Random(seed)
        self.texts = demo_texts(language)["mass"]
        self.words = _vocabulary(self.random, language if language in LANGUAGES else "en")
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


def _vocabulary(random: Random, language: str) -> list[str]:
    """Make up words, the short ones first, as in real languages the frequent words are short."""
    starts, middles, ends = SYLLABLES[language]
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        count = 1 + min(3, len(found) // 400 + random.randint(0, 1))
        word = "".join(
            random.choice(starts) + random.choice(middles) + random.choice(ends) for _ in range(count)
        )
        found[word] = None
    return list(found)

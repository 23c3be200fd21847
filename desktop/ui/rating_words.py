"""What a customer's answer to the question how we did is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.survey import SCALES
from desktop.ui.i18n import isolate


def score_words(score: int, levels: int) -> str:
    """Return an answer in words, with stars where stars were given. ``levels`` is 3 or 5, ``score`` up to it."""
    translate = QCoreApplication.translate
    if levels == 5:
        stars = "★" * score + "☆" * (5 - score)
        return translate("Ratings", "{stars} {score} of 5").format(stars=isolate(stars), score=score)
    words = (translate("Ratings", "Bad"), translate("Ratings", "Fine"), translate("Ratings", "Good"))
    return words[score - 1] if 0 < score <= len(words) else str(score)


def scored_words(told: str) -> str:
    """Return the answer that a ticket's history tells as scale and score (``three 2``); empty for none."""
    scale, _, score = told.partition(" ")
    return score_words(int(score), SCALES.get(scale, 3)) if score.isdecimal() else ""

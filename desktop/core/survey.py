"""Asking customers how we did, by mail alone: what the letter says, and what counts as an answer.

A link that a mail scanner follows would vote by itself (a known fault of web surveys); here a vote is a mail that
the customer sends: a prepared one, by ``mailto:`` (RFC 6068), or a reply of one word or digit. The token has 160 random
bits and stands in the subject of the prepared mail; a vote is looked up by its hash.
"""

from __future__ import annotations

import base64
import hashlib
import html as markup
import re
import secrets
from dataclasses import dataclass
from urllib.parse import quote

from desktop.core.survey_words import COMMENT, GOOD_WORDS, LABELS, QUESTION, REPLY, SUBJECT, WORDS

SCALES = {"three": 3, "five": 5}
"""How many levels each scale has; the lowest is always 1."""
_MARK = re.compile(r"\brate-([a-z2-7]{32})-([1-5])\b", re.IGNORECASE)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_NUMBER = re.compile(r"([1-5])(?:\s*/\s*[35])?")
_STARS = re.compile(r"[★⭐]️?")
_SIGNATURE = re.compile(r"^\s*(-- ?|—|__+|(sent|enviado|wysłan\w*|أرسل\w*)\b.*)$", re.IGNORECASE)
LONGEST_COMMENT = 1_000
LONGEST_ANSWER = 24


@dataclass(frozen=True, slots=True)
class Vote:
    """An answer: 1 up to the number of levels, and what the customer said beside it."""

    score: int
    comment: str = ""


def new_token() -> str:
    """Return a token of 160 random bits: 32 letters that survive any mail program."""
    return base64.b32encode(secrets.token_bytes(20)).decode().casefold()


def token_hash(token: str) -> str:
    """Return what the desk keeps of a token."""
    return hashlib.sha256(token.casefold().encode()).hexdigest()


def read_mark(subject: str) -> tuple[str, int] | None:
    """Return token and score from the subject of a prepared mail; only the customer's mail program wrote it there."""
    found = _MARK.search(subject[:2_000])
    return (found[1].casefold(), int(found[2])) if found else None


def read_word(text: str, scale: str) -> int | None:
    """Return the score that a reply of one word, digit or row of stars gives, None for anything longer.

    ``text`` is what the customer wrote without the quote. What follows a signature's dashes does not count.
    """
    said = _first_words(text).translate(_DIGITS).strip(" .!\t")
    if not said or len(said) > LONGEST_ANSWER:
        return None
    levels = SCALES[scale]
    if not _STARS.sub("", said).strip():
        score = len(_STARS.findall(said))
    elif number := _NUMBER.fullmatch(said):
        score = int(number[1])
    else:
        return _word_score(said.casefold(), levels)
    return score if 1 <= score <= levels else None


def read_comment(text: str) -> str:
    """Return what a customer added to a prepared mail, without the line that we put there."""
    lines = [line for line in text.splitlines() if line.strip() not in COMMENT.values()]
    return "\n".join(lines).strip()[:LONGEST_COMMENT]


def letter(language: str, scale: str, address: str, token: str, question: str = "") -> tuple[str, str]:
    """Return text and HTML of the question; ``question`` are the owner's own words, already filled in.

    Each level is a prepared mail to ``address``. Nothing of what the customer wrote is repeated.
    """
    asked = question.strip() or QUESTION.get(language, QUESTION["en"])
    levels = list(range(SCALES[scale], 0, -1))
    names = _level_names(language, scale)
    plain = "\n".join(f"{level} – {names[level]}" for level in levels)
    text = f"{asked}\n\n{REPLY.get(language, REPLY['en'])}\n\n{plain}\n"
    links = [
        f'<a href="{markup.escape(_mailto(language, address, token, level))}">{names[level]}</a>' for level in levels
    ]
    lines = markup.escape(asked).replace("\n", "<br>")
    direction = ' dir="rtl"' if language == "ar" else ""
    return text, f"<div{direction}><p>{lines}</p><p>{' &nbsp; '.join(links)}</p></div>"


def subject(language: str, code: str, number: int) -> str:
    """Return the subject of the question; it carries the ticket's mark and none of the customer's words."""
    return f"[#{code}-{number}] {SUBJECT.get(language, SUBJECT['en'])}"


def _level_names(language: str, scale: str) -> dict[int, str]:
    if scale == "five":
        return {level: "★" * level + "☆" * (5 - level) for level in range(1, 6)}
    return dict(enumerate(LABELS.get(language, LABELS["en"]), start=1))


def _mailto(language: str, address: str, token: str, score: int) -> str:
    body = COMMENT.get(language, COMMENT["en"]) + "\n"
    head = f"rate-{token}-{score}"
    return f"mailto:{quote(address, safe='@')}?subject={quote(head)}&body={quote(body)}"


def _first_words(text: str) -> str:
    kept: list[str] = []
    for line in text.strip().splitlines():
        if _SIGNATURE.match(line):
            break
        if not line.startswith(">"):
            kept.append(line)
    return "\n".join(kept).strip()


def _word_score(said: str, levels: int) -> int | None:
    if said in GOOD_WORDS:
        return levels
    found = WORDS.get(said)
    return {1: 1, 2: (levels + 1) // 2}.get(found) if found else None

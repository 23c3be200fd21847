"""Folding: one form for words that people type differently and mean alike.

SQLite's ``unicode61`` tokenizer lowers case and drops the accents that Unicode can take apart (é, ą, ñ). It leaves ł,
đ, ø, ı, ß, Arabic's alef and ya forms, vowel signs and digits as they are; ``fold`` does all of that.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = {
    "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ß": "ss", "æ": "ae",
    "œ": "oe", "þ": "th", "ƒ": "f", "ə": "e", "ـ": "", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك",
    "ڪ": "ك", "ة": "ه", "ہ": "ه", "ۃ": "ه", "ە": "ه", "ھ": "ه", "’": "'", "‐": "-", "‑": "-",
}  # fmt: skip
_KEPT_MARKS = frozenset({*range(10), *range(103, 133)})
"""Combining classes that carry meaning: marks of Indic scripts, Kana, Thai, Lao and Tibetan."""


class _Table(dict[int, str]):
    """What becomes of each character, worked out the first time it is met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        found = _LETTERS.get(char.casefold())
        if found is None:
            found = "" if _dropped(char) else _plain(char)
        self[code] = found
        return found


def _dropped(char: str) -> bool:
    category = unicodedata.category(char)
    if category in ("Cf", "Cs"):
        return True
    return category == "Mn" and unicodedata.combining(char) not in _KEPT_MARKS


def _plain(char: str) -> str:
    digit = unicodedata.decimal(char, None)
    return char.casefold() if digit is None else str(digit)


_TABLE = _Table()


def fold(text: str) -> str:
    """Return the form in which words are compared: lower case, no accents, one form of each letter and digit.

    Folding twice is folding once. White space and punctuation stay.
    """
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text).translate(_TABLE)
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", apart).translate(_TABLE))


def _same_in_index(code: int) -> bool:
    """Tell whether the tokenizer makes of a character what ``fold`` makes of it."""
    char = chr(code)
    if code < 0x80:
        return True
    base = unicodedata.normalize("NFD", char)
    return len(base) == 2 and base[0].isascii() and unicodedata.normalize("NFKD", char) == base


_PUNCTUATION = "\u2010\u2012-\u2016\u2018-\u2026\u2030-\u2033\u2039-\u203b"
_SYMBOLS = "\u20a0-\u20a7\u20a9-\u20b9\u2190-\u23f3\u2500-\u26ff\u2701-\u2775"
_SIGNS = "\u00a0-\u00a7\u00a9\u00ab\u00ac\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf\u00d7\u00f7"
_ACCENTED = "".join(chr(code) for code in range(0xC0, 0x250) if _same_in_index(code))
_OTHER = re.compile(f"[^\\x00-\\x7f{_SIGNS}{_PUNCTUATION}{_SYMBOLS}{_ACCENTED}]")


_UNSPACED = re.compile("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Han and Kana: written without spaces, so each character is a word of its own."""
_LATER_LETTERS = re.compile("[\u19b0-\u19c9\u1cf2\u1cf3]")
"""Signs of New Tai Lue and of Vedic that became letters after SQLite's table was made."""


_ASCII_WORDS = {code: chr(code) if chr(code).isalnum() else " " for code in range(128)}


def index_form(text: str) -> str | None:
    """Return what search must index instead of a text (its tokens), or None when the text itself does.

    English, Spanish or French texts cost nothing; a text with one Polish ł or any Arabic letter is kept twice.
    """
    if text.isascii() or _OTHER.search(text) is None:
        return None
    return " ".join(tokens(text))


def tokens(text: str) -> list[str]:
    """Split a text into the folded words that the index knows.

    No token may fall apart inside the index: that would be a phrase, which an index without positions refuses.
    """
    if text.isascii():
        return text.lower().translate(_ASCII_WORDS).split()
    return "".join(map(_word_char, fold(text))).split()


def _word_char(char: str) -> str:
    if char.isascii():
        return char if char.isalnum() else " "
    if unicodedata.category(char)[0] not in "LN" or _LATER_LETTERS.match(char):
        return " "
    return f" {char} " if _UNSPACED.match(char) else char

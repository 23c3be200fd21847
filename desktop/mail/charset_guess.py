"""The last resort for text that says nothing true about its charset.

Each charset that mail uses is tried on the lines that hold foreign bytes, and scored by how many of the resulting
characters its languages really use. That is right for a single sentence, where a general detector is mostly wrong
(it likes the DOS and Macintosh code pages that mail never uses); the detector decides only when no score convinces.
"""

from __future__ import annotations

import re

from charset_normalizer import from_bytes

_SAMPLE_BYTES = 8 * 1024
_CONVINCING = 0.75
_SYMBOLS = "“”‘’„‚–—…•€£¥§©®™°«»·´\xa0×½¼±"
_WESTERN = "áéíóúñüäöàâçèêëîïôûùãõåæøìòßœÿ¿¡ÁÉÍÓÚÑÜÄÖÀÂÇÈÊËÎÏÔÛÙÃÕÅÆØªº"
_CENTRAL = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻčřěšžýůťďňáíéúôäľőűöüČŘĚŠŽŮŤĎŇÁÍÉÚŐ"
_TURKISH = "çğışöüÇĞİŞÖÜâîû"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ"
_HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת"
_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئء،؟"
_LATIN = (
    ("cp1252", frozenset(_WESTERN + _SYMBOLS)),
    ("cp1250", frozenset(_CENTRAL + _SYMBOLS)),
    ("iso8859_2", frozenset(_CENTRAL + "\xa0")),
    ("cp1254", frozenset(_TURKISH + _SYMBOLS)),
)
_SCRIPTS = (
    ("cp1255", frozenset(_HEBREW)),
    ("cp1251", frozenset(_CYRILLIC + _SYMBOLS)),
    ("koi8_r", frozenset(_CYRILLIC)),
    ("cp1256", frozenset(_ARABIC)),
    ("cp1253", frozenset(_GREEK)),
    ("cp874", frozenset(chr(code) for code in range(0x0E01, 0x0E4F))),
    ("cp1252", frozenset(_SYMBOLS)),
)
_EAST_ASIAN = ("cp949", "gb18030", "big5hkscs", "cp932", "euc_jp")
_CANDIDATES = [
    "cp1251",
    "koi8_r",
    "cp1256",
    "cp1253",
    "cp1255",
    "cp874",
    "gb18030",
    "big5",
    "cp949",
    "cp932",
    "euc_jp",
    "cp1252",
]
_PAIRS = re.compile(rb"[\x80-\xff]{2,}")
_RUNS = re.compile(rb"[\x80-\xff]{3,}")


def guess_charset(data: bytes) -> str:
    """Find a codec that turns ``data`` (decoded with ``errors="replace"``) into something readable. Never fails.

    Foreign letters stand alone in Latin words and side by side in all others: that weighs the scores.
    """
    sample = b"\n".join(line[:500] for line in data.split(b"\n") if not line.isascii())[:_SAMPLE_BYTES]
    foreign = max(1, sum(byte > 0x7F for byte in sample))
    alone = 1 - sum(map(len, _RUNS.findall(sample))) / foreign
    together = 1.0 if sum(map(len, _PAIRS.findall(sample))) > foreign * 0.6 else 0.5
    wide = 1.0 if together == 1 else 0.95
    scores = [(_east_asian_score(sample, codec) * wide, codec) for codec in _EAST_ASIAN]
    scores.extend((_letters_score(sample, *latin) * alone, latin[0]) for latin in _LATIN)
    scores.extend((_letters_score(sample, *script) * together, script[0]) for script in _SCRIPTS)
    best = max(scores, key=_score)
    if best[0] >= _CONVINCING:
        return best[1]
    if together < 1:
        return max(scores[len(_EAST_ASIAN) : len(_EAST_ASIAN) + len(_LATIN)], key=_score)[1]
    match = from_bytes(sample, cp_isolation=_CANDIDATES).best() if sample else None
    return match.encoding if match is not None and match.encoding in _CANDIDATES else "cp1252"


def _score(scored: tuple[float, str]) -> float:
    return scored[0]


def _foreign(sample: bytes, codec: str) -> str:
    """Return the characters beyond ASCII. A character cut by the end of the sample counts for little."""
    return "".join(char for char in sample.decode(codec, "replace") if char > "\x7f")


def _letters_score(sample: bytes, codec: str, letters: frozenset[str]) -> float:
    foreign = _foreign(sample, codec)
    return sum(char in letters for char in foreign) / len(foreign) if foreign else 0.0


def _east_asian_score(sample: bytes, codec: str) -> float:
    """How many characters are of the common half of the set: almost any bytes decode to some rare ideograph."""
    foreign = _foreign(sample, codec)
    if not foreign or foreign.count("\ufffd") * 50 > len(foreign) + 50:
        return 0.0
    if codec in ("cp932", "euc_jp"):
        kana = sum("\u3041" <= char <= "\u30fe" for char in foreign)
        common = sum(
            "\u3041" <= char <= "\u30fe" or "\u4e00" <= char <= "\u9fff" or char in "、。・「」？！" for char in foreign
        )
        return common / len(foreign) if kana * 5 >= len(foreign) else 0.0
    return sum(_is_common(char, codec) for char in foreign) / len(foreign)


def _is_common(char: str, codec: str) -> bool:
    if "\u3000" <= char <= "\u3011" or "\uff01" <= char <= "\uff5e":
        return True
    if codec == "cp949":
        return "\uac00" <= char <= "\ud7a3" and _lead(char, "euc_kr") > 0
    if not "\u4e00" <= char <= "\u9fff":
        return False
    return 0 < _lead(char, "gb2312") <= 0xD7 if codec == "gb18030" else 0 < _lead(char, "big5") <= 0xC6


def _lead(char: str, codec: str) -> int:
    encoded = char.encode(codec, "ignore")
    return encoded[0] if len(encoded) == 2 else 0

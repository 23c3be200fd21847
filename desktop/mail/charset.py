"""Bytes to text, as a careful person would read them.

Declared charset first, then byte order mark, then UTF-8, then what the HTML says, and a detector only as the last
resort and on the first 64 kB. Declared names are read as the world means them, not as the register does: Windows
code pages for the Latin ones, and Microsoft's variants of the East Asian ones (WHATWG Encoding Standard). UTF-7 is
refused: it hides markup from every filter.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import NamedTuple

from desktop.mail.charset_guess import guess_charset
from desktop.mail.iso2022 import decode_iso2022_jp

_DETECT_BYTES = 64 * 1024
_META_BYTES = 2048
_NAME = re.compile(r"[a-z0-9][a-z0-9._:+-]{0,39}")
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{2,40})", re.IGNORECASE)
_JP = "iso-2022-jp"
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_UNKNOWN = frozenset(
    (
        "x-unknown",
        "unknown",
        "unknown-8bit",
        "unknown8bit",
        "x-user-defined",
        "user-defined",
        "default",
        "none",
        "8bit",
        "binary",
        "auto",
    )
)
_REFUSED = frozenset(
    (
        "utf-7",
        "utf7",
        "x-utf-7",
        "unicode-1-1-utf-7",
        "csunicode11utf7",
        "utf-7-imap",
        "utf_7",
        "punycode",
        "idna",
        "undefined",
        "palmos",
        "mbcs",
        "oem",
        "unicode_escape",
        "unicode-escape",
        "raw_unicode_escape",
        "raw-unicode-escape",
    )
)
_MEANT = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "ansi": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "csgb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "hz-gb-2312": "hz",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "ksc5601": "cp949",
    "euc-kr": "cp949",
    "windows-949": "cp949",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": _JP,
    "iso-2022-jp-ms": _JP,
    "csiso2022jp": _JP,
    "cp50220": _JP,
    "cp50221": _JP,
    "cp50222": _JP,
    "utf8": "utf-8",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "koi8r": "koi8-r",
    "x-koi8-r": "koi8-r",
    "win-1251": "cp1251",
}


class Decoded(NamedTuple):
    """``charset`` is what the bytes were read as; ``sure`` is False when something had to be guessed or replaced."""

    text: str
    charset: str
    sure: bool


@lru_cache(maxsize=512)
def meant_charset(declared: str) -> str:
    """Find the codec behind a declared name, or empty when it is unknown, a placeholder or refused."""
    name = declared.strip().strip("\"'").lower().removeprefix("charset=").strip("\"' ")
    if not _NAME.fullmatch(name) or name in _UNKNOWN or name in _REFUSED:
        return ""
    found = _MEANT.get(name)
    if found is not None:
        return found
    for guess in (name, name.removeprefix("x-"), name.replace("windows", "cp").replace("cp-", "cp")):
        try:
            codec = codecs.lookup(guess).name
        except LookupError:
            continue
        return _MEANT.get(codec, codec) if codec not in _REFUSED and _is_text(codec) else ""
    return ""


def _is_text(codec: str) -> bool:
    """Python also registers zip, base64 and rot13 as codecs: none of them is a charset."""
    try:
        b"a".decode(codec, "replace")
    except LookupError:
        return False
    return True


def decode(data: bytes, declared: str = "", *, html: bool = False) -> Decoded:
    """Read ``data`` as text; any bytes give some text. ``declared`` is the label of the part, as it stood there."""
    codec = meant_charset(declared) if declared else ""
    if data.isascii() and b"\x1b" not in data and codec not in ("hz", "utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        return Decoded(data.decode("ascii"), codec or "ascii", True)
    if codec and codec != "ascii":
        text = _strict(data, codec)
        if text is not None:
            return Decoded(text.removeprefix("\ufeff"), codec, True)
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(marked, "replace"), marked, True)
    return _undeclared(data, codec, html)


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return decode_iso2022_jp(data) if codec == _JP else data.decode(codec)
    except (UnicodeError, LookupError, ValueError):
        return None


def _undeclared(data: bytes, codec: str, html: bool) -> Decoded:
    text = _strict(data, "utf-8")
    if text is not None and b"\x1b$" not in data[:_DETECT_BYTES]:
        return Decoded(text, "utf-8", codec in ("", "ascii"))
    if b"\x1b$" in data[:_DETECT_BYTES]:
        text = _strict(data, _JP)
        if text is not None:
            return Decoded(text, _JP, False)
    if html and (meta := _META.search(data, 0, _META_BYTES)):
        named = meant_charset(meta[1].decode("ascii"))
        text = _strict(data, named) if named not in ("", "ascii") else None
        if text is not None:
            return Decoded(text, named, True)
    return _damaged(data, codec)


def _damaged(data: bytes, codec: str) -> Decoded:
    """Nothing fits as a whole: keep the declared reading when only a few bytes are broken, else detect."""
    for named in dict.fromkeys((codec, "utf-8")):
        if named and named != "ascii" and (text := _nearly(data, named)) is not None:
            return Decoded(text, named, False)
    named = guess_charset(data[:_DETECT_BYTES])
    return Decoded(data.decode(named, "replace"), named, False)


def _nearly(data: bytes, codec: str) -> str | None:
    if codec == _JP:
        return None
    text = data.decode(codec, "replace")
    broken = text.count("\ufffd")
    foreign = len(text) - len(text.encode("ascii", "ignore")) - broken
    return text if broken * 4 <= foreign or codec == "cp1252" else None

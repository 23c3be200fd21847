r"""A value with parameters: ``text/plain; charset=utf-8`` (RFC 2045), continued and encoded ones too (RFC 2231).

Seen in real mail and read here: doubled semicolons, blanks around ``=``, unquoted values with blanks, quotes never
closed, encoded words inside quotes, raw 8-bit names, Windows paths with lone backslashes.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from desktop.mail.charset import decode
from desktop.mail.words import decode_words

_PARAM = re.compile(
    r"""(?:^|(?<=[;\s]))([^\s=;"]{1,80}+)\s*+=[=\s]*+(?:"((?:[^"\\]|\\.)*+)"|([^;"]*+(?:"[^;]*+)?))""", re.DOTALL
)
_QUOTED = re.compile(r'\\(["\\])')
_SECTION = re.compile(r"(.+?)\*(?:([0-9]{1,3})(\*?)|)")
_COMMENT = re.compile(r"\([^()]{0,200}\)")
_MAX_PARAMS = 200
_MAX_CHARS = 64_000


class Value(NamedTuple):
    """The value in front, in lower case, and its parameters by lower-case name."""

    main: str
    params: dict[str, str]


def parse_params(text: str) -> Value:
    """Split a header value. The first of repeated parameters counts, as in most readers."""
    text = text[:_MAX_CHARS]
    main, _, rest = text.partition(";")
    if "(" in main:
        main = _COMMENT.sub("", main)
    if "=" in main:
        first, _, rest = text.partition(" ")
        main, rest = (first, rest) if "/" in first and "=" not in first else ("", text)
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for count, found in enumerate(_PARAM.finditer(rest)):
        if count >= _MAX_PARAMS:
            break
        name = found[1].lower()
        value = _QUOTED.sub(r"\1", found[2]) if found[2] is not None else found[3].strip().strip('"')
        section = _SECTION.fullmatch(name) if "*" in name else None
        if section is None:
            plain.setdefault(name, value)
        else:
            number = int(section[2] or 0)
            encoded = section[2] is None or bool(section[3])
            pieces.setdefault(section[1], {}).setdefault(number, (value, encoded))
    for name, sections in pieces.items():
        plain[name] = _join(sections)
    return Value(main.strip().lower(), plain)


def _join(sections: dict[int, tuple[str, bool]]) -> str:
    """RFC 2231: charset'language'percent-encoded, in numbered pieces that may cut a character in two."""
    charset = ""
    out: list[bytes] = []
    for index, number in enumerate(sorted(sections)):
        value, encoded = sections[number]
        if index == 0 and encoded and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)
        out.append(unquote_to_bytes(value) if encoded else value.encode("utf-8", "replace"))
    return decode(b"".join(out), charset).text


def readable(value: str) -> str:
    """Read a parameter for people (a file name): encoded words decoded, although RFC 2047 forbids them here."""
    return decode_words(value) if "=?" in value else value

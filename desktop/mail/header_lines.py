"""Headers of outgoing mail, encoded and folded here, word by word.

``EmailMessage`` reads what it is given as if it were a header on the wire: a subject, a name, a Message-ID or a file
name that *spells* an encoded word, ``=?utf-8?q?a=0D=0ABcc:_x?=``, is decoded and becomes two headers. It also wraps
long Message-IDs into encoded words, which no mail program follows (RFC 2047 §5 forbids it). A finished line that
brings its own ``fold`` is written as it stands (the documented way past a policy).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from email.header import Header
from email.headerregistry import Address
from email.policy import Policy
from urllib.parse import quote

_LINE = 76
_LONGEST_WORD = 60
_ID = re.compile(r"[!-;=?-~]{1,900}")
_SPECIAL = re.compile(r'[()<>@,;:\\".\[\]]')


class HeaderLine(str):
    """A header's finished value, folds included; ``name`` is what the policy asks for."""

    name: str

    def fold(self, *, policy: Policy) -> str:
        """Return the whole header."""
        return f"{self.name}: {self}{policy.linesep}"


def text_line(name: str, text: str) -> HeaderLine:
    """Return a header of words, such as the subject; ``text`` must be one line."""
    plain = _is_plain(text) and all(len(word) <= _LONGEST_WORD for word in text.split(" "))
    return _line(name, _folded(name, text, "us-ascii" if plain else "utf-8"))


def people_line(name: str, people: Iterable[tuple[str, str, str]]) -> HeaderLine:
    """Return a header of people, each given as name, local part and domain, one a line."""
    return _line(name, ",\r\n ".join(_person(name, *one) for one in people))


def ids_line(name: str, ids: Iterable[str]) -> HeaderLine:
    """Return a header of Message-IDs, one a line. What could not be one is left out; the line may be empty."""
    return _line(name, "\r\n ".join(f"<{one}>" for one in ids if _ID.fullmatch(one)))


def file_line(disposition: str, name: str) -> HeaderLine:
    """Return the Content-Disposition of a file, its name by RFC 2231 where it is not plain."""
    if _is_plain(name) and len(name) <= _LONGEST_WORD:
        return _line("Content-Disposition", f"{disposition}; filename={_quoted(name)}")
    pieces = list(_pieces(name))
    if len(pieces) == 1:
        return _line("Content-Disposition", f"{disposition};\r\n filename*=utf-8''{pieces[0]}")
    pieces[0] = f"utf-8''{pieces[0]}"
    numbered = [f"filename*{at}*={piece}" for at, piece in enumerate(pieces)]
    return _line("Content-Disposition", ";\r\n ".join([disposition, *numbered]))


def _line(name: str, value: str) -> HeaderLine:
    line = HeaderLine(value)
    line.name = name
    return line


def _person(header: str, name: str, local: str, domain: str) -> str:
    address = Address(username=local, domain=domain).addr_spec
    if not name:
        return address
    if _is_plain(name) and len(name) <= _LONGEST_WORD:
        return f"{_quoted(name) if _SPECIAL.search(name) else name} <{address}>"
    return f"{_folded(header, name, 'utf-8')}\r\n <{address}>"


def _folded(header: str, text: str, charset: str) -> str:
    return Header(text, charset, maxlinelen=_LINE, header_name=header).encode(linesep="\r\n")


def _is_plain(text: str) -> bool:
    """Tell whether a text may stand in a header as it is: ASCII, and nothing that reads as an encoded word."""
    return text.isascii() and text.isprintable() and "=?" not in text


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _pieces(name: str) -> Iterator[str]:
    """Cut a percent-encoded name into bearable pieces, never within one character."""
    piece = ""
    for char in name:
        encoded = quote(char, safe="")
        if len(piece) + len(encoded) > _LONGEST_WORD:
            yield piece
            piece = ""
        piece += encoded
    yield piece

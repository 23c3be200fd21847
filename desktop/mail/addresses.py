"""Address lists as people's mailers really write them.

Own reader because Python's gives up the whole list when one element is broken (the fix of CVE-2023-27043), so that
recipients vanish silently. The list is cut into elements first and encoded words are decoded last: a name may then
contain commas, brackets or a whole second address without becoming a recipient (osTicket 7c5c584f9).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.mail.clean import show_name
from desktop.mail.limits import MAX_ADDRESSES
from desktop.mail.message import Address
from desktop.mail.words import decode_words

_TOKEN = re.compile(r"""("(?:[^"\\]|\\.)*+")|(<[^<>]*+>)|([,;])|(:)|(\()|([^",;:<>(]++)|(.)""", re.DOTALL)
_TOKEN_UNQUOTED = re.compile(r"""(\b\B)|(<[^<>]*+>)|([,;])|(:)|(\b\B)|([^,;:<>]++)|(.)""", re.DOTALL)
_BACKSLASH = re.compile(r"\\(.)", re.DOTALL)
_PLAIN = re.compile(r"[^\s<>()\[\],;:\"']+@[^\s<>()\[\],;:\"']+")
_EMAIL_CHARS = re.compile(r"[\s\x00-\x20\x7f-\x9f<>,;\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
_COMMENT_DEPTH = 20
_MAX_COMMENT = 500
_MAX_UNCLOSED = 20
_MAX_EMAIL = 320
_MAX_NAME = 300


class AddressList(NamedTuple):
    """``broken`` counts elements that held no address; ``cut`` says that there were more than are kept."""

    addresses: tuple[Address, ...]
    broken: int
    cut: bool


class _Element:
    """What stands between two separators."""

    __slots__ = ("angles", "comments", "words")

    def __init__(self) -> None:
        self.words: list[str] = []
        self.angles: list[str] = []
        self.comments: list[str] = []

    @property
    def undisclosed(self) -> bool:
        """Tell "Undisclosed recipients@some.server": a gateway's way to mend an empty group, no address at all."""
        text = self.angles[-1] if self.angles else "".join(self.words)
        return text[:40].strip(' "').lower().startswith("undisclosed")

    def __bool__(self) -> bool:
        return bool(self.angles or self.comments or any(word.strip() for word in self.words))


def parse_addresses(raw: str, *, limit: int = MAX_ADDRESSES) -> AddressList:
    """Every address of a raw header value (encoded words not yet decoded), groups opened."""
    simple = _simple(raw)
    if simple is not None:
        return AddressList((simple,), 0, False)
    found: list[Address] = []
    broken = 0
    carried = ""
    for element in _elements(raw):
        if len(found) >= limit:
            return AddressList(tuple(found), broken, True)
        if element.undisclosed:
            continue
        read = _read(element, carried)
        if not read:
            broken += 1
        elif carried and element.angles:
            broken -= 1
        carried = "" if read else _unescape("".join(element.words)).strip()
        found.extend(read)
    return AddressList(tuple(found[:limit]), broken, len(found) > limit)


def _simple(raw: str) -> Address | None:
    """Read the common header, one bare or one angled address with a plain name, without the tokenizer."""
    if len(raw) > 500 or any(mark in raw for mark in ',;:(\\"') or "=?" in raw or "ndisclosed" in raw:
        return None
    name, angle, rest = raw.partition("<")
    if not angle:
        email = clean_email(raw)
        return Address("", email) if email and not any(c.isspace() for c in raw.strip()) else None
    email = clean_email(rest.rstrip()[:-1]) if rest.rstrip().endswith(">") and rest.count("<") == 0 else ""
    return Address(_name(name), email) if email else None


def _elements(raw: str) -> list[_Element]:
    """Cut at separators. After 20 quotes or comments that never close, the marks count as plain characters."""
    elements: list[_Element] = []
    current = _Element()
    at, unclosed, token_at = 0, 0, _TOKEN
    while (token := token_at.match(raw, at)) is not None and len(elements) <= 4 * MAX_ADDRESSES:
        at = token.end()
        quoted, angle, separator, colon, comment, words, other = token.groups()
        if angle is not None:
            current.angles.append(angle[1:-1])
        elif separator is not None:
            elements.append(current)
            current = _Element()
        elif colon is not None:
            current = _after_colon(current)
        elif comment is not None:
            text, at = _comment(raw, at)
            current.comments.append(text)
            unclosed += not text
        else:
            current.words.append(quoted or words or (" " if other in '"<>' else other))
            unclosed += other == '"'
        if unclosed > _MAX_UNCLOSED:
            token_at = _TOKEN_UNQUOTED
    elements.append(current)
    return [element for element in elements if element]


def _after_colon(element: _Element) -> _Element:
    """``Friends: a@x, b@y;`` names a group: the name goes. A colon behind an address is only a stray mark."""
    words = "".join(element.words)
    if words.lower().endswith("[mailto"):
        element.words = [words[: -len("[mailto")]]
    elif element.angles or "@" in words:
        element.words.append(" ")
    else:
        return _Element()
    return element


def _comment(raw: str, at: int) -> tuple[str, int]:
    """Text of a comment that opened before ``at``; comments nest. An unclosed one ends at the next separator."""
    depth, start = 1, at
    while at < len(raw) and at - start < _MAX_COMMENT:
        char = raw[at]
        if char == "\\":
            at += 1
        elif char in "()":
            depth += 1 if char == "(" else -1
            if depth == 0:
                return raw[start:at], at + 1
            if depth > _COMMENT_DEPTH:
                break
        at += 1
    return "", start


def _read(element: _Element, carried: str) -> list[Address]:
    words = "".join(element.words)
    if element.angles:
        email = clean_email(element.angles[-1])
        if email:
            name = _name(words) or _name(" ".join(element.comments))
            return [Address(_name(f"{carried}, {name}") if carried and name else name or carried, email)]
        inside = [address for angle in element.angles for address in _bare(angle)]
        if inside:
            return inside
    return _bare_with_name(words, element.comments)


def _bare_with_name(words: str, comments: list[str]) -> list[Address]:
    plain = _unescape(words[:20_000]).strip()
    email = clean_email(plain) if not any(char.isspace() for char in plain) else ""
    if words.lstrip().startswith('"') and '"@' in words:
        email = clean_email(words)
    if email:
        return [Address(_name(" ".join(comments)), email)]
    decoded = decode_words(plain)
    bare = _bare(decoded)
    if len(bare) == 1:
        rest = decoded.replace("<", " ").replace(">", " ").replace('"', " ").replace("]", " ")
        found = _PLAIN.search(rest)
        name = rest[: found.start()] + rest[found.end() :] if found is not None else ""
        return [Address(show_name(name).strip(" ,;:")[:_MAX_NAME], bare[0].email)]
    return bare


def _bare(text: str) -> list[Address]:
    emails = (clean_email(found[0]) for found in _PLAIN.finditer(text))
    return [Address("", email) for email in emails if email]


def _name(words: str) -> str:
    """Read a display name: unquoted, decoded, one line."""
    text = _unescape(words[: 20 * _MAX_NAME])
    name = show_name(decode_words(text) if "=?" in text else text)[:_MAX_NAME].strip('" ')
    return name[1:-1].strip() if len(name) > 1 and name[0] == name[-1] == "'" else name


def _unescape(words: str) -> str:
    text = (
        words.replace('"', "")
        if "\\" not in words
        else _BACKSLASH.sub(r"\1", words.replace('\\"', "\0")).replace('"', "").replace("\0", '"')
    )
    return text.strip()


def clean_email(text: str) -> str:
    """One address, domain in lower case, or empty when it is none. Routes and ``mailto:`` are dropped.

    Characters that could end a header or begin another recipient never survive.
    """
    text = text.strip()
    if text.startswith("@") and ":" in text:
        text = text.rsplit(":", 1)[1]
    if text[:7].lower() == "mailto:":
        text = text[7:].partition("?")[0]
    if len(text) > 4 * _MAX_EMAIL:
        return ""
    local, at, domain = text.rpartition("@")
    quoted = len(local) > 1 and local[0] == local[-1] == '"'
    local = _quoted_local(local) if quoted else _EMAIL_CHARS.sub("", local.strip("\"'"))
    domain = _EMAIL_CHARS.sub("", domain).strip(".\"'").lower()
    domain = domain if domain.startswith("[") else domain.rstrip("])")
    if not at or not local or not domain or len(local) + len(domain) >= _MAX_EMAIL or "@" in domain:
        return ""
    if not quoted and ("@" in local or ":" in local):
        return ""
    return f"{local}@{domain}"


def _quoted_local(local: str) -> str:
    inside = _BACKSLASH.sub(r"\1", local[1:-1])
    inside = "".join(char for char in inside if char.isprintable() and char not in '"\\<>')
    plain = inside.replace(".", "").replace("-", "").replace("_", "").replace("+", "")
    return inside if plain.isalnum() else f'"{inside}"' if inside else ""


def holds_other_address(address: Address) -> bool:
    """Tell whether the name shows another address than the mail comes from (Thunderbird CVE-2025-3875)."""
    found = _PLAIN.search(address.name) if "@" in address.name else None
    return found is not None and found[0].strip(".'\"").lower() != address.email.lower()

"""The tree of parts of a message, found without copying and without unbounded work.

Own splitter rather than ``email.parser``: that one recurses for every level (1,500 levels end it), has no limits, and
gives an attached message back re-written, which breaks its signature. Here every part is a pair of offsets into the
received bytes, an outer boundary always wins over an unfinished inner part, and levels, parts and fields are counted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.mail.headers import Headers, read_block
from desktop.mail.limits import MAX_DEPTH, MAX_PARTS
from desktop.mail.params import parse_params
from desktop.mail.transfer import decode_transfer

_GUESS = re.compile(
    rb"^--([^\s-][^\r\n]{0,199}|-{2,60}[^\s-][^\r\n]{0,139})\r?\nContent-", re.MULTILINE | re.IGNORECASE
)
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}")
_TEXT_ENCODED = ("base64", "quoted-printable")


@dataclass(slots=True)
class Part:
    """One part: ``raw[start:end]`` is its body, still encoded. ``children`` is empty for a leaf."""

    headers: Headers
    raw: bytes
    start: int
    end: int
    mime: str
    params: dict[str, str]
    disposition: str = ""
    disposition_params: dict[str, str] = field(default_factory=dict)
    children: list[Part] = field(default_factory=list)

    @property
    def body(self) -> bytes:
        """The encoded body, without the line end that belongs to the boundary."""
        return self.raw[self.start : self.end]

    @property
    def encoding(self) -> str:
        """Content-Transfer-Encoding in lower case; comments and quotes that some mailers add are dropped."""
        return self.headers.raw("content-transfer-encoding").split(";")[0].split("(")[0].strip(" \"'.").lower()

    def content(self, *, text: bool = False) -> tuple[bytes, str]:
        """Return the decoded body and a defect code or empty."""
        return decode_transfer(self.body, self.encoding, text=text)

    @property
    def content_id(self) -> str:
        """Content-ID without angle brackets, by which HTML refers to a picture."""
        return self.headers.line("content-id").strip("<> ") if "content-id" in self.headers else ""


@dataclass(slots=True)
class Tree:
    """A message and what was wrong with its form, as codes."""

    root: Part
    defects: list[str] = field(default_factory=list)

    def note(self, code: str) -> None:
        """Remember a defect once."""
        if code not in self.defects:
            self.defects.append(code)


def read_tree(raw: bytes) -> Tree:
    """Every part of a message, at most 1,000 and 50 levels deep; what lies deeper stays one undivided leaf."""
    block = read_block(raw, 0, len(raw), top=True)
    root = _part(block.headers, raw, block.body, len(raw), "text/plain")
    tree = Tree(root)
    if block.cut:
        tree.note("too-many-headers")
    waiting = [(root, 1)]
    count = 1
    while waiting:
        part, depth = waiting.pop()
        if not part.mime.startswith("multipart/"):
            continue
        if depth >= MAX_DEPTH:
            tree.note("too-deep")
            continue
        _divide(part, tree, MAX_PARTS - count)
        count += len(part.children)
        waiting.extend((child, depth + 1) for child in part.children)
    return tree


def _part(headers: Headers, raw: bytes, start: int, end: int, default: str) -> Part:
    mime = default
    params: dict[str, str] = {}
    content_type = headers.raw("content-type")
    if content_type:
        mime, params = parse_params(content_type)
        if not _TYPE.fullmatch(mime):
            mime = "text/plain" if mime in ("", "text", "plain", "text/") else "application/octet-stream"
    disposition = headers.raw("content-disposition")
    part = Part(headers, raw, start, max(start, end), mime, params)
    if disposition:
        part.disposition, part.disposition_params = parse_params(disposition)
    return part


def _divide(part: Part, tree: Tree, room: int) -> None:
    """Fill ``children``. A multipart in which no boundary can be found becomes a text leaf: nothing is lost."""
    spans, ended = _spans(part, part.params.get("boundary", ""))
    if not spans and part.encoding in _TEXT_ENCODED:
        decoded, _ = part.content()
        part.raw, part.start, part.end = decoded, 0, len(decoded)
        spans, ended = _spans(part, part.params.get("boundary", ""))
    if not spans:
        tree.note("no-boundary")
        guess = _GUESS.search(part.raw, part.start, part.end)
        if guess is not None:
            spans, ended = _spans(part, guess[1].decode("utf-8", "surrogateescape"))
    if not spans:
        part.mime = "text/plain"
        return
    if not ended:
        tree.note("no-end-boundary")
    if len(spans) > room:
        tree.note("too-many-parts")
        spans = spans[:room]
    default = "message/rfc822" if part.mime == "multipart/digest" else "text/plain"
    for start, end in spans:
        block = read_block(part.raw, start, end)
        if block.cut:
            tree.note("too-many-headers")
        part.children.append(_part(block.headers, part.raw, block.body, end, default))


def _spans(part: Part, boundary: str) -> tuple[list[tuple[int, int]], bool]:
    """(start, end) of each part between the delimiters, and whether the closing one was there.

    Parts behind a closing delimiter count too: some mailers close too early. Text there is an epilogue.
    """
    mark = boundary.encode("utf-8", "surrogateescape")
    if not mark or len(mark) > 10_000:
        return [], False
    pattern = re.compile(rb"^--" + re.escape(mark) + rb"(--)?[ \t]*\r*(?:\n|\Z)", re.MULTILINE)
    spans: list[tuple[int, int]] = []
    open_at, ended = -1, False
    for found in pattern.finditer(part.raw, part.start, part.end):
        if open_at >= 0:
            spans.append((open_at, _before_newline(part.raw, open_at, found.start())))
        ended = found[1] is not None
        open_at = -1 if ended else found.end()
        if len(spans) > MAX_PARTS:
            return spans, True
    if open_at >= 0 and part.raw[open_at : part.end].strip():
        spans.append((open_at, part.end))
    return spans, ended


def _before_newline(raw: bytes, start: int, end: int) -> int:
    """Leave out the line end that belongs to the delimiter (RFC 2046 §5.1.1)."""
    if end > start and raw[end - 1] == 10:
        end -= 1
        if end > start and raw[end - 1] == 13:
            end -= 1
    return end

"""From the tree of parts to what a person sees: the text, the HTML, the attachments.

Kinds of multipart matter less than they should, because mailers mix them freely: what is a text without a name is
shown in its order, what the HTML refers to is inline, and everything else is an attachment. Nothing is dropped.
"""

from __future__ import annotations

import html as html_module
from dataclasses import dataclass, field

from desktop.mail.attach import Files
from desktop.mail.charset import Decoded, decode
from desktop.mail.clean import clean_html, clean_text
from desktop.mail.flowed import unflow
from desktop.mail.html_text import to_text
from desktop.mail.limits import MAX_HTML_CHARS, MAX_TEXT_CHARS
from desktop.mail.mime import Part, Tree, read_tree
from desktop.mail.smime import signed_content
from desktop.mail.tnef import unpack_tnef
from desktop.mail.transfer import KNOWN_ENCODINGS, find_uuencoded

_NOT_SHOWN = (
    "text/calendar",
    "text/csv",
    "text/rfc822-headers",
    "text/vcard",
    "text/x-vcard",
    "text/directory",
    "text/xml",
)
_SIGNED = ("multipart/signed",)
_MAX_WRAPPED = 3


@dataclass(slots=True)
class Block:
    """A stretch of the body: the same words as plain text and as HTML, or a picture that stands between words."""

    plain: str | None = None
    html: str | None = None
    picture: int = -1


@dataclass(slots=True)
class Body:
    """What was collected. ``charset`` is that of the first text, a hint for raw 8-bit headers."""

    tree: Tree
    files: Files = field(default_factory=Files)
    blocks: list[Block] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    charset: str = ""
    wrapped: int = 0

    def flag(self, code: str) -> None:
        """Set a flag of the mail once."""
        if code not in self.flags:
            self.flags.append(code)


def read_body(tree: Tree) -> Body:
    """Text blocks, files and flags of a whole message."""
    body = Body(tree)
    _walk(tree.root, body)
    return body


def _walk(part: Part, body: Body) -> None:
    """Depth first; the tree is at most 50 deep, so this recursion is bounded."""
    if part.mime == "multipart/encrypted":
        body.flag("encrypted")
    elif part.mime in _SIGNED:
        body.flag("signed")
    if part.mime == "multipart/alternative" and part.children:
        _alternative(part, body)
    elif part.children:
        for child in part.children:
            _walk(child, body)
    else:
        _leaf(part, body)


def _alternative(part: Part, body: Body) -> None:
    """Choose among the forms of one message: the first plain one as text, the richest HTML one for the view."""
    outer = body.blocks
    plain: str | None = None
    html: str | None = None
    rest: list[Block] = []
    for child in part.children:
        body.blocks = []
        _walk(child, body)
        if any(block.html is not None for block in body.blocks):
            html = render_html(body.blocks, body) or html
        elif plain is None and any(block.plain is not None for block in body.blocks):
            plain = render_text(body.blocks)
        rest.extend(block for block in body.blocks if block.picture >= 0 and block.html is None)
    body.blocks = outer
    if plain is not None or html is not None:
        body.blocks.append(Block(plain if plain and plain.strip() else None if html else plain, html))
    elif rest:
        body.blocks.extend(rest)


def _leaf(part: Part, body: Body) -> None:
    if _is_text(part, body):
        _text(part, body)
    elif part.mime in ("application/ms-tnef", "application/vnd.ms-tnef"):
        _tnef(part, body)
    elif part.mime in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        _smime(part, body)
    else:
        content, defect = part.content()
        _defect(body, defect)
        body.files.add(part, content)
        if part.mime == "message/partial":
            body.flag("partial")
        if part.mime.startswith("image/") and part.disposition != "attachment":
            body.blocks.append(Block(picture=len(body.files.drafts) - 1))


def _is_text(part: Part, body: Body) -> bool:
    """Shown as words: a nameless text, or a named one that is the first thing in the mail and not an attachment."""
    if not part.mime.startswith("text/") or part.mime in _NOT_SHOWN:
        return False
    named = bool(part.disposition_params.get("filename") or part.params.get("name"))
    alone = part is body.tree.root
    if part.disposition == "attachment":
        return alone and not named
    if not named:
        return part.mime in ("text/plain", "text/html") or part.disposition == "" or alone
    shown = any(block.plain is not None or block.html is not None for block in body.blocks)
    first = not shown and not body.files.drafts
    return first and part.mime in ("text/plain", "text/html") and part.encoding in KNOWN_ENCODINGS


def _text(part: Part, body: Body) -> None:
    content, defect = part.content(text=True)
    _defect(body, defect)
    is_html = part.mime == "text/html"
    if not is_html and b"begin " in content:
        content = _cut_uuencoded(content, body)
    read = decode(content, part.params.get("charset", ""), html=is_html)
    if not read.sure:
        _defect(body, "charset")
    if not body.charset and read.charset not in ("ascii", "utf-8"):
        body.charset = read.charset
    body.blocks.append(
        Block(html=_limited(clean_html(read.text), MAX_HTML_CHARS, body)) if is_html else _plain(part, read, body)
    )


def _plain(part: Part, read: Decoded, body: Body) -> Block:
    text = _limited(clean_text(read.text), MAX_TEXT_CHARS, body)
    if part.params.get("format", "").strip().lower() == "flowed":
        text = unflow(text, delsp=part.params.get("delsp", "").strip().lower() == "yes")
    head = text.lstrip()[:40]
    if head.startswith("-----BEGIN PGP MESSAGE-----"):
        body.flag("encrypted")
    elif head.startswith("-----BEGIN PGP SIGNED MESSAGE-----"):
        body.flag("signed")
    return Block(plain=text)


def _limited(text: str, limit: int, body: Body) -> str:
    if len(text) > limit:
        body.flag("truncated")
    return text[:limit]


def _cut_uuencoded(content: bytes, body: Body) -> bytes:
    """Files that old mailers wrote into the text become attachments."""
    kept: list[bytes] = []
    at = 0
    for found in find_uuencoded(content):
        kept.append(content[at : found.start])
        at = found.end
        body.files.add_named(decode(found.name).text, "", found.content)
    kept.append(content[at:])
    return b"".join(kept)


def _tnef(part: Part, body: Body) -> None:
    """Unpack; one that only repeats the visible text as RTF goes, one that nothing came out of stays."""
    content, defect = part.content()
    _defect(body, defect)
    box = unpack_tnef(content)
    shown = any((block.plain or block.html or "").strip() for block in body.blocks)
    if box is None or not (shown or box.files or box.text or box.html):
        _defect(body, "tnef" if box is None else "")
        body.files.add(part, content)
        return
    for item in box.files:
        body.files.add_named(item.name, "", item.content)
    if not shown and (box.text or box.html):
        text, html = _limited(box.text, MAX_TEXT_CHARS, body), _limited(box.html, MAX_HTML_CHARS, body)
        body.blocks.append(Block(clean_text(text) or None, clean_html(html) or None))


def _smime(part: Part, body: Body) -> None:
    content, defect = part.content()
    _defect(body, defect)
    body.files.add(part, content)
    inner = signed_content(content) if body.wrapped < _MAX_WRAPPED else None
    if inner is None:
        body.flag("signed" if part.params.get("smime-type", "").lower().startswith("signed") else "encrypted")
        return
    body.flag("signed")
    body.wrapped += 1
    tree = read_tree(inner)
    for code in tree.defects:
        body.tree.note(code)
    _walk(tree.root, body)


def _defect(body: Body, code: str) -> None:
    if code:
        body.tree.note(code)


def render_text(blocks: list[Block]) -> str:
    """Readable text of the blocks in their order; HTML without a plain form is read aloud by ``to_text``."""
    pieces: list[str] = []
    for block in blocks:
        text = block.plain if block.plain is not None else clean_text(to_text(block.html)) if block.html else ""
        if text.strip():
            pieces.append(text.strip("\n").rstrip())
    return "\n\n".join(pieces)[:MAX_TEXT_CHARS]


def render_html(blocks: list[Block], body: Body) -> str:
    """HTML of the blocks, empty when none has any. Apple Mail puts pictures between texts without naming them."""
    if not any(block.html for block in blocks):
        return ""
    if len(blocks) == 1:
        return blocks[0].html or ""
    last = max(index for index, block in enumerate(blocks) if block.html or (block.plain or "").strip())
    pieces: list[str] = []
    for index, block in enumerate(blocks):
        if block.html is not None:
            pieces.append(block.html)
        elif block.plain is not None and block.plain.strip():
            pieces.append(f'<div style="white-space: pre-wrap">{html_module.escape(block.plain.strip())}</div>')
        elif block.picture >= 0:
            pieces.append(body.files.place(block.picture, between=index < last))
    return "\n".join(piece for piece in pieces if piece)[:MAX_HTML_CHARS]

"""Turns what was written into small HTML and plain text.

Qt's own ``toHtml`` repeats fonts and colours in every paragraph; customers' mail programs would show our theme. Here
only meaning leaves: bold, italic, links, lists, quotes, and the direction of a paragraph that reads right to left.
"""

from __future__ import annotations

import html as markup
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextFormat, QTextListFormat

_NUMBERED = QTextListFormat.Style.ListDecimal
_LINE = "\u2028"
_OBJECT = "\ufffc"
SCHEMES = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class Written:
    """A document as it leaves. ``formatted`` tells whether plain text alone would lose something."""

    html: str
    text: str
    formatted: bool


@dataclass(slots=True)
class _Writer:
    """Walks the blocks and keeps what is open: quotes outside, lists inside."""

    html: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    formatted: bool = False
    quotes: int = 0
    lists: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)

    def block(self, block: QTextBlock) -> None:
        level = block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel)
        listed = block.textList()
        depth = min(max(listed.format().indent(), 1), 6) if listed is not None else 0
        kind = ("ol" if listed.format().style() == _NUMBERED else "ul") if listed is not None else ""
        if level != self.quotes:
            self._lists_to(0, "")
            self._quotes_to(level)
        self._lists_to(depth, kind)
        inline, plain = self._content(block)
        turned = block.textDirection() == Qt.LayoutDirection.RightToLeft and bool(plain.strip())
        self.formatted = self.formatted or turned or bool(level or depth)
        tag = "li" if depth else "div"
        direction = ' dir="rtl"' if turned else ""
        self.html.append(f"<{tag}{direction}>{inline or '<br>'}</{tag}>")
        self._line(plain)

    def close(self) -> Written:
        self._lists_to(0, "")
        self._quotes_to(0)
        text = "\n".join(self.lines).strip("\n")
        return Written("".join(self.html), text, self.formatted)

    def _line(self, plain: str) -> None:
        mark = ""
        if self.lists:
            self.numbers[-1] += 1
            mark = "  " * (len(self.lists) - 1) + (f"{self.numbers[-1]}. " if self.lists[-1] == "ol" else "- ")
        start = "> " * self.quotes
        for number, line in enumerate(plain.split("\n")):
            full = f"{start}{mark if number == 0 else ' ' * len(mark)}{line}".rstrip()
            self.lines.append("-- " if full == "--" else full)

    def _quotes_to(self, level: int) -> None:
        while self.quotes > level:
            self.html.append("</blockquote>")
            self.quotes -= 1
        while self.quotes < min(level, 6):
            self.html.append("<blockquote>")
            self.quotes += 1

    def _lists_to(self, depth: int, kind: str) -> None:
        while len(self.lists) > depth or (self.lists and len(self.lists) == depth and self.lists[-1] != kind):
            self.html.append(f"</{self.lists.pop()}>")
            self.numbers.pop()
        while len(self.lists) < depth:
            self.html.append(f"<{kind}>")
            self.lists.append(kind)
            self.numbers.append(0)

    def _content(self, block: QTextBlock) -> tuple[str, str]:
        html: list[str] = []
        plain: list[str] = []
        for text, style, link in _runs(block):
            words = text.replace(_OBJECT, "").replace(_LINE, "\n").replace("\u00a0", " ")
            if not words:
                continue
            inner = markup.escape(words, quote=False).replace("\n", "<br>")
            self.formatted = self.formatted or bool(style)
            for tag in style:
                inner = f"<{tag}>{inner}</{tag}>"
            if link:
                inner = f'<a href="{markup.escape(link)}">{inner}</a>'
            bare = link.removeprefix("mailto:").rstrip("/")
            shown = words.strip().rstrip("/")
            named = bool(link) and bare not in (shown, f"https://{shown}", f"http://{shown}")
            self.formatted = self.formatted or named
            html.append(inner)
            plain.append(f"{words} <{bare}>" if named else words)
        return keep_spaces("".join(html)), "".join(plain)


def _runs(block: QTextBlock) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Return (text, tags, link) of each differently formatted piece of a block."""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        yield fragment.text(), *_style(fragment.charFormat())
        place += 1


def _style(look: QTextCharFormat) -> tuple[tuple[str, ...], str]:
    tags: list[str] = []
    if look.fontItalic():
        tags.append("i")
    if look.fontWeight() >= QFont.Weight.DemiBold:
        tags.append("b")
    link = look.anchorHref() if look.isAnchor() else ""
    return tuple(tags), link if link.lower().startswith(SCHEMES) else ""


def keep_spaces(html: str) -> str:
    """Keep what HTML would swallow: two spaces in a row and one at a paragraph's start."""
    kept = html.replace("\t", "    ").replace("  ", "\u00a0 ")
    return f"\u00a0{kept[1:]}" if kept.startswith(" ") else kept


def write(document: QTextDocument) -> Written:
    """Return a document as HTML, as plain text, and whether the HTML says more."""
    writer = _Writer()
    block = document.begin()
    while block.isValid():
        writer.block(block)
        block = block.next()
    return writer.close()

"""Readable plain text of an HTML mail: for search, snippets, plain replies and the quote finder.

Quoted blocks get the "> " of plain mail, so that one finder of quotes serves both. Links keep their address only
where the words do not give it away and it is short enough to read.
"""

from __future__ import annotations

import re

from desktop.core import urls
from desktop.mail import html_events, html_limits
from desktop.mail.html_events import TEXT, Event
from desktop.mail.html_style import is_gone, keeps_spaces

_LINK_CHARACTERS = 60
_SPACES = re.compile(r"[ \t\n\r\f\xa0]+")
_INVISIBLE = re.compile(r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2064\ufeff\s]*")
_GAPS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "blockquote", "table", "hr"})
_LINES = frozenset(
    {"div", "tr", "li", "dt", "dd", "center", "address", "article", "aside", "section", "header", "footer", "main",
     "nav", "figure", "figcaption", "fieldset", "form", "caption", "body", "details", "summary", "option", "menu",
     "dir", "legend", "hgroup", "tbody", "thead", "tfoot"}
)  # fmt: skip


def to_text(html: str) -> str:
    """Return the text a person would read in ``html``, at most two blank lines running; never raises."""
    events = html_events.read(html_limits.bounded(html).html)
    writer = _Writer()
    index = 0
    while index < len(events):
        event = events[index]
        if not event.end and event.name != TEXT and is_gone(event):
            index = event.partner + 1
            continue
        writer.take(event)
        index += 1
    return writer.finish()


class _Writer:
    """Collects lines; knows the quote depth, the list it is in and whether spaces count."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._quotes = 0
        self._spaces_kept: list[bool] = []
        self._lists: list[int] = []
        self._links: list[tuple[str, int]] = []
        self._prefix = ""
        self._cell = False
        self._gap = False
        self._gap_quotes = 0

    def take(self, event: Event) -> None:
        """Write one event."""
        name = event.name
        if name == TEXT:
            self._text(event.text)
        elif event.end:
            self._end(name)
        else:
            self._start(name, event)

    def finish(self) -> str:
        """Return the text without blank lines at its ends."""
        self._break()
        return "\n".join(self._lines).strip("\n")

    def _text(self, text: str) -> None:
        if self._spaces_kept and self._spaces_kept[-1]:
            first, *more = text.replace("\xa0", " ").split("\n")
            self._add(first)
            for line in more:
                self._break(always=True)
                self._add(line)
            return
        text = _SPACES.sub(" ", text)
        if not self._line or self._line[-1].endswith(" "):
            text = text.lstrip(" ")
        self._add(text)

    def _add(self, text: str) -> None:
        if not text:
            return
        if self._cell and self._line and text.strip():
            self._line.append(" | " if not self._line[-1].endswith(" ") else "| ")
            text = text.lstrip(" ")
        self._cell = self._cell and not text.strip()
        self._line.append(text)

    def _break(self, *, always: bool = False) -> None:
        text = "".join(self._line).rstrip()
        self._line = []
        self._cell = False
        if not text and not always:
            return
        if _INVISIBLE.fullmatch(text):
            text = ""
        self._push(text)

    def _wants_gap(self, name: str) -> None:
        if name in _GAPS and not self._lists and not self._gap:
            self._gap, self._gap_quotes = True, self._quotes
        self._gap_quotes = min(self._gap_quotes, self._quotes)

    def _push(self, text: str) -> None:
        mark = ">" * self._quotes + (" " if self._quotes and text else "")
        if text:
            if self._gap and self._lines:
                self._push_blank(">" * self._gap_quotes)
            self._gap = False
            text, self._prefix = self._prefix + text, ""
            self._lines.append(mark + text)
        else:
            self._push_blank(mark)

    def _push_blank(self, mark: str) -> None:
        if not self._lines or all(not line.strip("> ") for line in self._lines[-2:]):
            return
        if self._gap and not self._lines[-1].strip("> "):
            return
        self._lines.append(mark)

    def _start(self, name: str, event: Event) -> None:
        if name == "br":
            self._break(always=True)
        elif name in _GAPS or name in _LINES:
            self._break()
            self._wants_gap(name)
            self._open_block(name, event)
        elif name in ("td", "th"):
            self._cell = bool(self._line)
        elif name == "img":
            self._picture(event)
        elif name == "a":
            self._links.append((event.get("href"), len(self._line)))
        if name not in html_limits.VOID:
            kept = bool(self._spaces_kept and self._spaces_kept[-1])
            self._spaces_kept.append(kept or name == "pre" or keeps_spaces(event.get("style")))

    def _open_block(self, name: str, event: Event) -> None:
        if name == "blockquote":
            self._quotes += 1
        elif name in ("ul", "ol", "menu", "dir"):
            start = event.get("start")
            self._lists.append(int(start) if name == "ol" and start.isdecimal() and len(start) < 6 else 1)
            if name != "ol":
                self._lists[-1] = 0
        elif name == "li":
            self._item()
        elif name == "hr":
            self._add("---")
            self._break()
            self._gap = True

    def _item(self) -> None:
        indent = "  " * (len(self._lists) - 1)
        number = self._lists[-1] if self._lists else 0
        self._prefix = f"{indent}{number}. " if number else f"{indent}• "
        if number:
            self._lists[-1] += 1

    def _end(self, name: str) -> None:
        if self._spaces_kept:
            self._spaces_kept.pop()
        if name == "a" and self._links:
            self._close_link(*self._links.pop())
        elif name in _GAPS or name in _LINES:
            self._break()
            if name == "blockquote":
                self._quotes -= 1
            elif name in ("ul", "ol", "menu", "dir") and self._lists:
                self._lists.pop()
            elif name == "li":
                self._prefix = ""
            self._wants_gap(name)

    def _close_link(self, address: str, since: int) -> None:
        target = urls.safe_link(address)
        words = "".join(self._line[since:]).strip()
        if target is None or not words or len(target) > _LINK_CHARACTERS or target.startswith("mailto:"):
            return
        bare = target.split("://", 1)[-1].rstrip("/").lower()
        if bare.removeprefix("www.") not in words.lower():
            self._line.append(f" <{target}>")

    def _picture(self, event: Event) -> None:
        alternative = _SPACES.sub(" ", event.get("alt")).strip()
        if alternative and event.get("width") not in ("0", "1"):
            self._add(alternative)

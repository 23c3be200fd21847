"""Writes the viewer's HTML from events: the only place where output is made, from an empty page.

The written tree is one that HTML parsers leave as it is (no link in a link, cells only in rows), so a second pass
changes nothing. Tables that would cost the viewer too much (``html_tables``) become plain blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape

from desktop.mail import html_color, html_elements, html_links, html_pictures, html_tables
from desktop.mail.html_color import Paper
from desktop.mail.html_elements import Surroundings
from desktop.mail.html_events import TEXT, Event
from desktop.mail.html_limits import CONTROLS, MAX_DEPTH, MAX_WORD, breakable
from desktop.mail.html_links import Link
from desktop.mail.html_pictures import Pictures
from desktop.mail.html_style import is_gone

_STRONG = re.compile(r"[^\W\d_]")
_RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_PARTS = frozenset({"tr", "td", "th", "thead", "tbody", "tfoot", "caption"})
_NEEDS = {"li": ("ul", "ol"), "dt": ("dl",), "dd": ("dl",)}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LINK_SCOPES = ("a", "td", "th")
_CACHED = 2_000


@dataclass(slots=True)
class _Frame:
    start: int
    name: str
    around: Surroundings
    after: str = ""
    is_table: bool = False


@dataclass
class Writer:
    """Writes one piece of a mail; ``links`` and ``flattened`` tell what it met, ``pictures`` counts on."""

    events: list[Event]
    pictures: Pictures
    paper: Paper
    labels: bool = False
    links: list[Link] = field(default_factory=list)
    flattened: bool = False

    def __post_init__(self) -> None:
        self._flat = html_tables.to_flatten(self.events)
        self.flattened = bool(self._flat)

    def write(self, indexes: Iterable[int]) -> str:
        """Return HTML of the events at ``indexes``, in that order; whatever is left open is closed."""
        self._out: list[str] = []
        self._frames = [_Frame(-1, "", Surroundings(self.paper.ground, self.paper.text))]
        self._tables: list[bool] = []
        self._unbroken = 0
        skip_to = -1
        events = self.events
        for index in indexes:
            if index < skip_to:
                continue
            event = events[index]
            if event.name == TEXT:
                self._text(event.text)
            elif event.end:
                self._end(event.partner)
            elif event.attributes and is_gone(event):
                skip_to = event.partner
            else:
                self._start(index, event)
        while len(self._frames) > 1:
            self._pop()
        return CONTROLS.sub("", "".join(self._out).replace("\r", "\n"))

    def _text(self, text: str) -> None:
        if self._out and self._out[-1].startswith("<pre"):
            text = CONTROLS.sub("", text.replace("\r", "\n")).lstrip("\n")
        last = max(text.rfind(" "), text.rfind("\n"), text.rfind("\u200b"))
        self._unbroken = len(text) - last - 1 if last >= 0 else self._unbroken + len(text)
        if self._unbroken > MAX_WORD:
            text, self._unbroken = breakable(text) + "\u200b", 0
        if text:
            self._out.append(escape(text, quote=False))

    def _start(self, index: int, event: Event) -> None:
        name = event.name
        if name == "img":
            self._picture(event)
        elif name in ("br", "hr"):
            self._out.append(f"<{name}>")
        elif name == "a" and self._link(index, event):
            pass
        elif event.partner > index:
            self._element(index, event, self._ours(index, name))

    def _ours(self, index: int, name: str) -> str:
        """Return our name for an element, "" when only its content stays."""
        depth = len(self._frames)
        if name == "table":
            kept = index not in self._flat and depth < MAX_DEPTH - 8
            self.flattened = self.flattened or not kept
            self._tables.append(kept)
            return "table" if kept else "div"
        if name in _PARTS:
            return name if self._tables and self._tables[-1] else "div"
        if depth >= MAX_DEPTH:
            self.flattened = True
            return ""
        if name in _NEEDS:
            return name if self._nearest(("ul", "ol", "dl", "li", "dt", "dd", "td", "th")) in _NEEDS[name] else "div"
        ours = html_elements.NAMES.get(name, "")
        if ours in _HEADINGS and next((frame.name for frame in reversed(self._frames) if frame.name), "") in _HEADINGS:
            return "div"
        return ours

    def _nearest(self, names: tuple[str, ...]) -> str:
        return next((frame.name for frame in reversed(self._frames) if frame.name in names), "")

    def _element(self, index: int, event: Event, name: str) -> None:
        around = self._frames[-1].around
        if not event.attributes and event.name != "center":
            if name and name != "span":
                self._out.append(f"<{name}>")
                self._frames.append(_Frame(index, name, around, "", event.name == "table"))
            else:
                self._frames.append(_Frame(index, "", around))
            return
        if not name:
            self._frames.append(_Frame(index, "", around))
            return
        given = tuple(event.attributes.items())
        if event.name == "center":
            given += (("align", "center"),)
        seen = around
        if around.rtl is None and ("align" in event.attributes or "align" in event.get("style")):
            seen = Surroundings(around.ground, around.color, self._begins_rtl(index, event.partner))
        if len(event.get("style")) < _CACHED:
            attributes, handed = html_elements.opening(name, given, seen, self.paper)
        else:
            attributes, handed = html_elements.opening.__wrapped__(name, given, seen, self.paper)
        if around.rtl is not None and handed.rtl is None:
            handed = Surroundings(handed.ground, handed.color, around.rtl)
        if name == "span" and not attributes:
            name = ""
        else:
            self._out.append(f"<{name}{attributes}>")
        self._frames.append(_Frame(index, name, handed, "", event.name == "table"))

    def _begins_rtl(self, start: int, stop: int) -> bool | None:
        """Find the direction of an element's first word, as the viewer will."""
        at = start + 1
        while at < stop:
            event = self.events[at]
            strong = _STRONG.search(event.text) if event.text else None
            if strong:
                return bool(_RTL.match(strong[0]))
            at = event.partner if event.partner > at and event.attributes and is_gone(event) else at + 1
        return None

    def _link(self, index: int, event: Event) -> bool:
        """Write a link and say that it was one; an anchor, a refused one or a link in a link is none."""
        if self._nearest(_LINK_SCOPES) == "a" or len(self._frames) >= MAX_DEPTH:
            return False
        words = "".join(inner.text for inner in self.events[index + 1 : event.partner])
        link = html_links.link_to(event.get("href"), words)
        if link is None:
            return False
        self.links.append(link)
        around = self._frames[-1].around
        attributes, handed = html_elements.opening("a", self._link_style(link, event), around, self.paper)
        self._out.append(f'<a href="{escape(link.url)}"{attributes}>')
        after = html_links.label(link, self.paper, around.ground) if self.labels else ""
        self._frames.append(_Frame(index, "a", Surroundings(handed.ground, handed.color, around.rtl), after))
        return True

    def _link_style(self, link: Link, event: Event) -> tuple[tuple[str, str | None], ...]:
        """Choose the sender's colour, else ours; a link that lies has ours in any case."""
        if link.suspicious and self.labels:
            return (("color", self.paper.danger),)
        color = html_color.parse(event.get("color")) or self.paper.link
        return (("style", event.get("style")[:_CACHED]), ("color", color))

    def _picture(self, event: Event) -> None:
        width, height = html_pictures.size_of(event.get("width"), event.get("height"), event.get("style"))
        if html_pictures.counts_readers(width, height):
            return
        words = " ".join(CONTROLS.sub("", event.get("alt")).split())[:2_000]
        source = self.pictures.source(event.get("src"))
        if source is None:
            self._out.append(escape(words, quote=False))
            return
        alternative = f' alt="{escape(words)}"' if words else ""
        self._out.append(f'<img src="{escape(source)}"{alternative}{html_pictures.fitted(width, height)}>')

    def _end(self, start: int) -> None:
        frames = self._frames
        if frames[-1].start != start and not any(frame.start == start for frame in frames):
            return
        while frames[-1].start != start:
            self._pop()
        self._pop()

    def _pop(self) -> None:
        frame = self._frames.pop()
        name = frame.name
        if name:
            self._out.append(f"</{name}>{frame.after}")
            if frame.is_table:
                self._tables.pop()


def ancestors(events: list[Event], index: int) -> list[int]:
    """Return the starts of the elements open just before ``index``, outermost first."""
    open_at: list[int] = []
    for at in range(index):
        event = events[at]
        if event.end:
            open_at.pop()
        elif event.partner > at:
            open_at.append(at)
    return open_at

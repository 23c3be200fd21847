"""Where an HTML mail quotes earlier ones.

The tree says more than the words: blockquotes with a mark, the containers that Gmail, Yahoo, Proton and Outlook
leave. Lines inside them get the "> " of plain mail; then the finder for plain text (``quotes``) decides about the
whole, so attributions, header blocks and interleaved answers are judged once and alike. It must see classes and ids,
so it reads the events before they are written anew.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from desktop.mail.html_elements import BLOCKS, NAMES
from desktop.mail.html_events import TEXT, Event
from desktop.mail.quote_words import DATED, FORWARD_MARK, WROTE
from desktop.mail.quotes import quote_spans

_SPACES = re.compile(r"\s+")
_MARKED = re.compile(r"gmail_quote|protonmail_quote|yahoo_quoted|moz-cite|zmail_extra|tutanota_quote|nylas-quote|"
                     r"airmail_ext|includetail|isReplyContent|original-content|mailcontent-quote|bloop_original|"
                     r"OLK_SRC_BODY_SECTION|ymail_android_quote|x_quote\b|^quote$|front-blockquote|missive_quote|"
                     r"hey-quote|SkyDriveQuote|ox-quote|replyContent|mailquote")  # fmt: skip
_FROM_HERE = re.compile(
    r"divRplyFwdMsg|appendonsend|stopSpelling|mail-editor-reference-message-container|ms-outlook-mobile-reference-message"
)
_INLINE = re.compile(
    r"\b(?:in-?line|in (?:red|blue|green|capitals) below|(?:answers?|comments?|replies|reply|responses?) (?:are )?"
    r"(?:below|in (?:red|blue|green|bold))|(?:see|read|look) below|below in (?:red|blue|green)|siehe unten|"
    r"weiter unten|(?:antworten|kommentare) (?:unten|im text|in rot)|im text|ci-dessous|en rouge|"
    r"más abajo|abajo en|en rojo|"
    r"en línea|poniżej w|w treści|na czerwono|in calce|in rosso|hieronder|nedan|nedenfor)\b|أدناه|بالأحمر|باللون",
    re.IGNORECASE,
)
_PICTURE = "\ufffc"
_RULE = "_" * 20


@dataclass(frozen=True)
class Quote:
    """A quotation: events ``start`` to ``stop`` (excluded), with ``lines`` lines of text."""

    start: int
    stop: int
    lines: int


@dataclass(slots=True)
class _Line:
    text: str
    at: int
    marked: bool


def find_quote(events: list[Event]) -> Quote | None:
    """Return the one quotation to fold, ``None`` when there is none or when folding could hide an answer.

    One quotation is folded wherever it stands; of several, with answers between them, only one that ends the mail.
    """
    lines = _lines(events)
    spans = _kept_spans(lines, quote_spans("\n".join(_as_plain(line) for line in lines)))
    if not spans:
        return None
    first, last = spans[-1]
    ends_mail = last == len(lines)
    if len(spans) > 1 and not ends_mail:
        return None
    rest = lines[:first] + lines[last:]
    if any(_INLINE.search(line.text[:500]) for line in rest if not line.marked):
        return None
    stop = len(events) if ends_mail else _back(events, lines[last].at)
    return Quote(_back(events, lines[first].at), stop, sum(line.text != _PICTURE for line in lines[first:last]))


def _as_plain(line: _Line) -> str:
    if line.marked:
        return "> " + line.text
    return line.text if not line.text.startswith(">") or len(line.text) > 1 else "\u203a"


def _kept_spans(lines: list[_Line], spans: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """Turn spans of characters into ranges of lines; those that a forward's mark begins stay visible."""
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(_as_plain(line)) + 1
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, max(start, end - 1))
        around = lines[max(0, first - 2) : first + 2]
        if any(FORWARD_MARK.match(line.text[:300]) for line in around):
            break
        kept.append((first, last))
    return kept


def _lines(events: list[Event]) -> list[_Line]:
    """Cut the mail into its lines of text; a picture counts as a character."""
    lines: list[_Line] = []
    parts: list[str] = []
    at = -1
    quotes = _Quotes(events)
    for index, event in enumerate(events):
        name = event.name
        if name == TEXT or name == "img":
            text = event.text if name == TEXT else _PICTURE
            if text.strip():
                at = index if at < 0 else at
                parts.append(text)
        elif name in ("br", "hr") or NAMES.get(name) in BLOCKS:
            if parts:
                lines.append(_Line(_SPACES.sub(" ", "".join(parts)).strip(), at, quotes.inside(at)))
                parts, at = [], -1
            if name == "hr":
                lines.append(_Line(_RULE, index, quotes.inside(index)))
            elif not event.end:
                quotes.meet(index, lines)
    if parts:
        lines.append(_Line(_SPACES.sub(" ", "".join(parts)).strip(), at, quotes.inside(at)))
    return lines


class _Quotes:
    """Knows up to which event everything is quoted, by what the containers met so far say."""

    def __init__(self, events: list[Event]) -> None:
        self._events = events
        self._until = -1
        self._bound = -1

    def inside(self, index: int) -> bool:
        """Say whether an event is inside a quoting container."""
        return index < self._until

    def meet(self, index: int, lines: list[_Line]) -> None:
        """Look at a block's start and note how far it quotes."""
        event = self._events[index]
        given = event.attributes
        if index < self._until or not (
            event.name == "blockquote" or "class" in given or "id" in given or "name" in given
        ):
            return
        mark = f"{event.get('class')} {event.get('id')} {event.get('name')}"[:500]
        before = [line.text for line in lines[-3:]]
        until = self._extent(index, mark, before)
        if until and not any(FORWARD_MARK.match(text[:300]) for text in before):
            self._until = until

    def _extent(self, index: int, mark: str, before: list[str]) -> int:
        """Return up to where the element at ``index`` says that all is quoted, 0 when it does not."""
        event = self._events[index]
        if _FROM_HERE.search(mark):
            return len(self._events)
        if event.name == "blockquote":
            return event.partner if self._quotes(event, mark, before) else 0
        return event.partner if _MARKED.search(mark) and not self._holds_blockquote(index) else 0

    def _quotes(self, event: Event, mark: str, before: list[str]) -> bool:
        if event.get("type").lower() == "cite" or _MARKED.search(mark) or "quote" in mark.lower():
            return True
        if "border-left" in event.get("style"):
            return True
        above = before[-1][-300:] if before else ""
        return above.endswith((":", "：")) and bool(DATED.search(above) or WROTE.search(above))

    def _holds_blockquote(self, index: int) -> bool:
        """Say whether the container leaves the marking to a blockquote in it: then answers may stand beside it."""
        stop = self._events[index].partner
        if index < self._bound:
            return True
        found = any(inner.name == "blockquote" for inner in self._events[index + 1 : stop])
        self._bound = stop if found else self._bound
        return found or self._begins_with_forward(index, stop)

    def _begins_with_forward(self, index: int, stop: int) -> bool:
        words = next((inner.text for inner in self._events[index:stop] if inner.text.strip()), "")
        return bool(FORWARD_MARK.match(words.strip()[:300]))


def _back(events: list[Event], index: int) -> int:
    """Go back from a line's first text over what holds no words: the start tags it stands in, blank lines, rules."""
    while index > 0:
        before = events[index - 1]
        if before.end:
            if any(inner.text.strip() or inner.name == "img" for inner in events[before.partner : index]):
                return index
            index = before.partner
        elif (before.name == TEXT and before.text.strip()) or before.name in ("img", "body", "html", "td", "tr"):
            return index
        else:
            index -= 1
    return index

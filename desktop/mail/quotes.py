"""Where a mail quotes earlier ones, so that the window can fold it. Nothing is ever cut out of the text.

Losing a customer's sentence is worse than showing too much, so every doubt leaves the text visible: only lines that
carry a quote mark, and what follows an unmistakable header block or attribution, are spans. Answers between quoted
lines stay outside, and a mail of nothing but quotes (a forward) has no spans at all.

The work is one pass over the lines with looks of at most a few lines around, so it is linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.mail.quote_words import (
    DATED,
    END_MARK,
    EXACT,
    LABELS,
    OPENS,
    POSTSCRIPT,
    QUOTING,
    RULE,
    SEPARATOR,
    WROTE,
    WROTE_AT_END,
)

_MARKED = re.compile(r" {0,3}>(?!From [^\n]*\d\d:\d\d)")
_INITIALS = re.compile(r" {0,2}([A-Za-z]{1,4})>")
_ODD = re.compile(r"\s{0,4}([|})#:%]|--\]|[A-Za-z]{1,4}>)")
_SENTENCE = re.compile(r"\w\w[.!?][\"')\]]{0,3}\s")
_SNIP = re.compile(r"\s{0,4}[\[<(]?\s?(?:\.{2,5}|…|snip\w{0,4}|schnipp|ciach)\s?[\]>)]?\s{0,4}", re.IGNORECASE)
_PLAIN_STARTS = "\"'“”„«»‘’([<*•-–—¡¿@&$€£"
_ADDRESS = re.compile(r"[^\s<>()]@[^\s<>()]")
_MAX_LINE = 500
_WRAP = 3
_BLOCK_LINES = 14


@dataclass(slots=True)
class _Page:
    """The lines, which of them carry a quote mark, and which are to be folded."""

    lines: list[str]
    marked: list[bool]
    folded: list[bool]
    last_marked: int

    def blank(self, number: int) -> bool:
        return not self.lines[number].strip()

    def next_written(self, number: int) -> int:
        """The first line from ``number`` on that is not blank, or the number of lines."""
        while number < len(self.lines) and self.blank(number):
            number += 1
        return number

    def fold(self, start: int, end: int) -> None:
        for number in range(start, end):
            self.folded[number] = True


def quote_spans(text: str) -> tuple[tuple[int, int], ...]:
    r"""(start, end) spans of quoted text, in order and apart. Line ends must be ``\n``."""
    if not text:
        return ()
    lines = text.split("\n")
    marked = _marks(lines)
    page = _Page(lines, marked, list(marked), max((i for i, mark in enumerate(marked) if mark), default=-1))
    number = 0
    while number < len(lines):
        number = _look(page, number)
    return _spans(page) if _something_left(page) else ()


def _marks(lines: list[str]) -> list[bool]:
    marks = [">" in line[:4] and _MARKED.match(line) is not None for line in lines]
    initials = [_initials(line) for line in lines]
    for number in range(1, len(lines)):
        if initials[number] and initials[number] == initials[number - 1]:
            marks[number - 1] = marks[number] = True
    return marks


def _initials(line: str) -> str:
    if ">" not in line[1:8]:
        return ""
    found = _INITIALS.match(line)
    return found[1] if found is not None else ""


def _look(page: _Page, number: int) -> int:
    """Fold what begins at this line, if anything; the line to go on with."""
    line = page.lines[number]
    if page.marked[number] or not line or len(line) > _MAX_LINE:
        return number + 1
    stripped = line.rstrip()
    if stripped.endswith((":", "：", "wrote", ":\u202c")) and (start := _attribution(page, number)) >= 0:
        return _fold_attributed(page, start, number)
    if SEPARATOR.fullmatch(stripped) is not None and _announces(page, number, stripped):
        return _fold_block(page, number, _block_end(page, number + 1))
    if ":" in line[:30] or "：" in line[:30]:
        end = _header_block(page, number)
        if end > 0:
            return _fold_block(page, _rule_above(page, number), end)
    return number + 1


def _announces(page: _Page, number: int, line: str) -> bool:
    """A separator drawn with dashes speaks for itself; bare words ("Forwarded message:") need headers behind them."""
    if line.lstrip(" >")[:2] in ("--", "__", "==", "**"):
        return True
    after = page.next_written(number + 1)
    return after < len(page.lines) and LABELS.match(page.lines[after]) is not None


def _attribution(page: _Page, last: int) -> int:
    """The first line of "On … X wrote:" that ends at line ``last``, or -1. It may be wrapped over four lines."""
    follows = page.next_written(last + 1)
    if follows < len(page.lines) and _SNIP.fullmatch(page.lines[follows][:_MAX_LINE]) is not None:
        follows = page.next_written(follows + 1)
    quoted_next = follows < len(page.lines) and (page.marked[follows] or _odd_mark(page, follows) > follows)
    joined = ""
    best = -1
    for first in range(last, max(-1, last - 1 - _WRAP), -1):
        line = page.lines[first].strip()
        if not line or page.folded[first] or len(line) > _MAX_LINE:
            break
        joined = f"{line} {joined}".strip()
        opens = OPENS.match(line) is not None and DATED.search(joined) is not None
        begins = opens or (_begins_paragraph(page, first) and (first == last or _ADDRESS.search(joined) is not None))
        if begins and _attributes(joined, quoted_next, opens):
            best = first
            if opens:
                break
    return best


def _begins_paragraph(page: _Page, number: int) -> bool:
    return number == 0 or page.blank(number - 1) or page.folded[number - 1]


def _attributes(joined: str, quoted_next: bool, opens: bool) -> bool:
    """Does this read as a program's line above a quote? Without a marked quote behind it, only the exact form.

    A sentence that ends before the last word is the writer's own, so that "It broke again. Bob said:" stays.
    """
    dated = DATED.search(joined) is not None
    spoken = WROTE.search(joined) is not None
    if not quoted_next:
        return opens and spoken and EXACT.search(joined) is not None and len(joined) < 400
    if not opens and _SENTENCE.search(joined) is not None:
        return False
    addressed = _ADDRESS.search(joined) is not None
    ends = WROTE_AT_END.search(joined) is not None and len(joined) < 200
    return ends or (spoken and (dated or addressed)) or (dated and addressed) or QUOTING.match(joined) is not None


def _odd_mark(page: _Page, number: int) -> int:
    """The line behind a quote marked with "|", ")", "--]" or initials, which only counts behind an attribution."""
    found = _ODD.match(page.lines[number])
    end = number
    while found is not None and end < len(page.lines) and page.lines[end].lstrip().startswith(found[1]):
        end += 1
    return end


def _fold_attributed(page: _Page, first: int, last: int) -> int:
    """Fold the attribution with its marked quote; an unmarked one only when nothing marked comes later."""
    follows = page.next_written(last + 1)
    if follows < len(page.lines) and _SNIP.fullmatch(page.lines[follows][:_MAX_LINE]) is not None:
        follows = page.next_written(follows + 1)
    if follows >= len(page.lines):
        return last + 1
    if page.marked[follows]:
        page.fold(first, follows)
        return follows
    end = _odd_mark(page, follows)
    if end > follows:
        page.fold(first, end)
        return end
    start = page.lines[follows].lstrip()[0]
    if page.last_marked < last and (start.isalnum() or start in _PLAIN_STARTS):
        return _fold_block(page, first, last + 1)
    return last + 1


def _header_block(page: _Page, first: int) -> int:
    """The line behind "From: … Sent: … To: … Subject: …" that begins here, or 0 when it is none."""
    label = LABELS.match(page.lines[first])
    if label is None or label.lastgroup not in ("sender", "sent"):
        return 0
    kinds = {label.lastgroup}
    addressed = _ADDRESS.search(page.lines[first]) is not None
    end = first + 1
    for number in range(first + 1, min(first + _BLOCK_LINES, len(page.lines))):
        line = page.lines[number][:_MAX_LINE]
        label = LABELS.match(line)
        if label is not None:
            kinds.add(label.lastgroup)
            addressed = addressed or _ADDRESS.search(line) is not None
            end = number + 1
        elif not line.strip() or page.marked[number]:
            if not _label_next(page, number):
                break
        elif "cc" not in kinds and "to" not in kinds and "subject" not in kinds:
            break
    whole = len(kinds & {"sender", "sent", "to", "subject"}) >= 3 and "sender" in kinds
    return end if whole and ("subject" in kinds or addressed) else 0


def _label_next(page: _Page, number: int) -> bool:
    """HTML mail turned into text has a blank line between the headers of a block."""
    return (
        number + 1 < len(page.lines)
        and page.blank(number)
        and LABELS.match(page.lines[number + 1][:_MAX_LINE]) is not None
    )


def _rule_above(page: _Page, number: int) -> int:
    above = number - 1
    while above >= 0 and number - above <= 2 and page.blank(above):
        above -= 1
    return above if above >= 0 and RULE.fullmatch(page.lines[above]) is not None else number


def _block_end(page: _Page, number: int) -> int:
    """The line behind the headers that may follow a separator."""
    first = page.next_written(number)
    if first >= len(page.lines) or first > number + 2:
        return number
    end = _header_block(page, first)
    if end:
        return end
    while first < len(page.lines) and LABELS.match(page.lines[first][:_MAX_LINE]) is not None:
        first += 1
        end = first
    return end or number


def _fold_block(page: _Page, first: int, body: int) -> int:
    """Fold from a header block on: its marked quote if the quote is marked, else all the rest."""
    follows = page.next_written(body)
    if follows < len(page.lines) and page.marked[follows]:
        page.fold(first, follows)
        return follows
    end = body
    while end < len(page.lines):
        if END_MARK.fullmatch(page.lines[end][:_MAX_LINE]) is not None:
            end += 1
            break
        end += 1
    page.fold(first, end)
    return end


def _something_left(page: _Page) -> bool:
    """Is there a word of the writer outside the quotes, signatures and "Sent from my …" aside?"""
    signed = False
    for line, folded in zip(page.lines, page.folded, strict=True):
        signed = not folded and (signed or line.rstrip() == "--")
        if folded or signed:
            continue
        if any(char.isalnum() for char in line[:_MAX_LINE]) and POSTSCRIPT.fullmatch(line[:_MAX_LINE]) is None:
            return True
    return False


def _spans(page: _Page) -> tuple[tuple[int, int], ...]:
    """Character spans; blank lines between two folded ones go with them."""
    spans: list[tuple[int, int]] = []
    at, start, end = 0, -1, -1
    for line, folded in zip(page.lines, page.folded, strict=True):
        if folded and (line.strip() or start >= 0):
            start = at if start < 0 else start
            end = at + len(line) if line.strip() else end
        elif start >= 0 and line.strip():
            spans.append((start, end))
            start = -1
        at += len(line) + 1
    if start >= 0:
        spans.append((start, end))
    return tuple(spans)

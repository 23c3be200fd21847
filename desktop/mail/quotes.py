"""Where a mail quotes earlier ones, so that the window can fold it. Nothing is ever cut out of the text.

Losing a customer's sentence is worse than showing too much, so every doubt leaves the text visible: only lines that
carry a quote mark, and what follows an unmistakable header block or attribution, are spans. Answers between quoted
lines stay outside, and a mail of nothing but quotes (a forward) has no spans at all.

The work is one pass over the lines with looks of at most a few lines around, so it is linear in the text.
"""

from __future__ import annotations

from desktop.mail.quote_page import MAX_LINE, SNIP, Page, odd_mark, read_marks
from desktop.mail.quote_starts import attribution, block_end, header_block
from desktop.mail.quote_words import END_MARK, LABELS, POSTSCRIPT, RULE, SEPARATOR

_PLAIN_STARTS = "\"'“”„«»‘’([<*•-–—¡¿@&$€£"
_RULED = ("-", "_", "=", "*")
_MAX_LOOKS = 20_000


def quote_spans(text: str, *, marks_count: bool = True) -> tuple[tuple[int, int], ...]:
    r"""(start, end) spans of quoted text, in order and apart. Line ends must be ``\n``.

    Without ``marks_count`` a ">" alone proves nothing and needs an attribution or a header block above it: in text made
    from HTML it may stand for a mere indentation. Only the first 20,000 lines that could begin a quotation are looked
    at closely; marked lines always count.
    """
    if not text:
        return ()
    lines = text.split("\n")
    marked = read_marks(lines)
    folded = list(marked) if marks_count else [False] * len(lines)
    page = Page(lines, marked, folded, max((i for i, mark in enumerate(marked) if mark), default=-1))
    number = 0
    while number < len(lines) and page.looked < _MAX_LOOKS:
        number = _look(page, number)
    return _spans(page) if _something_left(page) else ()


def _look(page: Page, number: int) -> int:
    """Fold what begins at this line, if anything; the line to go on with."""
    line = page.lines[number]
    if page.marked[number] or not line or len(line) > MAX_LINE:
        return number + 1
    if ":" not in line and "：" not in line and line.lstrip(" >")[:1] not in _RULED and "wrote" not in line:
        return number + 1
    page.looked += 1
    stripped = line.rstrip()
    if stripped.endswith((":", "：", "wrote", ":\u202c")) and (start := attribution(page, number)) >= 0:
        return _fold_attributed(page, start, number)
    if SEPARATOR.fullmatch(stripped) is not None and _announces(page, number, stripped):
        return _fold_block(page, number, block_end(page, number + 1))
    if ":" in line[:30] or "：" in line[:30]:
        end = header_block(page, number, ordered=True)
        if end > 0:
            return _fold_block(page, _rule_above(page, number), end)
    return number + 1


def _announces(page: Page, number: int, line: str) -> bool:
    """Accept a separator drawn with dashes; bare words ("Forwarded message:") need headers behind them."""
    if line.lstrip(" >")[:2] in ("--", "__", "==", "**"):
        return True
    after = page.next_written(number + 1)
    return after < len(page.lines) and LABELS.match(page.lines[after]) is not None


def _fold_attributed(page: Page, first: int, last: int) -> int:
    """Fold the attribution with its marked quote; an unmarked one only when nothing marked comes later."""
    follows = page.next_written(last + 1)
    if follows < len(page.lines) and SNIP.fullmatch(page.lines[follows][:MAX_LINE]) is not None:
        follows = page.next_written(follows + 1)
    if follows >= len(page.lines):
        return last + 1
    if page.marked[follows]:
        page.fold(first, page.end_of_marked(follows))
        return follows
    end = odd_mark(page, follows)
    if end > follows:
        page.fold(first, end)
        return end
    start = page.lines[follows].lstrip()[0]
    if page.last_marked < last and (start.isalnum() or start in _PLAIN_STARTS):
        return _fold_block(page, first, last + 1)
    return last + 1


def _rule_above(page: Page, number: int) -> int:
    above = number - 1
    while above >= 0 and number - above <= 2 and page.blank(above):
        above -= 1
    return above if above >= 0 and RULE.fullmatch(page.lines[above]) is not None else number


def _fold_block(page: Page, first: int, body: int) -> int:
    """Fold from a header block on: its marked quote if the quote is marked, else all the rest."""
    follows = page.next_written(body)
    if follows < len(page.lines) and page.marked[follows]:
        page.fold(first, page.end_of_marked(follows))
        return follows
    end = body
    while end < len(page.lines):
        if END_MARK.fullmatch(page.lines[end][:MAX_LINE]) is not None:
            end += 1
            break
        end += 1
    page.fold(first, end)
    return end


def _something_left(page: Page) -> bool:
    """Tell whether the writer said a word outside the quotes, signatures and "Sent from my …" aside."""
    signed = False
    for line, folded in zip(page.lines, page.folded, strict=True):
        signed = not folded and (signed or line.rstrip() == "--")
        if folded or signed:
            continue
        if any(char.isalnum() for char in line[:MAX_LINE]) and POSTSCRIPT.fullmatch(line[:MAX_LINE]) is None:
            return True
    return False


def _spans(page: Page) -> tuple[tuple[int, int], ...]:
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

"""How a mail program announces a quotation: "On … X wrote:" in many languages, and Outlook's block of headers."""

from __future__ import annotations

import re

from desktop.mail.quote_page import ADDRESS, MAX_LINE, SNIP, Page, is_odd
from desktop.mail.quote_words import DATED, EXACT, LABELS, OPENS, QUOTING, WROTE, WROTE_AT_END

_AFTER_ADDRESS = re.compile(r"@[^\s<>]{2,200}>[\u200e\u200f\u202c\u2069]{0,3}\s?[:：][\u202c\u2069]?$")
_SENTENCE = re.compile(r"\w\w(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!Sr)(?<!Jr)(?<!Prof)[.!?][\"')\]]{0,3}\s")
_WRAP = 3
_BLOCK_LINES = 14
_OUTLOOK = (["sender", "sent", "to", "subject"], ["sender", "sent", "subject"], ["sender", "to", "sent", "subject"])


def attribution(page: Page, last: int) -> int:
    """Find the first line of "On … X wrote:" that ends at line ``last``, or -1. It may be wrapped over four lines."""
    follows = page.next_written(last + 1)
    if follows < len(page.lines) and SNIP.fullmatch(page.lines[follows][:MAX_LINE]) is not None:
        follows = page.next_written(follows + 1)
    quoted_next = follows < len(page.lines) and (page.marked[follows] or is_odd(page.lines[follows]))
    joined = ""
    best = -1
    for first in range(last, max(-1, last - 1 - _WRAP), -1):
        line = page.lines[first].strip()
        if not line or page.folded[first] or len(line) > MAX_LINE:
            break
        joined = f"{line} {joined}".strip()
        opens = OPENS.match(line) is not None and DATED.search(joined) is not None
        begins = opens or (_begins_paragraph(page, first) and (first == last or ADDRESS.search(joined) is not None))
        if begins and _attributes(joined, quoted_next, opens):
            best = first
            if opens:
                break
    return best


def _begins_paragraph(page: Page, number: int) -> bool:
    return number == 0 or page.blank(number - 1) or page.folded[number - 1]


def _attributes(joined: str, quoted_next: bool, opens: bool) -> bool:
    """Tell whether a program wrote this line above a quote; with no marked quote behind it, only the exact form counts.

    A sentence that ends before the last word is the writer's own, so that "It broke again. Bob said:" stays.
    """
    dated = DATED.search(joined) is not None
    spoken = WROTE.search(joined) is not None
    addressed = ADDRESS.search(joined) is not None
    exact = EXACT.search(joined) is not None and len(joined) < 400
    if (spoken and exact and addressed) or (exact and dated and _AFTER_ADDRESS.search(joined) is not None):
        return True
    if not quoted_next:
        return opens and spoken and exact
    if not opens and _SENTENCE.search(joined) is not None:
        return False
    ends = WROTE_AT_END.search(joined) is not None and len(joined) < 200
    return ends or (spoken and (dated or addressed)) or (dated and addressed) or QUOTING.match(joined) is not None


def header_block(page: Page, first: int, *, ordered: bool) -> int:
    """Find the line behind "From: … Sent: … To: … Subject: …" that begins here, or 0 when it is none.

    ``ordered`` wants Outlook's order: headers that a person pastes into a text have another one and are no quote,
    nor is a form without any address or date ("From: London, To: Paris").
    """
    kinds: list[str] = []
    real = False
    end = first
    for number in range(first, min(first + _BLOCK_LINES, len(page.lines))):
        line = page.lines[number][:MAX_LINE]
        label = LABELS.match(line)
        if label is not None:
            kinds.append(label.lastgroup or "")
            real = real or ADDRESS.search(line) is not None or (kinds[-1] == "sent" and DATED.search(line) is not None)
            end = number + 1
            if ordered and kinds[-1] == "subject":
                break
        elif not line.strip() or page.marked[number]:
            if not _label_next(page, number):
                break
        elif not {"cc", "to", "subject", "sender"} & set(kinds):
            break
    main = [kind for kind in kinds if kind != "cc"]
    if ordered and (main not in _OUTLOOK or not real):
        return 0
    whole = "sender" in main and len(set(main)) >= 3
    return end if whole and ("subject" in main or real) else 0


def _label_next(page: Page, number: int) -> bool:
    """HTML mail turned into text has a blank line between the headers of a block."""
    return (
        number + 1 < len(page.lines)
        and page.blank(number)
        and LABELS.match(page.lines[number + 1][:MAX_LINE]) is not None
    )


def block_end(page: Page, number: int) -> int:
    """Find the line behind the headers that may follow a separator."""
    first = page.next_written(number)
    if first >= len(page.lines) or first > number + 2:
        return number
    end = header_block(page, first, ordered=False)
    if end:
        return end
    while first < len(page.lines) and LABELS.match(page.lines[first][:MAX_LINE]) is not None:
        first += 1
        end = first
    return end or number

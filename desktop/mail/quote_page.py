"""The lines of a text while its quotes are looked for."""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_LINE = 500
ADDRESS = re.compile(r"[^\s<>()]@[^\s<>()]")
_MARKED = re.compile(r" {0,3}>(?!From [^\n]*\d\d:\d\d)")
_INITIALS = re.compile(r" {0,2}([A-Za-z]{1,4})>")
_ODD = re.compile(r"\s{0,4}([|})#:%]|--\]|[A-Za-z]{1,4}>)")
SNIP = re.compile(r"\s{0,4}[\[<(]?\s?(?:\.{2,5}|…|snip\w{0,4}|schnipp|ciach)\s?[\]>)]?\s{0,4}", re.IGNORECASE)


@dataclass(slots=True)
class Page:
    """The lines, which of them carry a quote mark, and which are to be folded."""

    lines: list[str]
    marked: list[bool]
    folded: list[bool]
    last_marked: int
    looked: int = 0

    def blank(self, number: int) -> bool:
        """Tell whether a line holds nothing to read."""
        return not self.lines[number].strip()

    def next_written(self, number: int) -> int:
        """Find the first line from ``number`` on that is not blank, or the number of lines."""
        while number < len(self.lines) and self.blank(number):
            number += 1
        return number

    def end_of_marked(self, number: int) -> int:
        """Find the line behind the marked lines that begin here, blank ones between them included."""
        end = number
        while number < len(self.lines) and (self.marked[number] or self.blank(number)):
            number += 1
            end = number if self.marked[number - 1] else end
        return end

    def fold(self, start: int, end: int) -> None:
        """Fold the lines from ``start`` up to ``end``."""
        for number in range(start, end):
            self.folded[number] = True


def read_marks(lines: list[str]) -> list[bool]:
    """Tell which lines carry ">" (also "JS>" when two in a row do). A lone ">From " is mbox's escape, no quote."""
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


def is_odd(line: str) -> bool:
    """Tell whether a line may carry one of the rarer quote marks."""
    return _ODD.match(line) is not None


def odd_mark(page: Page, number: int) -> int:
    """Find the line behind a quote marked with "|", ")", "--]" or initials, which only counts behind an attribution."""
    found = _ODD.match(page.lines[number])
    end = number
    while found is not None and end < len(page.lines) and page.lines[end].lstrip().startswith(found[1]):
        end += 1
    return end

"""Hours as people type them: "9–12, 13:30–17"."""

from __future__ import annotations

import re

SPAN = re.compile(r"(\d{1,2})(?::(\d{2}))?\s*[-–—]\s*(\d{1,2})(?::(\d{2}))?")
Spans = list[list[int]]
"""The windows of a day as [from, to] in minutes after midnight; one that ends before it begins goes on tomorrow."""


def read_spans(text: str) -> Spans | None:
    """Read "9–12, 13:30–17" as minutes after midnight; None for anything that is no list of spans."""
    found: Spans = []
    for part in filter(None, (each.strip() for each in re.split(r"[,;،]", text))):
        span = SPAN.fullmatch(part)
        if span is None:
            return None
        start_hour, start_minute, end_hour, end_minute = (int(each or 0) for each in span.groups())
        if max(start_minute, end_minute) > 59:
            return None
        found.append([start_hour * 60 + start_minute, end_hour * 60 + end_minute])
    return found


def span_words(spans: Spans) -> str:
    """Write spans as they are typed."""
    return ", ".join(f"{_clock(start)}–{_clock(end)}" for start, end in spans)


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}" if minutes % 60 else str(minutes // 60)

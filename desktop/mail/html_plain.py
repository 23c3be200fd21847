"""Plain text as the viewer's HTML: escaped, paragraphs kept, addresses clickable, quoted lines muted."""

from __future__ import annotations

import re
from html import escape

from desktop.mail.html_color import Paper
from desktop.mail.html_limits import CONTROLS, breakable
from desktop.mail.html_links import Link, link_to

# Each piece is bounded or cannot overlap the next, so a line costs no more than its length.
_ADDRESS = re.compile(
    r"(?<![\w@/])(?:https?://[^\s<>\"\u2066-\u2069]{1,4000}|www\.[^\s<>\"\u2066-\u2069]{3,4000}|"
    r"(?<![.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})",
    re.IGNORECASE,
)
_ENDS = ".,;:!?'\"*_~\u2019\u201d\u00bb"
_PAIRS = {")": "(", "]": "[", "}": "{", ">": "<"}
_SPACES = re.compile(r"^ |  +")


MAX_SHOWN = 300_000
"""Characters of plain text shown at once; the viewer's layout is what costs."""
MAX_LINES = 20_000


def fitting(text: str) -> str:
    """Return the beginning of ``text`` that the viewer lays out in about 0.3 s: all of it, for any ordinary mail."""
    text = text[:MAX_SHOWN]
    return "\n".join(text.split("\n", MAX_LINES)[:MAX_LINES]) if text.count("\n") >= MAX_LINES else text


def paragraphs(text: str, paper: Paper, links: list[Link]) -> str:
    """Return ``text`` as HTML paragraphs, each with its own direction; the links found are added to ``links``."""
    text = breakable(CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    written: list[str] = []
    if not text.strip():
        return ""
    for block in re.split(r"\n(?:[ \t]*\n)+", text.strip("\n")):
        lines = block.expandtabs(8).split("\n")
        written.extend(_paragraph(run, paper, links) for run in _runs(lines))
    return "".join(written)


def _runs(lines: list[str]) -> list[list[str]]:
    runs: list[list[str]] = []
    for line in lines:
        if runs and line.lstrip().startswith(">") == runs[-1][0].lstrip().startswith(">"):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _paragraph(lines: list[str], paper: Paper, links: list[Link]) -> str:
    style = f' style="color:{paper.muted}"' if lines[0].lstrip().startswith(">") else ""
    return f'<p dir="auto"{style}>' + "<br>".join(_line(line, paper, links) for line in lines) + "</p>"


def _line(line: str, paper: Paper, links: list[Link]) -> str:
    out, at = [], 0
    for match in _ADDRESS.finditer(line):
        words = _trimmed(match[0])
        link = link_to(words if "@" not in words or ":" in words else "mailto:" + words, words)
        if link is None:
            continue
        links.append(link)
        out.append(_escaped(line[at : match.start()]))
        out.append(f'<a href="{escape(link.url)}" style="color:{paper.link}">{escape(words)}</a>')
        at = match.start() + len(words)
    out.append(_escaped(line[at:]))
    return "".join(out)


def _trimmed(address: str) -> str:
    """Leave out what ends the sentence rather than the address; a closing bracket only if it was not opened."""
    while address:
        end = address[-1]
        opened = _PAIRS.get(end)
        if end not in _ENDS and (opened is None or address.count(opened) >= address.count(end)):
            break
        address = address[:-1]
    return address


def _escaped(text: str) -> str:
    return escape(
        _SPACES.sub(lambda match: "\u00a0" * (len(match[0]) - 1) + ("\u00a0" if match.start() == 0 else " "), text),
        quote=False,
    )

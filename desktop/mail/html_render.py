"""A mail's body as the viewer shows it: the words of this mail, and the folded history behind a button.

The one entry point: bounds, allow-list, quotes found while classes are still there, everything written anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.mail import html_clean, html_plain, html_quotes
from desktop.mail.html_color import WHITE, Paper
from desktop.mail.html_links import Link
from desktop.mail.html_pictures import Pictures
from desktop.mail.html_write import Writer, ancestors


@dataclass(frozen=True)
class RenderedHtml:
    """What the viewer shows; ``visible`` and ``quoted`` together hold every word of the mail.

    ``quoted`` is "" when nothing is folded. ``remote_pictures`` counts those blocked or shown, ``embedded`` holds
    the bytes of pictures by the address that the HTML gives them; flags as in ``html_clean.CleanHtml``.
    """

    visible: str
    quoted: str = ""
    quoted_lines: int = 0
    remote_pictures: int = 0
    links: tuple[Link, ...] = ()
    flags: frozenset[str] = frozenset()
    embedded: Mapping[str, bytes] = field(default_factory=dict)


def render(
    raw_html: str,
    *,
    pictures: Mapping[str, str] | None = None,
    remote_pictures: bool = False,
    paper: Paper = WHITE,
    labels: bool = True,
    is_forward: bool = False,
) -> RenderedHtml:
    """Return an HTML mail for the viewer; never raises.

    ``pictures`` maps content-ids without brackets to addresses of ours; ``labels`` puts the true host behind links
    that do not name it; a mail that ``is_forward`` by its subject is not folded.
    """
    allowed = html_clean.read_allowed(raw_html)
    if allowed is None:
        return _as_text(raw_html, paper)
    events, flags = allowed
    quote = None if is_forward else html_quotes.find_quote(events)
    found = Pictures(pictures or {}, remote_pictures)
    writer = Writer(events, found, paper, labels)
    start, stop = (quote.start, quote.stop) if quote else (len(events), len(events))
    visible = writer.write([*range(start), *range(stop, len(events))])
    quoted = writer.write([*ancestors(events, start), *range(start, stop)]) if quote else ""
    if max(len(visible), len(quoted)) > html_clean.MAX_WRITTEN:
        return _as_text(raw_html, paper)
    if writer.flattened:
        flags.add("flattened")
    lines = quote.lines if quote else 0
    return RenderedHtml(visible, quoted, lines, found.remote, tuple(writer.links), frozenset(flags), found.embedded)


def _as_text(raw_html: str, paper: Paper) -> RenderedHtml:
    shown = html_clean.as_text(raw_html, paper)
    return RenderedHtml(shown.html, links=shown.links, flags=shown.flags)


def render_text(text: str, quotes: tuple[tuple[int, int], ...], *, paper: Paper = WHITE) -> RenderedHtml:
    """Return a plain-text mail for the viewer.

    ``quotes`` are spans of characters (``quotes.quote_spans``). The last is folded if it ends the mail, or if it is
    the only one; others have answers between them and stay, muted. Very long texts are cut (``html_plain``).
    """
    whole, text = text, html_plain.fitting(text)
    flags = frozenset({"cut"}) if text != whole else frozenset()
    start, stop = _folded(text, quotes)
    links: list[Link] = []
    visible = html_plain.paragraphs(text[:start] + text[stop:], paper, links)
    quoted = html_plain.paragraphs(text[start:stop], paper, links)
    lines = sum(bool(line.strip()) for line in text[start:stop].split("\n"))
    return RenderedHtml(visible, quoted, lines, links=tuple(links), flags=flags)


def _folded(text: str, quotes: tuple[tuple[int, int], ...]) -> tuple[int, int]:
    """Return the span to fold, an empty one when folding would leave nothing or tear an answer from its question."""
    nothing = (len(text), len(text))
    if not quotes or quotes[-1][0] >= len(text):
        return nothing
    start, stop = quotes[-1][0], min(quotes[-1][1], len(text))
    rest = text[:start] + text[stop:]
    if (len(quotes) > 1 and text[stop:].strip()) or not any(char.isalnum() for char in rest):
        return nothing
    return start, stop

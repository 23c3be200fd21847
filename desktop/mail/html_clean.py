r"""From hostile HTML to HTML that the viewer may be given: bounds, allow-list, then everything written anew.

nh3 takes out what is active; it is not the last word, because it keeps links such as ``\u2028javascript:`` and any
style. So its result is only read, and ``html_write`` writes from it what this program knows, and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import nh3

from desktop.mail import html_events, html_limits, html_plain, html_text
from desktop.mail.html_color import WHITE, Paper
from desktop.mail.html_elements import NAMES
from desktop.mail.html_events import Event
from desktop.mail.html_links import Link
from desktop.mail.html_pictures import Pictures
from desktop.mail.html_write import Writer

_WITH_CONTENT = {
    "script",
    "style",
    "title",
    "head",
    "iframe",
    "svg",
    "math",
    "template",
    "noframes",
    "noembed",
    "select",
}
_TAGS = (set(NAMES) | {"a", "img", "br", "hr", "font", "center"}) - _WITH_CONTENT
_ATTRIBUTES = {
    "*": {"style", "class", "id", "name", "dir", "align", "valign", "width", "height", "bgcolor", "color", "size",
          "href", "src", "alt", "type", "start", "border", "cellpadding", "cellspacing", "colspan", "rowspan",
          "hidden"},
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "cid", "data", "blob", "embedded"}
MAX_WRITTEN = 600_000
"""Characters of HTML given to the viewer at once."""

_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    clean_content_tags=_WITH_CONTENT,
    attributes=_ATTRIBUTES,
    url_schemes=_SCHEMES,
    link_rel=None,
    strip_comments=True,
)


@dataclass(frozen=True)
class CleanHtml:
    """HTML for the viewer. ``remote_pictures`` counts those blocked or shown, reader-counting pixels not included.

    ``embedded`` are pictures that stood inside the mail as ``data:``, by the address (``embedded:SHA256``) that the
    HTML now has. ``flags``: "rewritten" (beyond the bounds of ``html_limits``), "flattened" (tables or elements too
    deep), "as-text" (too much for the viewer: shown as plain text), "cut" (not all of it).
    """

    html: str
    remote_pictures: int = 0
    links: tuple[Link, ...] = ()
    flags: frozenset[str] = frozenset()
    embedded: Mapping[str, bytes] = field(default_factory=dict)


def read_allowed(html: str) -> tuple[list[Event], set[str]] | None:
    """Return what the allow-list leaves, classes and ids included, and the flags met; ``None`` when it is too much."""
    fitting = html_limits.fits(html)
    if fitting is None or fitting.count("<") > 2 * html_limits.MAX_EVENTS:
        return None
    bounded = html_limits.bounded(fitting)
    events = html_events.read(_CLEANER.clean(bounded.html))
    flags = {name for name, met in (("rewritten", bounded.rewritten), ("cut", fitting is not html)) if met}
    return None if len(events) > html_limits.MAX_EVENTS else (events, flags)


def as_text(html: str, paper: Paper) -> CleanHtml:
    """Return too large a mail as paragraphs of plain text, cut where the viewer has enough."""
    links: list[Link] = []
    text = html_text.to_text(html[: html_limits.MAX_CHARACTERS])
    fitting = html_plain.fitting(text)
    cut = fitting != text or len(html) > html_limits.MAX_CHARACTERS
    flags = {"as-text", "cut"} if cut else {"as-text"}
    shown = html_plain.paragraphs(fitting, paper, links)
    return CleanHtml(shown, links=tuple(links), flags=frozenset(flags))


def clean(
    html: str, *, pictures: Mapping[str, str], remote_pictures: bool, paper: Paper = WHITE, labels: bool = False
) -> CleanHtml:
    """Return ``html`` fit for the viewer; never raises.

    ``pictures`` maps content-ids to addresses of ours. ``labels`` puts the true host behind links that hide it; with
    it a second pass would add them again, without it a second pass changes nothing.
    """
    allowed = read_allowed(html)
    if allowed is None:
        return as_text(html, paper)
    events, flags = allowed
    found = Pictures(pictures, remote_pictures)
    writer = Writer(events, found, paper, labels)
    written = writer.write(range(len(events)))
    if len(written) > MAX_WRITTEN:
        return as_text(html, paper)
    if writer.flattened:
        flags.add("flattened")
    return CleanHtml(written, found.remote, tuple(writer.links), frozenset(flags), found.embedded)

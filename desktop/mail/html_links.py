"""Links of a mail: where each one leads, and whether its words say so."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from desktop.core import hosts, urls
from desktop.mail.html_color import Paper, readable

_TEXT = 200


@dataclass(frozen=True)
class Link:
    """One link that may be followed.

    ``host`` is as shown to people (``core.urls.host_of``). ``honest`` says that the words name that host, so nothing
    need stand behind them; ``suspicious`` that they name another one, or that the address hides its host.
    """

    url: str
    text: str
    host: str
    honest: bool
    suspicious: bool


def link_to(address: str, words: str) -> Link | None:
    """Return the link with ``address`` as the mail gives it, ``None`` when it must not be followed."""
    url = urls.safe_link(address)
    if url is None:
        return None
    words = " ".join(words[: _TEXT * 10].split())[:_TEXT]
    host = urls.host_of(url)
    suspicious = urls.is_disguised(address) or urls.text_names_other_host(words, url)
    named = {hosts.site_of(name) for name in urls.named_hosts(words)}
    honest = not suspicious and (hosts.site_of(host) in named or url.startswith("mailto:"))
    return Link(url, words, host, honest, suspicious)


def label(link: Link, paper: Paper, ground: str) -> str:
    """Return the host as HTML to stand behind a link's words, "" when they say it themselves."""
    if link.honest or not link.text:
        return ""
    color = readable(paper.danger if link.suspicious else paper.muted, ground, 4.5)
    style = f"color:{color};font-size:12px;font-weight:normal;text-decoration:none"
    return f' <span style="{style}">\u2068{escape(link.host)}\u2069</span>'

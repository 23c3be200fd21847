"""What may stand in HTML that the viewer is given: a second opinion, by another parser than the cleaner's."""

from __future__ import annotations

import re
from html.parser import HTMLParser

TAGS = set(
    re.findall(
        r"\w+",
        "a b big blockquote br caption code dd div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre s small span strong "
        "sub sup table tbody td tfoot th thead tr u ul",
    )
)
ATTRIBUTES = {"href", "src", "alt", "width", "height", "style", "dir", "align", "valign", "border", "cellpadding",
              "cellspacing", "colspan", "rowspan", "start"}  # fmt: skip
STYLE = re.compile(
    r"(?:(?:color|background-color):#[0-9a-f]{6}|font-size:\d\dpx|font-(?:weight|style):[a-z]+|text-decoration:[a-z-]+|"
    r"vertical-align:[a-z]+|white-space:pre-wrap|(?:margin|padding)-(?:top|right|bottom|left):\d{1,2}px|"
    r"border(?:-[a-z]+)?:\dpx [a-z]+ #[0-9a-f]{6})"
)
SOURCE = re.compile(r"blob:[\w-]+|embedded:[0-9a-f]{64}|https?://[^\s\"\\]+")
LINK = re.compile(r"https?://[^\s\"\\]+|mailto:[^\s\"\\]+")


class Harmless(HTMLParser):
    """Raises AssertionError at the first thing that is not on the list."""

    def __init__(self, *, remote: bool) -> None:
        super().__init__()
        self._remote = remote
        self.tables = self.most_tables = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        for name, value in attrs:
            assert name in ATTRIBUTES, name
            self._value(tag, name, value or "")
        self.tables += tag == "table"
        self.most_tables = max(self.most_tables, self.tables)

    def handle_endtag(self, tag: str) -> None:
        self.tables -= tag == "table"

    def _value(self, tag: str, name: str, value: str) -> None:
        if name == "href":
            assert tag == "a"
            assert LINK.fullmatch(value), value
        elif name == "src":
            assert tag == "img"
            assert SOURCE.fullmatch(value), value
            assert self._remote or not value.startswith("http"), value
        elif name == "style":
            assert all(STYLE.fullmatch(part) for part in value.split(";")), value

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)


def assert_harmless(html: str, *, remote: bool = False) -> Harmless:
    """Fail when ``html`` holds anything that the viewer must not be given."""
    reader = Harmless(remote=remote)
    reader.feed(html)
    reader.close()
    return reader

"""Bounds for hostile HTML, applied before any parser sees it.

Tree builders are not linear: 60,000 nested ``<div>`` take Lexbor 9 s and nh3 22 s, and unclosed formatting
elements are re-created in every later paragraph, so that n fonts and m paragraphs cost n × m nodes; 50,000 attributes
on one element take Lexbor 8 s, because it compares each with all before. Ordinary mail is far below the bounds and
passes unchanged; the rest is written anew from its tokens, every element closed by us.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape
from itertools import islice

MAX_CHARACTERS = 2_000_000
"""Of source, pictures inside it not counted; longer mail is shown as text."""
MAX_DEPTH = 200
MAX_TABLES = 8
MAX_EVENTS = 40_000
"""Starts, ends and texts; the viewer needs about 0.3 s for so many."""
MAX_WORD = 2_000
"""Characters without a place to break; the viewer's time for a word grows with its square."""

_EMBEDDED = re.compile(r"data:image/[a-z]{3,4};base64,[A-Za-z0-9+/=\s]{1000,}+", re.I)
_UNBROKEN = re.compile(rf"[^ \t\n\u200b]{{{MAX_WORD}}}(?=[^ \t\n\u200b])")

_EASY_TAGS = 6_000
_EASY_PRODUCT = 1_000_000
_EASY_ATTRIBUTES = 600
"""Pieces of one tag between spaces, slashes and equals signs, quoted values not counted."""
_LONG_TAG = 2_000
_MOST_ATTRIBUTES = 100
_FORMATTING = re.compile(r"<(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s>/]", re.I)
# Quotes count only behind "=", as in browsers; possessive, so that no input makes it go back.
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^=>]|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>")
_COMMENT_END = re.compile(r"--!?>")
_ATTRIBUTE = re.compile(r"([a-zA-Z][\w-]*+)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))")
_QUOTED = re.compile(r"=\s*+(?:\"[^\"]*+\"|'[^']*+')")
_BETWEEN = re.compile(r"[\s/=]+")
_PLAIN_NAME = re.compile(r"[a-z][a-z0-9]*")
CONTROLS = re.compile(r"[\x00\x01-\x08\x0b\x0e-\x1f\ud800-\udfff]")

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
_RAW = frozenset({"script", "style", "title", "iframe", "noembed", "noframes"})
_REFUSED = frozenset(
    {"svg", "math", "template", "select", "frameset", "frame", "textarea", "xmp", "plaintext", "listing", "html",
     "head", "body", "button", "object", "applet", "marquee", "form", "noscript"}
)  # fmt: skip
_CLOSES_ITSELF = {
    "p": frozenset({"p"}),
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "option": frozenset({"option"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"tr"}),
    "tbody": frozenset({"tbody", "thead", "tfoot"}),
    "thead": frozenset({"tbody", "thead", "tfoot"}),
    "tfoot": frozenset({"tbody", "thead", "tfoot"}),
}
_SCOPES = frozenset({"table", "ul", "ol", "dl", "blockquote", "div"})


@dataclass(frozen=True)
class Bounded:
    """HTML that a tree builder takes in bounded time; ``rewritten`` says that it had to be written anew."""

    html: str
    rewritten: bool


def bounded(html: str) -> Bounded:
    """Return ``html`` unchanged when it is ordinary, else the same text with at most ``MAX_DEPTH`` open elements."""
    html = CONTROLS.sub("", html)
    if _is_easy(html):
        return Bounded(html, rewritten=False)
    return Bounded(_Rewriter(html).run(), rewritten=True)


def fits(html: str) -> str | None:
    """Return ``html`` if it is short enough to be read as HTML, at worst without large pictures inside it."""
    if len(html) > MAX_CHARACTERS:
        html = _EMBEDDED.sub("", html)
    return html if len(html) <= MAX_CHARACTERS else None


def breakable(text: str) -> str:
    """Put a zero-width space into endless words; text that has its breaks stays as it is."""
    return _UNBROKEN.sub(lambda match: match[0] + "\u200b", text) if len(text) > MAX_WORD else text


def _is_easy(html: str) -> bool:
    tags = html.count("<")
    if tags > _EASY_TAGS:
        return False
    return tags * sum(1 for _ in _FORMATTING.finditer(html)) <= _EASY_PRODUCT and not _is_crowded(html)


def _is_crowded(html: str) -> bool:
    """Tell whether some tag has far too many attributes, or never ends.

    Looks from every "<", also inside comments and other tags: where a comment hides a quote, only the true beginning
    of a tag shows what is an attribute. Much overlap counts as crowded, so that the look itself stays linear.
    """
    at, budget = html.find("<") if len(html) > _LONG_TAG else -1, 4 * len(html)
    while at >= 0 and budget >= 0:
        tag = _TAG.match(html, at)
        if tag is None:
            if html[at + 1 : at + 2].isalpha() and len(html) - at > _LONG_TAG:
                return True
        elif len(tag[3]) > _LONG_TAG and len(_BETWEEN.findall(_QUOTED.sub("=", tag[3]))) > _EASY_ATTRIBUTES:
            return True
        budget -= len(tag[0]) if tag else 1
        at = html.find("<", at + 1)
    return budget < 0


class _Rewriter:
    """Writes HTML anew from its tokens, so that the next parser's tree is the one that was counted here."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._out: list[str] = []
        self._stack: list[str] = []
        self._dropped: dict[str, int] = {}

    def run(self) -> str:
        """Walk once from the start to the end; linear, because no position is looked at twice."""
        at, length = 0, len(self._html)
        while at < length:
            tag = self._html.find("<", at)
            if tag < 0:
                tag = length
            self._out.append(self._html[at:tag].replace(">", "&gt;"))
            at = self._markup(tag) if tag < length else length
        self._close(0)
        return "".join(self._out)

    def _markup(self, at: int) -> int:
        """Handle what begins with "<" at ``at`` and return where reading goes on."""
        if self._html.startswith("<!--", at):
            end = _COMMENT_END.search(self._html, at + 2)
            return end.end() if end else len(self._html)
        if self._html.startswith(("<!", "<?"), at):
            close = self._html.find(">", at)
            return close + 1 if close >= 0 else len(self._html)
        match = _TAG.match(self._html, at)
        if match:
            return self._tag(match)
        if self._html.find(">", at) < 0:
            self._out.append(escape(self._html[at:], quote=False))
            return len(self._html)
        self._out.append("&lt;")
        return at + 1

    def _tag(self, match: re.Match[str]) -> int:
        name = match[2].lower()
        if name in _RAW and not match[1]:
            return self._skip_raw(name, match.end())
        if name in _REFUSED or not _PLAIN_NAME.fullmatch(name):
            self._out.append(" ")
        elif match[1]:
            self._end(name)
        else:
            self._start(name, match[3])
        return match.end()

    def _skip_raw(self, name: str, at: int) -> int:
        end = re.compile(rf"</{name}[^>]*+>", re.I).search(self._html, at)
        return end.end() if end else len(self._html)

    def _start(self, name: str, attributes: str) -> None:
        if name in VOID:
            self._out.append(f"<{name}{_written(attributes)}>")
            return
        self._close_earlier(_CLOSES_ITSELF.get(name, frozenset()))
        if len(self._stack) >= MAX_DEPTH or (name == "table" and self._stack.count("table") >= MAX_TABLES):
            self._dropped[name] = self._dropped.get(name, 0) + 1
            self._out.append(" ")
            return
        self._stack.append(name)
        self._out.append(f"<{name}{_written(attributes)}>")

    def _close_earlier(self, names: frozenset[str]) -> None:
        for index in range(len(self._stack) - 1, -1, -1):
            if self._stack[index] in names:
                self._close(index)
                return
            if not names or self._stack[index] in _SCOPES:
                return

    def _end(self, name: str) -> None:
        if self._dropped.get(name):
            self._dropped[name] -= 1
        elif name in self._stack:
            self._close(len(self._stack) - 1 - self._stack[::-1].index(name))

    def _close(self, index: int) -> None:
        while len(self._stack) > index:
            self._out.append(f"</{self._stack.pop()}>")


def _written(attributes: str) -> str:
    found = islice(_ATTRIBUTE.finditer(attributes[:20_000]), _MOST_ATTRIBUTES)
    pairs = ((m[1].lower(), m[2] or m[3] or m[4] or "") for m in found)
    return "".join(f' {name}="{escape(unescape(value))}"' for name, value in pairs)

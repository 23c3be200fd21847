"""An HTML tree as a flat list of starts, ends and texts: what every other ``html_*`` module reads.

A flat list needs no recursion, so depth costs no stack, and a part of the tree is a slice.
"""

from __future__ import annotations

from collections.abc import Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

from desktop.mail.html_limits import VOID

TEXT = "#text"
_NO_TEXT = frozenset(
    {"head", "script", "style", "title", "iframe", "svg", "math", "template", "noframes", "noembed", "select"}
)
_TEXT_ID = 2
_COMMON_IDS = 200
_names: dict[int, str] = {}
_NOTHING: Mapping[str, str | None] = {}


class Event:
    """One start tag, end tag or text.

    ``name`` is the element's name or ``TEXT``; ``end`` marks an end tag. ``partner`` is the index of the matching
    end (for a start) or start (for an end), its own index for texts and void elements. Not a dataclass: a
    newsletter makes 3,000 of these, and slots set by hand cost half.
    """

    __slots__ = ("attributes", "end", "name", "partner", "text")

    def __init__(
        self, name: str, partner: int, text: str = "", attributes: Mapping[str, str | None] = _NOTHING
    ) -> None:
        self.name = name
        self.partner = partner
        self.text = text
        self.attributes = attributes
        self.end = False

    def get(self, attribute: str) -> str:
        """Return an attribute's value, "" when it is missing or has none."""
        return self.attributes.get(attribute) or ""


def read(html: str) -> list[Event]:
    """Parse ``html``, already bounded by ``html_limits``; never raises, leaves out scripts, styles and the head."""
    root = LexborHTMLParser("<!DOCTYPE html><body>" + html).root
    events: list[Event] = []
    if root is None:
        return events
    open_ids: list[int] = [0]
    open_at: list[int] = []
    for node in root.traverse(include_text=True):
        parent = node.parent
        parent_id = parent.mem_id if parent is not None else 0
        if parent_id != open_ids[-1] and open_at:
            if parent_id not in open_ids:
                continue
            while open_ids[-1] != parent_id:
                open_ids.pop()
                _end(events, open_at.pop())
        kind = node.tag_id
        if kind == _TEXT_ID:
            events.append(Event(TEXT, len(events), node.text_content or ""))
            continue
        name = _names.get(kind) or _name(node, kind)
        if name not in _NO_TEXT:
            if name not in VOID:
                open_ids.append(node.mem_id)
                open_at.append(len(events))
            events.append(Event(name, len(events), "", node.attributes))
    while open_at:
        _end(events, open_at.pop())
    return events


def _name(node: LexborNode, kind: int) -> str:
    """Return an element's name, one that is never shown for what is no element; common names are remembered."""
    name = (node.tag or "head") if node.is_element_node else "head"
    if 2 < kind < _COMMON_IDS:
        _names[kind] = name
    return name


def _end(events: list[Event], start: int) -> None:
    opening = events[start]
    opening.partner = len(events)
    closing = Event(opening.name, start)
    closing.end = True
    events.append(closing)

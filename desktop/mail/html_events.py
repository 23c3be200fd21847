"""An HTML tree as a flat list of starts, ends and texts: what every other ``html_*`` module reads.

A flat list needs no recursion, so depth costs no stack, and a part of the tree is a slice.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from desktop.mail.html_limits import VOID

TEXT = "#text"
_NO_TEXT = frozenset({"head", "script", "style", "title", "noframes", "noembed", "iframe", "template"})


@dataclass(slots=True)
class Event:
    """One start tag, end tag or text.

    ``name`` is the element's name or ``TEXT``; ``end`` marks an end tag. ``partner`` is the index of the matching
    end (for a start) or start (for an end), its own index for texts and void elements.
    """

    name: str
    text: str = ""
    end: bool = False
    attributes: dict[str, str] = field(default_factory=dict)
    partner: int = 0


def read(html: str) -> list[Event]:
    """Parse ``html``, already bounded by ``html_limits``; never raises, leaves out scripts, styles and the head."""
    root = LexborHTMLParser("<!DOCTYPE html>" + html).root
    collector = _Collector()
    if root is not None:
        for node in root.traverse(include_text=True):
            collector.take(node)
    collector.close_all()
    return collector.events


class _Collector:
    """Turns Lexbor's pre-order walk into starts and ends: a node whose parent is not open closes what is."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._open_ids: list[int] = []
        self._open_at: list[int] = []

    def take(self, node: LexborNode) -> None:
        """Append ``node``; ends of elements that it is not inside of come first."""
        parent = node.parent
        if parent is not None:
            parent_id = parent.mem_id
            if parent_id not in self._open_ids[-1:]:
                self._close_until(parent_id)
                if self._open_ids and self._open_ids[-1] != parent_id:
                    return
        if node.is_text_node:
            if self._open_ids:
                self.events.append(Event(TEXT, node.text_content or "", partner=len(self.events)))
        elif node.is_element_node:
            self._start(node)

    def _start(self, node: LexborNode) -> None:
        name = node.tag or ""
        if name in _NO_TEXT:
            return
        attributes = {key: value or "" for key, value in node.attributes.items()}
        self.events.append(Event(name, attributes=attributes, partner=len(self.events)))
        if name not in VOID:
            self._open_ids.append(node.mem_id)
            self._open_at.append(len(self.events) - 1)

    def _close_until(self, parent_id: int) -> None:
        if parent_id not in self._open_ids:
            return
        while self._open_ids[-1] != parent_id:
            self._close()

    def _close(self) -> None:
        self._open_ids.pop()
        start = self._open_at.pop()
        event = self.events[start]
        event.partner = len(self.events)
        self.events.append(Event(event.name, end=True, partner=start))

    def close_all(self) -> None:
        """End whatever is still open."""
        while self._open_ids:
            self._close()

"""What comparing everything with the others found, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

SIGNS = {"success": "circle-check", "warning": "triangle-alert", "info": "refresh-cw"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """``tone`` is that of a bar: success, info or warning."""

    tone: str
    words: str

    @property
    def icon(self) -> str:
        """Return the name of its icon."""
        return SIGNS[self.tone]


def verdict_of(found: Mapping[str, object]) -> Verdict:
    """Read a worker's line ``verified``: its result, how many parts differed, how many files wait to be read."""
    translate = QCoreApplication.translate
    differing, waiting = (int(str(found.get(name) or 0)) for name in ("differing", "waiting"))
    is_same = not differing and found.get("result") not in ("unanswered", "asked")
    tone, words = "success", translate("SyncWindow", "Everything is the same here and there.")
    if differing:
        words = translate("SyncWindow", "%Ln part(s) differed and were exchanged again.", "", differing)
        tone = "warning"
    elif found.get("result") == "unanswered":
        words = translate(
            "SyncWindow",
            "Nothing differs so far. The computer that the others compare with has not answered yet; what it finds is"
            " shown here.",
        )
        tone = "info"
    elif found.get("result") == "asked":
        words = translate(
            "SyncWindow", "The other computers compare with this one now. What differs there is exchanged again."
        )
    if not waiting:
        return Verdict(tone, words)
    late = translate(
        "SyncWindow",
        "%Ln file(s) wait for earlier ones that are missing. If those do not come within a minute, they are read"
        " without them.",
        "",
        waiting,
    )
    return Verdict("warning", late if is_same else f"{words} {late}")

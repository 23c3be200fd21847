"""What the command line says in sentences about sharing, below its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.jobs.sharing.reporting import Verified

RESULTS = {
    "same": "Everything is the same here and there.",
    "unanswered": "Nothing differs so far. The computer that the others compare with has not answered yet;"
    " ask again when it was on.",
    "asked": "The other computers compare with this one when they meet next. What differs there is exchanged again.",
}


def verified_words(report: Verified) -> str:
    """Say in words what comparing everything found, what was done about it, and what is not known."""
    said = RESULTS.get(report.result, "")
    if report.differing:
        said = f"{report.differing} part(s) of the rows differed and were exchanged again."
    elif report.result == "same" and (report.waiting or report.warnings):
        said = "No row that was read differs."
    late = f"{report.waiting} file(s) were not read yet: earlier ones that they build on are missing."
    rest = "They are read without those once a minute has passed; then compare again."
    return " ".join([said, late, rest] if report.waiting else [said])

"""What the load board says of a department and of an agent, in words and numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.store.queries.load_board import MOST_COUNTED
from desktop.store.queries.rows_load import AgentLoadRow, DepartmentLoad
from desktop.ui.i18n import listed
from desktop.ui.load_board.cells import FULL, LoadRow
from desktop.ui.people_words import DOTS, state_of
from desktop.ui.settings.words import choice_words
from desktop.ui.time_words import count_words, span_words

LATE, SOON = "danger_text", "warning_text"


def department_row(row: DepartmentLoad, at: int) -> LoadRow:
    """Return a department's row at a moment (ms): open, nobody's, waiting, due, the longest wait."""
    translate = QCoreApplication.translate
    here = translate("LoadBoard", "{here} of %n here", "", row.members).format(here=row.here)
    parts = [here]
    if row.room is not None and row.here:
        parts.append(translate("LoadBoard", "room for %n", "", row.room))
    parts.append(choice_words("routing_method", row.method))
    late = row.overdue or row.due_soon
    tones = [(4, LATE if row.overdue else SOON)] if late else []
    if row.unassigned and not row.here:
        tones.append((2, LATE))
    cells = (
        row.name,
        count_words(row.open),
        count_words(row.unassigned),
        count_words(row.waiting),
        _due(row),
        span_words(max(0, at - row.waiting_since)) if row.waiting_since is not None else "",
    )
    return LoadRow(row.id, cells, " · ".join(parts), f"square:{row.colour}", filled=_filled(row), tones=tuple(tones))


def agent_row(row: AgentLoadRow) -> LoadRow:
    """Return an agent's row: how much of how much, waiting, overdue."""
    translate = QCoreApplication.translate
    load = count_words(row.open)
    if row.capacity:
        load = translate("LoadBoard", "{open} of {most}").format(open=load, most=count_words(row.capacity))
    parts = [state_of(row.availability, row.away_until), row.away_reason, listed(row.departments)]
    return LoadRow(
        row.id,
        (row.name, load, count_words(row.waiting), count_words(row.overdue) if row.overdue else ""),
        " · ".join(filter(None, parts)),
        "avatar",
        filled=row.open * FULL // row.capacity if row.capacity else -1,
        tones=((3, LATE),) if row.overdue else (),
        dot=DOTS.get(row.availability, "text_muted"),
    )


def _filled(row: DepartmentLoad) -> int:
    """Return how full those who are here are, in thousandths; below 0 where somebody has no limit or nobody is here."""
    if row.room is None or not row.here:
        return -1
    had = row.open - row.unassigned
    return had * FULL // max(1, had + row.room)


def _due(row: DepartmentLoad) -> str:
    """Say how many are overdue, else how many are almost due."""
    translate = QCoreApplication.translate
    if row.overdue >= MOST_COUNTED:
        return translate("LoadBoard", "over {n}").format(n=count_words(MOST_COUNTED))
    if row.overdue:
        return translate("LoadBoard", "%n late", "", row.overdue)
    return translate("LoadBoard", "%n soon", "", row.due_soon) if row.due_soon else ""

"""The page of routing: a row for each department, how its tickets find an agent and where they go when they do not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.core.actors import Actor
from desktop.core.events import Changed
from desktop.core.routing import BY_HAND
from desktop.core.settings_routing import ROUTING
from desktop.store.queries.load_board import load_board
from desktop.store.queries.people_lists import department_list
from desktop.store.queries.rows import DepartmentRow
from desktop.store.settings import Values, department_values
from desktop.ui.context import UiContext
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.table import Column, Row, Table
from desktop.ui.settings.words import choice_words, translated
from desktop.ui.time_words import MINUTE, count_words, span_words

if TYPE_CHECKING:
    from desktop.ui.settings.departments.department_dialog import DepartmentDialog

KINDS = frozenset({"department", "setting", "membership", "agent"})
SHOWN = ("routing_method", "routing_cap", "fallback_department", "escalate_after_minutes", "pull_only")


@dataclass(frozen=True)
class _Facts:
    """What the rows are made of: departments, their settings, who gets tickets there now."""

    departments: tuple[DepartmentRow, ...]
    rules: dict[str, Values]
    here: dict[str, tuple[int, int]]


class RoutingPage(SettingsPage):
    """A table of departments; Enter opens the dialog of one at its routing."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent, wide=True)
        self.set_title(self.tr("Routing"))
        self.explain(
            self.tr(
                "How a ticket that nobody has finds its agent. Whoever is away, outside their hours or has enough "
                "gets none; what waits goes out, the oldest first, as soon as somebody has room."
            )
        )
        self.table = Table(self.title, self._columns())
        self.rows = self.table.rows
        self.body.addWidget(self.table, 1)
        self.dialog: DepartmentDialog | None = None
        self._found: dict[str, DepartmentRow] = {}
        self.rows.opened.connect(self.open_department)
        context.bridge.changed.connect(self._on_changed)

    def words(self) -> str:
        """Return what can be set in here too."""
        texts = [translated(text) for setting in ROUTING for text in (setting.label, setting.help)]
        return " ".join((self.title, *texts))

    def load(self) -> None:
        """Read the departments that the agent may look at."""
        actor = self._context.desk.actor
        facts = self._context.tasks.now(partial(_read, actor))
        self._found = {row.id: row for row in facts.departments}
        self.rows.show_rows([self._row(row, facts) for row in facts.departments])

    def open_row(self, identity: str) -> None:
        """Open a department that somebody was led to."""
        self.rows.choose(identity)
        self.open_department(identity)

    def open_department(self, identity: str) -> None:
        """Open the dialog of a department at its routing."""
        from desktop.ui.settings.departments.department_dialog import DepartmentDialog  # noqa: PLC0415 - when asked for

        row = self._found.get(identity)
        made = DepartmentDialog(self._context, row, self, "routing") if row is not None else None
        if made is None or not made.keys():
            return
        self.dialog = made
        made.saved.connect(self.load)
        made.open()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Department"), 168),
            Column(self.tr("How")),
            Column(self.tr("At most"), 84, end=True),
            Column(self.tr("Here now"), 112, end=True),
            Column(self.tr("Escalates to"), 200),
        )

    def _row(self, row: DepartmentRow, facts: _Facts) -> Row:
        rules = facts.rules[row.id]
        method, cap = rules.text("routing_method"), rules.number("routing_cap")
        how = choice_words("routing_method", method)
        if method in BY_HAND and rules.flag("pull_only"):
            how = self.tr("Only with “To solve”")
        at_most = count_words(cap) if cap and method not in BY_HAND else ""
        here = facts.here.get(row.id)
        words = self.tr("{here} of {all}").format(here=here[0], all=here[1]) if here else ""
        return Row(row.id, (row.name, how, at_most, words, self._target(row, facts)), sign=f"square:{row.colour}")

    def _target(self, row: DepartmentRow, facts: _Facts) -> str:
        names = {each.id: each.name for each in facts.departments}
        minutes = facts.rules[row.id].number("escalate_after_minutes")
        name = names.get(row.escalation or "") or names.get(row.parent or "") or ""
        if not name or not minutes:
            return ""
        return self.tr("{name}, after {time}").format(name=name, time=span_words(minutes * MINUTE))

    def _on_changed(self, event: Changed) -> None:
        if event.kind in KINDS and self.isVisible():
            self.load()


def _read(actor: Actor) -> _Facts:
    rows = tuple(department_list(actor))
    board = load_board(actor)
    return _Facts(
        rows,
        {row.id: department_values(row.id, *SHOWN) for row in rows},
        {row.id: (row.here, row.members) for row in board.departments},
    )

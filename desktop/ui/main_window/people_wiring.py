"""What the commands about colleagues do: referring a ticket, who can see it, seeing as somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.store.queries.people_lists import agent_rows
from desktop.store.queries.rows import AgentRow, TicketRow
from desktop.ui.command_bar.bar import CommandBar
from desktop.ui.command_bar.entries import Entry
from desktop.ui.people_words import agent_name, availability_words

if TYPE_CHECKING:
    from desktop.store.queries.explain_facts import Explanation
    from desktop.ui.main_window.refer_dialog import Targets
    from desktop.ui.main_window.see_as import SeeAs
    from desktop.ui.main_window.window import MainWindow


class PeopleWiring(QObject):
    """Joins the commands with their dialogs. ``opened`` carries a dialog that was opened."""

    opened = Signal(object)

    def __init__(self, window: MainWindow, bar: CommandBar) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._bar = bar
        self._see_as: SeeAs | None = None
        window.commands.when("refer", self._ask_refer)
        window.commands.when("why", self._ask_why)
        window.commands.when("see-as", self._choose_agent)

    @property
    def see_as(self) -> SeeAs:
        """What opens the windows of others, built when first asked for."""
        if self._see_as is None:
            from desktop.ui.main_window.see_as import SeeAs  # noqa: PLC0415 - seldom used

            self._see_as = SeeAs(self._context, self)
        return self._see_as

    def see_through(self, agent: str) -> None:
        """Look through the rights of an agent who is named by id; one who left is nobody to look through."""
        actor = self._context.desk.actor
        rows = self._context.tasks.now(lambda: agent_rows(actor))
        found = next((row for row in rows if row.id == agent and row.active), None)
        if found is not None:
            self.see_as.begin(found)

    def end(self) -> None:
        """Close what is open through somebody else's eyes."""
        if self._see_as is not None:
            self._see_as.end()

    def _ask_refer(self) -> None:
        from desktop.ui.main_window.refer_dialog import targets  # noqa: PLC0415 - when asked for

        row, actor = self._chosen(), self._context.desk.actor
        if row is not None:
            self._context.tasks.query(self, partial(targets, actor, row), partial(self._open_refer, row))

    def _open_refer(self, row: TicketRow, found: Targets) -> None:
        from desktop.ui.main_window.refer_dialog import ReferDialog  # noqa: PLC0415

        dialog = ReferDialog(self._context, row, found, self._window)
        self.opened.emit(dialog)
        dialog.open()

    def _ask_why(self) -> None:
        from desktop.ui.main_window.why_dialog import explanations  # noqa: PLC0415 - when asked for

        row, actor = self._chosen(), self._context.desk.actor
        if row is not None:
            self._context.tasks.query(self, partial(explanations, actor, row.id), self._open_why)

    def _open_why(self, found: list[Explanation]) -> None:
        from desktop.ui.main_window.why_dialog import WhyDialog  # noqa: PLC0415

        dialog = WhyDialog(found, self._window)
        self.opened.emit(dialog)
        dialog.open()

    def _choose_agent(self) -> None:
        self._bar.open(self.tr("See as… choose an agent"), "", lambda typed: self._agents())

    def _agents(self) -> Sequence[Entry]:
        actor = self._context.desk.actor
        rows = self._context.tasks.now(lambda: agent_rows(actor))
        return [self._agent(row) for row in rows if row.active and row.id != actor.id]

    def _agent(self, row: AgentRow) -> Entry:
        run = partial(self.see_as.begin, row)
        hint = row.email or availability_words(row)
        return Entry(f"see-as:{row.id}", self.tr("See as…"), "eye", agent_name(row), run, hint)

    def _chosen(self) -> TicketRow | None:
        rows = self._window.chosen_rows()
        return rows[0] if len(rows) == 1 else None

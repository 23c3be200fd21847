"""Asks to whom a ticket is to be referred: a department or an agent, and why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.commands.referrals import refer
from desktop.core.actors import Actor
from desktop.store.queries.desk_lists import departments
from desktop.store.queries.people_lists import agent_rows
from desktop.store.queries.referrals import referrals
from desktop.store.queries.rows import AgentRow, DepartmentRow, TicketRow
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.people_words import agent_words

LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class Targets:
    """To whom a ticket could be referred yet."""

    departments: tuple[DepartmentRow, ...]
    agents: tuple[AgentRow, ...]


def targets(actor: Actor, row: TicketRow) -> Targets:
    """Return everybody but who has the ticket or sees it by a referral already."""
    taken = {each.target for each in referrals(actor, row.id)} | {row.department, row.assignee, actor.id}
    homes = tuple(each for each in departments(actor) if each.id not in taken)
    people = tuple(each for each in agent_rows(actor) if each.active and each.id not in taken)
    return Targets(homes, people)


class ReferDialog(Dialog):
    """One choice and one line. Who is chosen sees the ticket and can help; it stays where it is."""

    def __init__(self, context: UiContext, row: TicketRow, found: Targets, parent: QWidget) -> None:
        super().__init__(self.tr("Refer this ticket"), parent, 480)
        self._context, self._ticket = context, row.id
        words = self.tr("Whom you choose can see this ticket and help. It stays where it is, with whoever has it.")
        self.body.addWidget(plain_label(words, "body", "second", wrap=True))
        self.target = QComboBox()
        for home in found.departments:
            self.target.addItem(self.tr("Department: {name}").format(name=home.name), ("department", home.id))
        for agent in found.agents:
            self.target.addItem(agent_words(agent), ("agent", agent.id))
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.body.addWidget(FormField(self.tr("To"), self.target))
        self.body.addWidget(
            FormField(self.tr("Note"), self.note, self.tr("Why, in a few words. Customers never see it."))
        )
        self.add_cancel()
        primary = self.add_primary(self.tr("Refer"))
        primary.refuse("" if self.target.count() else self.tr("There is nobody it could be referred to."))
        self.accepted.connect(self._refer)
        self.target.setFocus()

    def _refer(self) -> None:
        kind, target = self.target.currentData() or ("", "")
        desk, ticket, note = self._context.desk, self._ticket, self.note.text()
        tasks = self._context.tasks
        if kind == "department":
            tasks.command(tasks, lambda: refer(desk, ticket, department=target, note=note))
        elif kind == "agent":
            tasks.command(tasks, lambda: refer(desk, ticket, agent=target, note=note))

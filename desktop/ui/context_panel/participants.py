"""Who takes part beside the customer: people in copy, and people who wrote in and wait for an agent's word."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.commands.marks import add_participant, confirm_participant, remove_participant
from desktop.core.permissions import Permission
from desktop.store.queries.rows import ParticipantRow
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.text import ElidedLabel
from desktop.ui.context import UiContext
from desktop.ui.context_panel.entry_line import EntryLine
from desktop.ui.context_panel.loading import PanelData
from desktop.ui.i18n import isolate
from desktop.ui.theme.tokens import size


class Participants(QWidget):
    """A row for each person, with what an agent can decide about them."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ticket = ""
        self._people: tuple[ParticipantRow, ...] | None = None
        self.editable = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._entry: EntryLine | None = None

    def show_data(self, data: PanelData) -> None:
        """Show a ticket's participants."""
        may = self._context.rights.can(Permission.TICKET_PARTICIPANTS_EDIT, data.detail.row)
        if (data.ticket, data.detail.participants, may) == (self._ticket, self._people, self.editable):
            return
        self._ticket, self._people, self.editable = data.ticket, data.detail.participants, may
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._entry = None
        for person in self._people:
            self._column.addWidget(self._row(person))

    def open_entry(self) -> EntryLine:
        """Open a line for another address."""
        entry = EntryLine(self.tr("Address to put in copy"), "")
        entry.kept.connect(self._add)
        entry.over.connect(self._close_entry)
        self._entry = entry
        self._column.addWidget(entry)
        entry.setFocus()
        return entry

    def _row(self, person: ParticipantRow) -> QWidget:
        row = QWidget()
        row.setMinimumHeight(size("context_row"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        waiting = person.role == "joined"
        text = f"{isolate(person.name)} · {isolate(person.email)}" if person.name else person.email
        label = ElidedLabel(text, "body", "warning_text" if waiting else "text")
        label.set_own_tip(self._tip(person, waiting))
        line.addWidget(label, 1)
        row.setAccessibleName(self._tip(person, waiting))
        if self.editable:
            self._add_decisions(line, person, waiting)
        return row

    def _add_decisions(self, line: QHBoxLayout, person: ParticipantRow, waiting: bool) -> None:
        if waiting:
            admit = IconButton("check", self.tr("Put in copy"))
            admit.clicked.connect(lambda: self._confirm(person.email))
            line.addWidget(admit)
        remove = IconButton("x", self.tr("Leave out"))
        remove.clicked.connect(lambda: self._remove(person.email))
        line.addWidget(remove)

    def _tip(self, person: ParticipantRow, waiting: bool) -> str:
        who = isolate(f"{person.name} <{person.email}>" if person.name else person.email)
        if waiting:
            return self.tr("{who} wrote in and gets no answers until you put them in copy.").format(who=who)
        return self.tr("{who} gets a copy of every answer.").format(who=who)

    def _confirm(self, email: str) -> None:
        desk, ticket = self._context.desk, self._ticket
        self._context.tasks.command(self, lambda: confirm_participant(desk, ticket, email))

    def _remove(self, email: str) -> None:
        desk, ticket = self._context.desk, self._ticket
        self._context.tasks.command(self, lambda: remove_participant(desk, ticket, email))

    def _add(self, email: str) -> None:
        desk, ticket = self._context.desk, self._ticket
        if email.strip():
            self._context.tasks.command(self, lambda: add_participant(desk, ticket, email.strip()))

    def _close_entry(self) -> None:
        if self._entry is not None:
            self._column.removeWidget(self._entry)
            self._entry.hide()
            self._entry.deleteLater()
            self._entry = None

"""What a rule did last: tickets with why, newest first; refused ones with the reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop.store.queries.rows_rules import FiringRow
from desktop.store.queries.rules import rule_firings
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.context import UiContext
from desktop.ui.settings.rules.marked import plain
from desktop.ui.settings.rules.trace import firing_details, firing_sentence
from desktop.ui.settings.rules.vocabulary import Vocabulary
from desktop.ui.settings.table import Column, Row, Table
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import full_date_words, message_time_words, now_ms, ticket_number_words

MOST = 100
HIGH = 48


class FiringsPane(QFrame):
    """Read when a rule is shown. ``ticket_opened`` carries a ticket's id."""

    ticket_opened = Signal(str)

    def __init__(self, context: UiContext, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "window")
        self._context, self._vocabulary = context, vocabulary
        self._rule = ""
        self._found: dict[str, FiringRow] = {}
        columns = (Column(self.tr("Ticket and what the rule did")), Column(self.tr("When"), 120, end=True))
        self.table = Table(self.tr("What it did"), columns, HIGH)
        self.nothing = EmptyState("history", self.tr("It has done nothing yet"), "")
        card = QFrame()
        card.setProperty("kind", "card")
        self._stack = QStackedLayout(card)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("wide"), 0, space("wide"), space("large"))
        column.addWidget(card)
        self.table.rows.opened.connect(self._on_opened)

    def show_rule(self, rule: str) -> None:
        """Show what a rule did; nothing for a new one."""
        self._rule, actor = rule, self._context.desk.actor
        if not rule:
            self._show([])
            return
        self._context.tasks.query(
            self, lambda: (rule, rule_firings(actor, rule, MOST)), lambda found: self._on_read(*found)
        )

    def _on_read(self, rule: str, rows: list[FiringRow]) -> None:
        if rule == self._rule:
            self._show(rows)

    def _show(self, rows: list[FiringRow]) -> None:
        self._found = {row.id: row for row in rows}
        self.table.rows.show_rows([self._row(row) for row in rows])
        for place, row in enumerate(rows):
            item = self.table.rows.item(place)
            details = [plain(each) for each in firing_details(self._vocabulary, row)]
            item.setToolTip(
                "\n".join((plain(firing_sentence(self._vocabulary, row)), *details, full_date_words(row.at)))
            )
        self._stack.setCurrentWidget(self.table if rows else self.nothing)

    def _row(self, row: FiringRow) -> Row:
        words = self.tr("#{number} {subject}").format(number=ticket_number_words(row.number), subject=row.subject)
        below = plain(firing_sentence(self._vocabulary, row, named=False))
        sign = "icon:circle-alert" if row.refused else "icon:zap"
        return Row(row.id, (words, message_time_words(row.at, now_ms())), below, sign)

    def _on_opened(self, firing: str) -> None:
        if firing in self._found:
            self.ticket_opened.emit(self._found[firing].ticket)

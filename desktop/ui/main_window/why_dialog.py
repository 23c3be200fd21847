"""Who sees a ticket, who does not, and why: the answer to "why can this agent see this ticket?"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.actors import Actor
from desktop.store.queries.explain import why
from desktop.store.queries.explain_facts import Explanation
from desktop.store.queries.people_lists import agent_rows
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.signs import Avatar, Icon
from desktop.ui.common.text import plain_label
from desktop.ui.explaining import because, headline
from desktop.ui.theme.tokens import size, space
from desktop.ui.time_words import ticket_number_words


def explanations(actor: Actor, ticket: str) -> list[Explanation]:
    """Explain a ticket for every agent who works here: first those who see it, each group by name."""
    found = [why(actor, ticket, each.id) for each in agent_rows(actor) if each.active]
    return sorted(found, key=lambda each: not each.sees)


class WhyDialog(Dialog):
    """One row an agent: a sign and a word for yes or no, and the sentences that say why."""

    def __init__(self, found: list[Explanation], parent: QWidget) -> None:
        number = found[0].number if found else 0
        super().__init__(self.tr("Who can see ticket {number}").format(number=ticket_number_words(number)), parent, 620)
        self.rows: list[tuple[str, QWidget]] = []
        self.search = SearchField(self.tr("Find an agent"))
        self.search.textChanged.connect(self._on_typed)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, space("small"), 0)
        column.setSpacing(0)
        for told in found:
            row = self._row(told)
            self.rows.append((told.agent_name.casefold(), row))
            column.addWidget(row)
        column.addStretch(1)
        self.body.addWidget(self.search)
        self.add_scrolled(inside, min(440, 40 + 64 * len(found)))
        self.add_primary(self.tr("Close"))

    def _row(self, told: Explanation) -> QWidget:
        made = QFrame()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, space("small"), 0, space("small"))
        row.setSpacing(space("medium"))
        row.addWidget(Avatar(told.agent_name, told.agent, size("avatar")), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(space("tight"))
        sign, ink = ("eye", "success_text") if told.sees else ("eye-off", "text_muted")
        top.addWidget(Icon(sign, ink, 14))
        top.addWidget(plain_label(headline(told), "body_strong", wrap=True), 1)
        words.addLayout(top)
        for sentence in because(told):
            words.addWidget(plain_label(sentence, "small", "second", wrap=True))
        row.addLayout(words, 1)
        made.setAccessibleName(" ".join((headline(told), *because(told))))
        return made

    def _on_typed(self, text: str) -> None:
        for name, row in self.rows:
            row.setVisible(" ".join(text.split()).casefold() in name)

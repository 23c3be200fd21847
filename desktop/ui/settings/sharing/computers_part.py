"""The computers that share a desk, and what can be done with them: a part of the page of sharing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.text import plain_label
from desktop.ui.settings.sharing.computer_rows import computer_columns, computer_row
from desktop.ui.settings.sharing.facts import Computer, Overview
from desktop.ui.settings.table import Table
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import now_ms

translate = QCoreApplication.translate
HIGH = 48
MOST = 8
"""So many rows stand open; of more the list scrolls, so that the buttons below it stay near."""


class ComputersPart(QWidget):
    """A heading, the table, its buttons. Build it, then ``show_overview`` whenever something is new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = Table(translate("SharingPage", "Computers"), computer_columns(), HIGH)
        self.rows = self.table.rows
        self.invite = Button(translate("SharingPage", "Invite…"), "primary", "user-plus")
        self.take_out = Button(translate("SharingPage", "Take out…"), "quiet-danger", "x")
        self.passwords = Button(translate("SharingPage", "Passwords of mailboxes…"), "quiet", "key")
        self.leave = Button(translate("SharingPage", "Stop sharing…"), icon="unlink")
        self._overview = Overview()
        self._build()
        self.rows.currentRowChanged.connect(lambda at: self.show_choice())

    def show_overview(self, overview: Overview) -> None:
        """Show the computers; only who may choose has switches for the desk's work."""
        self._overview = overview
        now, switched = now_ms(), overview.may_manage
        self.rows.show_rows([computer_row(each, now, switched=switched) for each in overview.computers])
        lines = min(max(1, self.rows.count()), MOST)
        self.rows.setFixedHeight(lines * max(HIGH, self.rows.sizeHintForRow(0)) + 2)
        for button in (self.invite, self.take_out):
            button.setVisible(overview.may_manage)
        self.show_choice()

    def show_choice(self) -> None:
        """Say what can be done with the chosen computer, or why nothing."""
        computer = self.chosen()
        free = computer is not None and not computer.own and not computer.revoked
        self.take_out.refuse("" if free else translate("SharingPage", "Choose another computer first."))

    def chosen(self) -> Computer | None:
        """Return the chosen computer."""
        return next((each for each in self._overview.computers if each.id == self.rows.chosen()), None)

    def _build(self) -> None:
        words = translate(
            "SharingPage",
            "The desk’s work is fetching and sending mail, timers and rules. One computer at a time does it, among "
            "those that are switched on; another takes over when it vanishes.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("large"))
        column.addWidget(plain_label(translate("SharingPage", "Computers"), "subtitle"))
        column.addWidget(self.table)
        column.addWidget(plain_label(words, "small", "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        for button in (self.invite, self.take_out, self.passwords):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.leave)
        column.addLayout(row)

"""What was found out about a mailbox: its servers, and whether both let us in; one line each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.mail.autoconfig import Outcome
from desktop.mail.providers import Server
from desktop.ui.common.buttons import Button
from desktop.ui.common.edges import set_edges
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.errors import desk_sentence
from desktop.ui.i18n import isolate
from desktop.ui.theme.tokens import space


class ProbeLine(QWidget):
    """One direction: a sign, what is tried, how it went; a failure brings its sentence below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Icon("circle-help", "text_muted")
        self._words = ElidedLabel()
        self._state = ElidedLabel("", "small", "text_muted")
        self._trouble = plain_label("", "small", "danger", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._state)
        below = QHBoxLayout()
        set_edges(below, 26, 0, 0, 0)
        below.addWidget(self._trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addLayout(below)
        self._trouble.hide()

    @property
    def trouble(self) -> str:
        """The sentence about what failed, or nothing."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    def show_place(self, words: str) -> None:
        """Say what will be tried."""
        self._words.setText(words)
        self._tell("circle-help", "text_muted", "", "")

    def show_trying(self) -> None:
        """Say that the server is being asked."""
        self._tell("refresh-cw", "text_muted", self.tr("trying…"), "")

    def show_outcome(self, outcome: Outcome) -> None:
        """Say how it went."""
        if outcome.works:
            self._tell("circle-check", "success_text", self.tr("signed in"), "")
        else:
            self._tell("circle-x", "danger_text", "", desk_sentence(outcome.code, dict(outcome.details)))

    def _tell(self, icon: str, ink: str, state: str, trouble: str) -> None:
        self._sign.show_icon(icon, ink)
        self._state.setText(state)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))


class ProbeCard(QFrame):
    """The card: a title, both directions, and a hint for providers that want something special."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._title = ElidedLabel("", "body_strong")
        self._change = Button(self.tr("Change"), "link")
        self._change.clicked.connect(self.change_wanted)
        self.incoming, self.outgoing = ProbeLine(), ProbeLine()
        self._hint = plain_label("", "small", "second", wrap=True)
        self._hint.hide()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        column.setSpacing(space("medium"))
        column.addLayout(head)
        for part in (self.incoming, self.outgoing, self._hint):
            column.addWidget(part)

    def show_title(self, words: str, changeable: bool = True) -> None:
        """Say what is known so far."""
        self._title.setText(words)
        self._change.setVisible(changeable)

    def show_servers(self, imap: Server, smtp: Server) -> None:
        """Name both servers."""
        self.incoming.show_place(self._place(self.tr("Reading: {place}"), imap))
        self.outgoing.show_place(self._place(self.tr("Sending: {place}"), smtp))

    def show_hint(self, words: str) -> None:
        """Show what a person must do at this provider first."""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def _place(self, pattern: str, server: Server) -> str:
        if not server.host:
            return pattern.format(place="…")
        words = self.tr("{host}, port {port}, not encrypted")
        if server.security != "plain":
            words = self.tr("{host}, port {port}, encrypted")
        return pattern.format(place=words.format(host=isolate(server.host), port=server.port))

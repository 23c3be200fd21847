"""Tells the others what is done in this window: which ticket is looked at, and when somebody writes on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.ui.context import UiContext
from desktop.ui.sharing import VIEWING, WRITING

LOOKED_AFTER_MS = 600
"""Who goes through a list with the arrow keys looks at nothing."""
WRITING_MS = 20_000
"""So long after the last key somebody still counts as writing."""


class Meeting(QObject):
    """Says nothing for who looks through another agent's eyes, and nothing on a desk that is alone."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._sharing, self._rights = context.sharing, context.rights
        self._ticket = ""
        self._looked = QTimer(self, singleShot=True, interval=LOOKED_AFTER_MS)
        self._looked.timeout.connect(lambda: self._say(VIEWING))
        self._rest = QTimer(self, singleShot=True, interval=WRITING_MS)
        self._rest.timeout.connect(lambda: self._say(VIEWING))

    def view(self, ticket: str) -> None:
        """Note that a ticket is shown now, empty for none."""
        if ticket != self._ticket:
            self._ticket = ticket
            self._rest.stop()
            self._looked.stop()
            if ticket:
                self._looked.start()
            else:
                self._say("")

    def write(self, ticket: str) -> None:
        """Note that somebody wrote on the ticket that is shown."""
        if ticket and ticket == self._ticket:
            self._looked.stop()
            self._rest.start()
            self._say(WRITING)

    def rest(self) -> None:
        """Note that the answer went out, or was put away."""
        if self._rest.isActive():
            self._rest.stop()
            self._say(VIEWING)

    def _say(self, doing: str) -> None:
        if not self._rights.reading_only:
            self._sharing.say(self._ticket if doing else "", doing)

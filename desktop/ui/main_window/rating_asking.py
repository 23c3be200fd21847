"""Asks a customer how we did because an agent wants to know, after asking the agent: a mail goes out at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.store.queries.rows import TicketRow
from desktop.ui.i18n import isolate
from desktop.ui.time_words import ticket_number_words

if TYPE_CHECKING:
    from desktop.ui.main_window.window import MainWindow


class RatingAsking(QObject):
    """``opened`` carries the dialog. A refusal is said by the window as any other."""

    opened = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def ask(self) -> None:
        """Ask whether to send the question for the one ticket that is chosen."""
        from desktop.ui.settings.lists.asking import ConsentDialog  # noqa: PLC0415 - when asked for

        rows = self._window.chosen_rows()
        if len(rows) != 1:
            return
        name = isolate(rows[0].requester_name or rows[0].requester_email or self.tr("the customer"))
        words = self.tr("{name} gets a mail now that asks how we did, and answers it with one click or one word.")
        title, sending = self.tr("Ask how we did?"), partial(self._send, rows[0])
        dialog = ConsentDialog(title, words.format(name=name), self.tr("Send the question"), sending, self._window)
        self.opened.emit(dialog)
        dialog.open()

    def _send(self, row: TicketRow) -> None:
        from desktop.commands.survey import ask_for_rating  # noqa: PLC0415 - seldom needed

        desk = self._window.context.desk
        said = self.tr("The question for #{number} is on its way.").format(number=ticket_number_words(row.number))
        work = partial(ask_for_rating, desk, row.id)
        self._window.context.tasks.command(self, work, lambda done: self._window.say(said))

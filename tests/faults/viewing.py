"""Shows a hostile mail in the real conversation, between two marks that a system call trace can see.

Run as ``python -m tests.faults.viewing DESK HARMLESS-TICKET HOSTILE-TICKET…``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

BEGIN, END = "/mark-of-the-beginning", "/mark-of-the-end"


def mark(name: str) -> None:
    """Leave a mark in the trace."""
    with suppress(OSError):
        os.stat(name)


def wait_until(true: Callable[[], bool]) -> None:
    """Let the window work until something holds."""
    while not true():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def show(desk: Path, tickets: list[str]) -> None:
    """Show a harmless ticket first, so that fonts and libraries are loaded, then the hostile ones."""
    from desktop.app import open_context
    from desktop.ui.conversation.conversation_view import ConversationView
    from desktop.ui.preferences import Preferences
    from desktop.ui.theme.current import holder

    app = QApplication([])
    holder.apply(app, "light")
    context = open_context(desk, Preferences(desk.with_suffix(".ini")))
    view = ConversationView(context)
    view.resize(640, 700)
    view.show()
    shown: list[str] = []
    view.shown.connect(shown.append)
    for number, ticket in enumerate(tickets):
        mark(BEGIN) if number else None
        view.show_ticket(ticket)
        wait_until(lambda ticket=ticket: ticket in shown)
        wait_until(lambda: not context.tasks.busy)
        for card in view.cards():
            card.content.toggle_quote()
        view.grab()
        wait_until(lambda: not context.tasks.busy)
        view.grab()
    mark(END)
    context.tasks.finish()


if __name__ == "__main__":
    show(Path(sys.argv[1]), sys.argv[2:])

"""Invitations that came with a message, read beside the UI thread and shown as cards."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.mail.message import Calendar
from desktop.store.queries.rows import MessageRow
from desktop.ui.context import UiContext
from desktop.ui.conversation.card_parts import CalendarCard
from desktop.ui.files.awaited import Awaited, is_elsewhere

LARGEST = 1_000_000


def show_invitations(message: MessageRow, context: UiContext, owner: QWidget, column: QVBoxLayout) -> None:
    """Add a card for the first invitation once it is read; a file that is none stays a file."""
    row = next((row for row in message.attachments if row.kind == "calendar" and row.size <= LARGEST), None)
    if row is None:
        return
    files = context.desk.files
    at = column.count()

    def arrived(event: Calendar | None) -> None:
        if event is not None:
            column.insertWidget(at, CalendarCard(event))

    def work() -> Calendar | None:
        from desktop.mail.calendar_part import read_calendar  # noqa: PLC0415 - a large library, seldom needed

        return read_calendar(files.blob(row.blob))

    def failed(error: Exception) -> None:
        if is_elsewhere(error):
            Awaited(context, row.blob, lambda: context.tasks.query(owner, work, arrived, failed), owner)

    context.tasks.query(owner, work, arrived, failed)

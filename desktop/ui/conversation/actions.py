"""What a card offers to do with its message, apart from reading it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop.commands.contacts import block_contact
from desktop.commands.marks import confirm_participant, remove_participant
from desktop.commands.outbox import cancel_sending, drop_sending, retry_sending, settle_unknown
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.store.queries.rows import MessageRow, TicketRow
from desktop.ui.context import UiContext
from desktop.ui.conversation.changing import Changing
from desktop.ui.files.attachments import Attachments
from desktop.ui.files.viewer import TextWindow

LARGEST_SHOWN = 4_000_000


class MessageActions(QObject):
    """Runs commands and opens windows. ``reply_requested`` carries reply, reply-all or forward and the message."""

    reply_requested = Signal(str, str)
    shown = Signal(object)
    said = Signal(str)

    def __init__(self, context: UiContext, attachments: Attachments, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._attachments = attachments
        self._window = window
        self.row: TicketRow | None = None
        """The ticket that is shown: what may be done with its messages depends on it."""
        self.changing = Changing(context, self.can, window)

    def can(self, permission: Permission) -> bool:
        """Tell whether the agent may do something with the messages shown."""
        return self._context.rights.can(permission, self.row)

    def reply(self, kind: str, message: MessageRow) -> None:
        """Ask for the composer."""
        self.reply_requested.emit(kind, message.id)

    def copy_text(self, message: MessageRow) -> None:
        """Put the words of a message on the clipboard."""
        QGuiApplication.clipboard().setText(message.text)
        self.said.emit(self.tr("Text copied."))

    def show_source(self, message: MessageRow) -> None:
        """Show the mail as it came, in letters."""
        self._context.tasks.query(self, partial(self._source, message), self._on_source)

    def save_source(self, message: MessageRow) -> None:
        """Save the mail as it came."""
        name = f"{message.subject or 'message'}.eml"
        self._attachments.save_bytes(name, partial(self._raw, message))

    def parse_again(self, message: MessageRow) -> None:
        """Read the mail as it came once more, with the parser of this version."""
        self._context.tasks.command(self, partial(self._read_again, message), self._on_read_again)

    def cancel(self, outgoing: str) -> None:
        """Take a mail back that has not left yet."""
        self._command(partial(cancel_sending, self._context.desk, outgoing))

    def retry(self, outgoing: str) -> None:
        """Send a mail again."""
        self._command(partial(retry_sending, self._context.desk, outgoing))

    def arrived(self, outgoing: str) -> None:
        """Note that a mail whose fate is unknown did arrive."""
        self._command(partial(settle_unknown, self._context.desk, outgoing, True))

    def give_up(self, outgoing: str) -> None:
        """Leave a mail unsent."""
        self._command(partial(drop_sending, self._context.desk, outgoing))

    def admit(self, ticket: str, email: str) -> None:
        """Let somebody who wrote in take part."""
        self._command(partial(confirm_participant, self._context.desk, ticket, email))

    def leave_out(self, ticket: str, email: str) -> None:
        """Leave somebody who wrote in out of further answers."""
        self._command(partial(remove_participant, self._context.desk, ticket, email))

    def unblock(self, contact: str) -> None:
        """Let a blocked person's mail in again."""
        self._command(partial(block_contact, self._context.desk, contact, False))

    def _command(self, work: Callable[[], object]) -> None:
        self._context.tasks.command(self, work)

    def _raw(self, message: MessageRow) -> bytes:
        if message.raw is None:
            raise DeskError("raw-missing", name=message.id)
        return self._context.desk.files.raw(message.raw)

    def _source(self, message: MessageRow) -> str:
        return self._raw(message)[:LARGEST_SHOWN].decode("utf-8", "replace")

    def _read_again(self, message: MessageRow) -> int:
        from desktop.commands.intake_again import Reading, add_readings  # noqa: PLC0415 - the whole mail parser
        from desktop.mail.parse import parse  # noqa: PLC0415

        return add_readings(self._context.desk, [Reading(message.id, parse(self._raw(message)))])

    def _on_read_again(self, changed: int) -> None:
        self.said.emit(
            self.tr("Read again: it shows better now.") if changed else self.tr("Read again: nothing changed.")
        )

    def _on_source(self, text: str) -> None:
        window: QDialog = TextWindow(self.tr("Source of this message"), text, self._window)
        self.shown.emit(window)
        window.open()

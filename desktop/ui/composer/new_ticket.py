"""The window for a first mail to a customer, which begins a ticket."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.core.permissions import Permission
from desktop.ui.common.section import FieldRow
from desktop.ui.composer.letter import Sent
from desktop.ui.composer.opening import Opening, open_new, senders
from desktop.ui.composer.pane import WritingPane
from desktop.ui.context import UiContext
from desktop.ui.theme.tokens import space


class NewTicketWindow(QFrame):
    """To, subject, mailbox when there are several, and the text. Closing keeps the draft; ``sent`` closes."""

    sent = Signal(object)
    closed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "surface")
        self.setWindowTitle(self.tr("New ticket"))
        self.resize(720, 560)
        self._context = context
        self._loaded = False
        self.pane = WritingPane(context)
        self.subject = QLineEdit()
        self.subject.setMaxLength(500)
        self.department = QComboBox()
        self.mailbox = QComboBox()
        self._home = FieldRow(self.tr("Department"), self.department)
        self._from = FieldRow(self.tr("From"), self.mailbox)
        self._build()
        self.pane.sent.connect(self._on_sent)
        self.pane.left.connect(self.close)
        self.subject.textEdited.connect(self._on_subject)
        self.mailbox.activated.connect(self._on_mailbox)
        self.department.activated.connect(self._on_department)
        context.rights.changed.connect(self._on_rights)

    def begin(self, to: str = "") -> None:
        """Show the window; the letter begun before comes back, ``to`` is added to it."""
        self.show()
        self.raise_()
        self.activateWindow()
        if self._loaded:
            if to:
                self.pane.recipients.field("to").add(to)
            return
        actor = self._context.desk.actor
        self._context.tasks.command(self, lambda: open_new(actor, to), lambda opening: self._on_opened(opening, to))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the draft."""
        self.pane.keeping.flush()
        self.closed.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc, keeping the draft."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        edge = space("large")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(space("small"))
        column.addWidget(self._home)
        column.addWidget(self._from)
        column.addWidget(self.pane.recipients.first)
        column.addWidget(self.pane.recipients.copies)
        column.addWidget(FieldRow(self.tr("Subject"), self.subject))
        column.addWidget(self.pane, 1)
        self.pane.editor.setPlaceholderText(self.tr("Write to your customer"))

    def _on_opened(self, opening: Opening, to: str) -> None:
        self._loaded = True
        self.pane.begin(opening)
        self.subject.setText(opening.subject)
        self.department.clear()
        for row in opening.departments:
            self.department.addItem(row.name, row.id)
        self.department.setCurrentIndex(max(0, self.department.findData(opening.department)))
        self._home.setVisible(bool(opening.departments))
        self._show_senders()
        if to and opening.draft:
            self.pane.recipients.field("to").add(to)
        first = self.pane.editor if opening.to and opening.subject else self.pane.recipients.field("to")
        (self.subject if opening.to and not opening.subject else first).setFocus()

    def _on_subject(self, text: str) -> None:
        self.pane.subject = text
        self.pane.touch()

    def _show_senders(self) -> None:
        """Offer the mailboxes that may be written from in the department chosen."""
        opening = self.pane.opening
        found = senders(self._context.rights.actor, opening, self.pane.department)
        wished = self.pane.mailbox
        self.mailbox.clear()
        for box in found:
            self.mailbox.addItem(box.address, box.id)
        self.mailbox.setCurrentIndex(max(0, self.mailbox.findData(wished)))
        self.pane.mailbox = wished if self.mailbox.findData(wished) >= 0 else ""
        self._from.setVisible(len(found) > 1)

    def _on_department(self, place: int) -> None:
        self.pane.department = str(self.department.itemData(place))
        self._show_senders()
        self.pane.touch()

    def _on_rights(self) -> None:
        """Close, with the draft kept, when tickets may not be begun any more."""
        if not self._context.rights.can(Permission.TICKET_CREATE):
            self.close()

    def _on_mailbox(self, place: int) -> None:
        self.pane.mailbox = str(self.mailbox.itemData(place))
        self.pane.touch()

    def _on_sent(self, sent: Sent) -> None:
        self.pane.keeping.stop()
        self.sent.emit(sent)
        self.close()

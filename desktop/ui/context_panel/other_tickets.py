"""Rows of other tickets: earlier ones of the same person, linked ones, those that became part of this one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.store.queries.rows import EarlierTicket
from desktop.ui.common.marks import status_glyph
from desktop.ui.common.paint import END, Canvas, text_width
from desktop.ui.common.text import set_tip
from desktop.ui.theme.current import give_icon, theme
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import border, radius, size
from desktop.ui.tickets.row_words import STATUS_WORDS, status_look
from desktop.ui.time_words import age_words, now_ms, ticket_number_words

LINK_WORDS = {
    "related": QT_TRANSLATE_NOOP("TicketLink", "Related"),
    "follow-up": QT_TRANSLATE_NOOP("TicketLink", "Follow-up"),
    "duplicate": QT_TRANSLATE_NOOP("TicketLink", "Duplicate"),
    "split": QT_TRANSLATE_NOOP("TicketLink", "Split"),
    "parent": QT_TRANSLATE_NOOP("TicketLink", "Parent"),
    "merged": QT_TRANSLATE_NOOP("TicketLink", "Merged"),
}


@dataclass(frozen=True)
class Linked:
    """A ticket and why it stands here: a kind of ``LINK_WORDS``, or nothing."""

    ticket: EarlierTicket
    kind: str = ""


class TicketLine(QAbstractButton):
    """One ticket: status glyph, subject, age; the number and the kind of link in the tip."""

    undo_wanted = Signal()

    def __init__(self, linked: Linked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.linked = linked
        self.editable = True
        row = linked.ticket
        self._look = status_look(row.status_key, row.category)
        self._age = age_words(row.updated_at, now_ms())
        kind = QCoreApplication.translate("TicketLink", LINK_WORDS.get(linked.kind, linked.kind)) if linked.kind else ""
        subject = row.subject or QCoreApplication.translate("TicketRow", "(no subject)")
        self.setText(f"{kind}: {subject}" if kind else subject)
        status = QCoreApplication.translate("Status", STATUS_WORDS[self._look])
        tip = f"{ticket_number_words(row.number, row.id)} · {self.text()} · {status}"
        self.setAccessibleName(f"{tip} · {self._age}")
        set_tip(self, tip)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return one row."""
        return QSize(80, max(size("context_row"), metrics("body").height() + 8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter as by Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to take a link or a merging back."""
        if self.linked.kind and self.editable:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            merged = self.linked.kind == "merged"
            words = self.tr("Separate it again") if merged else self.tr("Remove this link")
            give_icon(menu.addAction(words, self.undo_wanted.emit), "unlink")
            menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row; the ground under the pointer reaches a little beyond it."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        wide, high = canvas.width, canvas.height
        if self.underMouse() or self.hasFocus():
            canvas.shape(0, 0, wide, high, "row_hover", radius("control"))
        if self.hasFocus():
            canvas.outline(0, 0, wide, high, "focus_ring", radius("control"), border("focus_ring"))
        canvas.icon(2, (high - 10) // 2, 10, status_glyph(self._look), f"status_{self._look}_text")
        room = text_width(self._age, "small") + 2
        canvas.text(18, 0, wide - 18 - room - 10, high, self.text(), "body", "text")
        canvas.text(wide - room - 2, 0, room, high, self._age, "small", "text_muted", side=END)
        painter.end()


class TicketLines(QWidget):
    """Several rows. ``chosen`` carries a ticket's id, ``undo_wanted`` what is to be unlinked or separated."""

    chosen = Signal(str)
    undo_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Linked, ...] = ()
        self._editable: frozenset[str] = frozenset(LINK_WORDS)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_tickets(self, tickets: Sequence[Linked], editable: frozenset[str] = frozenset(LINK_WORDS)) -> None:
        """Replace the rows; the same tickets as before keep theirs, and with them the keyboard.

        ``editable`` are the kinds of links that may be taken back.
        """
        self._editable = editable
        for line in self.findChildren(TicketLine):
            line.editable = line.linked.kind in editable
        if tuple(tickets) == self._shown:
            return
        self._shown = tuple(tickets)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for linked in self._shown:
            self._column.addWidget(self._line(linked))

    def _line(self, linked: Linked) -> TicketLine:
        line = TicketLine(linked)
        line.editable = linked.kind in self._editable
        line.clicked.connect(lambda: self.chosen.emit(linked.ticket.id))
        line.undo_wanted.connect(lambda: self.undo_wanted.emit(linked))
        return line

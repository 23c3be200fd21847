"""The composer below a conversation: answers, forwards and notes of one ticket."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from desktop.core.errors import NotFoundError
from desktop.core.events import Changed
from desktop.store.queries.macros import ReadyText
from desktop.ui.common.segmented import Segment, Segmented
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label
from desktop.ui.composer.letter import Letter, Sent
from desktop.ui.composer.new_ticket import NewTicketWindow
from desktop.ui.composer.opening import Opening, modes_of, open_answer
from desktop.ui.composer.pane import WritingPane
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.presence import PresenceLine
from desktop.ui.theme.current import colour
from desktop.ui.theme.tokens import size

LEAST = 140
TEXT_LEAST = 48
KEPT = 20


class Composer(QFrame):
    """Writes on one ticket at a time. Open it with ``open_reply``; ``show_ticket`` shows it without taking the keys.

    ``sent`` carries a ``Sent`` (ticket, message, outgoing, send_after, kind, cause), also for a new ticket;
    ``closed`` is Esc: the draft is kept. A cancelled sending brings the letter back by itself. ``writing`` carries the
    ticket when a person wrote, ``look_wanted`` a colleague's answer (an id, or empty) to look at before sending.
    """

    sent = Signal(object)
    closed = Signal()
    writing = Signal(str)
    look_wanted = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ticket, self._asked = "", 0
        self._sent: dict[str, Letter] = {}
        self._lost: dict[tuple[str, str], Letter] = {}
        self._window: NewTicketWindow | None = None
        self.pane = WritingPane(context)
        self._switch = Segmented(
            [
                Segment("reply", self.tr("Reply"), "reply"),
                Segment("note", self.tr("Note"), "sticky-note"),
            ],
            self.tr("What to write"),
        )
        self._mark = Icon("forward", "text_secondary")
        self.presence = PresenceLine()
        self._forward = plain_label(self.tr("Forward"), "body_strong")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._refit = QTimer(self, singleShot=True, interval=0)
        self._column = QVBoxLayout(self)
        self._build()
        self._connect()
        self._show_kind("reply")

    @property
    def kind(self) -> str:
        """What is being written: reply, forward or note."""
        return self.pane.opening.kind

    def open_reply(self, ticket: str, kind: str, message: str = "") -> None:
        """Write a reply, reply-all, forward or note on a ticket, or go on with its draft, and take the keys."""
        self._open(ticket, kind, message, take_keys=True)

    def write_saved(self, ticket: str, ready: ReadyText) -> None:
        """Write a reply on a ticket with a text that was filled in for it."""
        self.pane.saved.wanted = (ticket, ready)
        self._open(ticket, "reply", "", take_keys=True)

    def show_ticket(self, ticket: str) -> None:
        """Stand ready for a ticket, with its draft if there is one; the keys stay where they are."""
        if ticket != self.ticket:
            self._open(ticket, "reply", "", take_keys=False)
        self.show()

    def open_new_ticket(self, to: str = "") -> None:
        """Open the window for a first mail to a customer, or bring it to the front."""
        if self._window is None:
            self._window = NewTicketWindow(self._context, self)
            self._window.sent.connect(self._on_sent)
            self._window.closed.connect(self._forget_window)
        self._window.begin(to)

    def flush(self) -> None:
        """Save what is written now: before the window closes or another ticket is shown."""
        self.pane.keeping.flush()

    def put_away(self, keep: bool = True) -> None:
        """Leave a ticket that went out of sight; what is written is kept as a draft or here, unless all is to go."""
        if keep:
            self._keep_here()
            self.flush()
        else:
            self._lost.clear()
        self.ticket = ""
        self._asked += 1
        self.pane.begin(Opening(None, "note", modes=frozenset()))
        self.hide()

    def sizeHint(self) -> QSize:
        """Room for what is written, between 140 and half the pane."""
        text = round(self.pane.editor.document().size().height())
        return QSize(480, min(max(LEAST, self._rest() + text), self._most()))

    def minimumSizeHint(self) -> QSize:
        """Never less than the row of recipients, two lines and the tools."""
        return QSize(320, LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground: a note is yellow all over, so that nobody mistakes it for a reply."""
        note = self.kind == "note"
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("note_fill" if note else "surface"))
        if not isinstance(self.parentWidget(), QSplitter):  # whose line stands there already
            painter.fillRect(0, 0, self.width(), 1, colour("note_border" if note else "border"))
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the height of the pane."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            parent.installEventFilter(self)
            self._refit.start()

    def event(self, event: QEvent) -> bool:
        """Fit again once the parts have settled: a row of chips or a bar may have come."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._refit.start()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay within half the pane."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._refit.start()
        return False

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        self._forward.setMinimumHeight(size("chip_height"))
        forward = QHBoxLayout()
        forward.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        forward.addWidget(self._forward)
        head.addLayout(forward)
        head.setAlignment(forward, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.pane.recipients.first, 1)
        head.addStretch(0)
        column = self._column
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.presence)
        column.addWidget(self.pane, 1)
        self.setFocusProxy(self.pane.editor)

    def _connect(self) -> None:
        self._switch.chosen.connect(lambda kind: self._open(self.ticket, kind, "", take_keys=True))
        self.pane.sent.connect(self._on_sent)
        self.pane.left.connect(self._on_left)
        self.pane.resized.connect(self._refit.start)
        self.pane.touched.connect(lambda: self.writing.emit(self.ticket))
        self.pane.colleagues.met.connect(lambda: self.presence.show_people(self.pane.colleagues.people()))
        self.pane.colleagues.look_wanted.connect(self.look_wanted)
        self._refit.timeout.connect(self._fit)
        self._context.bridge.changed.connect(self._on_changed)
        self._context.theme.changed.connect(self.update)
        self._context.rights.changed.connect(self._on_rights)

    def _open(self, ticket: str, kind: str, message: str, take_keys: bool) -> None:
        """Save what stands here, then read in the same lane, so that a draft just saved is found."""
        self.flush()
        self.pane.editor.setReadOnly(True)
        self.ticket = ticket
        self._asked += 1
        asked, actor = self._asked, self._context.desk.actor
        self._context.tasks.command(
            self,
            lambda: open_answer(actor, ticket, kind, message),
            lambda opening: self._on_opened(asked, opening, take_keys),
            lambda error: self._on_not_opened(asked, error),
        )

    def _on_opened(self, asked: int, opening: Opening, take_keys: bool) -> None:
        if asked != self._asked:
            return
        self.pane.begin(opening)
        self._show_kind(opening.kind)
        if opening.kind not in opening.modes:
            self.hide()
            return
        self.show()
        kept = self._lost.pop((self.ticket, opening.kind), None)
        if kept is not None and not opening.draft:
            self.pane.bring_back(kept)
        if take_keys:
            forward = opening.kind == "forward" and not opening.to
            (self.pane.recipients.field("to") if forward else self.pane.editor).setFocus()

    def _on_not_opened(self, asked: int, error: Exception) -> None:
        if asked == self._asked and not isinstance(error, NotFoundError):  # the conversation says that
            self.pane.bar.refuse(sentence(error))

    def _show_kind(self, kind: str) -> None:
        words = {
            "note": self.tr("Write a note for your team. Customers never see it."),
            "forward": self.tr("Write what goes above the forwarded mail"),
        }
        forward = kind == "forward"
        self._switch.setVisible(not forward and {"reply", "note"} <= self.pane.opening.modes)
        self._mark.setVisible(forward)
        self._forward.setVisible(forward)
        if not forward:
            self._switch.choose(kind)
        self.pane.editor.setPlaceholderText(words.get(kind, self.tr("Write a reply")))
        self.update()

    def _on_sent(self, sent: Sent) -> None:
        """Remember the letter in case it is taken back, and stand ready for the next."""
        from_window = sent.kind == "new"
        if sent.outgoing and not from_window:
            self._sent[sent.outgoing] = self.pane.sent_letter
            for old in list(self._sent)[:-KEPT]:
                del self._sent[old]
        if not from_window and sent.ticket == self.ticket:
            self.pane.begin(replace(self.pane.opening, html="", files=(), draft=""))
            self._open(self.ticket, "reply", "", take_keys=False)
        self.sent.emit(sent)

    def _on_changed(self, event: Changed) -> None:
        if event.kind != "outgoing" or event.command != "cancel_sending":
            return
        for outgoing in event.ids & set(self._sent):
            letter = self._sent.pop(outgoing)
            if letter.opening.ticket == self.ticket:
                self._asked += 1
                self.pane.bring_back(letter)
                self._show_kind(letter.opening.kind)
                self.show()

    def _keep_here(self) -> None:
        """Remember what is not saved yet, in case it may not be saved any more."""
        letter = self.pane.letter()
        if self.ticket and not letter.blank and self.pane.keeping.dirty:
            self._lost[(self.ticket, letter.opening.kind)] = letter

    def _on_rights(self) -> None:
        """Begin again, with the draft, when something else may be written now."""
        opening = self.pane.opening
        if self.ticket and opening.row is not None:
            now = modes_of(self._context.rights.actor, opening.row)
            if now and now != opening.modes:
                self._keep_here()
                self._open(self.ticket, opening.kind, "", take_keys=False)
            elif not now:
                self.put_away()

    def _on_left(self) -> None:
        self.hide()
        self.closed.emit()

    def _forget_window(self) -> None:
        self._window = None

    def _rest(self) -> int:
        """Return the height of all but the text, at this width."""
        broken = self._column.totalHeightForWidth(self.width()) if self._column.hasHeightForWidth() else 0
        whole = max(broken, self._column.totalSizeHint().height())
        return whole - self.pane.editor.sizeHint().height()

    def _most(self) -> int:
        """Return half the pane, but never so little that a bar or a row of recipients is cut."""
        parent = self.parentWidget()
        return max(LEAST, self._rest() + TEXT_LEAST, parent.height() // 2) if parent is not None else 480

    def _fit(self) -> None:
        if not self.isVisible():
            return
        most, wanted = self._most(), self.sizeHint().height()
        if (most, wanted) != (self.maximumHeight(), self.minimumHeight()):
            self.setMinimumHeight(0)
            self.setMaximumHeight(most)
            self.setMinimumHeight(wanted)

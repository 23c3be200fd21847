"""Small parts of a card: blocked pictures, the quote's button, the invitation, what became of a mail of ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.permissions import Permission
from desktop.mail.message import Calendar
from desktop.store.queries.rows import Delivery
from desktop.ui.common.bar import Bar
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label
from desktop.ui.errors import desk_sentence
from desktop.ui.i18n import isolate
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.fonts import font
from desktop.ui.time_words import now_ms

SECOND = 1_000
RETRYING = (Permission.CHANNEL_OUTBOX_RETRY,)
CANCELLING = (Permission.TICKET_REPLY, Permission.TICKET_FORWARD, *RETRYING)


class Sends(Protocol):
    """What a delivery bar can ask for; each is given the id of the outgoing mail."""

    def can(self, permission: Permission) -> bool:
        """Tell whether the agent may do something with the mails shown."""

    def cancel(self, outgoing: str) -> None:
        """Take the mail back."""

    def retry(self, outgoing: str) -> None:
        """Send the mail again."""

    def arrived(self, outgoing: str) -> None:
        """Note that the mail did arrive."""

    def give_up(self, outgoing: str) -> None:
        """Leave the mail unsent."""


class QuietButton(QPushButton):
    """A muted line that does something: unfolding a quote, earlier messages, several changes."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "line")
        self.setFont(font("small"))
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        give_icon(self, icon, "text_muted", 14)
        self.setIconSize(QSize(self.iconSize().width(), 14))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Up and Down to the column: Qt's buttons would walk through their neighbours."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class RemoteBar(Bar):
    """Says how many remote pictures are blocked. ``wanted`` carries once, sender or domain."""

    wanted = Signal(str)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__("", "image-off", "", parent=parent)
        self.say("", "image-off", self.tr("%n remote picture(s) blocked", "", count))
        show = self.add_action(self.tr("Show"), lambda: self.wanted.emit("once"))
        show.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        more = self.add_action("", lambda: None)
        give_icon(more, "chevron-down", "accent_text", 14)
        more.setFixedWidth(28)
        more.setAccessibleName(self.tr("More choices for remote pictures"))
        self.menu = QMenu(self)
        self.menu.addAction(self.tr("Always for this sender"), lambda: self.wanted.emit("sender"))
        self.menu.addAction(self.tr("Always for this sender's domain"), lambda: self.wanted.emit("domain"))
        more.clicked.connect(lambda: self.menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        show.customContextMenuRequested.connect(lambda spot: self.menu.popup(show.mapToGlobal(spot)))


class DeliveryBar(Bar):
    """What became of a mail of ours, for as long as that matters; counts down while it can be taken back."""

    def __init__(self, delivery: Delivery, actions: Sends, parent: QWidget | None = None) -> None:
        super().__init__("", "clock", "", parent=parent)
        self._delivery = delivery
        self._actions = actions
        self._second = QTimer(self, interval=SECOND)
        self._second.timeout.connect(self._count)
        self._undo: QPushButton | None = None
        self._offers: list[tuple[QPushButton, tuple[Permission, ...]]] = []
        getattr(self, f"_{delivery.state}", self._queued)()

    @staticmethod
    def needed(delivery: Delivery | None) -> bool:
        """Tell whether there is something to say: a mail that simply left needs no words."""
        return delivery is not None and delivery.state not in ("sent", "")

    def _queued(self) -> None:
        if self._left() > 0:
            self._undo = self._offer(CANCELLING, self.tr("Undo"), lambda: self._actions.cancel(self._delivery.outgoing))
            self._second.start()
        self._count()

    def _count(self) -> None:
        left = self._left()
        if left > 0:
            self.say("", "clock", self.tr("Sends in %n s", "", left))
            return
        self._second.stop()
        if self._undo is not None:
            self._undo.hide()
            self._offers = [each for each in self._offers if each[0] is not self._undo]
        waits = self.tr("Waiting to be sent")
        if self._delivery.code:
            waits = self.tr("Not sent yet. {reason}").format(reason=self._reason())
        self.say("", "send", waits)

    def _left(self) -> int:
        return -(-(self._delivery.send_after - now_ms()) // SECOND)

    def _sending(self) -> None:
        self.say("", "send", self.tr("Being sent…"))

    def _cancelled(self) -> None:
        self.say("", "ban", self.tr("Never sent: somebody gave it up."))

    def _bounced(self) -> None:
        self.say("danger", "mail-x", self.tr("It came back. {reason}").format(reason=self._reason()))

    def _failed(self) -> None:
        self.say("danger", "circle-alert", self.tr("Not sent. {reason}").format(reason=self._reason()))
        self._offer(RETRYING, self.tr("Retry"), lambda: self._actions.retry(self._delivery.outgoing))
        self._offer(RETRYING, self.tr("Give up"), lambda: self._actions.give_up(self._delivery.outgoing))

    def _unknown(self) -> None:
        words = self.tr("Perhaps sent: the connection was lost at the last moment. Ask, or look in the sent folder.")
        self.say("warning", "circle-help", words)
        self._offer(RETRYING, self.tr("It arrived"), lambda: self._actions.arrived(self._delivery.outgoing))
        self._offer(RETRYING, self.tr("Send again"), lambda: self._actions.retry(self._delivery.outgoing))

    def follow_rights(self) -> None:
        """Offer again only what the agent may do now."""
        for button, rights in self._offers:
            button.setVisible(any(map(self._actions.can, rights)))

    def _offer(self, rights: tuple[Permission, ...], words: str, run: Callable[[], None]) -> QPushButton:
        made = self.add_action(words, run)
        made.setHidden(not any(map(self._actions.can, rights)))
        self._offers.append((made, rights))
        return made

    def _reason(self) -> str:
        refused = [(email, text) for email, state, text in self._delivery.recipients if state in ("refused", "bounced")]
        if refused:
            return "\n".join(
                self.tr("{address}: {text}").format(address=isolate(email), text=isolate(text))
                for email, text in refused
            )
        if not self._delivery.code:
            return isolate(self._delivery.error)
        return desk_sentence(self._delivery.code, {"text": self._delivery.error, "host": "", "address": ""})


class CalendarCard(QFrame):
    """An invitation: what, when, where, from whom."""

    def __init__(self, event: Calendar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "accent-card")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(Icon("calendar", "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        row.addLayout(column, 1)
        title = event.summary or self.tr("(no title)")
        if event.method == "CANCEL":
            title = self.tr("Cancelled: {title}").format(title=isolate(title))
        column.addWidget(plain_label(title, "body_strong", wrap=True))
        for line in (self._when(event), event.location, event.organizer):
            if line:
                column.addWidget(plain_label(line, "small", "second", wrap=True))
        self.setAccessibleName(self.tr("Invitation: {title}").format(title=title))

    def _when(self, event: Calendar) -> str:
        starts, ends = moment_words(event.starts), moment_words(event.ends)
        if not starts:
            return ""
        zone = f" ({isolate(event.time_zone)})" if event.time_zone else ""
        return (self.tr("{start} to {end}").format(start=starts, end=ends) if ends else starts) + zone


def moment_words(iso: str) -> str:
    """Say an ISO date, or date and time as it stands there, without turning it into another zone."""
    day = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    if not day.isValid():
        return isolate(iso) if iso else ""
    words = QLocale().toString(day, QLocale.FormatType.LongFormat)
    time = QTime.fromString(iso[11:16], "HH:mm")
    if not time.isValid():
        return words
    pattern = QCoreApplication.translate("TimeWords", "{date}, {time}")
    return pattern.format(date=words, time=QLocale().toString(time, QLocale.FormatType.ShortFormat))

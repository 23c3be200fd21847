"""The bar over a conversation: at most one, the most urgent thing a reader has to know of the whole ticket."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.permissions import Permission
from desktop.store.queries.rows import MessageRow, ParticipantRow
from desktop.ui.common.bar import Bar
from desktop.ui.conversation.actions import MessageActions
from desktop.ui.conversation.loading import Thread
from desktop.ui.i18n import isolate

SPAM, TRASH, QUARANTINE = 10, 11, 12
RETRYING = Permission.CHANNEL_OUTBOX_RETRY
Offer = tuple[str, Callable[[], None]]


@dataclass(frozen=True)
class Notice:
    """A sentence and what can be done about it."""

    tone: str
    icon: str
    text: str
    offers: tuple[Offer, ...] = ()


class Notices(QObject):
    """Finds what a thread's bar says. ``ticket_wanted`` leads to another ticket, ``message_wanted`` to a card."""

    ticket_wanted = Signal(str)
    message_wanted = Signal(str)
    command_wanted = Signal(str)

    def __init__(self, actions: MessageActions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions

    def of(self, thread: Thread) -> Notice | None:
        """Return the most urgent notice, ``None`` when there is nothing to say."""
        finders = (
            self._unsent,
            self._doubtful,
            self._merged,
            self._folder,
            self._newcomer,
            self._blocked,
            self._subject,
        )
        return next((notice for notice in (find(thread) for find in finders) if notice is not None), None)

    def _unsent(self, thread: Thread) -> Notice | None:
        failed = [each for each in thread.messages if each.delivery is not None and each.delivery.state == "failed"]
        if not failed:
            return None
        words = self.tr("%n message(s) could not be sent", "", len(failed))
        latest = failed[-1]
        retry = self._if(RETRYING, (self.tr("Retry"), partial(self._retry_all, failed)))
        show = (self.tr("Show"), lambda: self.message_wanted.emit(latest.id))
        return Notice("danger", "circle-alert", words, (*retry, show))

    def _if(self, right: Permission, *offers: Offer) -> tuple[Offer, ...]:
        """Return the offers when the agent may do what they do."""
        return offers if self._actions.can(right) else ()

    def _retry_all(self, failed: list[MessageRow]) -> None:
        for message in failed:
            self._actions.retry(_outgoing(message))

    def _doubtful(self, thread: Thread) -> Notice | None:
        doubtful = [each for each in thread.messages if each.delivery is not None and each.delivery.state == "unknown"]
        if not doubtful:
            return None
        latest = doubtful[-1]
        offers = (
            *self._if(RETRYING, (self.tr("It arrived"), lambda: self._actions.arrived(_outgoing(latest)))),
            *self._if(RETRYING, (self.tr("Send again"), lambda: self._actions.retry(_outgoing(latest)))),
            (self.tr("Show"), lambda: self.message_wanted.emit(latest.id)),
        )
        return Notice("warning", "circle-help", self.tr("It is not known whether the last answer was sent"), offers)

    def _merged(self, thread: Thread) -> Notice | None:
        if not thread.survivor:
            return None
        survivor = thread.survivor
        offer = (self.tr("Open it"), lambda: self.ticket_wanted.emit(survivor))
        return Notice("info", "merge", self.tr("This ticket was merged into another"), (offer,))

    def _folder(self, thread: Thread) -> Notice | None:
        said = {
            SPAM: ("shield-alert", self.tr("This is among the spam")),
            TRASH: ("trash-2", self.tr("This is in the trash")),
            QUARANTINE: ("shield-alert", self.tr("This is in quarantine: it could not be taken in like other mail")),
        }
        found = said.get(thread.detail.row.lane)
        if found is None:
            return None
        right = Permission.TICKET_SPAM_UNMARK if thread.detail.row.lane == SPAM else Permission.TICKET_RESTORE
        back = self._if(right, (self.tr("Move to inbox"), lambda: self.command_wanted.emit("restore")))
        return Notice("warning", found[0], found[1], back)

    def _newcomer(self, thread: Thread) -> Notice | None:
        wrote = {each.from_email.casefold() for each in thread.messages if each.kind == "customer"}
        new = [one for one in thread.detail.participants if one.role == "joined" and one.email.casefold() in wrote]
        if not new:
            return None
        first, ticket = new[0], thread.id
        words = self.tr("{who} wrote in and does not get your answers yet").format(who=isolate(_named(first)))
        offers = self._if(
            Permission.TICKET_PARTICIPANTS_EDIT,
            (self.tr("Add"), lambda: self._actions.admit(ticket, first.email)),
            (self.tr("Leave out"), lambda: self._actions.leave_out(ticket, first.email)),
        )
        return Notice("info", "user-plus", words, offers)

    def _blocked(self, thread: Thread) -> Notice | None:
        contact = thread.detail.contact
        if contact is None or not contact.blocked:
            return None
        offer = self._if(Permission.CONTACT_BLOCK, (self.tr("Unblock"), lambda: self._actions.unblock(contact.id)))
        return Notice("warning", "ban", self.tr("This person is blocked: new mail from them goes to the spam"), offer)

    def _subject(self, thread: Thread) -> Notice | None:
        newest = next((each for each in reversed(thread.messages) if each.kind == "customer"), None)
        if newest is None or "new-subject" not in newest.flags:
            return None
        words = self.tr("The last answer came under another subject: “{subject}”")
        return Notice("info", "info", words.format(subject=isolate(newest.subject)))


def _outgoing(message: MessageRow) -> str:
    return message.delivery.outgoing if message.delivery is not None else ""


def _named(person: ParticipantRow) -> str:
    return f"{person.name} <{person.email}>" if person.name else person.email


class NoticeSlot(QWidget):
    """Where the bar stands; takes no room while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 4)
        self._bar: Bar | None = None
        self.setAccessibleName(QCoreApplication.translate("Notices", "Notice"))
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice, or nothing."""
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None
        if notice is not None:
            self._bar = Bar(notice.tone, notice.icon, notice.text)
            for words, run in notice.offers:
                self._bar.add_action(words, run)
            self._column.addWidget(self._bar)
        self.setVisible(notice is not None)

    def text(self) -> str:
        """Return the sentence shown, empty when none is."""
        return self._bar.text() if self._bar is not None else ""

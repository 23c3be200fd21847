"""The status bar: mailboxes and last check, sync, outbox, an import under way; one's own state at the end.

A failure turns its own entry red and says so in a word; a click explains it. Link addresses show here on hover.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.store.queries.rows import Counts, MailboxRow
from desktop.ui.common.text import ElidedLabel, restyle, set_tip
from desktop.ui.errors import desk_sentence
from desktop.ui.errors_sharing import stopped_words
from desktop.ui.i18n import isolate
from desktop.ui.sharing import OFFLINE, STARTING, STOPPED, SyncState
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import size, space
from desktop.ui.time_words import age_words, message_time_words

LEAST = 200


class StatusEntry(QPushButton):
    """One entry: icon and words; a click explains or leads on. ``said`` when it says something else."""

    said = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self.setAutoDefault(False)
        self._icon = icon
        self._words, self._tip = "", ""
        self.failed = self._folded = False
        self.say("", icon)

    def say(self, text: str, icon: str, failed: bool = False, tip: str = "") -> None:
        """Show words; an empty text hides the entry."""
        self._words, self._tip, self.failed = text, tip, failed
        self.setAccessibleName(text)
        self._show()
        restyle(self, "failed", failed)
        give_icon(self, icon, "danger_text" if failed else "text_muted", 14)
        self.setVisible(bool(text))
        self.said.emit()

    def fold(self, folded: bool) -> None:
        """Stand with the icon alone, where there is no room for words."""
        if folded != self._folded:
            self._folded = folded
            self._show()

    def _show(self) -> None:
        self.setText("" if self._folded else self._words)
        set_tip(self, "\n".join(filter(None, (self._words if self._folded else "", self._tip))))


class StatusBar(QFrame):
    """24 high, below all panes. ``asked`` names the entry that was clicked: mail, sync, outbox, work, own."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status-bar")
        self.setFixedHeight(size("status_bar"))
        self.mail = StatusEntry("check")
        self.sync = StatusEntry("refresh-cw")
        self.outbox = StatusEntry("send")
        self.work = StatusEntry("download")
        self.own = StatusEntry("bell-ring")
        self.hover = ElidedLabel("", "caption", "text_muted", middle=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(space("small"), 0, space("small"), 0)
        row.setSpacing(space("small"))
        for entry in (self.mail, self.sync, self.outbox, self.work):
            row.addWidget(entry)
        row.addWidget(self.hover, 1)
        row.addWidget(self.own)
        self._entries = (self.own, self.outbox, self.mail, self.work, self.sync)
        for entry in self._entries:
            entry.said.connect(self._fit)
        for name in ("mail", "sync", "outbox", "work", "own"):
            getattr(self, name).clicked.connect(lambda checked=False, name=name: self.asked.emit(name))

    def minimumSizeHint(self) -> QSize:
        """Return the room for icons, so that words never keep the window from becoming narrow."""
        return QSize(LEAST, size("status_bar"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Fold what matters least into its icon until the rest fits; what failed keeps its words longest."""
        shown = [entry for entry in self._entries if not entry.isHidden()]
        for entry in shown:
            entry.fold(False)
        for entry in sorted(shown, key=lambda each: each.failed):
            if sum(each.sizeHint().width() + space("small") for each in shown) + 2 * space("small") <= self.width():
                break
            entry.fold(True)

    def show_mailboxes(self, mailboxes: list[MailboxRow], now: int) -> None:
        """Say how the mailboxes are: the one that fails, else the one checked longest ago."""
        active = [box for box in mailboxes if box.active]
        failing = next((box for box in active if box.error), None)
        if failing is not None:
            why = desk_sentence(failing.error, dict(failing.error_details))
            words = self.tr("{mailbox} fails").format(mailbox=isolate(failing.address))
            self.mail.say(words, "circle-alert", True, why)
        elif not active:
            tip = self.tr("Connect a mailbox in the settings to receive and answer mail.")
            self.mail.say(self.tr("No mailbox connected"), "mailbox", False, tip)
        else:
            self.mail.say(self._checked(active, now), "check")

    def show_outbox(self, counts: Counts) -> None:
        """Say what waits to be sent and what could not be."""
        if counts.outbox_failed:
            tip = self.tr("Click to see why, and to try again.")
            self.outbox.say(self.tr("%Ln message(s) not sent", "", counts.outbox_failed), "circle-alert", True, tip)
        elif counts.outbox_waiting:
            self.outbox.say(self.tr("%Ln message(s) to send", "", counts.outbox_waiting), "send")
        else:
            self.outbox.say(self.tr("Outbox empty"), "send")

    def show_sync(self, state: SyncState, now: int) -> None:
        """Say how the exchange with other computers fares; nothing on a desk that is alone."""
        if not state.shared:
            self.sync.say("", "refresh-cw")
        elif state.phase == STOPPED:
            words = self.tr("Stopped: {reason}").format(reason=stopped_words(state.code))
            self.sync.say(words, "circle-alert", True, desk_sentence(state.code, dict(state.details)))
        elif state.phase == OFFLINE:
            self.sync.say(self._offline(state, now), "cloud-off", tip=self._why_offline(state))
        elif state.refused:
            tip = self.tr("Somebody sent what they may not change. Click to look at it.")
            self.sync.say(self.tr("%Ln change(s) refused", "", state.refused), "circle-alert", True, tip)
        elif state.pending:
            self.sync.say(
                self.tr("%Ln change(s) to send", "", state.pending), "refresh-cw", tip=self._contact(state, now)
            )
        elif state.phase == STARTING:
            self.sync.say(self.tr("Connecting…"), "refresh-cw")
        else:
            words = self.tr("Synced with %Ln computer(s)", "", state.others) if state.others else self.tr("Synced")
            self.sync.say(words, "refresh-cw", tip=self._contact(state, now))

    def show_own(self, quiet: bool, state: str = "") -> None:
        """Say whether notifications come, or in words how one is there for colleagues."""
        words = self.tr("Do not disturb") if quiet else state or self.tr("Available")
        self.own.say(words, "bell-off" if quiet else "bell-ring", tip=self.tr("Click to switch notifications."))

    def _offline(self, state: SyncState, now: int) -> str:
        since = message_time_words(state.since or now, now)
        if not state.pending:
            return self.tr("Offline since {time}").format(time=since)
        return self.tr("Offline since {time} · %Ln change(s) to send", "", state.pending).format(time=since)

    def _why_offline(self, state: SyncState) -> str:
        words = self.tr("You can go on working; everything is sent once the connection is back.")
        why = desk_sentence(state.code, dict(state.details)) if state.code else ""
        return "\n".join(filter(None, (why, words)))

    def _contact(self, state: SyncState, now: int) -> str:
        if not state.contact:
            return self.tr("Click to see the computers that share this desk.")
        return self.tr("Last contact: {time}").format(time=message_time_words(state.contact, now))

    def _checked(self, active: list[MailboxRow], now: int) -> str:
        oldest = min(active, key=lambda box: box.checked_at or 0)
        name = isolate(active[0].address) if len(active) == 1 else self.tr("%Ln mailbox(es)", "", len(active))
        if not oldest.checked_at:
            return self.tr("{mailbox} · not checked yet").format(mailbox=name)
        if now - oldest.checked_at < 60_000:
            return self.tr("{mailbox} · checked just now").format(mailbox=name)
        age = age_words(oldest.checked_at, now)
        return self.tr("{mailbox} · checked {age} ago").format(mailbox=name, age=age)

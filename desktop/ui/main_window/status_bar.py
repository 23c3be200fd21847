"""The status bar: mailboxes and last check, outbox, an import under way; one's own state at the end.

A failure turns its own entry red and says so in a word; a click explains it. Link addresses show here on hover.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.store.queries.rows import Counts, MailboxRow
from desktop.ui.common.text import ElidedLabel, restyle, set_tip
from desktop.ui.errors import desk_sentence
from desktop.ui.i18n import isolate
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import size, space
from desktop.ui.time_words import age_words


class StatusEntry(QPushButton):
    """One entry: icon and words; a click explains or leads on."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self.setAutoDefault(False)
        self._icon = icon
        self.say("", icon)

    def say(self, text: str, icon: str, failed: bool = False, tip: str = "") -> None:
        """Show words; an empty text hides the entry."""
        self.setText(text)
        self.setAccessibleName(text)
        restyle(self, "failed", failed)
        give_icon(self, icon, "danger_text" if failed else "text_muted", 14)
        set_tip(self, tip)
        self.setVisible(bool(text))


class StatusBar(QFrame):
    """24 high, below all panes. ``asked`` names the entry that was clicked: mail, outbox, import, own."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status-bar")
        self.setFixedHeight(size("status_bar"))
        self.mail = StatusEntry("check")
        self.outbox = StatusEntry("send")
        self.work = StatusEntry("download")
        self.own = StatusEntry("bell-ring")
        self.hover = ElidedLabel("", "caption", "text_muted", middle=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(space("small"), 0, space("small"), 0)
        row.setSpacing(space("small"))
        for entry in (self.mail, self.outbox, self.work):
            row.addWidget(entry)
        row.addWidget(self.hover, 1)
        row.addWidget(self.own)
        for name in ("mail", "outbox", "work", "own"):
            getattr(self, name).clicked.connect(lambda checked=False, name=name: self.asked.emit(name))

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

    def show_own(self, quiet: bool, state: str = "") -> None:
        """Say whether notifications come, or in words how one is there for colleagues."""
        words = self.tr("Do not disturb") if quiet else state or self.tr("Available")
        self.own.say(words, "bell-off" if quiet else "bell-ring", tip=self.tr("Click to switch notifications."))

    def _checked(self, active: list[MailboxRow], now: int) -> str:
        oldest = min(active, key=lambda box: box.checked_at or 0)
        name = isolate(active[0].address) if len(active) == 1 else self.tr("%Ln mailbox(es)", "", len(active))
        if not oldest.checked_at:
            return self.tr("{mailbox} · not checked yet").format(mailbox=name)
        if now - oldest.checked_at < 60_000:
            return self.tr("{mailbox} · checked just now").format(mailbox=name)
        age = age_words(oldest.checked_at, now)
        return self.tr("{mailbox} · checked {age} ago").format(mailbox=name, age=age)

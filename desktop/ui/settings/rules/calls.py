"""What somebody who lets rules tell other programs must know: the key of the signatures, what did not arrive."""

from __future__ import annotations

from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from desktop.core.actors import Actor
from desktop.core.errors import DeskError
from desktop.store.queries.webhooks import CallRow, webhook_calls, webhook_key
from desktop.ui.common.buttons import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.table import Column, Row, Table
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import full_date_words, message_time_words, now_ms

HIGH = 48
LEAST = 220
Found = tuple[str, list[CallRow]]


def read_calls(actor: Actor) -> Found:
    """Return the key and the calls that did not arrive, newest first. Raises ``NotAllowedError``."""
    return webhook_key(actor), webhook_calls(actor)


class Calls(QObject):
    """Reads what the dialog shows, then opens it above ``page``; what goes wrong is said by ``tasks``."""

    def __init__(self, context: UiContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.dialog: CallsDialog | None = None

    def open(self) -> None:
        """Open the dialog with what is there now."""
        self._context.tasks.query(self, partial(read_calls, self._context.desk.actor), self._on_read)

    def _on_read(self, found: Found) -> None:
        self.dialog = CallsDialog(*found, self._page)
        self.dialog.open()


class CallsDialog(Dialog):
    """The key with a button that copies it, and a table of calls: rule and host, why it failed, what becomes of it."""

    def __init__(self, key: str, calls: list[CallRow], parent: QWidget) -> None:
        super().__init__(self.tr("Calls to other programs"), parent, wide=720)
        self.key = QLineEdit(key)
        self.copy = Button(self.tr("Copy"), icon="copy")
        columns = (Column(self.tr("Rule and program")), Column(self.tr("State"), 150), Column(self.tr("When"), 120))
        self.table = Table(self.tr("Calls that did not arrive"), columns, HIGH)
        self.nothing = EmptyState("check", self.tr("Nothing waits, nothing failed"), "")
        self._add_key()
        self._add_calls(calls)
        self.add_primary(self.tr("Done"))

    def _add_key(self) -> None:
        label = plain_label(self.tr("Key of the signatures"), "small", "second")
        label.setBuddy(self.key)
        self.key.setReadOnly(True)
        self.key.setAccessibleName(label.text())
        self.key.setCursorPosition(0)
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self.key, 1)
        row.addWidget(self.copy)
        words = self.tr("With this key a program checks that a call came from this desk. Give it to nobody else.")
        how = self.tr("{header} holds the HMAC-SHA256 of {time}, a dot and the body.")
        header, time = isolate("X-Deskbell-Signature"), isolate("X-Deskbell-Timestamp")
        self.body.addWidget(label)
        self.body.addLayout(row)
        self.body.addWidget(plain_label(words, wrap=True))
        self.body.addWidget(plain_label(how.format(header=header, time=time), "small", "muted", wrap=True))

    def _add_calls(self, calls: list[CallRow]) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setMinimumHeight(LEAST)
        stack = QStackedLayout(card)
        stack.setContentsMargins(1, 1, 1, 1)
        stack.addWidget(self.nothing)
        stack.addWidget(self.table)
        self.table.rows.show_rows([self._row(number, call) for number, call in enumerate(calls)])
        for number, call in enumerate(calls):
            tip = (call.url, _reason(call), full_date_words(call.created_at))
            self.table.rows.item(number).setToolTip("\n".join(filter(None, tip)))
        stack.setCurrentWidget(self.table if calls else self.nothing)
        self.body.addSpacing(space("small"))
        self.body.addWidget(plain_label(self.tr("Calls that did not arrive"), "small", "second"))
        self.body.addWidget(card, 1)

    def _row(self, number: int, call: CallRow) -> Row:
        given_up = call.state == "failed"
        state = self.tr("Given up") if given_up else self.tr("Waits") if not call.attempts else self.tr("Tried again")
        first = self.tr("{rule} · {host}").format(rule=isolate(call.rule_name), host=isolate(_host(call.url)))
        when = message_time_words(call.created_at, now_ms())
        sign = "icon:circle-alert" if given_up else "icon:clock"
        return Row(str(number), (first, state, when), _reason(call), sign)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.key.text())
        self.copy.setText(self.tr("Copied"))


def _host(url: str) -> str:
    """Return the host of an address; all of what is no address."""
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url


def _reason(call: CallRow) -> str:
    """Say why the last attempt failed; nothing before the first."""
    return sentence(DeskError(call.error, url=call.url, host=_host(call.url))) if call.error else ""

"""The part of one's profile about locking: after how long, and going back to no password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.core.events import Changed
from desktop.store.queries.sign_in import own_sign_in
from desktop.ui.common.buttons import Button
from desktop.ui.common.section import FormField
from desktop.ui.context import UiContext
from desktop.ui.preferences import LOCKS
from desktop.ui.sign_in.remove_password import RemoveDialog
from desktop.ui.theme.tokens import space


class OwnLock(QWidget):
    """Not there without a password. ``removed`` when the password is gone."""

    removed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.lock = QComboBox()
        for minutes in LOCKS:
            words = self.tr("After %n minute(s)", "", minutes) if minutes else self.tr("Never")
            self.lock.addItem(words, minutes)
        hint = self.tr("Only on this computer. Mail is still fetched.")
        self.remove = Button(self.tr("Remove the password…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("large"))
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(FormField(self.tr("Lock the window when nobody is there"), self.lock, hint))
        self.lock.activated.connect(self._on_lock)
        self.remove.clicked.connect(self._ask)
        context.bridge.changed.connect(self._on_changed)
        self.hide()

    def load(self) -> None:
        """Read whether there is anything to lock."""
        actor = self._context.desk.actor
        state = self._context.tasks.now(lambda: own_sign_in(actor))
        self.setVisible(state.password)
        self.remove.setVisible(state.alone)
        self.lock.setCurrentIndex(LOCKS.index(self._context.preferences.lock_after))

    def _ask(self) -> None:
        dialog = RemoveDialog(self._context, self)
        dialog.saved.connect(self.removed)
        dialog.open()

    def _on_lock(self, place: int) -> None:
        self._context.preferences.lock_after = LOCKS[place]

    def _on_changed(self, event: Changed) -> None:
        if event.kind in ("agent_secret", "agent"):
            self.load()

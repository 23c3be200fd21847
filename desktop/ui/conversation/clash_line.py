"""One line for an edit that lost: "Ann also set Status to Waiting, 10:02", with what brings it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.commands.base import Desk
from desktop.store.queries.sharing import LostRow
from desktop.ui.common.buttons import Button
from desktop.ui.common.edges import set_edges
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import ElidedLabel, set_tip
from desktop.ui.i18n import isolate
from desktop.ui.sync_words import concurrent_words, quoted_words
from desktop.ui.time_words import full_date_words, message_time_words, now_ms


class ClashLine(QWidget):
    """Icon, sentence, Restore and Leave as it is. ``settled`` carries the work that was chosen."""

    settled = Signal(object)

    def __init__(self, row: LostRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        who = row.who or self.tr("Somebody")
        value = isolate(quoted_words(row.field, row.lost))
        time = message_time_words(row.at, now_ms())
        self._words = ElidedLabel(concurrent_words(isolate(who), row.field, value, time), "small", "text_secondary")
        self._words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.restore = Button(self.tr("Restore"), "link")
        self.leave = Button(self.tr("Leave as it is"), "link")
        line = QHBoxLayout(self)
        set_edges(line, 4, 0, 4, 0)
        line.setSpacing(8)
        line.addWidget(Icon("merge", "warning_text", 14), 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._words, self.restore, self.leave):
            line.addWidget(part)
        line.addStretch(1)
        self.setAccessibleName(self.text())
        set_tip(self, "\n".join((self.text(), full_date_words(row.at))))
        self.setFocusProxy(self.restore)
        self.restore.clicked.connect(lambda: self._settle(restore))
        self.leave.clicked.connect(lambda: self._settle(leave))

    def text(self) -> str:
        """Return the sentence."""
        return self._words.text()

    def _settle(self, work: Callable[[Desk, str], None]) -> None:
        identity = self._row.id
        self.settled.emit(lambda desk: work(desk, identity))


def restore(desk: Desk, conflict: str) -> None:
    """Bring the value back that lost."""
    from desktop.commands.conflicts import restore_lost  # noqa: PLC0415 - most desks never have one

    restore_lost(desk, conflict)


def leave(desk: Desk, conflict: str) -> None:
    """Let the value stand that won."""
    from desktop.commands.conflicts import dismiss_conflict  # noqa: PLC0415 - most desks never have one

    dismiss_conflict(desk, conflict)

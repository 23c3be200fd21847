"""Asks before tickets are erased for good: the one thing that nothing brings back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import plain_label


class PurgeDialog(Dialog):
    """Says what goes. Enter does not do it: the default is to keep them."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(self.tr("Delete for good"), parent, 460)
        words = self.tr("%n ticket(s) will be erased with all messages, notes and files.", "", count)
        self.body.addWidget(plain_label(words, wrap=True))
        last = self.tr("Nothing brings them back, except an earlier backup.")
        self.body.addWidget(plain_label(last, "body", "second", wrap=True))
        keep = self.add_cancel(self.tr("Keep"))
        erase = self.add_primary(self.tr("Delete for good"))
        erase.set_kind("danger")
        erase.setDefault(False)
        keep.setDefault(True)
        keep.setFocus()

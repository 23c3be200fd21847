"""Asks for a link: where it goes and, when nothing is selected, its words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.composer.formatting import sound_link


class LinkDialog(Dialog):
    """``chosen`` carries address and words; an empty address takes the link away."""

    chosen = Signal(str, str)

    def __init__(self, text: str, address: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wide=440)
        self.set_title(self.tr("Link"))
        self._address = QLineEdit(address)
        self._address.setPlaceholderText("https://")
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._words = QLineEdit()
        self._field = FormField(self.tr("Address"), self._address)
        self.body.addWidget(self._field)
        if not text and not address:
            self.body.addWidget(FormField(self.tr("Words shown"), self._words))
        if address:
            remove = self.add_at_start(self.tr("Remove link"), "quiet-danger")
            remove.clicked.connect(self._on_remove)
        self.add_cancel()
        self.add_primary(self.tr("Link"))
        self._address.setFocus()

    def accept(self) -> None:
        """Hand the link over when it is one."""
        link = sound_link(self._address.text())
        if not link:
            self._field.show_problem(self.tr("This is no web or e-mail address."))
            return
        self.chosen.emit(link, self._words.text().strip())
        super().accept()

    def _on_remove(self) -> None:
        self.chosen.emit("", "")
        super().accept()

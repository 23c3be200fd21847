"""Shows a mail as it was received, byte for byte as far as letters allow."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.theme.fonts import font, mono_family

MOST = 500_000


class SourceDialog(Dialog):
    """Plain text, never markup; a very long mail is cut."""

    def __init__(self, raw: bytes, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wide=760)
        self.set_title(self.tr("Source of the mail"))
        self.resize(760, 560)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "field")
        self.text.setAccessibleName(self.tr("Source of the mail"))
        typewriter = QFont(mono_family())
        typewriter.setPointSizeF(font("small").pointSizeF())
        self.text.setFont(typewriter)
        shown = raw[:MOST].decode("utf-8", "replace").replace("\r\n", "\n").replace("\0", "")
        self.text.setPlainText(shown)
        self.body.addWidget(self.text, 1)
        self.add_cancel(self.tr("Close"))

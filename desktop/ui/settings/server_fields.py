"""The fields of the two mail servers: where, which port, how encrypted, as whom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.mail.providers import Server
from desktop.ui.common.section import FormField
from desktop.ui.common.spin import NumberField
from desktop.ui.common.text import plain_label
from desktop.ui.theme.tokens import space

PORTS = {"imap": {"tls": 993, "starttls": 143, "plain": 143}, "smtp": {"tls": 465, "starttls": 587, "plain": 25}}


class ServerFields(QWidget):
    """One direction. ``edited`` when a person changed something."""

    edited = Signal()

    def __init__(self, title: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.host, self.user = QLineEdit(), QLineEdit()
        self.port = NumberField(1, 65_535)
        self.security = QComboBox()
        for key, words in (
            ("tls", self.tr("TLS")),
            ("starttls", self.tr("STARTTLS")),
            ("plain", self.tr("Not encrypted")),
        ):
            self.security.addItem(words, key)
        for field in (self.host, self.user):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            field.textEdited.connect(lambda text: self.edited.emit())
        self.port.valueChanged.connect(self._on_port)
        self.security.activated.connect(self._on_security)
        self._filling = False
        self._build(title)

    def show_server(self, server: Server) -> None:
        """Fill the fields without telling anybody."""
        self._filling = True
        self.host.setText(server.host)
        self.user.setText(server.user)
        self.security.setCurrentIndex(max(0, self.security.findData(server.security)))
        self.port.setValue(server.port)
        self._filling = False

    def server(self) -> Server:
        """Return what the fields say."""
        return Server(
            self.host.text().strip(), self.port.value(), self.security.currentData(), self.user.text().strip()
        )

    def _build(self, title: str) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("medium"))
        grid.setVerticalSpacing(space("small"))
        grid.addWidget(FormField(self.tr("Server"), self.host), 0, 0)
        grid.addWidget(FormField(self.tr("Port"), self.port), 0, 1)
        grid.addWidget(FormField(self.tr("User name"), self.user), 1, 0)
        grid.addWidget(FormField(self.tr("Encryption"), self.security), 1, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("tight"))
        column.addWidget(plain_label(title, "body_strong"))
        column.addLayout(grid)

    def _on_port(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _on_security(self) -> None:
        """Change the port with the encryption, unless somebody chose an unusual one."""
        if self.port.value() in PORTS[self._kind].values():
            self._filling = True
            self.port.setValue(PORTS[self._kind][str(self.security.currentData())])
            self._filling = False
        self.edited.emit()

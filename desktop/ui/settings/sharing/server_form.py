"""Where a PostgreSQL server is and as whom to sign in, with a test in sentences."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.section import FormField
from desktop.ui.common.spin import NumberField
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.password_field import PasswordField
from desktop.ui.settings.sharing.facts import Doors, Finding, ServerPlace
from desktop.ui.settings.sharing.findings import Findings
from desktop.ui.theme.tokens import space

USUAL_PORT = 5432


class ServerForm(QWidget):
    """``wanted`` carries a ``ServerPlace`` and the password, once a test passed with exactly these."""

    wanted = Signal(object, str)

    def __init__(self, context: UiContext, doors: Doors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._doors, self._turn = context, doors, 0
        self._tried: tuple[ServerPlace, str] | None = None
        self.host, self.database, self.user = QLineEdit(), QLineEdit("deskbell"), QLineEdit()
        self.port = NumberField(1, 65_535)
        self.port.setValue(USUAL_PORT)
        self.password = PasswordField()
        self.tls = QComboBox()
        self.tls.addItem(self.tr("Known to this computer"), "")
        self.tls.addItem(self.tr("Signed by a certificate in a file…"), "file")
        self.certificate = QLineEdit()
        self.findings = Findings()
        self.test = Button(self.tr("Test"), icon="refresh-cw")
        self.share = Button(self.tr("Share on this server…"), "primary")
        self._build()
        self._connect()
        self._on_edited()

    def place(self) -> ServerPlace:
        """Return what the fields say."""
        certificate = self.certificate.text().strip() if self.tls.currentData() else ""
        texts = (each.text().strip() for each in (self.host, self.database, self.user))
        host, database, user = texts
        return ServerPlace(host, self.port.value(), database, user, "verify-full", certificate)

    def try_server(self) -> None:
        """Sign in and look."""
        self._turn += 1
        place, password = self.place(), self.password.text()
        self._tried = None
        self.findings.show_trying()
        self.test.refuse(self.tr("Trying…"))
        work = partial(self._doors.look_at_server, place, password)
        done = partial(self._on_found, self._turn, (place, password))
        self._context.tasks.query(self, work, done, partial(self._on_failed, self._turn))

    def hold(self, reason: str) -> None:
        """Offer nothing while something else runs; an empty reason offers what passed the test."""
        self.setEnabled(not reason)
        self._on_edited()

    def _build(self) -> None:
        for field in (self.host, self.database, self.user, self.certificate):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("medium"))
        grid.setVerticalSpacing(space("medium"))
        grid.addWidget(FormField(self.tr("Address"), self.host), 0, 0)
        grid.addWidget(FormField(self.tr("Port"), self.port), 0, 1)
        owner = self.tr("This login has to own the database. Agents get logins of their own when you invite them.")
        grid.addWidget(FormField(self.tr("Database"), self.database, owner), 1, 0, 1, 2)
        grid.addWidget(FormField(self.tr("Login"), self.user), 2, 0)
        grid.addWidget(FormField(self.tr("Password"), self.password), 2, 1)
        hint = self.tr(
            "The connection is always encrypted, and the server has to prove that it is the one named above."
        )
        grid.addWidget(FormField(self.tr("The server’s certificate is"), self.tls, hint), 3, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self._file = FormField(self.tr("Certificate file"), self._with_button())
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self.test)
        row.addWidget(self.share)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("large"))
        column.addLayout(grid)
        column.addWidget(self._file)
        column.addWidget(self.findings)
        column.addLayout(row)

    def _with_button(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("small"))
        choose = Button(self.tr("Choose…"), icon="folder-open")
        choose.clicked.connect(self._ask)
        row.addWidget(self.certificate, 1)
        row.addWidget(choose)
        self.certificate.setAccessibleName(self.tr("Certificate file"))
        return made

    def _connect(self) -> None:
        for field in (self.host, self.database, self.user, self.password, self.certificate):
            field.textChanged.connect(lambda text: self._on_edited())
        self.port.valueChanged.connect(lambda value: self._on_edited())
        self.tls.currentIndexChanged.connect(lambda at: self._on_edited())
        self.test.clicked.connect(self.try_server)
        self.password.returnPressed.connect(self.try_server)
        self.share.clicked.connect(self._on_share)

    def _on_edited(self) -> None:
        """Let a test count for exactly what was tested."""
        self._file.setVisible(bool(self.tls.currentData()))
        place = self.place()
        named = place.host and place.database and place.user
        self.test.refuse("" if named else self.tr("Fill in address, database and login first."))
        same = self._tried == (place, self.password.text())
        if self._tried is not None and not same:
            self.findings.show_found(())
        self.share.refuse("" if same and self.findings.passed else self.tr("Test it first."))

    def _on_found(self, turn: int, tried: tuple[ServerPlace, str], found: list[Finding]) -> None:
        if turn == self._turn:
            self._tried = tried
            self.findings.show_found(found)
            self._on_edited()

    def _on_failed(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self._on_edited()
            self.findings.show_failure(sentence(error))

    def _on_share(self) -> None:
        if self._tried is not None:
            self.wanted.emit(*self._tried)

    def _ask(self) -> None:
        asked = QFileDialog(self, self.tr("Certificate file"))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.certificate.setText)
        asked.open()

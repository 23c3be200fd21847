"""Who somebody is: names, address, photo, gender, language, signature. One's own page and the dialog share it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.commands.agents import edit_agent
from desktop.commands.desk_setup import edit_profile
from desktop.core.permissions import Permission
from desktop.store.queries.rows import AgentRow
from desktop.ui.common.section import FormField
from desktop.ui.context import UiContext
from desktop.ui.i18n import available_languages
from desktop.ui.settings.agents.photo_field import PhotoField
from desktop.ui.settings.page import Change
from desktop.ui.settings.words import choice_words
from desktop.ui.theme.tokens import space

GENDERS = ("", "female", "male", "other")


class PersonFields(QWidget):
    """``edited`` after every change by a person; ``show_agent`` fills it. ``failed`` carries what a photo lacked."""

    edited = Signal()
    failed = Signal(object)

    def __init__(self, context: UiContext, agent: str, name: str, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agent, self._own = agent, own
        self._may_sign = not own or context.rights.can(Permission.CONTENT_SIGNATURE_OWN)
        self._stored: dict[str, str] = {}
        self.photo = PhotoField(context, agent, name)
        self.name, self.shown_name, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.gender, self.language = QComboBox(), QComboBox()
        for gender in GENDERS:
            self.gender.addItem(choice_words("gender", gender), gender)
        self.language.addItem(self.tr("As the desk"), "")
        for code, words in available_languages().items():
            self.language.addItem(words, code)
        self.signature = QPlainTextEdit()
        self.signature.setProperty("kind", "field")
        self.signature.setTabChangesFocus(True)
        self.signature.setFixedHeight(96)
        self._build()
        self._connect()

    def show_agent(self, row: AgentRow) -> None:
        """Show what is stored."""
        self._stored = {key: str(getattr(row, key)) for key in self._now()}
        for line, text in ((self.name, row.name), (self.shown_name, row.shown_name), (self.email, row.email)):
            line.setText(text)
            line.setCursorPosition(0)
        for box, value in ((self.gender, row.gender), (self.language, row.language)):
            if box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value))
        self.signature.setPlainText(row.signature)
        self.photo.show_photo(row.photo)

    def changes(self) -> list[Change]:
        """Return one change with everything that differs, and one for the photo."""
        different = {key: value for key, value in self._now().items() if value != self._stored.get(key, "")}
        agent = self._agent
        found: list[Change] = []
        if different and self._own:
            found.append(lambda desk: edit_profile(desk, agent, **different))
        elif different:
            found.append(lambda desk: edit_agent(desk, agent, **different))
        return found + self.photo.changes()

    def words(self) -> str:
        """Return what these fields are found by."""
        return " ".join(
            (
                self.tr("Your name"),
                self.tr("Name that customers see"),
                self.tr("E-mail address"),
                self.tr("Photo"),
                self.tr("Gender"),
                self.tr("Language"),
                self.tr("Signature"),
            )
        )

    def _now(self) -> dict[str, str]:
        return {
            "name": self.name.text(),
            "shown_name": self.shown_name.text().strip(),
            "email": self.email.text().strip(),
            "gender": str(self.gender.currentData() or ""),
            "language": str(self.language.currentData() or ""),
            "signature": self.signature.toPlainText(),
        }

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("large"))
        name = self.tr("Your name") if self._own else self.tr("Name")
        shown = self.tr("Empty shows the name.")
        signs_in = self.tr("For signing in and for notifications.")
        told = self.tr("Nobody has to say it.")
        column.addWidget(self.photo)
        for pair in (
            (FormField(name, self.name), FormField(self.tr("Name that customers see"), self.shown_name, shown)),
            (FormField(self.tr("E-mail address"), self.email, signs_in), None),
            (FormField(self.tr("Gender"), self.gender, told), FormField(self.tr("Language"), self.language)),
        ):
            row = QHBoxLayout()
            row.setSpacing(space("large"))
            for part in pair:
                if part is not None:
                    row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        hint = self.tr("Stands below answers instead of the usual one, where that is allowed.")
        signature = FormField(self.tr("Signature"), self.signature, hint)
        signature.setVisible(self._may_sign)
        column.addWidget(signature)

    def _connect(self) -> None:
        for line in (self.name, self.shown_name, self.email):
            line.textEdited.connect(lambda text: self.edited.emit())
        for box in (self.gender, self.language):
            box.activated.connect(lambda place: self.edited.emit())
        self.signature.textChanged.connect(self.edited)
        self.photo.edited.connect(self.edited)
        self.photo.failed.connect(self.failed)

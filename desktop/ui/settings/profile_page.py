"""The page of one's own names, address and signature."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.commands.desk_setup import edit_profile
from desktop.store.queries.desk_lists import me
from desktop.ui.common.section import FormField
from desktop.ui.context import UiContext
from desktop.ui.settings.page import Change, SettingsPage


class ProfilePage(SettingsPage):
    """One's own names, address and signature."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_title(self.tr("Profile"))
        self.name, self.shown_name, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.signature = QPlainTextEdit()
        self.signature.setProperty("kind", "field")
        self.signature.setTabChangesFocus(True)
        self.signature.setFixedHeight(112)
        self._stored: dict[str, str] = {}
        shown = self.tr("Empty shows your name.")
        signature = self.tr("Stands below your answers instead of the department's.")
        for field in (
            FormField(self.tr("Your name"), self.name),
            FormField(self.tr("Name that customers see"), self.shown_name, shown),
            FormField(self.tr("E-mail address"), self.email),
            FormField(self.tr("Signature"), self.signature, signature),
        ):
            self.body.addWidget(field)
        for line in (self.name, self.shown_name, self.email):
            line.textEdited.connect(lambda text: self.edited.emit())
        self.signature.textChanged.connect(self.edited)

    def words(self) -> str:
        """Return the labels too."""
        return " ".join((self.title, self.tr("Your name"), self.tr("Signature"), self.tr("E-mail address")))

    def load(self) -> None:
        """Read one's own row."""
        actor = self._context.desk.actor
        row = self._context.tasks.now(lambda: me(actor))
        self._stored = {
            "name": row.name, "shown_name": row.shown_name, "email": row.email, "signature": row.signature
        }  # fmt: skip
        self.name.setText(row.name)
        self.shown_name.setText(row.shown_name)
        self.email.setText(row.email)
        self.signature.setPlainText(row.signature)

    def changes(self) -> list[Change]:
        """Return one change with everything that differs."""
        now = {
            "name": self.name.text(),
            "shown_name": self.shown_name.text().strip(),
            "email": self.email.text().strip(),
            "signature": self.signature.toPlainText(),
        }
        different = {key: value for key, value in now.items() if value != self._stored.get(key, "")}
        if not different:
            return []
        agent = self._context.desk.actor.id
        return [lambda desk: edit_profile(desk, agent, **different)]

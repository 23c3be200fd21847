"""The pages of the desk: general, answers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.commands.base import Desk
from desktop.core.auto_reply import words as reply_words
from desktop.store.queries.desk_lists import desk_name
from desktop.store.settings import read_setting
from desktop.ui.common.section import FormField
from desktop.ui.common.spin import NumberField
from desktop.ui.context import UiContext
from desktop.ui.settings.described_page import DescribedPage
from desktop.ui.settings.page import Change

SAMPLE_NUMBER = 1043


class GeneralPage(DescribedPage):
    """The desk's name and ticket code."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", ("general",), parent)
        self.set_title(self.tr("General"))
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self._stored = ""
        hint = self.tr("Customers see it in your answers.")
        self.body.addWidget(FormField(self.tr("Name of the desk"), self.name, hint))
        for field in self.fields:
            self.body.addWidget(field)
        self.name.textEdited.connect(lambda text: self.edited.emit())

    def load(self) -> None:
        """Read the name and the code."""
        super().load()
        self._stored = self._context.tasks.now(desk_name)
        self.name.setText(self._stored)

    def changes(self) -> list[Change]:
        """Return the changes of name and code."""
        found = super().changes()
        name = self.name.text()
        if name != self._stored:
            found.append(partial(_rename, name))
        return found


class AnswersPage(DescribedPage):
    """What follows an answer, when tickets come back, the confirmation by mail, the signature."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", ("process", "auto-reply", "signature"), parent)
        self.set_title(self.tr("Answers"))
        self.add_chooser()
        self.delay = NumberField(0, 60)
        self._preview = QPlainTextEdit()
        self._desk, self._code, self._language = "", "", "en"
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self._show_preview)
        self._build()

    def load(self) -> None:
        """Read the values and what the preview needs."""
        super().load()
        self.delay.setValue(self._context.preferences.send_delay)
        self._desk, self._code, self._language = self._context.tasks.now(
            lambda: (
                desk_name(),
                read_setting("desk", "", "code", "DB"),
                read_setting("desk", "", "language", "en"),
            )
        )
        self._show_preview()

    @property
    def preview(self) -> str:
        """The confirmation as a customer would get it."""
        return self._preview.toPlainText()

    def _build(self) -> None:
        for key in ("after_reply", "reopen", "reopen_days", "auto_close_days"):
            self.body.addWidget(self.field(key))
        hint = self.tr("Applies to this computer. 0 sends at once.")
        label = self.tr("Seconds in which sending can be undone")
        self.body.addWidget(FormField(label, self.delay, hint))
        self.delay.valueChanged.connect(self._on_delay)
        self.subtitle(self.tr("Confirmation of new tickets"))
        for key in ("auto_reply", "auto_reply_text"):
            self.body.addWidget(self.field(key))
            self.field(key).changed.connect(self._soon.start)
        self._preview.setReadOnly(True)
        self._preview.setProperty("kind", "field")
        self._preview.setFixedHeight(128)
        hint = self.tr("{desk} and {number} are replaced; an empty text sends our own words.")
        self.body.addWidget(FormField(self.tr("A customer gets"), self._preview, hint))
        self.subtitle(self.tr("Signature"))
        self.body.addWidget(self.field("signature"))

    def _on_delay(self, seconds: int) -> None:
        self._context.preferences.send_delay = seconds

    def _show_preview(self) -> None:
        text = str(self.field("auto_reply_text").value())
        subject, body = reply_words(self._language, self._desk, self._code, SAMPLE_NUMBER, text)
        self._preview.setPlainText(f"{subject}\n\n{body}")


def _rename(name: str, desk: Desk) -> None:
    from desktop.commands.desk_setup import rename_desk  # noqa: PLC0415 - not before the first paint

    rename_desk(desk, name)

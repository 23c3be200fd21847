"""Whether and how customers are asked how we did, with the letter that they would get."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.core.survey import letter, subject
from desktop.store.settings import read_setting
from desktop.ui.common.section import FormField
from desktop.ui.context import UiContext
from desktop.ui.settings.described_page import DescribedPage

SAMPLE_NUMBER = 1043


class SatisfactionPage(DescribedPage):
    """The settings of a department's question, and the letter as it would look."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", ("survey",), parent)
        self.set_title(self.tr("Satisfaction"))
        self.add_chooser()
        for field in self.fields:
            self.body.addWidget(field)
        self._code, self._language = "DB", "en"
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setProperty("kind", "field")
        self._preview.setFixedHeight(176)
        hint = self.tr("The words can be changed under Templates; every customer gets them in their own language.")
        self.body.addWidget(FormField(self.tr("A customer gets"), self._preview, hint))
        self.field("survey_scale").changed.connect(self._show_preview)

    @property
    def preview(self) -> str:
        """The letter as a customer would get it."""
        return self._preview.toPlainText()

    def load(self) -> None:
        """Read the values and what the letter needs."""
        super().load()
        self._code, self._language = self._context.tasks.now(
            lambda: (read_setting("desk", "", "code", "DB"), read_setting("desk", "", "language", "en"))
        )
        self._show_preview()

    def _show_preview(self) -> None:
        text, _ = letter(self._language, str(self.field("survey_scale").value()), "", "")
        self._preview.setPlainText(f"{subject(self._language, self._code, SAMPLE_NUMBER)}\n\n{text.strip()}")

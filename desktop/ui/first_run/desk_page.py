"""The second question: what the desk and its owner are called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.jobs.desk_paths import free_path
from desktop.ui.common.buttons import Button
from desktop.ui.common.section import FormField
from desktop.ui.common.text import ElidedLabel
from desktop.ui.first_run.page import Page
from desktop.ui.first_run.plan import Plan
from desktop.ui.i18n import isolate


class DeskPage(Page):
    """Names, and the folder in which the desk's file is put."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask(
            self.tr("What is your desk called?"),
            self.tr("Customers see both names in your answers."),
        )
        self._folder = folder
        self.desk, self.owner = QLineEdit(), QLineEdit()
        self.desk.setPlaceholderText(self.tr("Your company or project"))
        self._place = ElidedLabel("", "small", "text_muted", middle=True)
        change = Button(self.tr("Change"), "link")
        change.clicked.connect(self._ask_folder)
        self.body.addWidget(FormField(self.tr("Name of the desk"), self.desk))
        self.body.addWidget(FormField(self.tr("Your name"), self.owner))
        row = QHBoxLayout()
        row.addWidget(self._place, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        for field in (self.desk, self.owner):
            field.setMaxLength(120)
            field.textChanged.connect(self._on_changed)
        self._on_changed()

    def obstacle(self) -> str:
        """Both names are needed."""
        if self.desk.text().strip() and self.owner.text().strip():
            return ""
        return self.tr("Type both names first.")

    def write(self, plan: Plan) -> None:
        """Put the names and the place into the plan."""
        plan.desk, plan.owner = self.desk.text().strip(), self.owner.text().strip()
        plan.path = free_path(self._folder, plan.desk)

    def entered(self) -> None:
        """Go to the first name."""
        self.desk.setFocus()

    def _on_changed(self) -> None:
        path = free_path(self._folder, self.desk.text())
        self._place.setText(self.tr("Kept in {path}").format(path=isolate(str(path))))
        self.ready.emit()

    def _ask_folder(self) -> None:
        asked = QFileDialog(self, self.tr("Folder for the desk"), str(self._folder))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._on_folder)
        asked.open()

    def _on_folder(self, name: str) -> None:
        self._folder = Path(name)
        self._on_changed()

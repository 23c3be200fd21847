"""The page for backups: make one now, and what restoring means."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.permissions import Permission
from desktop.ui.common.bar import Bar
from desktop.ui.common.loading_line import LoadingLine
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.workshop import Workshop
from desktop.ui.time_words import count_words, full_date_words, now_ms

LAST, LAST_PLACE = "last_backup_at", "last_backup"
ENDING = ".deskbell-backup"


class BackupPage(SettingsPage):
    """Backs the desk up beside the window; a backup is read back before it is called done."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_title(self.tr("Backup"))
        self.workshop = Workshop(context, self)
        self._target, self._restoring = Path(), False
        self._last = plain_label("", "body", "second", wrap=True)
        self.bar = Bar("success", "circle-check", "")
        self.bar.hide()
        self._line = LoadingLine()
        self.explain(self.tr("A backup is one file with the desk and every mail and attachment in it."))
        self.body.addWidget(self._last)
        self.button = self.add_button(self.tr("Back up now to…"), "save", self._ask)
        self.body.addWidget(self._line)
        self.body.addWidget(self.bar)
        self.workshop.done.connect(self._on_done)
        self.workshop.failed.connect(self._on_failed)
        self._restoring_words = (
            plain_label(self.tr("Restore"), "subtitle"),
            plain_label(
                self.tr("Restoring makes a new desk from a backup. The desk that is open stays as it is."), wrap=True
            ),
        )
        for label in self._restoring_words:
            self.body.addWidget(label)
        self.restore = self.add_button(self.tr("Restore a backup…"), "archive-restore", self._ask_backup)

    def words(self) -> str:
        """Return what can be done here too."""
        return " ".join((self.title, self.button.text(), self.restore.text()))

    def load(self) -> None:
        """Show when the last backup was made on this computer, and what of both one may do."""
        rights = self._context.rights
        self.button.setVisible(rights.can(Permission.SYSTEM_BACKUP_RUN))
        for part in (*self._restoring_words, self.restore):
            part.setVisible(rights.can(Permission.SYSTEM_BACKUP_RESTORE))
        at, place = (self._context.preferences.stored(key) for key in (LAST, LAST_PLACE))
        if not at:
            self._last.setText(self.tr("No backup was made from here yet."))
            return
        words = self.tr("Last backup: {when}, {path}")
        self._last.setText(words.format(when=full_date_words(int(str(at))), path=isolate(str(place))))

    def back_up_to(self, target: Path) -> None:
        """Write a backup."""
        self._target, self._restoring = target, False
        self._working(True)
        self.workshop.start("backup", [target])

    def restore_to(self, archive: Path, target: Path) -> None:
        """Make a new desk from a backup."""
        self._target, self._restoring = target, True
        self._working(True)
        self.workshop.start("restore", [archive, target])

    def _on_done(self, counts: dict[str, int]) -> None:
        self._working(False)
        if self._restoring:
            words = self.tr("Restored {tickets} tickets to {path}. Open it from the menu “Desk”.")
            words = words.replace("{path}", isolate(self._target.name))
        else:
            self._context.preferences.store(LAST, str(now_ms()))
            self._context.preferences.store(LAST_PLACE, str(self._target))
            words = self.tr("Backed up and verified: {tickets} tickets, {messages} messages, {files} files.")
            self.load()
        self._tell("success", "circle-check", self._counted(words, counts))

    def _on_failed(self, error: Exception) -> None:
        self._working(False)
        self._tell("danger", "circle-alert", sentence(error))

    def _counted(self, words: str, counts: dict[str, int]) -> str:
        for name, count in counts.items():
            words = words.replace("{" + name + "}", count_words(count))
        return words

    def _tell(self, tone: str, icon: str, words: str) -> None:
        self.bar.say(tone, icon, words)
        self.bar.show()

    def _working(self, working: bool) -> None:
        reason = self.tr("A backup is being made or restored.") if working else ""
        self.button.refuse(reason)
        self.restore.refuse(reason)
        if working:
            self.bar.hide()
            self._line.start()
        else:
            self._line.stop()

    def _ask(self) -> None:
        name = f"{self._context.path.stem} {date.today().isoformat()}{ENDING}"
        asked = self._dialog(self.tr("Back up now to…"), QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile(name)
        asked.fileSelected.connect(lambda chosen: self.back_up_to(Path(chosen)))
        asked.open()

    def _ask_backup(self) -> None:
        asked = self._dialog(self.tr("Restore a backup…"), QFileDialog.AcceptMode.AcceptOpen)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilter(f"*{ENDING}")
        asked.fileSelected.connect(self._ask_target)
        asked.open()

    def _ask_target(self, archive: str) -> None:
        asked = self._dialog(self.tr("Name of the new desk"), QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile(f"{Path(archive).stem}.deskbell")
        asked.fileSelected.connect(lambda chosen: self.restore_to(Path(archive), Path(chosen)))
        asked.open()

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        made = QFileDialog(self, title.rstrip("…"), str(self._context.path.parent))
        made.setAcceptMode(mode)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return made

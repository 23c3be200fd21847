"""Saved answers and macros as files: written out as JSON, read in from another desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.commands.macros import import_macros
from desktop.core.errors import DeskError
from desktop.core.macro_forms import LARGEST_IMPORT
from desktop.core.macro_rights import MACRO, OWN, SHARED, write_scopes
from desktop.store.queries.macros import export_macros
from desktop.ui.context import UiContext

ENDING = ".json"


class TextFiles(QObject):
    """``brought`` after some came in; ``failed`` carries what went wrong. What comes in is shared where one may."""

    brought = Signal()
    failed = Signal(object)

    def __init__(self, context: UiContext, page: QWidget, kind: str) -> None:
        super().__init__(page)
        self._context, self._page, self._kind = context, page, kind

    def bring(self) -> None:
        """Ask for a file and make texts of it."""
        self._ask(self.tr("Import"), False, self.read)

    def take(self, ids: Sequence[str]) -> None:
        """Ask for a file and write texts into it."""
        self._ask(self.tr("Export"), True, lambda path: self.write(path, ids))

    def read(self, path: Path) -> None:
        """Make texts of a file, all of them or none."""
        desk = self._context.desk

        def work() -> list[str]:
            scopes = write_scopes(desk.actor, self._kind)
            return import_macros(desk, _text(path), SHARED if SHARED in scopes else OWN)

        self._context.tasks.command(self, work, lambda made: self.brought.emit(), self.failed.emit)

    def write(self, path: Path, ids: Sequence[str]) -> None:
        """Write texts into a file."""
        actor, kind = self._context.desk.actor, self._kind
        target = path if path.suffix else path.with_suffix(ENDING)

        def work() -> None:
            try:
                target.write_text(export_macros(actor, kind, tuple(ids)), "utf-8")
            except OSError as error:
                raise DeskError("macro-not-written", path=str(target)) from error

        self._context.tasks.query(self, work, lambda done: None, self.failed.emit)

    def _ask(self, title: str, write: bool, then: Callable[[Path], None]) -> None:
        asked = QFileDialog(self._page, title, str(self._context.path.parent))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mode = QFileDialog.AcceptMode
        asked.setAcceptMode(mode.AcceptSave if write else mode.AcceptOpen)
        asked.setNameFilter(f"*{ENDING}")
        if write:
            asked.selectFile(("macros" if self._kind == MACRO else "answers") + ENDING)
        else:
            asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.fileSelected.connect(lambda chosen: then(Path(chosen)))
        asked.open()


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_IMPORT:
            raise DeskError("macro-file")
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DeskError("macro-file") from error

"""Rules as files: written out as JSON, read in from another desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.commands.rules import import_rules
from desktop.core.errors import DeskError
from desktop.store.queries.rule_export import export_rules
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.lists.asking import ConsentDialog

ENDING = ".json"
LARGEST = 5_000_000
AskPath = Callable[[str, bool, Callable[[Path], None]], None]
"""Asks for a path (title, whether to write) and hands it over."""


class Exchange(QObject):
    """``brought`` after rules came in, ``said`` with a sentence and its tone. ``ask`` may be another way to ask."""

    brought = Signal()
    said = Signal(str, str)

    def __init__(self, context: UiContext, page: QWidget, ask: AskPath | None = None) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.ask: AskPath = ask or self._ask
        self.dialog: ConsentDialog | None = None

    def bring(self) -> None:
        """Ask for a file and make rules of it; they come switched off."""
        self.ask(self.tr("Import rules"), False, self.read)

    def take(self, rules: Sequence[str]) -> None:
        """Ask for a file and write rules into it."""
        self.ask(self.tr("Export rules"), True, lambda path: self.write(path, rules))

    def read(self, path: Path, accept_loops: bool = False, confirmed: bool = False) -> None:
        """Make rules of a file's text, all of them or none."""
        desk = self._context.desk

        def work() -> int:
            return len(import_rules(desk, _text(path), accept_loops=accept_loops, confirmed=confirmed))

        def refused(error: Exception) -> None:
            code = error.code if isinstance(error, DeskError) else ""
            if code == "rule-loop" and not accept_loops:
                self._ask_anyway(sentence(error), lambda: self.read(path, True, confirmed))
            elif code == "rule-confirm" and not confirmed:
                self._ask_anyway(sentence(error), lambda: self.read(path, accept_loops, True))
            else:
                self.said.emit(sentence(error), "danger")

        self._context.tasks.command(self._page, work, self._on_brought, refused)

    def write(self, path: Path, rules: Sequence[str]) -> None:
        """Write rules into a file."""
        actor = self._context.desk.actor
        target = path if path.suffix else path.with_suffix(ENDING)
        wanted = [rule for rule in rules if rule]

        def work() -> int:
            text = export_rules(actor, wanted)
            try:
                target.write_text(text, "utf-8")
            except OSError as error:
                raise DeskError("rule-file", path=str(target), reason=error.strerror or "") from error
            return len(wanted)

        self._context.tasks.query(self._page, work, self._on_written, self._on_failed)

    def _on_brought(self, count: int) -> None:
        self.brought.emit()
        self.said.emit(
            self.tr("%n rule(s) imported, switched off. Look at them, then switch them on.", "", count), "info"
        )

    def _on_written(self, count: int) -> None:
        self.said.emit(self.tr("%n rule(s) written.", "", count), "info")

    def _on_failed(self, error: Exception) -> None:
        self.said.emit(sentence(error), "danger")

    def _ask_anyway(self, words: str, again: Callable[[], None]) -> None:
        self.dialog = ConsentDialog(self.tr("Import these rules?"), words, self.tr("Import anyway"), again, self._page)
        self.dialog.open()

    def _ask(self, title: str, write: bool, then: Callable[[Path], None]) -> None:
        asked = QFileDialog(self._page, title, str(self._context.path.parent))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mode = QFileDialog.AcceptMode
        asked.setAcceptMode(mode.AcceptSave if write else mode.AcceptOpen)
        asked.setNameFilter(f"*{ENDING}")
        if write:
            asked.selectFile(f"rules{ENDING}")
        else:
            asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.fileSelected.connect(lambda chosen: then(Path(chosen)))
        asked.open()


def _text(path: Path) -> str:
    """Return a file's text. Raises ``rule-file`` for what cannot be read, ``rule-file-text`` for what is no text."""
    try:
        if path.stat().st_size > LARGEST:
            raise DeskError("rule-too-long", where=path.name, most=LARGEST)
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise DeskError("rule-file", path=str(path), reason=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise DeskError("rule-file-text", path=str(path)) from error

"""The attached files as chips, with their sizes; files are kept beside the desk as soon as they are given."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.commands.base import Desk
from desktop.commands.drafts import LARGEST_FILE, keep_file
from desktop.commands.forms import FileRef
from desktop.core.errors import DeskError
from desktop.ui.common.chip import Chip
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.text import plain_label, restyle
from desktop.ui.context import UiContext
from desktop.ui.time_words import size_words

BASE64 = 1.37
"""What encoding makes of a file's size in a mail."""


class FilesRow(QWidget):
    """Attached files. ``changed`` after each change, ``refused`` with what could not be taken."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._files: list[FileRef] = []
        self._turn = 0
        self._coming = 0
        self._flow = FlowLayout(self, gap=4)
        self._sum = plain_label("", "small", "muted")
        self._sum.setMinimumHeight(28)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._draw()

    def files(self) -> tuple[FileRef, ...]:
        """Return what is attached."""
        return tuple(self._files)

    @property
    def coming(self) -> bool:
        """Whether a file is still being read."""
        return self._coming > 0

    def show_files(self, files: Iterable[FileRef]) -> None:
        """Replace all; what is still being read for the letter before is not added to this one."""
        self._turn += 1
        self._coming = 0
        self._files = list(files)
        self._draw()

    def attach(self, paths: Sequence[Path]) -> None:
        """Read files and add them."""
        desk = self._context.desk
        self._keep(lambda: [_kept(desk, path) for path in paths])

    def attach_picture(self, picture: QByteArray) -> None:
        """Add a pasted picture (PNG)."""
        desk, content = self._context.desk, bytes(picture.data())
        name = f"{datetime.now():%Y-%m-%d-%H%M%S}.png"
        self._keep(lambda: [keep_file(desk, name, "image/png", content)])

    def _keep(self, work: Callable[[], list[FileRef]]) -> None:
        turn = self._turn
        self._coming += 1
        self._context.tasks.command(
            self,
            work,
            lambda found: self._on_kept(turn, found),
            lambda error: self._on_refused(turn, error),
        )

    def _on_kept(self, turn: int, found: list[FileRef]) -> None:
        if turn != self._turn:
            return
        self._coming -= 1
        self._files += [file for file in found if file not in self._files]
        self._draw()
        self.changed.emit()

    def _on_refused(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self._coming -= 1
        self.refused.emit(error)

    def _remove(self, file: FileRef) -> None:
        self._files.remove(file)
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._sum:
                widget.hide()
                widget.deleteLater()
        for file in self._files:
            self._flow.addWidget(self._chip(file))
        self._flow.addWidget(self._sum)
        total = sum(size for _, _, size, _ in self._files)
        self._sum.setText(self.tr("%n file(s), {size}", "", len(self._files)).format(size=size_words(total)))
        self._sum.setVisible(len(self._files) > 1)
        restyle(self._sum, "kind", "danger" if total * BASE64 > LARGEST_FILE else "muted")
        self.setVisible(bool(self._files))
        self.updateGeometry()

    def _chip(self, file: FileRef) -> Chip:
        name, mime, size, _ = file
        icon = "image" if mime.startswith("image/") else "file-text"
        made = Chip(name, icon, size_words(size), removable=True, parent=self)
        made.setAccessibleDescription(self.tr("Delete removes the file."))
        made.removed.connect(lambda: self._remove(file))
        return made


def _kept(desk: Desk, path: Path) -> FileRef:
    """Put one file beside the desk; its size is asked before it is read."""
    if path.stat().st_size > LARGEST_FILE:
        raise DeskError("file-too-large", name=path.name, limit=LARGEST_FILE)
    mime = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return keep_file(desk, path.name, mime, path.read_bytes())

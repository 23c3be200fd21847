"""What a person does with the files of a message: preview, open, save, save all, drag out.

Nothing of a mail is ever run. What could be is only saved, with a sentence; pages open as their text; everything else
opens in another program from a private, read-only copy that is marked as foreign.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QStandardPaths, Qt, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDrag, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.core.errors import DeskError
from desktop.core.filenames import clean_name
from desktop.store.queries.rows import AttachmentRow
from desktop.ui.context import UiContext
from desktop.ui.files.awaited import Awaited, is_elsewhere
from desktop.ui.files.copies import free_name, private_copy, replace_file, write_new
from desktop.ui.files.kinds import Deed, deed_of
from desktop.ui.files.pictures import decode_picture
from desktop.ui.files.viewer import PictureWindow, TextWindow
from desktop.ui.i18n import isolate, listed

MOST_PREVIEWED = 25_000_000
Opener = Callable[[QUrl], bool]


class Attachments(QObject):
    """Works on files of messages. ``said`` carries a sentence for a toast, ``shown`` a window that was opened."""

    said = Signal(str)
    shown = Signal(object)

    def __init__(self, context: UiContext, window: QWidget, opener: Opener = QDesktopServices.openUrl) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._opener = opener
        self._home: QTemporaryDir | None = None

    def preview(self, row: AttachmentRow) -> None:
        """Show a file in our own window where that is possible; say so where it is not."""
        deed = deed_of(row)
        if deed in (Deed.PROGRAM, Deed.SAVE) or row.size > MOST_PREVIEWED:
            words = self.tr("There is no preview of {name}. Press Enter to open it, or save it.")
            self.said.emit((self._refusal() if deed == Deed.SAVE else words).format(name=isolate(row.name)))
            return
        self._read(row, partial(_prepared, deed), lambda made: self._show(row, made))

    def open(self, row: AttachmentRow) -> None:
        """Open a file in the way that is safe for its kind."""
        deed = deed_of(row)
        if deed == Deed.SAVE:
            self.said.emit(self._refusal().format(name=isolate(row.name)))
            self.save(row)
        elif deed == Deed.PROGRAM:
            self._read(row, partial(private_copy, self._folder(), row.name), self._open_copy)
        else:
            self.preview(row)

    def save(self, row: AttachmentRow) -> None:
        """Ask where to, then save; replacing a file is asked for by the system's dialog."""
        dialog = QFileDialog(self._window, self.tr("Save {name}").format(name=isolate(row.name)), str(_downloads()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(free_name(_downloads(), row.name).name)
        dialog.fileSelected.connect(lambda path: self.save_to(row, Path(path)))
        self._ask(dialog)

    def save_all(self, rows: Sequence[AttachmentRow]) -> None:
        """Ask for a folder, then save every file there under a free name."""
        dialog = QFileDialog(self._window, self.tr("Save all files"), str(_downloads()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.save_into(rows, Path(folder)))
        self._ask(dialog)

    def save_to(self, row: AttachmentRow, path: Path) -> None:
        """Save a file under a path that the person has chosen."""
        words = self.tr("Saved as {name}.").format(name=isolate(path.name))
        self._read(row, partial(replace_file, path), lambda done: self.said.emit(words))

    def save_into(self, rows: Sequence[AttachmentRow], folder: Path) -> None:
        """Save files into a folder; what is there stays."""
        files = self._context.desk.files

        def work() -> int:
            for row in rows:
                write_new(free_name(folder, row.name), files.blob(row.blob))
            return len(rows)

        self._context.tasks.query(self, work, lambda n: self.said.emit(self.tr("%n file(s) saved.", "", n)))

    def drag(self, row: AttachmentRow, source: QWidget) -> None:
        """Let a file be dragged to the desktop or into another program, as a copy."""
        try:
            path = private_copy(self._folder(), row.name, self._context.desk.files.blob(row.blob))
        except DeskError as error:
            self._on_failed(row, lambda: None, error)
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        drag = QDrag(source)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    def save_bytes(self, name: str, read: Callable[[], bytes]) -> None:
        """Ask where to, then save what ``read`` returns, such as a mail as it came."""
        dialog = QFileDialog(self._window, self.tr("Save as"), str(_downloads()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(clean_name(name, "message/rfc822"))
        dialog.fileSelected.connect(lambda path: self._save_read(Path(path), read))
        self._ask(dialog)

    def _save_read(self, path: Path, read: Callable[[], bytes]) -> None:
        words = self.tr("Saved as {name}.").format(name=isolate(path.name))
        self._context.tasks.query(self, lambda: replace_file(path, read()), lambda done: self.said.emit(words))

    def _refusal(self) -> str:
        return self.tr("{name} could run a program, so Deskbell does not open it. You can save it.")

    def _read(self, row: AttachmentRow, use: Callable[[bytes], object], done: Callable[[object], None]) -> None:
        files = self._context.desk.files
        again = partial(self._read, row, use, done)
        failed = partial(self._on_failed, row, again)
        self._context.tasks.query(self, lambda: use(files.blob(row.blob)), done, failed)

    def _on_failed(self, row: AttachmentRow, again: Callable[[], None], error: Exception) -> None:
        """Have a file brought that lies on another computer, and go on when it is here."""
        if not is_elsewhere(error):
            self._context.tasks.failed.emit(error)
            return
        Awaited(self._context, row.blob, again, self)
        self.said.emit(self.tr("{name} is on another computer and is being fetched.").format(name=isolate(row.name)))

    def _show(self, row: AttachmentRow, made: object) -> None:
        title = clean_name(row.name, row.mime)
        if isinstance(made, QImage):
            self._open_window(PictureWindow(title, made, self._window))
        elif isinstance(made, str):
            self._open_window(TextWindow(title, made, self._window))
        else:
            self.said.emit(self.tr("{name} is not a picture that can be shown.").format(name=isolate(title)))

    def _open_copy(self, path: object) -> None:
        if not self._opener(QUrl.fromLocalFile(str(path))):
            self.said.emit(self.tr("This computer has no program for this file. You can save it."))

    def _open_window(self, window: QDialog) -> None:
        self.shown.emit(window)
        window.open()

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shown.emit(dialog)
        dialog.open()

    def _folder(self) -> Path:
        if self._home is None:
            self._home = QTemporaryDir()
        return Path(self._home.path())


def _downloads() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation) or Path.home())


def _prepared(deed: Deed, content: bytes) -> QImage | str | None:
    """Decode a file for its window: a picture within limits, a mail as head and words, anything else as text."""
    if deed == Deed.PICTURE:
        return decode_picture(content, 4_000, 4_000)
    if deed == Deed.MAIL:
        return _mail_text(content)
    for encoding in ("utf-8-sig", "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "ascii"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _mail_text(content: bytes) -> str:
    from desktop.mail.parse import parse  # noqa: PLC0415 - large libraries, seldom needed

    translate = QCoreApplication.translate
    mail = parse(content)
    sender = f"{mail.sender.name} <{mail.sender.email}>".strip()
    lines = [
        translate("Message", "From: {people}").format(people=isolate(sender)),
        translate("Message", "To: {people}").format(people=listed(isolate(one.email or one.name) for one in mail.to)),
        mail.subject,
    ]
    return "\n".join([*lines, "", mail.text])

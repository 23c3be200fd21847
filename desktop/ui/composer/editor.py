"""The text editor of the composer: rich but small, with files and pictures taken as attachments."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QImageWriter, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from desktop.ui.composer.html_reader import follow_letters, is_short, set_rhythm, show_html, simple_html
from desktop.ui.composer.html_writer import Written, write
from desktop.ui.theme.fonts import font

LEAST = 40
_SEND_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Editor(QTextEdit):
    """Where the words are written. ``plain`` mode takes no formatting and sends none.

    ``files_given`` carries paths that were dropped or pasted, ``picture_given`` a pasted picture as PNG bytes; ``left``
    is Esc. Ctrl+Z goes to the window once there is nothing more to undo here, so that sending can be taken back.
    """

    files_given = Signal(list)
    picture_given = Signal(QByteArray)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFont(font("message"))
        self.document().setDefaultFont(font("message"))
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(LEAST)
        follow_letters(self.document())
        self._plain = False

    @property
    def plain(self) -> bool:
        """Whether only plain text is written."""
        return self._plain

    def set_plain(self, plain: bool) -> None:
        """Switch formatting off (what stands there loses it) or on."""
        self._plain = plain
        self.setAcceptRichText(not plain)
        if plain:
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            text = self.written().text
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            cursor.insertText(text, QTextCharFormat())
            cursor.endEditBlock()

    def show_html(self, html: str) -> None:
        """Show another letter, with the cursor at its start and nothing to undo."""
        show_html(self.document(), html)
        follow_letters(self.document())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setCurrentCharFormat(QTextCharFormat())

    def written(self) -> Written:
        """Return what stands there, as it would leave."""
        return write(self.document())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take files and pictures too."""
        return source.hasUrls() or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop: files become attachments, pages lose all but meaning, the rest is text."""
        paths = local_files(source)
        if paths:
            self.files_given.emit(paths)
        elif source.hasImage() and not source.text().strip():
            self._give_picture(source)
        elif source.hasHtml() and not self._plain and is_short(source.html(), source.text()):
            self.insert_html(simple_html(source.html()))
        else:
            self.textCursor().insertText(source.text().replace("\r\n", "\n").replace("\r", "\n"))
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc; let the sending keys pass; end a link behind its last letter."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() in _SEND_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        if event.text().isprintable() and event.text():
            self._leave_link()
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Two lines; whoever places the editor gives it the rest."""
        return QSize(240, LEAST)

    def event(self, event: QEvent) -> bool:
        """Let the window undo what can no longer be undone here."""
        undo = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event)
        if undo and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: a draft or a pasted page must not reach the network or the disk."""
        return None

    def insert_html(self, html: str) -> None:
        """Put our own HTML in at the cursor, in place of what is selected."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        start = cursor.position()
        cursor.insertHtml(html)
        end = cursor.position()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        set_rhythm(cursor)
        cursor.endEditBlock()
        cursor.setPosition(end)
        self.setTextCursor(cursor)

    def _give_picture(self, source: QMimeData) -> None:
        picture = QImage(source.imageData())
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not picture.isNull() and QImageWriter(buffer, QByteArray(b"PNG")).write(picture):
            self.picture_given.emit(content)

    def _leave_link(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.charFormat().isAnchor():
            return
        ahead = QTextCursor(cursor)
        inside = not cursor.atBlockEnd() and ahead.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if not (inside and ahead.charFormat().isAnchor()):
            self.setCurrentCharFormat(QTextCharFormat())


def local_files(source: QMimeData) -> list[Path]:
    """Return the files that were dragged or copied, folders left out; empty unless all are on this computer."""
    urls = source.urls() if source.hasUrls() else []
    if not urls or not all(url.isLocalFile() for url in urls):
        return []
    return [path for path in (Path(url.toLocalFile()) for url in urls) if path.is_file()]


def _is_undo(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier

"""Brings HTML into the editor: drafts as they were, pasted pages reduced to what we send.

Everything goes through our own writer once, so colours, fonts, tables and pictures of a copied page stay behind and
nothing is ever loaded from the network or the disk.
"""

from __future__ import annotations

import html as markup

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat, QTextOption

from desktop.mail.html_clean import clean
from desktop.ui.composer.html_writer import keep_spaces, write

LONGEST_HTML, LONGEST_TEXT = 500_000, 200_000
LINE_HEIGHT, ARABIC_LINE_HEIGHT = 150.0, 160.0
QUOTE_INDENT = 16.0
_BREAK = "\u2028"


class StillDocument(QTextDocument):
    """A document that loads nothing, whatever its HTML names."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Refuse every picture and style sheet."""
        return None


def simple_html(html: str) -> str:
    """Return a foreign page as the little that we write ourselves. The cleaner cuts long ones: see ``is_short``."""
    return own_html(clean(html, pictures={}, remote_pictures=False).html)


def is_short(html: str, text: str) -> bool:
    """Tell whether ``simple_html`` keeps every word of a page."""
    return len(html) <= LONGEST_HTML and len(text) <= LONGEST_TEXT


def own_html(html: str) -> str:
    """Return a draft as we write it, however long; whatever else stood in it is left out."""
    document = StillDocument()
    document.setUndoRedoEnabled(False)
    document.setHtml(html)
    return write(document).html


def plain_html(text: str) -> str:
    """Return plain text as our HTML: one paragraph a line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "".join(f"<div>{keep_spaces(markup.escape(line, quote=False)) or '<br>'}</div>" for line in lines)


def show_html(document: QTextDocument, html: str) -> None:
    """Replace a document's content by our own HTML, with nothing to undo."""
    document.setUndoRedoEnabled(False)
    document.setHtml(html)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    set_rhythm(cursor)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def set_rhythm(cursor: QTextCursor) -> None:
    """Give the selected paragraphs the composer's line height and no gaps; quotes keep a small indent."""
    rhythm = QTextBlockFormat()
    rhythm.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    rhythm.setTopMargin(0)
    rhythm.setBottomMargin(0)
    cursor.mergeBlockFormat(rhythm)
    block = cursor.document().findBlock(cursor.selectionStart())
    while block.isValid() and block.position() <= cursor.selectionEnd():
        _drop_last_break(block)
        level = block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel)
        if level:
            indent = QTextBlockFormat()
            indent.setLeftMargin(level * QUOTE_INDENT)
            indent.setRightMargin(0)
            QTextCursor(block).mergeBlockFormat(indent)
        block = block.next()


def _drop_last_break(block: QTextBlock) -> None:
    """Take the line break away that HTML has at the end of a paragraph and nobody sees; Qt would show a line."""
    if block.text().endswith(_BREAK):
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + block.length() - 1)
        cursor.deletePreviousChar()


def follow_letters(document: QTextDocument) -> None:
    """Let every paragraph run in the direction of its first strong letter."""
    option = QTextOption(document.defaultTextOption())
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)

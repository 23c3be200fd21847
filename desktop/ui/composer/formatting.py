"""What the tool row does to the text: bold, italic, link, lists, quote."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat, QTextListFormat
from PySide6.QtWidgets import QTextEdit

from desktop.ui.composer.html_reader import QUOTE_INDENT
from desktop.ui.composer.html_writer import SCHEMES
from desktop.ui.theme.current import colour

Bullets = QTextListFormat.Style


def toggle_bold(editor: QTextEdit) -> None:
    """Make the selection, or what is typed next, bold or no longer."""
    look = QTextCharFormat()
    bold = editor.fontWeight() >= QFont.Weight.DemiBold
    look.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
    editor.mergeCurrentCharFormat(look)


def toggle_italic(editor: QTextEdit) -> None:
    """Make the selection, or what is typed next, italic or no longer."""
    look = QTextCharFormat()
    look.setFontItalic(not editor.fontItalic())
    editor.mergeCurrentCharFormat(look)


def toggle_list(editor: QTextEdit, style: QTextListFormat.Style) -> None:
    """Make the selected paragraphs a list, another kind of list, or paragraphs again."""
    cursor = editor.textCursor()
    cursor.beginEditBlock()
    current = cursor.currentList()
    if current is not None and current.format().style() == style:
        for block in _blocks(cursor):
            listed = block.block().textList()
            if listed is not None:
                listed.remove(block.block())
            indent = QTextBlockFormat()
            indent.setIndent(0)
            block.mergeBlockFormat(indent)
    else:
        cursor.createList(style)
    cursor.endEditBlock()


def toggle_quote(editor: QTextEdit) -> None:
    """Make the selected paragraphs a quote or no longer."""
    cursor = editor.textCursor()
    level = cursor.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel)
    look = QTextBlockFormat()
    look.setProperty(QTextFormat.Property.BlockQuoteLevel, 0 if level else 1)
    look.setLeftMargin(0 if level else QUOTE_INDENT)
    cursor.mergeBlockFormat(look)


def link_at(editor: QTextEdit) -> tuple[str, str]:
    """Return text and address of the link under the cursor, or the selected text and nothing."""
    cursor = editor.textCursor()
    address = cursor.charFormat().anchorHref() if cursor.charFormat().isAnchor() else ""
    return cursor.selectedText(), address


def set_link(editor: QTextEdit, address: str, text: str = "") -> None:
    """Link the selection, or insert ``text`` (else the address) as a link; an empty address takes the link away."""
    cursor = editor.textCursor()
    look = QTextCharFormat()
    if not address:
        look.setAnchor(False)
        look.setAnchorHref("")
        look.setFontUnderline(False)
        cursor.mergeCharFormat(look)
        return
    look.setAnchor(True)
    look.setAnchorHref(address)
    look.setFontUnderline(True)
    look.setForeground(colour("link"))
    if cursor.hasSelection():
        cursor.mergeCharFormat(look)
    else:
        cursor.insertText(text or address.removeprefix("mailto:"), look)
    cursor.clearSelection()
    editor.setTextCursor(cursor)
    editor.setCurrentCharFormat(QTextCharFormat())


def sound_link(typed: str) -> str:
    """Return what was typed as an address that a mail may link to, or nothing when it cannot be one."""
    clean = typed.strip()
    if not clean or any(char.isspace() or char in '<>"' for char in clean):
        return ""
    if clean.lower().startswith(SCHEMES):
        return clean
    if "@" in clean and "/" not in clean:
        return f"mailto:{clean}"
    return f"https://{clean}" if "." in clean and ":" not in clean.partition("/")[0] else ""


def _blocks(cursor: QTextCursor) -> list[QTextCursor]:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    found = []
    while block.isValid() and block.position() <= cursor.selectionEnd():
        found.append(QTextCursor(block))
        block = block.next()
    return found

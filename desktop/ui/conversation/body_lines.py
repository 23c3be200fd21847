"""Line heights of a body: 150 % of the letters, 160 % in Arabic; designed mails keep theirs.

Qt counts a percentage from the font's own height, and an Arabic font behind the Latin one is 214 % high by itself.
So heights are given in pixels: at least so much where a picture or a larger font may stand, exactly so much in
paragraphs of Arabic letters alone.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QFontInfo, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

LINE, ARABIC_LINE = 1.5, 1.65
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_OBJECT = "\ufffc"
_MOST_BLOCKS = 3_000
_DEEP = 5
"""Pixels that Arabic letters reach below a line of exact height."""


def set_lines(document: QTextDocument, tall: bool) -> int:
    """Set the heights of all lines, ``tall`` unless the mail is laid out in tables; take away the room around.

    Returns the pixels that letters reach below the last line.
    """
    pixels = QFontInfo(document.defaultFont()).pixelSize()
    if tall:
        whole = QTextCursor(document)
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(_height(pixels * LINE, QTextBlockFormat.LineHeightTypes.MinimumHeight))
    if document.blockCount() <= _MOST_BLOCKS:
        _set_arabic(document, pixels)
    first, last = QTextBlockFormat(), QTextBlockFormat()
    first.setTopMargin(0)
    last.setBottomMargin(0)
    QTextCursor(document.firstBlock()).mergeBlockFormat(first)
    QTextCursor(document.lastBlock()).mergeBlockFormat(last)
    return _DEEP if _ARABIC.search(document.lastBlock().text()) else 0


def _set_arabic(document: QTextDocument, pixels: int) -> None:
    exact = _height(pixels * ARABIC_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight)
    block = document.firstBlock()
    while block.isValid():
        text = block.text()
        if _ARABIC.search(text) and _OBJECT not in text and not _has_other_sizes(block, pixels):
            QTextCursor(block).mergeBlockFormat(exact)
        block = block.next()


def _has_other_sizes(block: QTextBlock, pixels: int) -> bool:
    place = block.begin()
    while not place.atEnd():
        if QFontInfo(place.fragment().charFormat().font()).pixelSize() > pixels:
            return True
        place += 1
    return False


def _height(pixels: float, kind: QTextBlockFormat.LineHeightTypes) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(round(pixels), kind.value)
    return made

"""Pictures out of mails, decoded within limits.

The format is taken from the content, never from the name, and only plain pixel formats are read: a vector picture
(SVG, PDF) can name files and addresses. A flood of pixels is refused by its head, before anything is decoded.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

MOST_PIXELS = 50_000_000
WIDEST = 1_440
"""Pixels; a card shows 720 of them, twice as many serve a fine screen."""
SHOWN_WIDEST = 720
FORMATS = frozenset((b"png", b"jpg", b"jpeg", b"gif", b"webp", b"bmp", b"ico"))


def decode_picture(content: bytes, widest: int = WIDEST, highest: int = 8 * WIDEST) -> QImage | None:
    """Return a picture scaled down to the limits, ``None`` when it is none that may be shown. Fit for any thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    found = bytes(reader.format().data()).lower()
    whole = reader.size()
    if found not in FORMATS or not whole.isValid() or whole.width() * whole.height() > MOST_PIXELS:
        return None
    if whole.width() > widest or whole.height() > highest:
        reader.setScaledSize(_fitting(whole, widest, highest))
    image = reader.read()
    return None if image.isNull() else image


def decode_for_card(content: bytes) -> QImage | None:
    """Return a picture of at most 720 logical pixels, as fine as its source allows."""
    image = decode_picture(content)
    if image is not None and image.width() > SHOWN_WIDEST:
        image.setDevicePixelRatio(image.width() / SHOWN_WIDEST)
    return image


def placeholder() -> QImage:
    """Return what stands for a picture that is not there: never nothing, or Qt opens a file of that name."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def _fitting(whole: QSize, widest: int, highest: int) -> QSize:
    factor = min(widest / whole.width(), highest / whole.height())
    return QSize(max(1, round(whole.width() * factor)), max(1, round(whole.height() * factor)))

"""Pictures out of mails, decoded within limits.

The format is found here, by the first bytes, and Qt is told to use no other: its own guessing hands vector pictures
to a reader that opens the files they name, as soon as their size is asked for. A flood of pixels is refused by its
head, before anything is decoded.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

MOST_PIXELS = 50_000_000
WIDEST = 1_440
"""Pixels; a card shows 720 of them, twice as many serve a fine screen."""
SHOWN_WIDEST = 720
_FIRST_BYTES = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
)


def decode_picture(content: bytes, widest: int = WIDEST, highest: int = 8 * WIDEST) -> QImage | None:
    """Return a picture scaled down to the limits, ``None`` when it is none that may be shown. Fit for any thread."""
    form = _format_of(content)
    if not form:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    whole = reader.size()
    if not whole.isValid() or whole.width() * whole.height() > MOST_PIXELS:
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


def _format_of(content: bytes) -> str:
    """Name the format by the first bytes, empty for any that is not shown."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((form for start, form in _FIRST_BYTES if content.startswith(start)), "")


def _fitting(whole: QSize, widest: int, highest: int) -> QSize:
    factor = min(widest / whole.width(), highest / whole.height())
    return QSize(max(1, round(whole.width() * factor)), max(1, round(whole.height() * factor)))

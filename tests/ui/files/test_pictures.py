"""Pictures of strangers are decoded within limits, or not at all."""

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from desktop.ui.files.pictures import MOST_PIXELS, SHOWN_WIDEST, decode_for_card, decode_picture, placeholder

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="file:///etc/passwd"/></svg>'
XPM = b'/* XPM */\nstatic char *a[] = {"1 1 1 1", "a c #000000", "a"};'


def encoded(wide, high, form="PNG"):
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return bytes(buffer.data().data())


def claimed(wide, high):
    """Make a PNG whose head claims a size, with next to nothing behind it."""
    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


@pytest.mark.parametrize("form", ["PNG", "JPG", "BMP", "WEBP"])
def test_plain_pictures_decode(qapp, form):
    assert decode_picture(encoded(20, 10, form)).width() == 20


@pytest.mark.parametrize("content", [SVG, XPM, b"", b"GIF89a", b"%PDF-1.4", b"\x00" * 100], ids=range(6))
def test_vector_pictures_and_rubbish_do_not(qapp, content):
    assert decode_picture(content) is None


def test_a_flood_of_pixels_is_refused_by_its_head(qapp):
    assert decode_picture(claimed(MOST_PIXELS // 1000, 1001)) is None
    assert decode_picture(claimed(60_000, 60_000)) is None


def test_wide_pictures_are_scaled_to_the_card(qapp):
    image = decode_for_card(encoded(3_000, 100))
    assert image.width() <= 2 * SHOWN_WIDEST
    assert round(image.deviceIndependentSize().width()) == SHOWN_WIDEST


def test_a_missing_picture_is_a_picture_all_the_same(qapp):
    assert not placeholder().isNull()

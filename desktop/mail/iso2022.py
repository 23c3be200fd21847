"""ISO-2022-JP as Japanese mail really uses it: Microsoft's cp50221.

Python's codec refuses the characters of NEC and IBM (①, ㈱, 髙) and half-width katakana, which Outlook sends under
the same label. Each two-byte stretch is turned into Shift-JIS by its rows, because cp932 knows all of them.
"""

from __future__ import annotations

import re

_ESCAPE = re.compile(rb"\x1b(\$[@B]|\$\([@BD]|\([BJIH])")


def decode_iso2022_jp(data: bytes) -> str:
    """Decode; raises ``UnicodeError`` when a stretch is no JIS at all."""
    pieces = _ESCAPE.split(data)
    out = [pieces[0].decode("ascii", "replace")]
    for mark, stretch in zip(pieces[1::2], pieces[2::2], strict=True):
        if mark.startswith(b"$(D"):
            out.append(_jis_x_0212(stretch))
        elif mark.startswith(b"$"):
            first, *others = stretch.split(b"\n")
            out.append("\n".join([_two_byte(first), *map(_two_byte_or_ascii, others)]))
        elif mark == b"(I":
            out.append(bytes(byte | 0x80 if byte > 0x20 else byte for byte in stretch).decode("cp932"))
        else:
            out.append(stretch.decode("ascii", "replace"))
    return "".join(out)


def _two_byte_or_ascii(line: bytes) -> str:
    """Read a line behind a line end inside a stretch: senders who forget to switch back go on in ASCII."""
    try:
        return _two_byte(line)
    except UnicodeError:
        return line.decode("ascii", "replace")


def _two_byte(stretch: bytes) -> str:
    """Read rows 0x21–0x7e of JIS X 0208."""
    shifted = bytearray()
    at = 0
    while at < len(stretch):
        row = stretch[at]
        if row < 0x21:
            shifted.append(row)
            at += 1
            continue
        cell = stretch[at + 1] if at + 1 < len(stretch) else 0
        if not (row <= 0x7E and 0x21 <= cell <= 0x7E):
            raise UnicodeDecodeError("iso-2022-jp", stretch, at, at + 1, "no JIS character")
        shifted += _shift(row, cell)
        at += 2
    return shifted.decode("cp932", "replace")


def _shift(row: int, cell: int) -> bytes:
    lead = (row - 0x21) // 2 + (0x81 if row < 0x5F else 0xC1)
    if row % 2:
        return bytes((lead, cell + (0x1F if cell < 0x60 else 0x20)))
    return bytes((lead, cell + 0x7E))


def _jis_x_0212(stretch: bytes) -> str:
    return (b"\x1b$(D" + stretch + b"\x1b(B").decode("iso2022_jp_ext", "replace")

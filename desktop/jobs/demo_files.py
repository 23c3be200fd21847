"""Small real files for the demo desk, made here so that nothing is carried along: PDF, PNG, calendar."""

from __future__ import annotations

import struct
import zlib

TYPES = {"pdf": "application/pdf", "png": "image/png", "ics": "text/calendar"}


def demo_file(name: str) -> tuple[str, bytes]:
    """Return the type and the bytes of a file of this name."""
    ending = name.rpartition(".")[2]
    if ending == "png":
        return TYPES[ending], picture(sum(name.encode()))
    if ending == "ics":
        return TYPES[ending], calendar()
    title = name.removesuffix(".pdf").replace("-", " ").capitalize()
    return TYPES["pdf"], pdf(["Halyard Outdoor", title, "148,90 EUR"])


def picture(shade: int, width: int = 480, height: int = 300) -> bytes:
    """Return a PNG of hills under a sky (ISO/IEC 15948): three flat colours that ``shade`` moves a little."""
    sky, far, near = (bytes((118, 168 + shade % 40, 196)), bytes((74, 122, 104 + shade % 30)), bytes((38, 70, 62)))
    lines = []
    for y in range(height):
        line = bytearray(b"\0")
        for x in range(width):
            ridge = 130 + abs((x + shade * 3) % 240 - 120) * 0.7
            front = 240 - abs((x + shade * 7) % 360 - 180) * 0.3
            line += sky if y < ridge else far if y < front else near
        lines.append(bytes(line))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(lines), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def pdf(lines: list[str]) -> bytes:
    """Return a PDF of one page (ISO 32000-1) with some lines of ASCII text."""
    shown = "\n".join(f"({line}) Tj T*" for line in lines)
    content = f"BT /F1 18 Tf 72 760 Td 28 TL\n{shown}\nET".encode("ascii", "replace")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


def calendar() -> bytes:
    """Return an appointment (RFC 5545)."""
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Halyard Outdoor//Demo//EN", "BEGIN:VEVENT",
        "UID:course@halyard.example", "DTSTAMP:20260101T090000Z", "DTSTART:20260214T090000Z",
        "DTEND:20260214T120000Z", "SUMMARY:Repair course", "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip
    return "\r\n".join((*lines, "")).encode()

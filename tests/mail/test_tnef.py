"""Outlook's winmail.dat: unpacked when sound, kept when not."""

from __future__ import annotations

import struct

from desktop.mail.parse import parse
from desktop.mail.tnef import unpack_tnef
from tests.mail.letters import letter, multipart, part

TITLE, DATA, RENDERING, BODY = 0x00018010, 0x0006800F, 0x00069002, 0x0002800C


def item(level: int, name: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, name, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def winmail(files: dict[str, bytes], body: bytes = b"") -> bytes:
    box = struct.pack("<IH", 0x223E9F78, 1) + item(1, 0x00089006, struct.pack("<I", 0x10000))
    box += item(1, 0x00069007, struct.pack("<II", 1252, 0))
    if body:
        box += item(1, BODY, body)
    for name, content in files.items():
        box += item(2, RENDERING, bytes(14)) + item(2, TITLE, name.encode() + b"\0") + item(2, DATA, content)
    return box


def test_files_inside_winmail_dat_become_attachments() -> None:
    box = winmail({"plan.pdf": b"%PDF", "..\\evil\u200b.exe".encode("ascii", "ignore").decode(): b"MZ"})
    mail = parse(
        multipart("multipart/mixed", part("text/plain", b"see"), part("application/ms-tnef; name=winmail.dat", box))
    )
    assert [(one.name, one.mime, one.content) for one in mail.attachments] == [
        ("plan.pdf", "application/pdf", b"%PDF"),
        ("evil.exe", mail.attachments[1].mime, b"MZ"),
    ]
    assert mail.text == "see"


def test_the_text_inside_counts_when_the_mail_has_none() -> None:
    assert parse(letter(winmail({}, b"inner words"), content_type="application/ms-tnef")).text == "inner words"


def test_a_broken_winmail_dat_is_kept_as_it_came() -> None:
    mail = parse(letter(b"\x78\x9f\x3e\x22junk", content_type="application/ms-tnef; name=winmail.dat"))
    assert [(one.name, one.kind) for one in mail.attachments] == [("winmail.dat", "tnef")]


def test_a_container_of_countless_objects_is_not_unpacked() -> None:
    assert unpack_tnef(struct.pack("<IH", 0x223E9F78, 1) + item(1, 0x00089006, bytes(4)) * 100_000) is None

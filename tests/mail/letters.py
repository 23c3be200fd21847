"""Small mails for the parser's tests, written as bytes the way they travel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from desktop.mail.message import ParsedMail


def letter(body: bytes = b"Hello\r\n", **headers: str) -> bytes:
    """Write a mail with the usual headers; ``subject="…"`` replaces one or adds it, an empty value removes it."""
    named = {
        "From": "Bob <bob@example.com>",
        "To": "help@desk.example",
        "Subject": "Printer",
        "Date": "Tue, 03 Mar 2020 10:00:00 +0100",
        "Message-ID": "<one@example.com>",
    }
    given = {key.replace("_", "-").title(): value for key, value in headers.items()}
    for name, value in given.items():
        named["Message-ID" if name == "Message-Id" else name] = value
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
    return head.encode("utf-8", "surrogateescape") + b"\r\n" + body


def part(content_type: str, body: bytes, *more: str) -> bytes:
    """One part of a multipart, with further header lines."""
    return "\r\n".join([f"Content-Type: {content_type}", *more]).encode() + b"\r\n\r\n" + body


def multipart(kind: str, *parts: bytes, boundary: str = "edge", params: str = "", **headers: str) -> bytes:
    """Write a whole multipart mail."""
    return letter(inside(*parts, boundary=boundary), content_type=f'{kind}; boundary="{boundary}"{params}', **headers)


def inside(*parts: bytes, boundary: str = "edge") -> bytes:
    """Write the body of a multipart."""
    mark = b"--" + boundary.encode()
    return b"".join(mark + b"\r\n" + one + b"\r\n" for one in parts) + mark + b"--\r\n"


def nested(kind: str, *parts: bytes, boundary: str) -> bytes:
    """Write a multipart as a part of another."""
    return part(f'{kind}; boundary="{boundary}"', inside(*parts, boundary=boundary))


def strings_of(value: object) -> Iterator[str]:
    """Every string inside a parsed mail, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings_of(item)
    elif is_dataclass(value):
        for item in fields(value):
            yield from strings_of(getattr(value, item.name))


def assert_sound(mail: ParsedMail) -> None:
    """Check what holds for every mail: storable strings, one-line fields, spans in order and in range."""
    for text in strings_of(mail):
        text.encode("utf-8")
        assert "\0" not in text
    lines = [mail.subject, mail.message_id, mail.in_reply_to, mail.list_id, *mail.references, *mail.delivered_to]
    people = [mail.sender, *mail.reply_to, *mail.to, *mail.cc, *mail.bcc]
    lines += [text for person in people for text in (person.name, person.email)]
    lines += [text for one in mail.attachments for text in (one.name, one.mime, one.content_id)]
    assert not any(mark in text for text in lines for mark in "\r\n\u202e\u2066")
    at = 0
    for start, end in mail.quotes:
        assert at <= start < end <= len(mail.text)
        at = end
    for one in mail.attachments:
        assert one.name
        assert len(one.name) <= 120
        assert not set('/\\:*?"<>|') & set(one.name)

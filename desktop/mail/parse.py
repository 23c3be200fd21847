"""Raw bytes to a ``ParsedMail``: pure, the same bytes always give the same mail.

It never refuses and never raises for what it is given. Whatever is broken is read as far as it can be and flagged;
limits (``limits``) keep the work bounded. ``PARSER_VERSION`` grows whenever results change, so that stored mail can be
parsed again.
"""

from __future__ import annotations

import re

from desktop.mail.addresses import AddressList, clean_email, holds_other_address, parse_addresses
from desktop.mail.bounce import read_bounce
from desktop.mail.calendar_part import read_calendar
from desktop.mail.clean import one_line
from desktop.mail.dates import Moment, read_times
from desktop.mail.forwards import attached_sender, guessed_sender
from desktop.mail.headers import Headers
from desktop.mail.ids import message_id, message_ids
from desktop.mail.limits import MAX_ADDRESSES, MAX_BYTES
from desktop.mail.machine import machine_reason
from desktop.mail.message import NOBODY, Address, Attachment, Calendar, ParsedMail
from desktop.mail.mime import Part, Tree, read_tree
from desktop.mail.parts import Body, read_body, render_html, render_text
from desktop.mail.quotes import quote_spans

PARSER_VERSION = 1

_DELIVERED = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "x-rcpt-to")
_MAX_DELIVERED = 50
_MAX_THREAD_INDEX = 2_000
_CITED = re.compile(r"type=[\"']?cite|gmail_quote|moz-cite|protonmail_quote|yahoo_quoted|zmail_extra", re.IGNORECASE)
_LIMITS = frozenset({"too-deep", "too-many-parts", "too-many-headers", "too-many-recipients", "too-large"})


def parse(raw: bytes, *, arrived_at: int | None = None) -> ParsedMail:
    """Everything Deskbell wants to know of one mail. ``arrived_at`` (ms) is the server's time of receipt if known."""
    tree = read_tree(_even_lines(raw[:MAX_BYTES]))
    if len(raw) > MAX_BYTES:
        tree.note("too-large")
    body = read_body(tree)
    headers = tree.root.headers
    headers.hint = body.charset
    html = render_html(body.blocks, body)
    text = render_text(body.blocks)
    if html and text and all(block.plain is None for block in body.blocks):
        body.flag("html-only")
    return _whole(tree, body, text, html, _Envelope(headers, tree), arrived_at)


def _even_lines(raw: bytes) -> bytes:
    r"""Line ends of old Macs (``\r`` alone) and of doubled conversions (``\r\r\n``) made plain."""
    if b"\r" in raw and b"\n" not in raw:
        return raw.replace(b"\r", b"\n")
    return raw.replace(b"\r\r\n", b"\r\n") if b"\r\r\n" in raw else raw


class _Envelope:
    """Who wrote to whom. Lists are read once; broken elements and cuts are noted as defects."""

    __slots__ = ("bcc", "cc", "reply_to", "return_path", "sender", "to")

    def __init__(self, headers: Headers, tree: Tree) -> None:
        self.return_path = _return_path(headers)
        self.to = _addresses(headers, "to", tree)
        self.cc = _addresses(headers, "cc", tree)
        self.bcc = _addresses(headers, "bcc", tree)
        self.reply_to = _addresses(headers, "reply-to", tree)
        self.sender = _sender(headers, self.return_path or "")


def _return_path(headers: Headers) -> str | None:
    """None when there is no such header or no address in it: neither is the empty path of a bounce."""
    if "return-path" not in headers:
        return None
    inside = headers.raw("return-path").strip("<> ")
    return (clean_email(inside) or None) if inside else ""


def _addresses(headers: Headers, name: str, tree: Tree) -> tuple[Address, ...]:
    """Mail has one To by the standard and several in practice; all count."""
    found: list[Address] = []
    for raw in headers.all(name)[:50]:
        part: AddressList = parse_addresses(raw, limit=MAX_ADDRESSES)
        found.extend(part.addresses)
        if part.broken:
            tree.note("recipients" if name != "reply-to" else "reply-to")
        if part.cut or len(found) > MAX_ADDRESSES:
            tree.note("too-many-recipients")
    return tuple(found[:MAX_ADDRESSES])


def _sender(headers: Headers, return_path: str) -> Address:
    """From, else Sender, else Return-Path; a name without address is kept with the address of the others."""
    name = ""
    for header in ("from", "sender", "resent-from"):
        raw = headers.raw(header)
        found = parse_addresses(raw, limit=1).addresses if raw else ()
        if found:
            return Address(found[0].name or name, found[0].email)
        name = name or (_name_alone(headers.line(header)) if raw else "")
    return Address(name, return_path) if name or return_path else NOBODY


def _name_alone(line: str) -> str:
    return line.partition("<")[0].strip(" \"'")[:300] or line.strip("<> \"'")[:300]


def _whole(tree: Tree, body: Body, text: str, html: str, envelope: _Envelope, arrived_at: int | None) -> ParsedMail:
    headers, sender = tree.root.headers, envelope.sender
    attachments = body.files.finish(html)
    bounce = read_bounce(tree.root, sender, envelope.return_path, text)
    calendar = _calendar(tree.root, attachments)
    sent, received_at = _times(headers, arrived_at, tree)
    return ParsedMail(
        message_id=message_id(headers.raw("message-id")),
        in_reply_to=_in_reply_to(headers),
        references=message_ids(" ".join(headers.all("references"))),
        thread_index=one_line(headers.raw("thread-index"), _MAX_THREAD_INDEX),
        subject=headers.line("subject"),
        sender=sender,
        reply_to=envelope.reply_to,
        to=envelope.to,
        cc=envelope.cc,
        bcc=envelope.bcc,
        delivered_to=_delivered_to(headers),
        return_path=envelope.return_path,
        sent_at=sent.at,
        received_at=received_at,
        tz_minutes=sent.tz_minutes,
        text=text,
        html=html,
        quotes=quote_spans(text, marks_count="html-only" not in body.flags or _CITED.search(html) is not None),
        attachments=attachments,
        machine=machine_reason(tree.root, sender, envelope.return_path, bounce, calendar),
        loop_ids=tuple(one_line(value, 200) for value in headers.all("x-deskbell-loop")[:20]),
        bounce=bounce,
        calendar=calendar,
        flags=_flags(tree, body, sender),
        forwarded=_forwarded(tree.root, attachments) if bounce is None else None,
        forwarded_guess=guessed_sender(headers.line("subject"), text) if bounce is None else None,
        list_id=_list_id(headers),
    )


def _times(headers: Headers, arrived_at: int | None, tree: Tree) -> tuple[Moment, int | None]:
    times = read_times(headers, arrived_at)
    if times.defect:
        tree.note(times.defect)
    return times.sent, times.received_at


def _in_reply_to(headers: Headers) -> str:
    """Take the first identifier: old mailers put an address and a date in front of it."""
    found = message_ids(headers.raw("in-reply-to"))
    return next((one for one in found if "@" in one), found[0] if found else "")


def _delivered_to(headers: Headers) -> tuple[str, ...]:
    emails = (clean_email(value.strip("<> ")) for name in _DELIVERED for value in headers.all(name)[:_MAX_DELIVERED])
    return tuple(dict.fromkeys(email for email in emails if email))[:_MAX_DELIVERED]


def _list_id(headers: Headers) -> str:
    line = headers.line("list-id")
    inside = line.rpartition("<")[2].partition(">")[0].strip() if "<" in line else line
    return inside[:300].lower()


def _calendar(root: Part, attachments: tuple[Attachment, ...]) -> Calendar | None:
    """Read the first readable invitation; a mail may be nothing else (RFC 6047)."""
    for attachment in attachments:
        if attachment.kind == "calendar":
            found = read_calendar(attachment.content, root.params.get("method", ""))
            if found is not None:
                return found
    return None


def _forwarded(root: Part, attachments: tuple[Attachment, ...]) -> Address | None:
    if root.mime == "multipart/report":
        return None
    attached = (one.content for one in attachments if one.kind == "message")
    return next((sender for content in attached if (sender := attached_sender(content)) is not None), None)


def _flags(tree: Tree, body: Body, sender: Address) -> tuple[str, ...]:
    flags = list(body.flags)
    if any(code in _LIMITS for code in tree.defects) and "truncated" not in flags:
        flags.append("truncated")
    if holds_other_address(sender):
        flags.append("spoofed-name")
    return (*flags, *(f"defect:{code}" for code in tree.defects))

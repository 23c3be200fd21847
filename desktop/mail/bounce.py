"""Notices about mail of ours: not delivered, delayed, delivered, read.

The machine-readable report (RFC 3464, RFC 8098) counts; where a server sends only words, the habits of the common
ones are recognised. A delay is not a failure, and a vacation reply is no notice at all.
"""

from __future__ import annotations

import re

from desktop.mail.addresses import clean_email
from desktop.mail.clean import one_line
from desktop.mail.headers import Headers, read_block
from desktop.mail.ids import message_ids
from desktop.mail.message import Address, Bounce, BounceRecipient
from desktop.mail.mime import Part

_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_SENDER = re.compile(
    r"(?:mailer-?daemon|mail-?daemon|postmaster|mailsystem|mail delivery (?:sub)?system)", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"undeliver|deliver\w* (?:has )?fail|delivery (?:status )?notification|returned (?:to sender|mail)|failure notice|"
    r"mail delivery (?:failed|system)|mail system error|could not (?:be )?(?:deliver|send)|non[- ]?delivery|"
    r"delivery (?:problem|error|delay)|message delay|warning: (?:could not send|message)|unzustellbar|"
    r"nicht zugestellt|zustellung|niedostarcz|nie dostarczono|zwrot wiadomo|no se (?:pudo|puede) entregar|"
    r"no se ha podido entregar|devuelto|non (?:remis|distribu)|échec de la remise|mancata consegna|onbestelbaar|"
    r"não (?:foi )?entregue|olevererbar|ej leverer|недостав|не доставлено|تعذر التسليم|تعذر تسليم|"
    r"delivery report|rejected mail|user unknown",
    re.IGNORECASE,
)
_DELAY = re.compile(
    r"delay|warning|still being retried|not yet been delivered|will (?:be retried|keep trying|continue)|"
    r"verzöger|opóźn|retras|"
    r"retard[ée]|تأخ",
    re.IGNORECASE,
)
_RECIPIENT_LINE = re.compile(r"[ \t]{0,8}(?:To:? |for )?<?([^\s<>@,;:()\"]{1,64}@[\w.-]{3,200}\w)>?[ \t]*(:?.{0,200})")
_REPORTS = ("message/delivery-status", "message/global-delivery-status")
_RECEIPTS = ("message/disposition-notification", "message/global-disposition-notification")
_ORIGINALS = (
    "message/rfc822",
    "text/rfc822-headers",
    "message/global",
    "message/global-headers",
    "message/rfc822-headers",
)
_MAX_RECIPIENTS = 500


def read_bounce(root: Part, sender: Address, return_path: str | None, text: str) -> Bounce | None:
    """Read the notice that this message is, or None when it is none."""
    parts = _leaves(root)
    for part in parts:
        if part.mime in _REPORTS:
            return _delivery_report(part, _original_id(parts, root.headers, text))
        if part.mime in _RECEIPTS:
            return _receipt(part, parts, root.headers, text)
    failed = root.headers.raw("x-failed-recipients")
    subject = root.headers.line("subject")
    if failed or _reads_as_bounce(sender, return_path, subject):
        return _from_words(failed, subject, text, _original_id(parts, root.headers, text))
    return None


def _leaves(root: Part) -> list[Part]:
    found: list[Part] = []
    waiting = [root]
    while waiting:
        part = waiting.pop()
        waiting.extend(reversed(part.children))
        if not part.children:
            found.append(part)
    return found


def _groups(content: bytes) -> list[Headers]:
    groups: list[Headers] = []
    at = 0
    while at < len(content) and len(groups) < _MAX_RECIPIENTS:
        block = read_block(content, at, len(content))
        if len(block.headers):
            groups.append(block.headers)
        at = block.body if block.body > at else content.find(b"\n", at) + 1 or len(content)
    return groups


def _delivery_report(part: Part, original: str) -> Bounce:
    groups = _groups(part.content()[0])
    recipients = tuple(
        _recipient(group) for group in groups if "final-recipient" in group or "original-recipient" in group
    )
    actions = {recipient.action for recipient in recipients}
    kind = next((kind for kind in ("failed", "delayed") if kind in actions), "delivered" if actions else "failed")
    return Bounce(kind, recipients, original or _first_id(groups[0], "x-original-message-id") if groups else original)


def _recipient(group: Headers) -> BounceRecipient:
    address = group.line("original-recipient") or group.line("final-recipient")
    status = _STATUS.search(group.line("status"))
    code = status[1] if status is not None else ""
    said = group.line("action").split(" ")[0].split(";")[0].lower()
    action = said or {"2": "delivered", "4": "delayed"}.get(code[:1], "failed")
    return BounceRecipient(_typed_email(address), action, code, _after_type(group.line("diagnostic-code")))


def _after_type(value: str) -> str:
    """``smtp; 550 no such user``: the type in front is for programs."""
    kind, mark, rest = value.partition(";")
    return rest.strip() if mark and " " not in kind.strip() else value


def _typed_email(value: str) -> str:
    email = clean_email(_after_type(value).strip("<> "))
    return email or one_line(_after_type(value), 320)


def _receipt(part: Part, parts: list[Part], headers: Headers, text: str) -> Bounce:
    group = (_groups(part.content()[0]) or [Headers({})])[0]
    what = group.line("disposition").rpartition(";")[2].split("/")[0].strip().lower()
    email = _typed_email(group.line("original-recipient") or group.line("final-recipient"))
    original = _first_id(group, "original-message-id") or _original_id(parts, headers, text)
    return Bounce("read", (BounceRecipient(email, what, "", ""),), original)


def _first_id(headers: Headers, name: str) -> str:
    return next(iter(message_ids(headers.raw(name))), "")


def _original_id(parts: list[Part], headers: Headers, text: str) -> str:
    for part in parts:
        if part.mime in _ORIGINALS:
            content = part.content()[0]
            found = _first_id(read_block(content, 0, len(content), top=True).headers, "message-id")
            if found:
                return found
    written = re.search(r"^[> ]{0,4}message-id:\s{0,8}(<[^<>\s]{3,400}>)", text[:200_000], re.IGNORECASE | re.MULTILINE)
    if written is not None:
        return next(iter(message_ids(written[1])), "")
    return _first_id(headers, "in-reply-to") or _first_id(headers, "references")


def _reads_as_bounce(sender: Address, return_path: str | None, subject: str) -> bool:
    named = _SENDER.search(sender.email.partition("@")[0] or sender.name) or _SENDER.match(sender.name)
    talks = _SUBJECT.search(subject) is not None
    if return_path == "":
        return talks or (named is not None and "postmaster" not in named[0].lower())
    return talks and named is not None


def _from_words(failed: str, subject: str, text: str, original: str) -> Bounce:
    """Exim, qmail, sendmail and others in words: lines that begin with an address, and what is said behind it."""
    delayed = _DELAY.search(subject) is not None and not failed
    action = "delayed" if delayed else "failed"
    emails = {email: "" for value in failed.split(",") if (email := clean_email(value))}
    lines = text[:50_000].split("\n")[:300]
    for number, line in enumerate(lines):
        if line.lower().startswith(("return-path:", "received:", "--- below this line")):
            break
        found = _RECIPIENT_LINE.fullmatch(line.rstrip())
        if found is not None and (email := clean_email(found[1])) and (not failed or email in emails):
            emails.setdefault(email, "")
            said = " ".join(part.strip() for part in (found[2].lstrip(": "), *lines[number + 1 : number + 4]))
            emails[email] = emails[email] or one_line(said, 500)
    status = _STATUS.search(text[:50_000])
    recipients = tuple(
        BounceRecipient(email, action, _code(said) or (status[1] if status is not None else ""), said)
        for email, said in list(emails.items())[:_MAX_RECIPIENTS]
    )
    return Bounce(action, recipients, original)


def _code(said: str) -> str:
    found = _STATUS.search(said)
    return found[1] if found is not None else ""

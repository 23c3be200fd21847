"""The attachments of a mail while it is read: their names, kinds and places in the HTML."""

from __future__ import annotations

import html as html_module
import mimetypes
import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from desktop.mail.clean import one_line
from desktop.mail.headers import read_block
from desktop.mail.message import Attachment
from desktop.mail.mime import Part
from desktop.mail.names import safe_name
from desktop.mail.params import readable

_CID = re.compile(r"""\bcid:([^"'\s<>)]{1,500})""", re.IGNORECASE)
_KINDS = {
    "message/rfc822": "message",
    "message/global": "message",
    "message/delivery-status": "report",
    "message/global-delivery-status": "report",
    "message/disposition-notification": "report",
    "message/global-disposition-notification": "report",
    "message/feedback-report": "report",
    "text/rfc822-headers": "headers",
    "message/global-headers": "headers",
    "message/rfc822-headers": "headers",
    "text/calendar": "calendar",
    "application/ics": "calendar",
    "application/pgp-signature": "signature",
    "application/pkcs7-signature": "signature",
    "application/x-pkcs7-signature": "signature",
    "application/pgp-encrypted": "encrypted",
    "application/pkcs7-mime": "encrypted",
    "application/x-pkcs7-mime": "encrypted",
    "application/ms-tnef": "tnef",
    "application/vnd.ms-tnef": "tnef",
}
_GUESSED_KINDS = {".eml": "message", ".p7s": "signature", ".p7m": "encrypted", ".ics": "calendar"}
_NAMED_KINDS = {"encrypted.asc": "encrypted", "signature.asc": "signature", "winmail.dat": "tnef"}


@dataclass(slots=True)
class Draft:
    """An attachment whose place is not settled yet; ``shown`` once the HTML has been given a picture tag for it."""

    name: str
    mime: str
    content: bytes
    kind: str
    content_id: str = ""
    disposition: str = ""
    shown: bool = False


@dataclass(slots=True)
class Files:
    """All attachments in their order."""

    drafts: list[Draft] = field(default_factory=list)

    def add(self, part: Part, content: bytes) -> Draft:
        """Keep a part. A broken RFC 2231 name falls back to the name of the type."""
        raw = part.disposition_params.get("filename") or part.params.get("name") or ""
        kind = _KINDS.get(part.mime, "file")
        name = readable(raw) if raw else ""
        if kind == "message" and not name:
            name = _subject_of(content)
        draft = self._keep(name, part.mime, content, kind)
        draft.content_id = one_line(part.content_id, 500)
        draft.disposition = part.disposition
        return draft

    def add_named(self, name: str, mime: str, content: bytes) -> Draft:
        """Keep a file that came out of another one; the type is told by its name."""
        guessed = mime or mimetypes.guess_type(name[-100:])[0] or "application/octet-stream"
        return self._keep(name, guessed, content, "file")

    def _keep(self, name: str, mime: str, content: bytes, kind: str) -> Draft:
        name = safe_name(name, mime, len(self.drafts) + 1)
        if kind == "file":
            kind = _NAMED_KINDS.get(name.lower(), "file")
        if kind == "file" and mime == "application/octet-stream":
            kind = _GUESSED_KINDS.get(name[-4:].lower(), "file")
        draft = Draft(name, mime, content, kind)
        self.drafts.append(draft)
        return draft

    def place(self, number: int, *, between: bool) -> str:
        """Return a picture tag for a picture without a name in the HTML; empty when it is an ordinary attachment.

        It is one between two texts, or when the sender says "inline".
        """
        draft = self.drafts[number]
        if draft.content_id or not (between or draft.disposition == "inline"):
            return ""
        draft.content_id = f"picture-{number + 1}@inline.invalid"
        draft.shown = True
        return f'<img src="cid:{draft.content_id}" alt="{html_module.escape(draft.name)}">'

    def finish(self, html: str) -> tuple[Attachment, ...]:
        """Settle the attachments: inline is what the HTML really shows, whatever the part says.

        Of two with the same Content-ID only the first counts, so that the second stays visible.
        """
        wanted = {unquote(html_module.unescape(found)).strip() for found in _CID.findall(html)}
        taken: set[str] = set()
        done: list[Attachment] = []
        for draft in self.drafts:
            inline = draft.content_id in wanted and draft.content_id not in taken and draft.content_id != ""
            if inline:
                taken.add(draft.content_id)
            done.append(Attachment(draft.name, draft.mime, draft.content, draft.content_id, inline, draft.kind))
        return tuple(done)


def _subject_of(content: bytes) -> str:
    subject = read_block(content, 0, len(content), top=True).headers.line("subject")
    return re.sub(r"[/\\]", "-", subject)[:100] + ".eml" if subject else ""

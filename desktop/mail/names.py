"""File names of attachments that are safe on every system and still the sender's.

Cleaned first, then checked: a zero-width space once hid ``.htaccess`` from a check that came before the cleaning
(FreeScout CVE-2026-28289).
"""

from __future__ import annotations

import re

from desktop.mail.clean import show_name
from desktop.mail.limits import MAX_NAME_CHARS

_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\u2044\u2215\u29f8\uff0f\uff3c]+')
_JOINERS = re.compile("[\u200c\u200d]+")
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE
)
_EXTENSIONS = {
    "text/plain": "txt",
    "text/html": "html",
    "text/calendar": "ics",
    "text/csv": "csv",
    "text/rfc822-headers": "txt",
    "text/vcard": "vcf",
    "text/x-vcard": "vcf",
    "message/rfc822": "eml",
    "message/global": "eml",
    "message/delivery-status": "txt",
    "message/disposition-notification": "txt",
    "message/feedback-report": "txt",
    "image/jpeg": "jpg",
    "image/pjpeg": "jpg",
    "image/jpg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/bmp": "bmp",
    "image/tiff": "tif",
    "image/webp": "webp",
    "image/svg+xml": "svg",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "video/mp4": "mp4",
    "application/pdf": "pdf",
    "application/zip": "zip",
    "application/x-zip-compressed": "zip",
    "application/msword": "doc",
    "application/rtf": "rtf",
    "application/json": "json",
    "application/xml": "xml",
    "text/xml": "xml",
    "application/ics": "ics",
    "application/vnd.ms-excel": "xls",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/pgp-signature": "asc",
    "application/pgp-keys": "asc",
    "application/pgp-encrypted": "asc",
    "application/pkcs7-signature": "p7s",
    "application/x-pkcs7-signature": "p7s",
    "application/pkcs7-mime": "p7m",
    "application/x-pkcs7-mime": "p7m",
    "application/ms-tnef": "dat",
}


def safe_name(name: str, mime: str, number: int) -> str:
    """Make a file name of at most 120 characters; ``number`` names the nameless (``attachment-1.pdf``)."""
    name = _JOINERS.sub("", show_name(name)).replace("\\", "/").rstrip("/ .")
    name = _FORBIDDEN.sub("_", name.rsplit("/", 1)[-1]).strip(" .~" if set(name) <= set("~./ ") else " ")
    name = _shorten(name.rstrip(" .")) if name.strip("._ ") else ""
    if not name:
        return f"attachment-{number}.{_EXTENSIONS.get(mime, 'bin')}"
    return f"_{name}" if _RESERVED.fullmatch(name) or name.startswith((".", "~", "-")) else name


def _shorten(name: str) -> str:
    """Cut in the middle: the extension decides what opens the file and must stay visible."""
    if len(name) < MAX_NAME_CHARS:
        return name
    stem, dot, extension = name.rpartition(".")
    if not dot or len(extension) > 16:
        return name[: MAX_NAME_CHARS - 1].rstrip(" .")
    return stem[: MAX_NAME_CHARS - 2 - len(extension)].rstrip(" .") + dot + extension

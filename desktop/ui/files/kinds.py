"""What can be done with a file of a message, decided by its cleaned name and its type, before anybody opens it."""

from __future__ import annotations

from enum import StrEnum

from desktop.core.filenames import clean_name, is_dangerous
from desktop.store.queries.rows import AttachmentRow

_AS_TEXT = frozenset(
    ("htm", "html", "xht", "xhtml", "shtml", "svg", "xml", "txt", "log", "csv", "tsv", "json", "md", "ini", "conf")
    + ("yaml", "yml", "toml", "diff", "patch", "asc", "sig", "vcf", "ics", "sql", "css", "tex")
)
_PICTURES = frozenset(("png", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "bmp"))
_ICONS = {
    "picture": "file-image",
    "mail": "mail",
    "archive": "file-archive",
    "code": "file-code",
    "calendar": "calendar",
    "signature": "shield-check",
    "encrypted": "lock",
    "text": "file-text",
}
_ARCHIVES = frozenset(("zip", "gz", "tgz", "bz2", "xz", "7z", "rar", "tar", "zst", "lz"))
_DOCUMENTS = frozenset(("pdf", "doc", "docx", "odt", "rtf", "pages", "txt", "md", "log"))


class Deed(StrEnum):
    """How a file opens: as words or a picture in our own window, in another program, or not at all."""

    TEXT = "text"
    PICTURE = "picture"
    MAIL = "mail"
    PROGRAM = "program"
    SAVE = "save"


def ending_of(name: str) -> str:
    """Return the extension of the cleaned name in lower case, without its dot."""
    stem, dot, ending = clean_name(name, "").lower().rpartition(".")
    return ending if dot and stem else ""


def deed_of(row: AttachmentRow) -> Deed:
    """Return how a file may open. Pages and vector pictures are words here; what could run is only ever saved."""
    ending = ending_of(row.name)
    if ending == "eml" or row.kind == "message":
        return Deed.MAIL
    if ending in _AS_TEXT:
        return Deed.TEXT
    if row.dangerous or is_dangerous(row.name):
        return Deed.SAVE
    if ending in _PICTURES:
        return Deed.PICTURE
    if not ending:
        return Deed.TEXT if row.mime.startswith("text/") else Deed.SAVE
    return Deed.PROGRAM


def icon_of(row: AttachmentRow) -> str:
    """Name the icon of a file."""
    ending = ending_of(row.name)
    if row.kind in ("calendar", "signature", "encrypted"):
        return _ICONS[row.kind]
    if ending == "eml" or row.kind == "message":
        return "mail"
    if ending in _PICTURES or row.mime.startswith("image/"):
        return "file-image"
    if ending in _ARCHIVES:
        return "file-archive"
    if ending in _DOCUMENTS:
        return "file-text"
    return "file-code" if ending in _AS_TEXT else "file"

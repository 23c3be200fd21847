"""Lists and selects folders, and finds out what each is for."""

from __future__ import annotations

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientReadOnlyError, ProtocolError

from desktop.mail.imap_types import Folder, FolderState

_BY_FLAG = {
    "\\sent": "sent",
    "\\drafts": "drafts",
    "\\junk": "spam",
    "\\spam": "spam",
    "\\trash": "trash",
    "\\archive": "archive",
    "\\all": "all",
    "\\allmail": "all",
    "\\flagged": "flagged",
    "\\starred": "flagged",
    "\\inbox": "inbox",
}
"""RFC 6154, and the words of Gmail's older XLIST."""

_BY_NAME = {
    "sent": ("sent", "sent items", "sent mail", "sent messages", "gesendet", "gesendete objekte", "wysłane"),
    "drafts": ("drafts", "draft", "entwürfe", "borradores", "kopie robocze", "szkice", "المسودات"),
    "spam": ("spam", "junk", "junk e-mail", "junk email", "bulk mail", "correo no deseado", "wiadomości-śmieci"),
    "trash": ("trash", "deleted items", "deleted messages", "papierkorb", "papelera", "kosz", "kosz na śmieci"),
    "archive": ("archive", "archives", "archiv", "archivo", "archiwum"),
}
"""Names used by servers that have no special-use flags."""
_MORE_SENT = (
    "enviados",
    "elementos enviados",
    "elementy wysłane",
    "envoyés",
    "posta inviata",
    "المرسلة",
    "البريد المرسل",
)


def list_folders(client: IMAPClient) -> list[Folder]:
    """Return all folders in the server's order. A flag beats a name, so each purpose is given once by name."""
    rows = [
        (str(name), tuple(flag.decode("ascii", "replace") for flag in flags), _text(delimiter))
        for flags, delimiter, name in client.list_folders()
    ]
    flagged = {special for _, flags, _ in rows if (special := _special_by_flag(flags))}
    return [Folder(name, flags, _special(name, flags, delimiter, flagged)) for name, flags, delimiter in rows]


def _text(delimiter: object) -> str:
    return delimiter.decode("ascii", "replace") if isinstance(delimiter, bytes) else ""


def _special_by_flag(flags: tuple[str, ...]) -> str:
    return next((_BY_FLAG[flag.lower()] for flag in flags if flag.lower() in _BY_FLAG), "")


def _special(name: str, flags: tuple[str, ...], delimiter: str, flagged: set[str]) -> str:
    if name.upper() == "INBOX":
        return "inbox"
    if special := _special_by_flag(flags):
        return special
    leaf = (name.rsplit(delimiter, 1)[-1] if delimiter else name).lower()
    guess = next((special for special, names in _BY_NAME.items() if leaf in names), "")
    guess = guess or ("sent" if leaf in _MORE_SENT else "")
    return "" if guess in flagged else guess


def select_folder(client: IMAPClient, name: str, readonly: bool = False) -> FolderState:
    """Select ``name``; one that may only be read (a shared folder) is opened for reading.

    Without UIDVALIDITY a UID means nothing, so such a server is refused.
    """
    try:
        answer = client.select_folder(name, readonly=readonly)
    except IMAPClientReadOnlyError:
        answer = client.select_folder(name, readonly=True)
    validity = answer.get(b"UIDVALIDITY")
    if not validity:
        raise ProtocolError("the server gave no UIDVALIDITY")
    return FolderState(
        name=name,
        uidvalidity=validity,
        uidnext=answer.get(b"UIDNEXT") or 0,
        exists=answer.get(b"EXISTS") or 0,
        highestmodseq=answer.get(b"HIGHESTMODSEQ"),
    )

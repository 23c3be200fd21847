"""Changes on the server: move, delete, append, and the search for a mail that we may have sent."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from imapclient import DELETED, IMAPClient
from imapclient.exceptions import IMAPClientError

_APPENDED = re.compile(rb"\[APPENDUID \d+ (\d+)\]")


def move_message(client: IMAPClient, uid: int, folder: str) -> None:
    """Move by MOVE (RFC 6851), else by copy and delete; nothing is deleted before the copy is confirmed."""
    if client.has_capability("MOVE"):
        client.move([uid], folder)
    else:
        client.copy([uid], folder)
        delete_message(client, uid)


def delete_message(client: IMAPClient, uid: int) -> None:
    r"""Mark as deleted and remove just this one.

    Without UIDPLUS a plain EXPUNGE would remove what other programs have marked too, so it is used only when ours
    is the only marked message; else ours stays marked ``\Deleted``, which every mail program shows as deleted.
    """
    client.add_flags([uid], [DELETED], silent=True)
    if client.has_capability("UIDPLUS"):
        client.uid_expunge([uid])
    elif set(client.search(["DELETED"])) <= {uid}:
        client.expunge()


def append_message(client: IMAPClient, folder: str, raw: bytes, flags: tuple[str, ...], when: int) -> int | None:
    """Store ``raw`` with arrival time ``when`` (milliseconds, UTC); the new UID where the server tells it."""
    moment = datetime.fromtimestamp(when / 1000, UTC)
    answer = client.append(folder, raw, flags, moment)
    found = _APPENDED.search(answer if isinstance(answer, bytes) else b"")
    return int(found.group(1)) if found else None


def find_message_id(client: IMAPClient, message_id: str) -> int | None:
    """Return the newest UID whose Message-ID is exactly ``message_id`` in the selected folder.

    SEARCH HEADER looks for a substring, so every hit is compared with the header itself.
    """
    item = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"
    hits: list[int] = sorted(client.search(["HEADER", "Message-ID", message_id]), reverse=True)
    for uid in hits[:100]:
        entry = client.fetch([uid], [item]).get(uid, {})
        header = b"".join(value for value in entry.values() if isinstance(value, bytes))
        if message_id.encode("ascii", "replace") in header.partition(b":")[2].split():
            return uid
    return None


def create_folder(client: IMAPClient, folder: str) -> None:
    """Create and subscribe ``folder``; an existing one stays as it is."""
    if not client.folder_exists(folder):
        client.create_folder(folder)
        try:
            client.subscribe_folder(folder)
        except IMAPClientError as error:
            if "subscribe failed" not in str(error):
                raise

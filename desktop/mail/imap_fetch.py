"""Reads messages from the selected folder: found by UID, never by a flag, complete or not at all.

What servers do here: answer ``n:*`` with the last message though its UID is lower; announce an estimated
RFC822.SIZE (Exchange); let another client expunge a message between the search and the fetch; answer a search
over a large folder in a single line longer than imaplib accepts.
"""

from __future__ import annotations

import imaplib
from collections.abc import Iterable, Iterator
from datetime import date

from imapclient import IMAPClient
from imapclient.exceptions import ProtocolError

CHUNK = 1024 * 1024
"""Bytes asked for at once. Larger messages come in several pieces, smaller ones share an answer."""
BATCH = 50
"""Messages in one answer at most."""
MAX_MESSAGE = 256 * 1024 * 1024
WINDOW = 80_000
"""Messages searched at once: eleven bytes for each keep the answer below imaplib's line limit of 1,000,000."""
MAX_UID = 2**32 - 1


def search_new(client: IMAPClient, exists: int, above: int, since: date | None) -> list[int]:
    """Return the UIDs above ``above`` in ascending order, each once.

    ``since`` compares with the day of arrival in the server's zone. Large folders are searched in windows of
    message numbers.
    """
    if above >= MAX_UID:
        return []
    limits: list[object] = ["UID", f"{above + 1}:*"]
    if since is not None:
        limits += ["SINCE", since]
    windows = [[f"{start}:{_end(start, exists)}"] for start in range(1, exists + 1, WINDOW)]
    found: set[int] = set()
    for window in windows if exists > WINDOW else [[]]:
        found.update(client.search([*window, *limits]))
    return sorted(uid for uid in found if above < uid <= MAX_UID)


def _end(start: int, exists: int) -> str:
    return "*" if start + WINDOW > exists else str(start + WINDOW - 1)


def read_sizes(client: IMAPClient, uids: Iterable[int]) -> dict[int, int]:
    """Return the size in bytes of each message that still exists, as the server claims it."""
    wanted = list(uids)
    sizes: dict[int, int] = {}
    for start in range(0, len(wanted), 500):
        for uid, entry in _entries(client, wanted[start : start + 500], ["RFC822.SIZE"]).items():
            size = entry.get(b"RFC822.SIZE")
            if isinstance(size, int):
                sizes[uid] = size
    return sizes


def read_message(client: IMAPClient, uid: int) -> bytes | None:
    """Return the message, ``None`` when it is gone.

    The announced size is a hint only. When it and the bytes disagree, the server is asked for what follows the
    last byte; nothing there means that the message is complete and the size was wrong. Nothing there may also mean
    that it was expunged meanwhile (Dovecot then answers OK with NIL and size 0), so that is looked up.
    """
    raw = bytearray()
    while True:
        entry = _entries(client, [uid], ["RFC822.SIZE", f"BODY.PEEK[]<{len(raw)}.{CHUNK}>"]).get(uid)
        piece = _body(entry, len(raw)) if entry else None
        if entry is None or piece is None:
            return None
        raw += piece
        if len(raw) > MAX_MESSAGE:
            raise ProtocolError(f"message {uid} is larger than {MAX_MESSAGE} bytes")
        if not piece:
            return bytes(raw) if _still_there(client, [uid]) else None
        if len(raw) == entry.get(b"RFC822.SIZE") and len(piece) < CHUNK:
            return bytes(raw)


def read_many(client: IMAPClient, uids: Iterable[int]) -> Iterator[tuple[int, bytes | None]]:
    """Yield every UID once with its message, ``None`` for one that is gone; small ones share an answer."""
    wanted = list(dict.fromkeys(uids))
    sizes = read_sizes(client, wanted)
    for batch in _batches(wanted, sizes):
        bodies = _read_batch(client, batch, sizes) if len(batch) > 1 else {}
        for uid in batch:
            yield uid, bodies[uid] if uid in bodies else read_message(client, uid)


def _batches(uids: list[int], sizes: dict[int, int]) -> Iterator[list[int]]:
    """Group neighbours of up to ``BATCH`` messages and ``CHUNK`` bytes together; an unknown size stands alone."""
    batch: list[int] = []
    room = CHUNK
    for uid in uids:
        size = sizes.get(uid, CHUNK)
        if batch and (len(batch) == BATCH or size > room):
            yield batch
            batch, room = [], CHUNK
        batch.append(uid)
        room -= size
    if batch:
        yield batch


def _read_batch(client: IMAPClient, batch: list[int], sizes: dict[int, int]) -> dict[int, bytes]:
    """Return those bodies whose length is as announced; the others are read again one by one."""
    whole: dict[int, bytes] = {}
    for uid, entry in _entries(client, batch, ["BODY.PEEK[]"]).items():
        body = _body(entry, 0)
        if body and len(body) == sizes.get(uid):
            whole[uid] = body
    return whole


def _body(entry: dict[bytes, object], offset: int) -> bytes | None:
    """Return the piece at ``offset``; a server that ignores the offset must not make us store a message twice."""
    for key in (f"BODY[]<{offset}>".encode(), b"BODY[]"):
        if key in entry:
            if key == b"BODY[]" and offset:
                raise ProtocolError("the server ignores partial fetches")
            value = entry[key]
            if isinstance(value, int):  # the parser turns a body of digits into a number
                raise ProtocolError("a message body was not sent as a literal")
            return value if isinstance(value, bytes) else b""
    return None


def _still_there(client: IMAPClient, uids: list[int]) -> list[int]:
    return sorted(set(uids).intersection(client.search(["UID", ",".join(map(str, uids))])))


def _entries(client: IMAPClient, uids: list[int], items: list[str]) -> dict[int, dict[bytes, object]]:
    """FETCH; a NO for messages that another client expunged (RFC 5530 EXPUNGEISSUED) is an answer, not an error."""
    try:
        found: dict[int, dict[bytes, object]] = client.fetch(uids, items)
    except (imaplib.IMAP4.abort, ProtocolError):
        raise
    except imaplib.IMAP4.error as error:
        if not str(error).startswith("fetch failed"):
            raise
        left = _still_there(client, uids)
        if len(left) == len(uids):
            raise
        return _entries(client, left, items) if left else {}
    return found

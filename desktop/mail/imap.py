"""Reads a mailbox over IMAP: the only door from the rest of the program to an IMAP server.

Messages are found by UIDVALIDITY and UID and read with BODY.PEEK, so nothing on the server changes until the
caller says so. Every failure is a ``MailError``; after one that puts the connection out of step the session is
closed and further calls raise ``mail-server-closed``.
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date

from imapclient import SEEN, IMAPClient

from desktop.mail import imap_change, imap_fetch, imap_folders
from desktop.mail.imap_client import open_client
from desktop.mail.imap_errors import FAILURES, HARMLESS, mail_error
from desktop.mail.imap_idle import wait_for_mail
from desktop.mail.imap_types import Folder, FolderState, ImapAccount
from desktop.mail.wire_errors import MailError, refuse_control_characters

__all__ = ["Folder", "FolderState", "ImapAccount", "ImapSession", "MailError", "connect"]


def connect(account: ImapAccount, timeout: float = 30.0, context: ssl.SSLContext | None = None) -> ImapSession:
    """Connect and log in. ``timeout`` is for each network wait, in seconds; certificates are always checked.

    ``context`` replaces the system's trusted certificates. The cause is left out of the error, because a server
    may have repeated the password in it.
    """
    refuse_control_characters(host=account.host, user=account.user, password=account.password)
    try:
        client = open_client(account, timeout, context)
    except FAILURES as error:
        raise mail_error(error, account, None, connecting=True) from None
    return ImapSession(account, client)


class ImapSession:
    """One logged-in connection, used by one thread. A context manager: leaving it logs out."""

    def __init__(self, account: ImapAccount, client: IMAPClient) -> None:
        self.account = account
        self._client: IMAPClient | None = client
        self._state: FolderState | None = None
        self._known = 0

    def __enter__(self) -> ImapSession:
        return self

    def __exit__(self, *_reason: object) -> None:
        self.close()

    @property
    def is_open(self) -> bool:
        """False after ``close`` and after a failure that ended the connection."""
        return self._client is not None

    def folders(self) -> list[Folder]:
        """Return every folder of the mailbox."""
        with self._talking() as client:
            return imap_folders.list_folders(client)

    def select(self, folder: str) -> FolderState:
        """Make ``folder`` the one that the UIDs of the other calls refer to."""
        refuse_control_characters(folder=folder)
        with self._talking(folder) as client:
            self._state = None
            self._state = imap_folders.select_folder(client, folder)
            self._known = max(self._state.uidnext - 1, 0)
        return self._state

    def new_uids(self, folder_state: FolderState, above_uid: int, since: date | None = None) -> list[int]:
        """Return the UIDs above ``above_uid`` (and from the day ``since`` on), ascending, read or unread."""
        with self._talking() as client:
            found = imap_fetch.search_new(client, folder_state.exists, above_uid, since)
        self._known = max([self._known, *found])
        return found

    def sizes(self, uids: Iterable[int]) -> dict[int, int]:
        """Return the announced size in bytes of each message that still exists."""
        with self._talking() as client:
            return imap_fetch.read_sizes(client, uids)

    def fetch_raw(self, uid: int) -> bytes | None:
        """Return the whole message as stored, ``None`` when it is gone; read or unread stays as it was."""
        with self._talking() as client:
            return imap_fetch.read_message(client, uid)

    def fetch_many(self, uids: Iterable[int]) -> Iterator[tuple[int, bytes | None]]:
        """Yield each UID with its message, as ``fetch_raw`` would, with far fewer questions for small mail."""
        with self._talking() as client:
            messages = imap_fetch.read_many(client, uids)
        while True:
            with self._talking():
                item = next(messages, None)
            if item is None:
                return
            yield item

    def mark_seen(self, uid: int) -> None:
        """Mark one message as read; one that is gone is passed over."""
        with self._talking() as client:
            client.add_flags([uid], [SEEN], silent=True)

    def move(self, uid: int, folder: str) -> None:
        """Move one message; ``mail-folder-missing`` when ``folder`` does not exist."""
        refuse_control_characters(folder=folder)
        with self._talking(folder) as client:
            imap_change.move_message(client, uid, folder)

    def delete(self, uid: int) -> None:
        """Delete one message for good."""
        with self._talking() as client:
            imap_change.delete_message(client, uid)

    def create_folder(self, folder: str) -> None:
        """Create ``folder`` unless it exists."""
        refuse_control_characters(folder=folder)
        with self._talking(folder) as client:
            imap_change.create_folder(client, folder)

    def append(self, folder: str, raw: bytes, flags: tuple[str, ...], when: int) -> int | None:
        """Store a message, such as a copy of a sent one; ``when`` in milliseconds. Returns its UID if told."""
        refuse_control_characters(folder=folder, flags=" ".join(flags))
        with self._talking(folder) as client:
            return imap_change.append_message(client, folder, raw, flags, when)

    def find_message_id(self, folder: str, message_id: str) -> int | None:
        """Return the UID of the message with exactly this Message-ID, to learn whether a mail was sent.

        The folder selected before is selected again afterwards.
        """
        refuse_control_characters(folder=folder, message_id=message_id)
        with self._talking(folder) as client:
            imap_folders.select_folder(client, folder, readonly=True)
            found = imap_change.find_message_id(client, message_id)
            if self._state is not None:
                imap_folders.select_folder(client, self._state.name)
        return found

    def idle(self, stop: threading.Event, seconds: float) -> bool:
        """Wait for mail in the selected folder; true when a message arrived that no call has reported yet.

        Ends after ``seconds`` or soon after ``stop`` is set.
        """
        with self._talking() as client:
            newest = wait_for_mail(client, self._known, stop, seconds)
        self._known = max(self._known, newest)
        return newest > 0

    def close(self) -> None:
        """Log out and close; safe to call twice and on a dead connection."""
        client, self._client = self._client, None
        if client is None:
            return
        try:
            client.socket().settimeout(2.0)
            client.logout()
        except FAILURES:
            _shut(client)

    @contextmanager
    def _talking(self, folder: str | None = None) -> Iterator[IMAPClient]:
        """Give the connection for one question; turn what goes wrong into a ``MailError``."""
        name = folder or (self._state.name if self._state else None)
        if self._client is None:
            raise MailError("mail-server-closed", host=self.account.host, port=self.account.port, text="")
        try:
            yield self._client
        except FAILURES as error:
            failure = mail_error(error, self.account, name, connecting=False)
            if failure.code not in HARMLESS:
                client, self._client = self._client, None
                _shut(client)
            raise failure from error


def _shut(client: IMAPClient | None) -> None:
    """Close the socket without a word; that it was closed already is what we wanted."""
    try:
        if client is not None:
            client.shutdown()
    except OSError:
        return

"""What follows once mail is safely in the desk: on the server, and the confirmation to its sender."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from desktop.commands.auto_reply import answer_automatically
from desktop.commands.base import Desk
from desktop.commands.intake_types import Taken
from desktop.commands.ledger import finish_on_server
from desktop.core.errors import DeskError
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.mail.imap import FolderState, ImapSession
from desktop.store.models import MailEntry
from desktop.store.models.mail import DUPLICATE, IMPORTED
from desktop.store.queries.rows import MailboxRow
from desktop.store.row_reads import key, rows_where

_PAGE = 50

log = logging.getLogger(__name__)


def finish_folder(desk: Desk, box: MailboxRow, session: ImapSession, state: FolderState) -> None:
    """Mark as read, move or delete what the desk has, in the selected folder.

    Only mail whose message is committed; what is in quarantine or ignored stays as it is. Doing it again after a
    crash between the deed and its note changes nothing: the UID is gone or carries the flag.
    """
    if box.after_import == "move" and state.name != box.move_to:
        session.create_folder(box.move_to)
    while page := _unfinished(box.id, state):
        for entry in page:
            if entry.uidvalidity == state.uidvalidity:
                _finish(box, session, state, entry.uid)
        finish_on_server(desk, [entry.id for entry in page])


def _unfinished(mailbox: str, state: FolderState) -> list[MailEntry]:
    condition = "mailbox = ? AND folder = ? AND after_done = 0 AND fate <> 0 AND fate IN (?, ?) ORDER BY uid LIMIT ?"
    return rows_where(MailEntry, condition, (key(mailbox), state.name, IMPORTED, DUPLICATE, _PAGE))


def _finish(box: MailboxRow, session: ImapSession, state: FolderState, uid: int) -> None:
    if box.after_import == "mark-read":
        session.mark_seen(uid)
    elif box.after_import == "delete":
        session.delete(uid)
    elif box.after_import == "move" and state.name != box.move_to:
        session.move(uid, box.move_to)


def confirm_new(desk: Desk, taken: Sequence[Taken]) -> None:
    """Queue the automatic confirmation of tickets that just began, where the department wants one.

    Whether one may be given (not for old mail, not for spam) is the command's to say. One that cannot be written is
    logged: it must not stop the mail behind it. Raises only the ``disk_trouble`` codes.
    """
    for one in taken:
        if not one.began or one.mail is None or one.ticket is None or one.message is None:
            continue
        try:
            answer_automatically(desk, one.ticket, one.message, one.mail.return_path)
        except DeskError as refusal:
            log.warning("no confirmation for ticket %s: %s", one.ticket, refusal.code)
        except Exception as error:
            trouble = disk_trouble(error)
            if trouble is not None:
                raise trouble from error
            log.exception("no confirmation for ticket %s", one.ticket)

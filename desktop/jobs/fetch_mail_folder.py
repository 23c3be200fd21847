"""Fetches one folder. A promise at each step: raw mail durable, then the ledger with the mark, then the rest."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import peewee as pw

from desktop.commands._ledger import FolderMark, folder_state
from desktop.commands.base import Desk
from desktop.commands.intake_types import Taken
from desktop.commands.ledger import Arrival, note_folder, read_up_to, record_arrivals
from desktop.core.errors import DeskError
from desktop.jobs.fetch_mail_after import confirm_new, finish_folder
from desktop.jobs.import_mail_batch import BATCH, BATCH_BYTES, Waiting, settle_batch
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.mail.imap import FolderState, ImapSession, MailError
from desktop.mail.limits import MAX_BYTES
from desktop.store.files import digest
from desktop.store.models.mail import DUPLICATE, IMPORTED, PENDING, QUARANTINED
from desktop.store.queries.rows import MailboxRow

Count = Callable[[int | None, bool, int, int], None]
"""A fate and whether it began a ticket; or None, and how many of how many messages are done."""

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 3
"""After so many failures at the same message it is put aside, so that it cannot hold up those behind it."""


@dataclass(frozen=True, slots=True)
class _Fetched:
    """A message of the server; ``raw`` is None when it is gone, empty with a ``reason`` when it cannot be had."""

    uid: int
    raw: bytes | None
    reason: str = ""
    size: int = 0


class FolderFetch:
    """One pass over one folder."""

    def __init__(self, desk: Desk, box: MailboxRow, session: ImapSession, stop: threading.Event, count: Count) -> None:
        self.desk, self.box, self.session, self.stop, self.count = desk, box, session, stop, count
        self.stuck, self.attempts, self.done = 0, 0, 0

    def run(self, folder: str) -> None:
        """Take in what is new, then do what follows on the server; note the trouble or that there is none."""
        try:
            state = self.session.select(folder)
            above = self._above(state)
            uids = self.session.new_uids(state, above, self._since())
            for chunk in self._chunks(uids):
                self._take(state, chunk, len(uids))
                if self.stop.is_set():
                    return
            self._mark_read(state, uids)
            finish_folder(self.desk, self.box, self.session, state)
        except DeskError as refusal:
            self._note(folder, refusal)
            raise
        note_folder(self.desk, self.box.id, folder)

    def _above(self, state: FolderState) -> int:
        """Return the UID above which mail is new. After a UIDVALIDITY change all is new, and found to be known."""
        known = folder_state(self.box.id, state.name)
        if known.uidvalidity != state.uidvalidity:
            read_up_to(self.desk, self.box.id, FolderMark(state.name, state.uidvalidity, 0))
            return 0
        details = json.loads(known.details or "{}")
        self.stuck, self.attempts = int(details.get("uid", 0)), int(details.get("attempts", 0))
        return int(known.last_uid)

    def _since(self) -> date | None:
        """Return the day to search from: one early, because the server compares days in its own zone."""
        if self.box.start_at is None:
            return None
        return datetime.fromtimestamp(self.box.start_at / 1000, UTC).date() - timedelta(days=1)

    def _chunks(self, uids: Sequence[int]) -> Iterator[Sequence[int]]:
        """Cut into batches; where an earlier pass got stuck, one by one, to learn which message it is."""
        careful = BATCH if self.stuck and uids and uids[0] <= self.stuck else 0
        for uid in uids[:careful]:
            yield [uid]
        for start in range(careful, len(uids), BATCH):
            yield uids[start : start + BATCH]

    def _take(self, state: FolderState, chunk: Sequence[int], total: int) -> None:
        """Take a batch in; what came before a failure counts, and the failure tells where it was."""
        ready: list[_Fetched] = []
        left = list(chunk)
        try:
            for fetched in self._fetch(chunk):
                ready.append(fetched)
                left.remove(fetched.uid)
                if sum(len(one.raw or b"") for one in ready) >= BATCH_BYTES:
                    self._keep(state, ready)
                    ready = []
        except MailError as failure:
            self._keep(state, ready)
            raise _StuckError(failure, left[0] if left else 0) from failure
        self._keep(state, ready)
        self.done += len(chunk)
        self.count(None, False, self.done, total)

    def _fetch(self, chunk: Sequence[int]) -> Iterator[_Fetched]:
        if chunk[0] == self.stuck and self.attempts >= MOST_ATTEMPTS:
            yield _Fetched(chunk[0], b"", "unreadable-on-server")
            chunk = chunk[1:]
        sizes = self.session.sizes(chunk)
        large = {uid for uid, size in sizes.items() if size > MAX_BYTES}
        run: list[int] = []
        for uid in chunk:
            if uid not in large:
                run.append(uid)
                continue
            yield from self._bodies(run)
            run = []
            yield _Fetched(uid, b"", "too-large", sizes[uid])
        yield from self._bodies(run)

    def _bodies(self, uids: Sequence[int]) -> Iterator[_Fetched]:
        """Yield in the order of the UIDs: the mark may never pass one that is not in the ledger."""
        for uid, raw in self.session.fetch_many(uids) if uids else ():
            yield _Fetched(uid, raw)

    def _keep(self, state: FolderState, fetched: Sequence[_Fetched]) -> None:
        if not fetched:
            return
        there = [one for one in fetched if one.raw is not None]
        mark = FolderMark(state.name, state.uidvalidity, max(one.uid for one in fetched))
        try:
            arrivals = [self._arrival(state, one) for one in there]
            self.desk.files.settle()
            after = self.box.after_import != "leave"
            recorded = record_arrivals(self.desk, self.box.id, arrivals, mark, after)
        except Exception as error:
            raise disk_trouble(error) or error from error
        waiting = [
            self._waiting(state, entry.id, one.raw or b"")
            for entry, one in zip(recorded, there, strict=True)
            if entry.fate == PENDING
        ]
        for entry in recorded:
            if entry.fate != PENDING:
                self.count(DUPLICATE if entry.fate == IMPORTED else entry.fate, False, 0, 0)
        self._settle(waiting)

    def _arrival(self, state: FolderState, one: _Fetched) -> Arrival:
        name, validity = state.name, state.uidvalidity
        if one.reason:
            key = digest(f"{self.box.id} {name} {validity} {one.uid}".encode())
            return Arrival(key, one.size, name, validity, one.uid, fate=QUARANTINED, reason=one.reason)
        raw = one.raw or b""
        return Arrival(self.desk.files.put_raw(raw), len(raw), name, validity, one.uid)

    def _waiting(self, state: FolderState, entry: str, raw: bytes) -> Waiting:
        sent = bool(self.box.sent_folder) and state.name == self.box.sent_folder
        return Waiting(entry, raw, sent_folder=sent, not_before=self.box.start_at)

    def _settle(self, waiting: Sequence[Waiting]) -> None:
        taken: list[Taken] = settle_batch(self.desk, waiting)
        for one in taken:
            self.count(one.fate, one.began, 0, 0)
        confirm_new(self.desk, taken)

    def _mark_read(self, state: FolderState, uids: Sequence[int]) -> None:
        """Note that all UIDs given so far are dealt with, so that the next search begins behind them."""
        known = folder_state(self.box.id, state.name)
        upto = max(state.uidnext - 1, uids[-1] if uids else 0)
        if known.uidvalidity != state.uidvalidity or known.last_uid < upto:
            read_up_to(self.desk, self.box.id, FolderMark(state.name, state.uidvalidity, upto))

    def _note(self, folder: str, refusal: DeskError) -> None:
        details = {name: str(value)[:300] for name, value in refusal.details.items()}
        at = refusal.uid if isinstance(refusal, _StuckError) else 0
        if at:
            again = at == self.stuck
            details |= {"uid": str(at), "attempts": str(self.attempts + 1 if again else 1)}
        try:
            note_folder(self.desk, self.box.id, folder, refusal.code, json.dumps(details, ensure_ascii=False))
        except pw.DatabaseError:  # the disk is full: the trouble itself is raised all the same
            log.exception("the trouble of a folder could not be noted")


class _StuckError(MailError):
    """A failure, and the UID of the first message that did not come."""

    def __init__(self, failure: MailError, uid: int) -> None:
        super().__init__(failure.code, **failure.details)
        self.uid = uid

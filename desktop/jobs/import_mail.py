"""Imports mail from files: mbox, Maildir, single messages, folders of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.commands.base import Desk
from desktop.commands.ledger import IMPORT_MAILBOX, Arrival, Recorded, record_arrivals
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission, Scope
from desktop.jobs.import_mail_batch import BATCH, Waiting, settle_batch
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.jobs.import_mail_pending import settle_pending
from desktop.jobs.import_mail_store import Found, StoreAhead, Stored
from desktop.jobs.session import as_mail
from desktop.mail.sources import FoundMail, NotMail, find_mail, total_bytes
from desktop.store.database import db
from desktop.store.models.mail import DUPLICATE, IGNORED, IMPORTED, PENDING, QUARANTINED


@dataclass
class ImportSums:
    """What became of everything met: ``seen`` is the sum of the four fates. ``tickets`` is how many began."""

    seen: int = 0
    imported: int = 0
    duplicates: int = 0
    quarantined: int = 0
    ignored: int = 0
    tickets: int = 0
    seconds: float = 0.0

    def count(self, fate: int, began: bool = False) -> None:
        """Count one mail under its fate."""
        self.seen += 1
        self.imported += fate == IMPORTED
        self.duplicates += fate == DUPLICATE
        self.quarantined += fate == QUARANTINED
        self.ignored += fate == IGNORED
        self.tickets += began


Progress = Callable[[ImportSums, int, int], None]
"""Sums so far, bytes read, bytes in all; called about every fifty mails."""


def import_paths(
    desk: Desk,
    paths: Sequence[Path],
    progress: Progress | None = None,
    stop: threading.Event | None = None,
    source: str = "import",
    batch: int = BATCH,
) -> ImportSums:
    """Take in all mail below ``paths``; what lies there is only read.

    Importing the same again makes duplicates, nothing new, so an interrupted import is simply repeated. Raises
    ``NotAllowedError`` and the codes of ``disk_trouble``; what was counted until then is in the desk.
    """
    if desk.actor.scope(Permission.IMPORT) == Scope.NONE:
        raise NotAllowedError("not-allowed", permission=Permission.IMPORT.value)
    paths = [Path(path) for path in paths]
    with db.connection_context():
        return _Run(as_mail(desk), source, progress, total_bytes(paths)).run(find_mail(paths), stop, batch)


@dataclass
class _Run:
    desk: Desk
    source: str
    progress: Progress | None
    total: int
    sums: ImportSums = field(default_factory=ImportSums)
    met: dict[str, int] = field(default_factory=dict)
    """How many equal ones came before, by the first digits of the hash."""

    def run(self, found: Iterable[Found], stop: threading.Event | None, size: int) -> ImportSums:
        begun = time.perf_counter()
        settle_pending(self.desk, stop)
        with StoreAhead(self.desk.files, found, size) as ahead:
            for stored in self._stored(ahead):
                if stop is not None and stop.is_set():
                    break
                self._take(stored)
                self.sums.seconds = time.perf_counter() - begun
                if self.progress is not None:
                    self.progress(replace(self.sums), stored.batch[-1].done, self.total)
        self.sums.seconds = time.perf_counter() - begun
        return self.sums

    def _stored(self, ahead: StoreAhead) -> Iterator[Stored]:
        try:
            yield from ahead
        except OSError as error:
            raise disk_trouble(error) or error from error

    def _take(self, stored: Stored) -> None:
        """Write the ledger for mail that is stored, then read it: each durable before the next begins."""
        try:
            arrivals = [self._arrival(found, raw) for found, raw in zip(stored.batch, stored.raws, strict=True)]
            recorded = record_arrivals(self.desk, IMPORT_MAILBOX, arrivals)
        except Exception as error:
            raise disk_trouble(error) or error from error
        waiting = []
        for found, entry in zip(stored.batch, recorded, strict=True):
            if isinstance(found, FoundMail) and entry.fate == PENDING:
                waiting.append(Waiting(entry.id, found.raw, False, self.source))
            else:
                self._count_known(entry)
        for taken in settle_batch(self.desk, waiting):
            self.sums.count(taken.fate, taken.began)

    def _arrival(self, found: Found, raw: str) -> Arrival:
        nth = self.met.get(raw[:16], 0)
        self.met[raw[:16]] = nth + 1
        place = found.place.encode("utf-8", "replace").decode()
        if isinstance(found, NotMail):
            fate = QUARANTINED if found.reason == "too-large" else IGNORED
            return Arrival(raw, found.size, place, nth=nth, fate=fate, reason=found.reason)
        return Arrival(raw, len(found.raw), place, nth=nth)

    def _count_known(self, entry: Recorded) -> None:
        repeated = not entry.fresh and entry.fate == IMPORTED
        self.sums.count(DUPLICATE if repeated else entry.fate)

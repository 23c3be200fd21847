"""Imports mail from files: mbox, Maildir, single messages, folders of them."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import peewee as pw

from desktop.commands.base import Desk
from desktop.commands.intake_types import ReadMail, Taken
from desktop.commands.ledger import IMPORT_MAILBOX, Arrival, Recorded, record_arrivals
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission, Scope
from desktop.jobs.import_mail_batch import BATCH, put_aside, take_all
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.jobs.import_mail_pending import settle_pending
from desktop.jobs.import_mail_process import ReadElsewhere, ReaderDiedError, is_worth_it
from desktop.jobs.import_mail_store import Item, Reading, StoredMail
from desktop.jobs.session import as_mail
from desktop.mail.sources import total_bytes
from desktop.store.database import db
from desktop.store.files import Files
from desktop.store.models.mail import DUPLICATE, IGNORED, IMPORTED, PENDING, QUARANTINED
from desktop.store.search_index import settle_search

log = logging.getLogger(__name__)
LARGE = 2_000
"""Imports of so many mails end by putting the search index in order."""


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
    if desk.actor.scope(Permission.SYSTEM_IMPORT_DATA) == Scope.NONE:
        raise NotAllowedError("not-allowed", permission=Permission.SYSTEM_IMPORT_DATA.value)
    with db.connection_context():
        sums = _Run(as_mail(desk), [Path(path) for path in paths], source, batch, progress, stop).run()
        if sums.imported >= LARGE:
            _tidy_search()
        return sums


def _tidy_search() -> None:
    """Merge what a large import left of the search index, in short steps; without it the next answers would pay."""
    try:
        settle_search()
    except pw.DatabaseError as error:
        log.warning("the search index stays in pieces: %s", error)


@dataclass
class _Run:
    desk: Desk
    paths: Sequence[Path]
    source: str
    size: int
    progress: Progress | None
    stop: threading.Event | None
    sums: ImportSums = field(default_factory=ImportSums)
    total: int = 0
    met: dict[str, int] = field(default_factory=dict)
    """How many equal ones came before, by the first digits of the hash."""

    def run(self) -> ImportSums:
        begun = time.perf_counter()
        settle_pending(self.desk, self.stop)
        self.total = total_bytes(self.paths)
        if is_worth_it(self.total):
            try:
                with ReadElsewhere(self.desk.files, self.paths, self.size) as elsewhere:
                    self._go(elsewhere, begun)
            except ReaderDiedError:
                log.warning("the reading process ended after %d; going on without it", self.sums.seen)
                self._count(settle_pending(self.desk, self.stop))
                self._go(self._here(self.sums.seen), begun)
        else:
            self._go(self._here(0), begun)
        self.sums.seconds = time.perf_counter() - begun
        return self.sums

    def _here(self, skip: int) -> StoredMail:
        return StoredMail(Files(self.desk.files.root), self.paths, self.size, skip)

    def _go(self, source: StoredMail | ReadElsewhere, begun: float) -> None:
        try:
            for items in source.batches():
                if self.stop is not None and self.stop.is_set():
                    return
                recorded = record_arrivals(self.desk, IMPORT_MAILBOX, [self._arrival(item) for item in items])
                self._count_known(recorded)
                self._take(recorded, source.readings(any(entry.fate == PENDING for entry in recorded)))
                self.sums.seconds = time.perf_counter() - begun
                if self.progress is not None:
                    self.progress(replace(self.sums), items[-1].done, self.total)
        except (OSError, pw.DatabaseError) as error:
            raise disk_trouble(error) or error from error

    def _take(self, recorded: Sequence[Recorded], readings: Sequence[Reading]) -> None:
        """Take in what is fresh. Its raw mail is durable, then the ledger was, and only now is it looked at."""
        read = []
        for entry, reading in zip(recorded, readings, strict=True):
            if entry.fate == PENDING and reading is not None:
                read.append(ReadMail(entry.id, reading[0], reading[1], live=False, source=self.source))
            elif entry.fate == PENDING:
                self._count([put_aside(self.desk, entry.id, "parser-failed")])
        self._count(take_all(self.desk, read))

    def _arrival(self, item: Item) -> Arrival:
        nth = self.met.get(item.raw[:16], 0)
        self.met[item.raw[:16]] = nth + 1
        fate = PENDING if not item.reason else QUARANTINED if item.reason == "too-large" else IGNORED
        return Arrival(item.raw, item.size, item.place, nth=nth, fate=fate, reason=item.reason)

    def _count_known(self, recorded: Sequence[Recorded]) -> None:
        for entry in recorded:
            if entry.fate != PENDING:
                repeated = not entry.fresh and entry.fate == IMPORTED
                self.sums.count(DUPLICATE if repeated else entry.fate)

    def _count(self, taken: Iterable[Taken]) -> None:
        for one in taken:
            self.sums.count(one.fate, one.began)

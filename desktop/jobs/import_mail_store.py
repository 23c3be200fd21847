"""Stores raw mail ahead of its reading, in a thread: waiting for the disk leaves the processor to the parser."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType

from desktop.jobs.import_mail_batch import BATCH_BYTES
from desktop.mail.sources import FoundMail, NotMail
from desktop.store.files import Files

Found = FoundMail | NotMail
_WRITERS = 4
_AHEAD = 2


@dataclass(frozen=True, slots=True)
class Stored:
    """A batch whose raw mail is durable; ``raws`` are the hashes, for what is no mail its key."""

    batch: tuple[Found, ...]
    raws: tuple[str, ...]


class StoreAhead:
    """Iterates over stored batches; use it in a ``with`` block, which ends the thread.

    An error of the disk is raised where the batch that met it would have come.
    """

    def __init__(self, files: Files, found: Iterable[Found], size: int) -> None:
        self._files = Files(files.root)  # of its own: what is not yet settled belongs to one thread
        self._found = found
        self._size = size
        self._ready: queue.Queue[Stored | BaseException | None] = queue.Queue(_AHEAD)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._work, name="store-ahead", daemon=True)

    def __enter__(self) -> StoreAhead:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        while self._thread.is_alive():
            try:
                self._ready.get(timeout=0.05)
            except queue.Empty:
                continue
        self._thread.join()

    def __iter__(self) -> Iterator[Stored]:
        while (ready := self._ready.get()) is not None:
            if isinstance(ready, BaseException):
                raise ready
            yield ready

    def _work(self) -> None:
        try:
            with ThreadPoolExecutor(_WRITERS) as writers:
                for batch in batches(self._found, self._size):
                    if self._over.is_set():
                        return
                    self._ready.put(self._store(batch, writers))
            self._ready.put(None)
        except BaseException as error:  # handed to the reading thread, which raises it
            self._ready.put(error)

    def _store(self, batch: tuple[Found, ...], writers: ThreadPoolExecutor) -> Stored:
        distinct = list(dict.fromkeys(one.raw for one in batch if isinstance(one, FoundMail)))
        names = dict(zip(distinct, writers.map(self._files.put_raw, distinct), strict=True))
        self._files.settle()
        return Stored(batch, tuple(names[one.raw] if isinstance(one, FoundMail) else one.key for one in batch))


def batches(found: Iterable[Found], size: int) -> Iterator[tuple[Found, ...]]:
    """Cut what was found into batches of so many, and of bearable weight."""
    batch: list[Found] = []
    weight = 0
    for one in found:
        batch.append(one)
        weight += len(one.raw) if isinstance(one, FoundMail) else 0
        if len(batch) >= size or weight >= BATCH_BYTES:
            yield tuple(batch)
            batch, weight = [], 0
    if batch:
        yield tuple(batch)

"""Stores raw mail and reads it, batch by batch; the half of an import that needs no database."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop.jobs.import_mail_batch import BATCH_BYTES
from desktop.mail.message import ParsedMail
from desktop.mail.parse import parse
from desktop.mail.sources import FoundMail, NotMail, find_mail
from desktop.store.files import Files

_WRITERS = 4
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Item:
    """Something met. ``raw`` is its hash, durable under it; with a ``reason`` it is no mail and ``raw`` its key."""

    place: str
    raw: str
    size: int
    done: int
    reason: str = ""


Reading = tuple[ParsedMail, tuple[str, ...]] | None
"""A mail and the hashes of its attachments, durable; None for what the parser failed at and for what is no mail."""


class StoredMail:
    """Goes through the sources: ``batches`` stores and tells, then ``readings`` reads the batch that was just told."""

    def __init__(self, files: Files, paths: Sequence[Path], size: int, skip: int = 0) -> None:
        self._files, self._size = files, size
        self._found = islice(find_mail(paths), skip, None)
        self._batch: tuple[FoundMail | NotMail, ...] = ()

    def batches(self) -> Iterator[tuple[Item, ...]]:
        """Yield batches whose raw mail is durable. Raises ``OSError`` when the disk fails."""
        with ThreadPoolExecutor(_WRITERS) as writers:
            for batch in _cut(self._found, self._size):
                self._batch = batch
                names = self._store(writers)
                self._files.settle()
                yield tuple(_item(one, names) for one in self._batch)

    def readings(self, wanted: bool = True) -> list[Reading]:
        """Read the batch, in its order; attachments are durable afterwards. Unwanted, nothing is read."""
        if not wanted:
            return [None] * len(self._batch)
        readings = [self._read(one) if isinstance(one, FoundMail) else None for one in self._batch]
        self._files.settle()
        return readings

    def _store(self, writers: ThreadPoolExecutor) -> dict[bytes, str]:
        """Write several files at once, because most of the time goes into waiting for the disk."""
        distinct = list(dict.fromkeys(one.raw for one in self._batch if isinstance(one, FoundMail)))
        return dict(zip(distinct, writers.map(self._files.put_raw, distinct), strict=True))

    def _read(self, found: FoundMail) -> Reading:
        try:
            mail = parse(found.raw)
        except Exception:  # whatever a hostile mail does to the parser must not stop the next one
            log.exception("a mail in %s could not be read", found.place)
            return None
        return mail, tuple(self._files.put_blob(file.content) for file in mail.attachments)


def _item(one: FoundMail | NotMail, names: dict[bytes, str]) -> Item:
    place = one.place.encode("utf-8", "replace").decode()
    if isinstance(one, NotMail):
        return Item(place, one.key, one.size, one.done, one.reason)
    return Item(place, names[one.raw], len(one.raw), one.done)


def _cut(found: Iterable[FoundMail | NotMail], size: int) -> Iterator[tuple[FoundMail | NotMail, ...]]:
    """Cut what was found into batches of so many, and of bearable weight."""
    batch: list[FoundMail | NotMail] = []
    weight = 0
    for one in found:
        batch.append(one)
        weight += len(one.raw) if isinstance(one, FoundMail) else 0
        if len(batch) >= size or weight >= BATCH_BYTES:
            yield tuple(batch)
            batch, weight = [], 0
    if batch:
        yield tuple(batch)

"""Stores and reads the mail of a large import in a second process, while this one writes the database.

Python runs one thread at a time, so a thread would gain nothing. When the process dies (a mail that crashes the
parser itself), what it had told is in the ledger and the import goes on here, from where it stopped.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import cast

from desktop.jobs.import_mail_store import Item, Reading, StoredMail
from desktop.store.files import Files

WORTH_BYTES = 8 * 1024 * 1024
"""Below this a second process costs more than it gains."""
ENDING_S = 5.0
_MAIN = Path(__file__).resolve().parents[2] / "main.py"

log = logging.getLogger(__name__)


class ReaderDiedError(Exception):
    """The second process ended without a word."""


def is_worth_it(size: int) -> bool:
    """Tell whether to read so many bytes elsewhere.

    Only within our own program: the new process imports its ``main.py`` again, which does nothing then; somebody
    else's script might do all its work a second time.
    """
    main = getattr(sys.modules.get("__main__"), "__file__", None)
    ours = getattr(sys, "frozen", False) or (main is not None and Path(main).resolve() == _MAIN)
    return size >= WORTH_BYTES and ours and (os.cpu_count() or 1) > 1


class ReadElsewhere:
    """The same two methods as ``StoredMail``, with the work done in another process. Use it in a ``with`` block."""

    def __init__(self, files: Files, paths: Sequence[Path], size: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe(duplex=False)
        self._process = context.Process(
            target=work, args=(theirs, files.root, list(paths), size), name="mail-reader", daemon=True
        )
        self._process.start()
        theirs.close()

    def __enter__(self) -> ReadElsewhere:
        return self

    def __exit__(self, *_reason: object) -> None:
        self._pipe.close()
        self._process.join(ENDING_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()

    def batches(self) -> Iterator[tuple[Item, ...]]:
        """Yield batches whose raw mail is durable. Raises ``OSError`` when the disk fails, ``ReaderDiedError``."""
        while (told := self._hear()) is not None:
            yield cast(tuple[Item, ...], told)

    def readings(self, wanted: bool = True) -> list[Reading]:
        """Return the batch that was just told, read. It is read whether wanted or not."""
        return cast(list[Reading], self._hear())

    def _hear(self) -> object:
        try:
            told = self._pipe.recv()
        except (EOFError, ConnectionError):
            raise ReaderDiedError from None
        if isinstance(told, OSError):
            raise told
        return told


def work(pipe: Connection, root: Path, paths: Sequence[Path], size: int) -> None:
    """Run in the second process: tell each batch when it is stored, then read it and tell that."""
    nice = getattr(os, "nice", None)
    if nice is not None:
        with contextlib.suppress(OSError):
            nice(1)
    source = StoredMail(Files(root), paths, size)
    try:
        for items in source.batches():
            pipe.send(items)
            pipe.send(source.readings())
        pipe.send(None)
    except BrokenPipeError:  # the import was stopped
        return
    except OSError as error:
        with contextlib.suppress(OSError):
            pipe.send(OSError(error.errno, str(error)))

"""Waiting for news: LISTEN as a hint, and a question every few seconds, because a hint may never come.

Behind a pooler no notification is delivered, and a desk may be told to send none (NOTIFY takes a lock that all
databases of a server share): then nothing is listened for. The word carries nothing: it goes to whoever is connected.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import psycopg

from desktop.sync.postgres.connecting import Connection, is_pooled, refusals

ASK_EVERY = 5.0
"""Seconds between two questions."""


class Listener:
    """A connection of its own that waits. ``listens`` is off where LISTEN does no good, as found when it is opened."""

    def __init__(self, connect: Callable[[], Connection], *, listens: bool = True) -> None:
        self._connect, self._listens = connect, listens
        self._connection: Connection | None = None
        self._seen: int | None = None
        self._closed = False

    def wait(self, seconds: float) -> bool:
        """Wait until something may be new, for at most so long. Raises ``server-unreachable``."""
        end = time.monotonic() + seconds
        while not self._closed:
            if self._is_news():
                return True
            left = min(end - time.monotonic(), ASK_EVERY)
            if left <= 0:
                return False
            if self._heard(left):
                self._is_news()
                return True
        return False

    def _open(self) -> Connection:
        if self._connection is None or self._connection.closed or self._connection.broken:
            self._connection = self._connect()
            if self._listens and not is_pooled(self._connection) and self._is_told():
                self._connection.execute("LISTEN desk")
        return self._connection

    def _is_told(self) -> bool:
        """Ask whether the server says when something is new."""
        assert self._connection is not None  # noqa: S101  just opened
        return self._connection.execute("SELECT sync.tells()").fetchone() == (True,)

    def _is_news(self) -> bool:
        """Ask for the number of the last push; True when it moved since it was asked last."""
        with refusals():
            row = self._open().execute("SELECT sync.latest()").fetchone()
        latest = int(row[0]) if row else 0
        before, self._seen = self._seen, latest
        return before is not None and latest != before

    def _heard(self, seconds: float) -> bool:
        with refusals():
            return any(True for _ in self._open().notifies(timeout=seconds, stop_after=1))

    def close(self) -> None:
        """Stop waiting."""
        self._closed = True
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.close()
            except psycopg.Error:
                return

"""The bus: how the rest of the program learns that something was committed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Changed:
    """Rows of one table were written. Published after the commit, on the writing thread.

    ``kind`` is the table's name, ``ids`` the rows' ids (32 hex digits), ``command`` the name of what wrote them.
    """

    kind: str
    ids: frozenset[str]
    command: str


class Bus:
    """Calls every subscriber, in order, on the thread that publishes."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[Changed], None]] = []

    def subscribe(self, subscriber: Callable[[Changed], None]) -> None:
        """Add a subscriber for the life of the program."""
        self._subscribers.append(subscriber)

    def publish(self, event: Changed) -> None:
        """Tell every subscriber. One that fails is logged, never raised: the commit has already happened."""
        for subscriber in self._subscribers:
            try:
                subscriber(event)
            except Exception:
                log.exception("a subscriber failed on %s", event)

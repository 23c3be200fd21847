"""A thread that waits at the hub for a sign that something is new, on a connection of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.sync.hub import Hub

log = logging.getLogger(__name__)
WAIT_S = 5.0
"""How long one wait lasts: the time until the thread notices that it is to end."""


class Listener:
    """Sets an event at every sign. It ends by itself when the hub is lost: the meetings notice that, too."""

    def __init__(self, open_hub: Callable[[], Hub], wake: threading.Event) -> None:
        self._open_hub, self._wake = open_hub, wake
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="sync-listener", daemon=True)

    def start(self) -> None:
        """Begin to wait."""
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Tell whether the thread has ended, as when its connection was lost while that of the meetings stands."""
        return not self._thread.is_alive()

    def end(self) -> None:
        """Let the thread end soon; nobody waits for it."""
        self._over.set()

    def _listen(self) -> None:
        try:
            with db.connection_context():
                hub = self._open_hub()
                try:
                    while not self._over.is_set():
                        if hub.wait(WAIT_S) and not self._over.is_set():
                            self._wake.set()
                finally:
                    hub.close()
        except DeskError as refusal:
            log.info("nothing is announced any more: %s", refusal.code)
        except Exception:
            log.exception("listening for changes failed")

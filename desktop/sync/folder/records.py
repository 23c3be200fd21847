"""Certificates and wrapped keys: signed records that any computer may bring, for they say themselves who made them."""

from __future__ import annotations

from desktop.core.errors import DeskError
from desktop.sync.folder.disk import stopping, write_once
from desktop.sync.folder.layout import CERTS, KEYS, sha_of
from desktop.sync.folder.state import State

KINDS = (CERTS, KEYS)


class Records:
    """Keeps the folder and this computer's roster and ring equal."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._names: dict[bytes, str] = {}

    def learn(self) -> bool:
        """Take in what others brought; tell whether anything was new. Records may need one another in any order."""
        learned = False
        while self._learn_once():
            learned = True
        return learned

    def publish(self) -> int:
        """Bring what the folder lacks, also what somebody removed from it, and return how many records."""
        brought = 0
        with stopping(self._state.root):
            for kind, data in self._state.seals.records():
                name = self._names.setdefault(data, sha_of(data))
                if not self._state.listing.has(kind, name):
                    path = self._state.root / kind / name
                    write_once(path, data)
                    self._state.listing.expect(path)
                    brought += 1
        return brought

    def _learn_once(self) -> bool:
        learned = False
        for kind in KINDS:
            for place in self._state.listing.records(kind):
                try:
                    with stopping(self._state.root):
                        known = self._state.seals.learn(kind, place.read())
                except (ValueError, DeskError) as error:
                    if isinstance(error, DeskError) and not isinstance(error.__cause__, FileNotFoundError):
                        raise
                    known = False
                if known:
                    self._state.listing.done(place)
                    learned = True
                else:
                    self._state.listing.put_off(place)
        return learned

"""Which computer does what only one should do, decided without anybody to ask.

The owner chose computers for the desk's work; the first of them that lives does it. It is taken over only when its
signs of life have not changed for a quarter of an hour by the clock of whoever takes over. Folders are carried late
and in parts, so in rare cases two hold a lease at once: that is why imported mails, firings and letters have ids that
come out the same on both.
"""

from __future__ import annotations

from desktop.store.database import db
from desktop.sync.folder import ledger
from desktop.sync.folder.beats import Beats, Sign
from desktop.sync.folder.state import State

SILENCE = 900.0
"""Seconds without a new sign after which a computer counts as away."""


def chosen() -> list[str]:
    """Return the devices that may do the desk's work, in the order in which they are asked."""
    sql = "SELECT device FROM computer WHERE desk_work = 1 AND revoked = 0 AND deleted = 0 ORDER BY joined_at, device"
    return [str(device) for (device,) in db.execute_sql(sql).fetchall()]


class Leases:
    """The leases of this computer; each lasts as long as it was asked for, unless it is prolonged."""

    def __init__(self, state: State, beats: Beats) -> None:
        self._state = state
        self._beats = beats
        self._began = state.clock()
        self._until: dict[str, float] = {}
        self._tokens = {name: int(token) for name, token in ledger.facts("token:").items()}

    def lease(self, name: str, seconds: int) -> int | None:
        """Take or prolong a lease and return its token; None when it is somebody else's turn."""
        signs = self._signs()
        if not self._is_turn(name, signs):
            self.release(name)
            return None
        self._expire()
        if name not in self._beats.claims:
            self._beats.claims[name] = self._next_token(name)
        self._until[name] = self._state.clock() + seconds
        self._beats.beat()
        return self._beats.claims[name]

    def release(self, name: str) -> None:
        """Let go of a lease and let it be known."""
        self._until.pop(name, None)
        if self._beats.claims.pop(name, None) is not None:
            self._beats.beat()

    def is_first(self) -> bool:
        """Tell whether this computer is the one that keeps the folder tidy."""
        return self._is_turn("", self._signs())

    def _signs(self) -> dict[str, Sign]:
        """Read the signs of the others; each token in them is remembered, so that none is given twice."""
        signs = {sign.device: sign for sign in self._beats.read()}
        for sign in signs.values():
            for name, token in sign.claims.items():
                self._tokens[name] = max(token, self._tokens.get(name, 0))
        return signs

    def _next_token(self, name: str) -> int:
        self._tokens[name] = self._tokens.get(name, 0) + 1
        ledger.set_fact(f"token:{name}", str(self._tokens[name]))
        return self._tokens[name]

    def _is_turn(self, name: str, signs: dict[str, Sign]) -> bool:
        order, me = chosen(), self._state.device
        if me not in order:
            return False
        before = order[: order.index(me)]
        if any(self._lives(signs.get(device)) for device in before):
            return False
        return not any(name in sign.claims and self._lives(sign) for device, sign in signs.items() if device in order)

    def _lives(self, sign: Sign | None) -> bool:
        since = self._began if sign is None else sign.since
        return self._state.clock() - since < SILENCE

    def _expire(self) -> None:
        now = self._state.clock()
        for name in [name for name, until in self._until.items() if until < now]:
            self._until.pop(name)
            self._beats.claims.pop(name, None)

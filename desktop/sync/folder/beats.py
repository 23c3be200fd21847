"""Signs of life: a small sealed file for each computer, replaced again and again, with what is being done there.

Wall clocks of other computers prove nothing. A computer lives while what it says *changes*, by the clock of whoever
looks; an older sign brought back by a carrier is told by its counter.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

import desktop
from desktop.store.clock import time_now
from desktop.sync.folder import ledger
from desktop.sync.folder.disk import read_whole, replace_file, stopping
from desktop.sync.folder.layout import HERE, is_visible
from desktop.sync.folder.seals import Head, Opened, UnopenedError, sealing
from desktop.sync.folder.state import State
from desktop.sync.scopes import DESK, in_folder, ticket_scopes
from desktop.sync.wire import FIRST, RowSet, Section, Value

EVERY = 120.0
"""Seconds between two signs when nothing changes."""
LARGEST = 1024 * 1024
"""Bytes; nothing so large is a sign of life."""
MOST = 1 << 62
"""What a counter or token may be; an agent with a changed program could write anything here."""
LIFE, DOING = "here_life", "here_doing"
LONGEST = 40
"""Characters of a version, or of what somebody is doing."""
_ID = bytes(16)


@dataclass(slots=True)
class Sign:
    """The latest sign of a computer. ``since``: when this clock first saw it; ``claims``: leases by token."""

    device: str
    agent: str
    counter: int
    since: float
    age: float
    claims: dict[str, int] = field(default_factory=dict)
    ticket: str = ""
    doing: str = ""


class Beats:
    """Writes this computer's sign and reads those of the others."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.signs: dict[str, Sign] = {}
        self.claims: dict[str, int] = {}
        self._doing: tuple[str, str] | None = None
        self._said: object = None
        self._at = float("-inf")
        self._marks: dict[str, tuple[int, int]] = {}

    def say(self, doing: tuple[str, str] | None) -> None:
        """Set (ticket, viewing or writing), or that nothing is being done, and let it be known."""
        self._doing = doing
        self.beat()

    def beat(self, *, calm: bool = False) -> bool:
        """Write a sign when something changed, or the last one is old; tell whether one was written.

        ``calm``: one that has never said anything leaves the sign to another process of this desk, if there is one.
        """
        now = self._state.clock()
        content = (self._doing, dict(self.claims))
        if content == self._said and now - self._at < EVERY:
            return False
        count, at = (ledger.fact("beat") or "0 0").split()
        if calm and self._said is None and 0 <= time_now() - int(at) < EVERY * 1000:
            return False
        ledger.set_fact("beat", f"{int(count) + 1} {time_now()}")
        if not self._write(int(count) + 1):
            return False
        self._said, self._at = content, now
        return True

    def _write(self, counter: int) -> bool:
        head = Head(self._state.seals.hub_id, self._state.device, 0, at=time_now(), deps=self._state.heads.vector())
        with sealing():
            data = self._state.seals.seal(head, self._sections(counter))
        with stopping(self._state.root):
            self._state.check()
            try:
                replace_file(self._state.root / HERE / self._state.device, data)
            except PermissionError:
                return False  # on Windows somebody reads it just now
        return True

    def _sections(self, counter: int) -> list[Section]:
        life = (counter, json.dumps(self.claims), desktop.__version__)
        sections = [_section(frozenset({DESK}), LIFE, ("counter", "claims", "version"), life)]
        if self._doing is not None:
            ticket = bytes.fromhex(self._doing[0])
            scopes = in_folder(ticket_scopes([ticket])[ticket], {})
            sections.append(_section(scopes, DOING, ("ticket", "doing"), (ticket, self._doing[1])))
        return sections

    def read(self) -> Iterable[Sign]:
        """Return the latest sign of every other computer."""
        with stopping(self._state.root):
            names = self._state.listing.names(HERE)
            for name in names:
                self._read(name)
        return [sign for sign in self.signs.values() if sign.device != self._state.device]

    def doings(self) -> list[tuple[str, str, str]]:
        """Return what is being done on other computers, to tell whether it changed."""
        return sorted((sign.device, sign.ticket, sign.doing) for sign in self.read())

    def _read(self, name: str) -> None:
        if name == self._state.device or not is_visible(name):
            return
        path = self._state.root / HERE / name
        try:
            found = path.stat()
            mark = (found.st_mtime_ns, found.st_size)
            if self._marks.get(name) == mark:
                return
            opened = self._state.seals.open(read_whole(path, LARGEST))
        except (UnopenedError, FileNotFoundError, PermissionError, ValueError):
            return
        self._marks[name] = mark
        self._take(opened)

    def _take(self, opened: Opened) -> None:
        device, now = opened.head.device, self._state.clock()
        known = self.signs.get(device)
        bound = ledger.fact(f"seat:{device}")
        if opened.head.n or opened.head.hub_id != self._state.seals.hub_id or bound not in ("", opened.seat):
            return
        values = {rowset.table: _values(rowset) for section in opened.sections for rowset in section.rowsets}
        counter = values.get(LIFE, {}).get("counter", 0)
        if not isinstance(counter, int) or counter > MOST or known is not None and counter <= known.counter:
            return
        age = 0.0 if known is not None else max(0.0, (time_now() - opened.head.at) / 1000)
        sign = Sign(device, opened.agent, counter, now, age)
        sign.claims = _claims(values.get(LIFE, {}).get("claims"))
        doing = values.get(DOING, {})
        if isinstance(ticket := doing.get("ticket"), bytes):
            sign.ticket, sign.doing = ticket.hex(), str(doing.get("doing", ""))[:LONGEST]
        self.signs[device] = sign
        peer = self._state.peer(device)
        peer.heard(opened.agent, opened.head.at, opened.head.deps)
        peer.version = str(values.get(LIFE, {}).get("version", ""))[:LONGEST]


def _section(scopes: frozenset[str], table: str, columns: tuple[str, ...], values: tuple[Value, ...]) -> Section:
    return Section(scopes, (RowSet(table, columns, [(_ID, "", "", "", *values)]),))


def _values(rowset: RowSet) -> dict[str, Value]:
    return dict(zip(rowset.columns, rowset.rows[0][FIRST:], strict=False)) if rowset.rows else {}


def _claims(text: Value) -> dict[str, int]:
    try:
        found = json.loads(str(text))
        return {name: token for name, token in found.items() if type(token) is int and 0 <= token <= MOST}
    except (ValueError, AttributeError, RecursionError):
        return {}

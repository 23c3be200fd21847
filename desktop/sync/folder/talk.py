"""What computers at a folder tell each other so that they come to agree: sums of rows, rows in doubt, answers.

One small file for each computer beside its acknowledgements, ``ack/DEVICE/N-HASH.sums``, replaced when there is
something else to say. It is sealed like everything: sums to the agent who is to compare them, rows in doubt to the
office. It names the files that its writer had read: two computers that read the same files must hold the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.store.clock import time_now
from desktop.sync.digests import Bucket, Sums
from desktop.sync.folder import ledger
from desktop.sync.folder.disk import make_folder, read_whole, remove_file, stopping, write_once
from desktop.sync.folder.layout import ACK, SHORT, is_device, sha_of
from desktop.sync.folder.seals import Head, Opened, UnopenedError
from desktop.sync.folder.state import State
from desktop.sync.reader_sums import COMPARED, Clocks, sums_in, sums_text
from desktop.sync.scopes import DESK, OFFICE, agent_scope
from desktop.sync.wire import FIRST, ID, RowSet, Section, Value

LARGEST = 8 * 1024 * 1024
"""Bytes; nothing so large is read."""
MOST_ROWS, MOST_BUCKETS = 5_000, 500
"""Rows and buckets that one file puts in doubt."""
RELIST = 60.0
"""Seconds after which a folder is listed although it seems unchanged."""
SETTLING = 3.0
"""Seconds during which a folder that changed is listed at each look."""
LOST = 600.0
"""Seconds after which files that one has read and another has not count as lost: both have seen all that there is."""
MOST = 1 << 62
_ID = bytes(16)
_NAME = re.compile(r"([0-9a-f]{8})-[0-9a-f]{16}\.sums")
Row = tuple[str, Clocks]
"""Table and clocks of a row; empty clocks for one that is not there."""


@dataclass(slots=True)
class Words:
    """What one computer says. Times are its own (ms).

    ``asked``: when it asked for sums. ``called``: when it asked everybody to compare. ``answered``: device to the
    number of its file that was dealt with. ``sums``: agent (id), or ``office``, to what they should hold. ``rows`` and
    ``buckets``: what is in doubt; of buckets ``rows`` holds all. ``wanted``: device to rows that it shall send.
    """

    asked: int = 0
    called: int = 0
    answered: Mapping[str, int] = field(default_factory=dict)
    sums: Mapping[str, Sums] = field(default_factory=dict)
    rows: Sequence[Row] = ()
    buckets: Sequence[Bucket] = ()
    wanted: Mapping[str, Sequence[tuple[str, bytes]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Heard:
    """What another computer said, the number of its file, and how far it had read."""

    device: str
    agent: str
    number: int
    read: Mapping[str, int]
    words: Words


@dataclass(slots=True)
class _Home:
    """What is known of one computer's folder."""

    mtime: int = -1
    changed: float = 0.0
    listed: float = float("-inf")
    name: str = ""
    heard: Heard | None = None


class Talk:
    """Says this computer's words and hears those of the others."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._homes: dict[str, _Home] = {}
        self._said: Words | None = None
        self._lacking: dict[str, tuple[object, float]] = {}

    def has_read(self, heard: Heard, *, all_the_same: bool = False) -> bool:
        """Tell whether this computer has read the files that another one had, leaving out such as nobody has any more.

        ``all_the_same``: and none besides.
        """
        mine = self._state.heads.vector()
        lacking = {device: n for device, n in heard.read.items() if mine.get(device, 0) < n}
        if all_the_same:
            more = {device: n for device, n in mine.items() if n > heard.read.get(device, 0)}
            lacking |= {f"more {device}": n for device, n in more.items()}
        name, now = f"{heard.device} {all_the_same}", self._state.clock()
        known, since = self._lacking.get(name, (None, now))
        if known != lacking:
            self._lacking[name] = lacking, now
            since = now
        return not lacking or now - since > LOST

    @property
    def number(self) -> int:
        """Return the number of the file that was written last."""
        return int(ledger.fact("talk") or 0)

    def say(self, words: Words) -> bool:
        """Write what is to be said unless it stands there; tell whether it was written."""
        if words == self._said or self._said is None and words == Words():
            return False
        number, state = self.number + 1, self._state
        ledger.set_fact("talk", str(number))
        head = Head(state.seals.hub_id, state.device, 0, deps=state.heads.vector(), at=time_now())
        data = self._sealed(head, words)
        home = state.root / ACK / state.device
        with stopping(state.root):
            make_folder(home)
            path = home / f"{number:08x}-{sha_of(data)[:SHORT]}.sums"
            write_once(path, data)
            for old in home.iterdir():
                if _NAME.fullmatch(old.name) and old.name != path.name:
                    remove_file(old)
        self._said = words
        return True

    def _sealed(self, head: Head, words: Words) -> bytes:
        """Seal words; sums for somebody who has no key yet are left out."""
        sections = list(_sections(words))
        for section in list(sections):
            try:
                self._state.seals.seal(head, [section])
            except UnopenedError:
                sections.remove(section)
        return self._state.seals.seal(head, sections)

    def others(self) -> list[Heard]:
        """Return what the other computers say."""
        state = self._state
        with stopping(state.root):
            names = [path.name for path in (state.root / ACK).iterdir() if is_device(path.name)]
            for name in names:
                if name != state.device:
                    self._look(name)
        return [home.heard for name in names if (home := self._homes.get(name)) is not None and home.heard is not None]

    def _look(self, device: str) -> None:
        known, now = self._homes.setdefault(device, _Home()), self._state.clock()
        path = self._state.root / ACK / device
        mtime = path.stat().st_mtime_ns
        if mtime != known.mtime:
            known.mtime, known.changed = mtime, now
        elif now - known.changed > SETTLING and now - known.listed < RELIST:
            return
        known.listed = now
        found = max((each.name for each in path.iterdir() if _NAME.fullmatch(each.name)), default="")
        if found and found != known.name:
            known.heard = self._read(device, path / found) or known.heard
            known.name = found

    def _read(self, device: str, path: Path) -> Heard | None:
        try:
            opened = self._state.seals.open(read_whole(path, LARGEST))
            if not self._is_of(device, opened):
                return None
            number = int(path.name[:8], 16)
            return Heard(device, opened.agent, number, dict(opened.head.deps), _words(opened))
        except (UnopenedError, OSError, ValueError, TypeError, RecursionError):
            return None

    def _is_of(self, device: str, opened: Opened) -> bool:
        head, bound = opened.head, ledger.fact(f"seat:{device}")
        fits = head.n == 0 and head.hub_id == self._state.seals.hub_id and head.device == device
        return fits and bound in ("", opened.seat)


def _sections(words: Words) -> Iterator[Section]:
    head = (words.asked, words.called, json.dumps(dict(words.answered)))
    rowset = RowSet("talk", ("asked", "called", "answered"), [(_ID, "", "", "", *head)])
    yield Section(frozenset({DESK}), (rowset,))
    for reader, sums in words.sums.items():
        scope = OFFICE if reader == OFFICE else agent_scope(reader)
        told = RowSet("talk_sums", ("reader", "sums"), [(_ID, "", "", "", reader, sums_text(sums))])
        yield Section(frozenset({scope}), (told,))
    rows = [(row, new, clk, "", table) for table, (row, new, clk) in words.rows]
    buckets = [(_ID, "", "", "", table, last) for table, last in words.buckets]
    wanted = [(row, "", "", "", table, device) for device, listed in words.wanted.items() for table, row in listed]
    if rows or buckets or wanted:
        sets = (
            RowSet("talk_rows", ("tbl",), rows),
            RowSet("talk_buckets", ("tbl", "last"), buckets),
            RowSet("talk_wanted", ("tbl", "device"), wanted),
        )
        yield Section(frozenset({OFFICE}), tuple(each for each in sets if each.rows))


def _words(opened: Opened) -> Words:
    """Read words. Raises ``ValueError`` or ``TypeError`` for what makes no sense."""
    found = Words()
    for rowset in (rowset for section in opened.sections for rowset in section.rowsets):
        rows = [(row[ID], row[1], row[2], dict(zip(rowset.columns, row[FIRST:], strict=True))) for row in rowset.rows]
        if rowset.table == "talk" and rows:
            said = rows[0][3]
            found.asked, found.called = _time(said["asked"]), _time(said["called"])
            found.answered = {str(key): _time(value) for key, value in json.loads(str(said["answered"])).items()}
        elif rowset.table == "talk_sums":
            found.sums = {**found.sums, **{str(said["reader"]): sums_in(said["sums"]) for *_, said in rows}}
        elif rowset.table == "talk_rows":
            found.rows = [
                (str(said["tbl"]), (bytes(row), str(new), str(clk)))  # type: ignore[arg-type]  # an id is bytes
                for row, new, clk, said in rows[:MOST_ROWS]
                if said["tbl"] in COMPARED
            ]
        elif rowset.table == "talk_buckets":
            found.buckets = [(str(said["tbl"]), str(said["last"])) for *_, said in rows[:MOST_BUCKETS]]
        elif rowset.table == "talk_wanted":
            found.wanted = _wanted((row, said) for row, _, _, said in rows[:MOST_ROWS])
    return found


def _wanted(rows: Iterable[tuple[Value, dict[str, Value]]]) -> dict[str, list[tuple[str, bytes]]]:
    found: dict[str, list[tuple[str, bytes]]] = {}
    for row, said in rows:
        if isinstance(row, bytes) and said["tbl"] in COMPARED:
            found.setdefault(str(said["device"]), []).append((str(said["tbl"]), row))
    return found


def _time(value: object) -> int:
    if type(value) is not int or not 0 <= value <= MOST:
        raise ValueError("no number")
    return value

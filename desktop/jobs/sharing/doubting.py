"""The side of who asks: compares this computer's rows with the sums of the first one, and says what is in doubt."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field

from desktop.jobs.sharing.keyholding import READING
from desktop.jobs.sharing.mending import owe_rows
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.store.sharing import read_local, works_here, write_local
from desktop.sync.capture import mark_rows
from desktop.sync.digests import Bucket, differing
from desktop.sync.folder.talk import MOST_BUCKETS, MOST_ROWS, Heard, Row, Talk, Words
from desktop.sync.held import count_held
from desktop.sync.owing import forget, owed
from desktop.sync.reader_sums import bucket_rows, clocks_of, sums_for
from desktop.sync.refusals import MOST_OWED, OWED
from desktop.sync.scopes import OFFICE, scopes_of_agent, works_for_desk
from desktop.sync.tables import SYNCED

log = logging.getLogger(__name__)
EVERY_MS = 24 * 3_600_000
"""How often everything is compared although nothing speaks for it."""
TRIES = 8
"""How often it is compared again after something was mended, before the next day."""
STATE = "agreement"
"""The local fact that holds ``Doubts``, as JSON."""


@dataclass(slots=True)
class Doubts:
    """How far comparing is. Times are this computer's (ms).

    ``due``: it is to be done. ``tries``: how often it may still be. ``asked``: when sums were asked for. ``at``: when
    all was equal last. ``buckets``, ``refusals``: what is in doubt, said in the file ``number``. ``reading``: what was
    read then. ``called``, ``stale``, ``taken``: what was dealt with of what others said. ``found``: how many
    buckets differed since comparing began. ``held``: how many rows waited for others.
    """

    due: bool = False
    tries: int = TRIES
    asked: int = 0
    at: int = 0
    number: int = 0
    buckets: list[Bucket] = field(default_factory=list)
    refusals: list[int] = field(default_factory=list)
    reading: str = ""
    called: dict[str, int] = field(default_factory=dict)
    stale: dict[str, int] = field(default_factory=dict)
    taken: dict[str, int] = field(default_factory=dict)
    found: int = 0
    held: int = 0


def read_doubts() -> Doubts:
    """Return how far comparing is."""
    return Doubts(**json.loads(read_local(STATE, "{}")))


def ask_to_compare() -> None:
    """Let everything be compared at the next occasion."""
    doubts = read_doubts()
    doubts.due, doubts.tries, doubts.found, doubts.asked = True, TRIES, 0, _later(doubts.asked)
    _write(doubts)


class Doubting:
    """Keeps what is in doubt on this computer, whose agent is given by id."""

    def __init__(self, talk: Talk, agent: str) -> None:
        self._talk, self._agent = talk, agent
        self._rows: tuple[object, Sequence[Row]] = (None, ())

    def words(self, others: Iterable[Heard], device: str) -> Words:
        """Do what follows from what others say and return what is to be said here; nothing waits to be sent."""
        doubts = read_doubts()
        before = asdict(doubts)
        judges = [each for each in others if works_for_desk(actor_of(each.agent))]
        for judge in judges:
            self._take(judge, doubts, device)
        self._notice(doubts)
        if doubts.due and not (doubts.buckets or doubts.refusals):
            self._compare(judges, doubts)
        if not doubts.refusals:
            self._doubt_refusals(doubts)
        words = Words(asked=doubts.asked if doubts.due else 0)
        if doubts.buckets or doubts.refusals:
            doubts.number = doubts.number or self._talk.number + 1
            words.rows, words.buckets = self._in_doubt(doubts), [(table, last) for table, last in doubts.buckets]
        if asdict(doubts) != before:
            _write(doubts)
        return words

    def _take(self, judge: Heard, doubts: Doubts, device: str) -> None:
        """Take in an answer, a call to compare, and rows that are wanted from here."""
        if doubts.number and judge.words.answered.get(device, 0) >= doubts.number:
            forget(f"{OWED} *", [rid.to_bytes(8) for rid in doubts.refusals])
            doubts.buckets, doubts.refusals, doubts.number = [], [], 0
        if judge.words.called > doubts.called.get(judge.device, 0):
            doubts.called[judge.device] = judge.words.called
            doubts.due, doubts.tries = True, TRIES
        if doubts.taken.get(judge.device) != judge.number:
            doubts.taken[judge.device] = judge.number
            for table, row in judge.words.wanted.get(device, ()):
                if works_here():
                    owe_rows(table, [row])
                else:
                    mark_rows(table, "id = ?", (row,))

    def _notice(self, doubts: Doubts) -> None:
        """Find out whether there is a reason to compare."""
        reading = read_local(READING)
        refused = _refusals()
        held = count_held()
        if doubts.reading != reading or held > doubts.held or set(refused) - set(doubts.refusals):
            doubts.due, doubts.tries = True, TRIES
        doubts.held = held
        if not doubts.due and not 0 <= time_now() - doubts.at < EVERY_MS:
            doubts.due, doubts.tries = True, TRIES
        if doubts.due and not doubts.asked:
            doubts.asked = _later(0)
        doubts.reading = reading

    def _compare(self, judges: Iterable[Heard], doubts: Doubts) -> None:
        """Compare with sums of who had read the same files; ask anew where they are of another time."""
        scopes = scopes_of_agent(actor_of(self._agent))
        reader = OFFICE if OFFICE in scopes else self._agent
        for judge in judges:
            sums = judge.words.sums.get(reader)
            if sums is None:
                continue
            if self._talk.has_read(judge, all_the_same=True):
                self._note(differing(sums_for(scopes), sums), doubts)
                return
            if doubts.stale.get(judge.device) != judge.number and self._talk.has_read(judge):
                doubts.stale[judge.device], doubts.asked = judge.number, _later(doubts.asked)

    def _note(self, found: Sequence[Bucket], doubts: Doubts) -> None:
        doubts.found += len(found)
        if not found:
            doubts.due, doubts.asked, doubts.at = False, 0, time_now()
            return
        log.warning("%d buckets differ from those of the first computer, beginning with %s", len(found), found[0])
        doubts.tries -= 1
        doubts.asked = _later(doubts.asked)
        if doubts.tries <= 0:
            doubts.due, doubts.asked, doubts.at = False, 0, time_now()
        order = list(SYNCED)
        doubts.buckets = sorted(found, key=lambda bucket: order.index(bucket[0]))[:MOST_BUCKETS]

    def _doubt_refusals(self, doubts: Doubts) -> None:
        rids = _refusals()
        if rids:
            doubts.refusals, doubts.number = rids, 0

    def _in_doubt(self, doubts: Doubts) -> Sequence[Row]:
        """Return the rows in doubt as they are now; they are read once."""
        key = (doubts.number, tuple(doubts.refusals))
        if self._rows[0] != key:
            rows: list[Row] = list(_refused_rows(doubts.refusals))
            kept: list[Bucket] = []
            scopes = scopes_of_agent(actor_of(self._agent))
            for bucket in doubts.buckets:
                held = bucket_rows((bucket[0], bucket[1]), scopes, MOST_ROWS + 1)
                if kept and len(rows) + len(held) > MOST_ROWS:
                    break
                kept.append(bucket)
                rows += [(bucket[0], each) for each in held]
            doubts.buckets = kept
            self._rows = key, rows
        return self._rows[1]


def _refused_rows(rids: Iterable[int]) -> Iterable[Row]:
    """Give the rows that were refused here as they are here."""
    wanted: dict[str, set[bytes]] = {}
    for rid in rids:
        row = db.execute_sql("SELECT tbl, row_id FROM sync_refused WHERE rid = ?", (rid,)).fetchone()
        if row is not None and row[0] in SYNCED and len(row[1]) == 16:
            wanted.setdefault(str(row[0]), set()).add(bytes(row[1]))
    for table, ids in wanted.items():
        here = clocks_of(table, ids)
        yield from ((table, here.get(each, (each, "", ""))) for each in sorted(ids))


def _refusals() -> list[int]:
    return [int.from_bytes(rid) for _, rid in owed(OWED, MOST_OWED)]


def _later(moment: int) -> int:
    return max(time_now(), moment + 1)


def _write(doubts: Doubts) -> None:
    write_local(STATE, json.dumps(asdict(doubts)))

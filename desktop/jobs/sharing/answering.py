"""The side of the first computer: gives sums to who asks for them, and answers what is in doubt.

Where it holds something later, it sends its rows whole and vouched for. Where somebody else does, it asks for theirs if
they work for the desk; of all others it takes nothing that it did not take already, and says its own values again.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from desktop.jobs.sharing.mending import owe_rows
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.store.sharing import read_local, write_local
from desktop.sync.digests import Sums
from desktop.sync.folder.talk import MOST_ROWS, Heard, Talk, Words
from desktop.sync.measures import left, spend
from desktop.sync.merge_reference import read_clocks
from desktop.sync.owing import owe, take
from desktop.sync.reader_sums import Clocks, bucket_rows, clocks_of, sums_for, visible
from desktop.sync.restamping import say_again
from desktop.sync.restating import answer, owe_again, settle_refusals
from desktop.sync.scopes import EVERYBODY, OFFICE, Scopes, scopes_of_agent, works_for_desk
from desktop.sync.tables import SYNCED
from desktop.sync.wire import RowSet, Section

ANSWERED, CALLED = "agreement_answered", "agreement_called"
"""The local facts that say which files of whom were answered (JSON), and when (ms) all were called to compare."""
MENDED_A_DAY = 20_000
"""Rows that are sent again for one agent within a day."""
WANTED = "wanted"
"""Begins the kinds of ``sync_owed`` of rows that a computer was asked for; its device and the table follow."""
PLACED = "placed"
"""Begins the kinds of ``sync_owed`` of tickets that were sent to a computer which did not have them."""
Vector = Mapping[str, int]


class Answering:
    """Remembers for whom sums were made, and at which state of the folder."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._sums: dict[str, Sums] = {}
        self._read: Vector = {}
        self._served: dict[str, int] = {}
        self._wanted: dict[str, list[tuple[str, bytes]]] = {}
        self._words = Words()

    def answer_all(self, others: Iterable[Heard]) -> None:
        """Do what follows from what others doubt, as far as this computer has read all that they had."""
        answered: dict[str, int] = json.loads(read_local(ANSWERED, "{}"))
        for heard in others:
            doubted = heard.words.rows or heard.words.buckets
            if doubted and heard.number > answered.get(heard.device, 0) and self._talk.has_read(heard):
                answered[heard.device] = heard.number
                with db.atomic("IMMEDIATE"):
                    self._wanted[heard.device] = answer_one(heard)
                    write_local(ANSWERED, json.dumps(answered))
        settle_refusals()

    def words(self, others: Iterable[Heard], read: Vector) -> Words:
        """Return what is to be said: answers, and sums for who asked; the same as before where nothing is new."""
        asking = [
            heard
            for heard in others
            if heard.words.asked > self._served.get(heard.device, 0) and self._talk.has_read(heard)
        ]
        answered: dict[str, int] = json.loads(read_local(ANSWERED, "{}"))
        called = int(read_local(CALLED, "0"))
        if not asking and (answered, called) == (self._words.answered, self._words.called):
            return self._words
        if self._read != read or called != self._words.called:
            self._sums, self._read = {}, dict(read)
        readers = {}
        for heard in asking:
            scopes = scopes_of_agent(actor_of(heard.agent))
            readers[OFFICE if OFFICE in scopes else heard.agent] = scopes
            self._served[heard.device] = heard.words.asked
        self._sums |= {reader: sums_for(scopes) for reader, scopes in readers.items()}
        self._words = Words(0, called, answered, dict(self._sums), wanted=dict(self._wanted))
        return self._words


def answer_one(heard: Heard) -> list[tuple[str, bytes]]:
    """Mend what differs between this desk and rows that somebody else doubts; return the rows that they shall send."""
    actor = actor_of(heard.agent)
    scopes, works = scopes_of_agent(actor), works_for_desk(actor)
    most = left(f"mend {heard.agent}", MENDED_A_DAY)
    wanted: list[tuple[str, bytes]] = []
    for table, rows in _theirs(heard, scopes).items():
        mine = clocks_of(table, rows)
        seen = visible(table, mine, scopes)
        older = [
            row for row, clocks in rows.items() if row in mine and row in seen and is_older(clocks, mine[row], table)
        ]
        owe_rows(table, older[:most])
        if table == "ticket" and OFFICE not in scopes:
            _place_again([row for row in older[:most] if not rows[row][1]], heard.device)
        most -= len(older[:most])
        spend(f"mend {heard.agent}", len(older[:most]))
        newer = [each for row, each in rows.items() if row not in mine or is_older(mine[row], each, table)]
        wanted += _want(table, newer, heard, works=works)
    return wanted


def _place_again(tickets: Iterable[bytes], device: str) -> None:
    """Say anew where tickets are that somebody still does not have although they were sent.

    Word that a ticket left may have come later than its place was said, from somebody who did not know that place.
    """
    kind = f"{PLACED} {device}"
    for row in tickets:
        if take(kind, row):
            say_again("ticket", [row], "department")
        else:
            owe(kind, [row])


def _theirs(heard: Heard, scopes: Scopes) -> dict[str, dict[bytes, Clocks]]:
    """Return the rows in doubt as they have them; of whole buckets also those that they do not have."""
    found: defaultdict[str, dict[bytes, Clocks]] = defaultdict(dict)
    for table, clocks in heard.words.rows:
        found[table][clocks[0]] = clocks
    for bucket in heard.words.buckets:
        for row, _, _ in bucket_rows(bucket, scopes, MOST_ROWS):
            found[bucket[0]].setdefault(row, (row, "", ""))
    return found


def is_older(one: Clocks, other: Clocks, table: str) -> bool:
    """Tell whether a row has a smaller clock than another state of it in some column."""
    _, new, clk = one
    _, other_new, other_clk = other
    if (new, clk) == (other_new, other_clk):
        return False
    mine, theirs = read_clocks(clk), read_clocks(other_clk)
    return any(mine.get(column, new) < theirs.get(column, other_new) for column in SYNCED[table].columns)


def _want(table: str, newer: Sequence[Clocks], heard: Heard, *, works: bool) -> list[tuple[str, bytes]]:
    """Return which rows somebody shall send who has later ones; of who may not vouch for them only once.

    What was refused here is answered as a refusal; what was asked for in vain is said again as it is here.
    """
    found, kind = [], f"{WANTED} {heard.device} {table}"
    for row, new, clk in newer:
        if works:
            found.append((table, row))
        elif not owe_again(table, [row]):
            if take(kind, row):
                answer([_as_edit(table, (row, new, clk))], heard.agent)
            else:
                owe(kind, [row])
                found.append((table, row))
    return found


def _as_edit(table: str, clocks: Clocks) -> Section:
    """Return somebody's row as an edit of all its columns, whose values are not known."""
    row, new, clk = clocks
    columns = SYNCED[table].columns
    stamps = {column: read_clocks(clk).get(column, new) for column in columns}
    return Section(EVERYBODY, (RowSet(table, columns, [(row, "", json.dumps(stamps), "", *(None for _ in columns))]),))

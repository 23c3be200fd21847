"""Sums of what readers of some scopes should hold."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.settings import write_setting
from desktop.sync.digests import Sums, differing
from desktop.sync.reader_sums import bucket_rows, clocks_of, sums_for, sums_in, sums_text, visible
from desktop.sync.scopes import DESK, OFFICE, department_scope
from tests.making import make_department, make_ticket
from tests.sync.sharing import share

EVERYTHING = frozenset({DESK, OFFICE})


def test_a_restricted_reader_has_the_sums_of_what_they_may_have(desk: Desk) -> None:
    workshop = make_department("Workshop")
    mine, other = make_ticket("Mine", department=workshop), make_ticket("Other")
    share()
    scopes = frozenset({DESK, department_scope(workshop)})
    found = sums_for(scopes)
    assert ("ticket", mine.id[-2:]) in found
    assert sum(count for (table, _), (count, _) in found.items() if table == "ticket") == 1
    assert visible("ticket", [bytes.fromhex(each.id) for each in (mine, other)], scopes) == {bytes.fromhex(mine.id)}
    row = ("ticket", other.id[-2:])
    assert [each[0].hex() for each in bucket_rows(row, EVERYTHING, 10)].count(other.id) == 1
    assert other.id not in [each[0].hex() for each in bucket_rows(row, scopes, 10)]


def test_what_is_one_agents_own_is_in_no_sum(desk: Desk) -> None:
    share()
    before = _of_settings()
    with journal.recording(desk.actor.id, "theme"):
        write_setting("agent", desk.actor.id, "theme", "dark")
    assert _of_settings() == before
    with journal.recording(desk.actor.id, "name"):
        write_setting("desk", "", "name", "Halyard")
    assert _of_settings() != before


def _of_settings() -> Sums:
    return {bucket: found for bucket, found in sums_for(EVERYTHING).items() if bucket[0] == "setting"}


def test_sums_are_read_as_they_are_told_and_nothing_else_is(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    sums = sums_for(EVERYTHING)
    assert differing(sums_in(sums_text(sums)), sums) == []
    assert sums_in('[["sqlite_master", "00", 1, 1], ["ticket", "0a", true, 1]]') == {}
    with pytest.raises(ValueError, match="values to unpack"):
        sums_in("[[1]]")
    key = bytes.fromhex(ticket.id)
    assert clocks_of("ticket", [key, bytes(16)]).keys() == {key}

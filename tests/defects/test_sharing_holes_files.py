"""Signed files of somebody who has keys and a changed program: what stands in them misleads and stops nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.store.clock import new_id, time_now
from desktop.store.database import db
from desktop.store.models import Department, Ticket
from desktop.sync.applying import apply_sections
from desktop.sync.clocks import STEPS, pack
from desktop.sync.folder.parting import parted
from desktop.sync.quarantine import release
from desktop.sync.refusals import keep_refused, refused_rows
from desktop.sync.restamping import assert_mine
from desktop.sync.rights_check import judge
from desktop.sync.sealing.packing import MalformedError
from desktop.sync.sealing.packing import pack as packed
from desktop.sync.sealing.sections import section_bytes, section_in
from desktop.sync.wire import Gone, RowSet, Section
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.sync.rights_judging import SCOPES, begin, clock_of, edit, key, made, refusals
from tests.sync.sealing.team import REPAIR, SALES, head, make_team, section
from tests.sync.two_desks import THERE

DAY_MS = 24 * 3600 * 1000


def test_only_a_tickets_id_can_be_gone() -> None:
    for wrong in ("z" * 32, "ab", "AB" * 16):
        data = packed((["office"], 0, [], [("ticket", wrong, f"{1:024x}", "office")]))
        with pytest.raises(MalformedError):
            section_in(data)


@pytest.mark.parametrize("name", ['x" FROM setting --', 'a"||(SELECT text FROM message LIMIT 1)||"b', "a b", "é", "1a"])
def test_a_column_has_the_name_of_a_column(name: str) -> None:
    rows = RowSet("ticket", (name,), [(bytes(16), f"{1:024x}", "", "", 1)])
    with pytest.raises(MalformedError):
        section_in(section_bytes(Section(frozenset({"office"}), (rows,))))
    with pytest.raises(MalformedError):
        section_in(section_bytes(Section(frozenset({"office"}), (replace(rows, table=name, columns=("id",)),))))


def test_setting_right_what_somebody_wrote_reads_no_more_than_the_columns(desk: Desk) -> None:
    ticket = make_ticket()
    begin()
    name = "strange"
    row = (key(ticket.id), "", f'{{"{name}":"{clock_of(THERE)}"}}', "", 1)
    assert_mine([Section(SCOPES, (RowSet("ticket", (name,), [row]),))])
    (extra,) = db.execute_sql("SELECT _extra FROM ticket WHERE id = ?", (key(ticket.id),)).fetchone()
    assert not extra


def test_who_takes_tickets_may_not_take_them_off_their_colleagues_computers(desk: Desk) -> None:
    home, other = str(Department.get().id), make_department("Workshop")
    restricted, colleague = make_agent("R", "restricted", [home]), make_agent("C", "agent", [home])
    ticket = make_ticket()
    begin()
    gone = Section(SCOPES, (), (Gone("ticket", ticket.id, clock_of(THERE), f"d:{home}"),))
    assert refusals([gone], actor_desk(desk, restricted)) == [("ticket", "gone-refused")]
    assert refusals([gone], actor_desk(desk, colleague)) == []
    referred = Section(SCOPES, (), (Gone("ticket", ticket.id, clock_of(THERE), f"d:{other}"),))
    assert refusals([referred], actor_desk(desk, restricted)) == []


def test_nothing_is_written_for_some_readers_that_the_office_may_not_read(desk: Desk) -> None:
    home = str(Department.get().id)
    restricted = make_agent("R", "restricted", [home])
    ticket = make_ticket()
    begin()
    facts = {"ticket": key(ticket.id), "kind": "note", "agent": key(restricted), "text": "Psst", "quotes": ""}
    for scopes in ({f"d:{home}"}, {f"a:{restricted}"}, set()):
        hidden = replace(made("message", **facts), scopes=frozenset(scopes))
        assert refusals([hidden], actor_desk(desk, restricted))


def test_rows_are_at_home_only_where_they_were_really_sealed_to() -> None:
    team = make_team()
    claimed = section("office", SALES, REPAIR)
    sealed = section("office", SALES)
    data = team.ann.seal(head(), [sealed])
    assert team.owner.open(data).sections[0].scopes == {"office", SALES}
    forged = _sealed_as(team.ann, sealed, claimed)
    assert team.owner.open(forged).sections[0].scopes == {"office", SALES}


def test_a_strange_key_hides_nothing_from_the_office() -> None:
    team = make_team()
    stranger = make_team()
    stranger_key = stranger.owner.ring.newest(SALES)
    assert stranger_key is not None
    data = _sealed_as(team.ann, section(SALES), section("office", SALES), extra=stranger_key)
    for reader in (team.ann, team.owner):
        opened = reader.open(data)
        assert opened.sections == ()
        assert opened.unreadable == 1


def _sealed_as(seals, to, claims, extra=None):  # type: ignore[no-untyped-def]
    """Seal what claims some scopes to the keys of others."""
    from desktop.sync.sealing import seal as sealing

    keys = [*sealing.keys_for(seals.ring, to.scopes), *([extra] if extra is not None else [])]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sealing, "keys_for", lambda ring, scopes: keys)
        return seals.seal(head(), [claims])


def test_many_rows_of_the_far_future_do_not_hold_back_those_whose_time_has_come(desk: Desk) -> None:
    ticket = make_ticket()
    begin()
    far = pack((time_now() + 1000 * DAY_MS) * STEPS, THERE)
    near = pack((time_now() + 6 * 60_000) * STEPS, THERE)
    rows = [(key(new_id()), far, "", "", 0) for _ in range(501)]
    apply_sections([Section(SCOPES, (RowSet("ticket", ("deleted",), rows),))], device=THERE)
    edited = (key(ticket.id), "", f'{{"subject":"{near}"}}', "", "In time")
    apply_sections([Section(SCOPES, (RowSet("ticket", ("subject",), [edited]),))], device=THERE)
    with pytest.MonkeyPatch.context() as patched:
        later = time_now() + 10 * 60_000
        patched.setattr("desktop.sync.held.time_now", lambda: later)
        apply_sections([])
    assert Ticket.get(Ticket.id == ticket.id).subject == "In time"


def test_maps_where_none_belongs_fill_no_memory() -> None:
    with pytest.raises(MalformedError):
        section_in(b"\x94\x91\xa6office\x00\x90\xdd\x00\x01\x00\x00" + b"\x80" * 65_536)


def test_a_large_push_becomes_files_that_every_reader_takes() -> None:
    rows = [(n.to_bytes(16), f"{1:024x}", "", "", "x" * 1_000) for n in range(250)]
    wide = RowSet("message", ("text",), rows)
    gone = Gone("ticket", "ab" * 16, f"{1:024x}", "office")
    sections = [Section(frozenset({"office"}), (wide, wide), (gone,)), section(SALES), section(REPAIR)]
    files = list(parted(sections, largest=100_000))
    assert len(files) > 4
    sent = [row for file in files for each in file for rowset in each.rowsets for row in rowset.rows]
    assert sent == [row for each in sections for rowset in each.rowsets for row in rowset.rows]
    assert [each.gone for file in files for each in file if each.gone] == [(gone,)]
    assert all(sum(len(str(row)) for each in file for rowset in each.rowsets for row in rowset.rows) < 150_000
               for file in files)  # fmt: skip
    assert list(parted(sections)) == [sections]
    assert list(parted([])) == []


def test_a_push_for_very_many_groups_of_readers_becomes_files_with_short_headers() -> None:
    sections = [section("office", f"d:{n:032x}") for n in range(1_000)]
    files = list(parted(sections))
    assert len(files) == 3
    assert [each for file in files for each in file] == sections


def test_not_even_an_owner_lets_in_what_the_program_could_not_read(desk: Desk) -> None:
    ticket = make_ticket()
    begin()
    broken = edit("ticket", ticket.id, priority=77)
    _, refused = judge([broken], desk.actor.id, THERE, certified=False)
    keep_refused(refused, THERE, desk.actor.id)
    (kept,) = refused_rows()
    assert kept.why == "row-malformed"
    with pytest.raises(DeskError) as caught:
        release(kept.rid, desk.actor.id)
    assert caught.value.code == "sync-refused-empty"

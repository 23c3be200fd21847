"""A desk summed up: each row once, for whom it is; what waits and what was refused, by whom; what left whose sight."""

from __future__ import annotations

from desktop.commands.base import Desk
from desktop.commands.places import assign, move_to_department
from desktop.store.database import db
from desktop.sync._waiting import Piece
from desktop.sync.held import ROW_UNKNOWN, hold
from desktop.sync.past_readers import left_sections
from desktop.sync.refusals import keep_refused
from desktop.sync.tables import SYNCED
from desktop.sync.whole_state import keep_waiting, knows_everything, whole_sections, without_waiting
from desktop.sync.wire import Refused, Section, id_of
from tests.making import make_agent, make_department, make_ticket
from tests.sync.sharing import send_all, share


def summed(private: str = "") -> list[Section]:
    return [section for sections in whole_sections(private) for section in sections]


def ids_in(sections: list[Section], table: str) -> list[bytes]:
    return [id_of(row) for section in sections for rows in section.rowsets if rows.table == table for row in rows.rows]


def test_each_row_is_there_once_and_only_for_whom_it_is(desk: Desk) -> None:
    share()
    make_ticket("One")
    make_ticket("Two")
    send_all()
    found = summed()
    for table in SYNCED:
        rows = [bytes(row) for (row,) in db.execute_sql(f"SELECT id FROM \"{table}\" WHERE _new <> ''").fetchall()]
        assert sorted(ids_in(found, table)) == sorted(rows), table
    assert {"office"} <= {scope for section in found for scope in section.scopes if ids_in([section], "ticket")}
    assert all(section.scopes == {f"a:{desk.actor.id}"} for section in summed(desk.actor.id))
    assert ids_in(summed(desk.actor.id), "ticket") == []
    assert knows_everything()


def test_what_waits_and_what_was_refused_keep_who_signed_them(desk: Desk) -> None:
    share()
    hold(
        Piece("ticket", ("subject",), ((b"t" * 16, "", '{"subject":"x"}', "", "Early"),), "0b0b0b0b", "a" * 32),
        ROW_UNKNOWN,
    )
    keep_refused([Refused("ticket", "ab" * 16, "right-missing", data=b"words")], "0b0b0b0b", "a" * 32)
    tables = ("sync_held", "sync_refused")
    before = [db.execute_sql(f"SELECT * FROM {table}").fetchall() for table in tables]
    rows, waiting = without_waiting(summed())
    assert len(waiting) == 2
    assert not any(rowset.table in tables for section in rows for rowset in section.rowsets)
    keep_waiting(waiting)
    assert [db.execute_sql(f"SELECT * FROM {table}").fetchall() for table in tables] == before
    for table in tables:
        db.execute_sql(f"DELETE FROM {table}")
    keep_waiting(waiting)
    assert [db.execute_sql(f"SELECT * FROM {table}").fetchall() for table in tables] == before


def test_a_ticket_that_moved_left_whom_it_was_with(desk: Desk) -> None:
    share()
    home, other = make_department("Here"), make_department("There")
    rob = make_agent("Rob Hill", "restricted", [home], "rob@halyard.example")
    ticket = make_ticket("Moved", department=home).id
    make_ticket("Stays", department=home)
    assign(desk, ticket, rob)
    assign(desk, ticket, None)
    move_to_department(desk, ticket, other)
    reading = {rob: frozenset({"desk", f"a:{rob}", f"d:{home}", f"u:{home}"})}
    gone = [each for section in left_sections(reading) for each in section.gone]
    assert {each.id for each in gone} == {ticket}
    assert {each.scope for each in gone} == {f"d:{home}", f"a:{rob}"}
    (placed,) = db.execute_sql(
        "SELECT _clk ->> 'department' FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)
    ).fetchone()
    assert {each.clock for each in gone} == {placed}

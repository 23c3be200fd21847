"""Capturing writes by triggers: exactly what changed, whoever writes it."""

from __future__ import annotations

from pathlib import Path

import peewee as pw
import pytest
import sqlcipher3.dbapi2 as driver

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.bulk import insert_rows
from desktop.store.clock import new_id
from desktop.store.database import db, natural_id
from desktop.store.models import Department, Rule, Tag, Ticket, TicketReferral, TicketTag
from desktop.store.purging import purge_rows
from desktop.store.settings import write_setting
from desktop.sync.capture import (
    install_capture,
    is_captured,
    refresh_capture,
    remove_capture,
    synced_columns,
    watched_columns,
)
from desktop.sync.dirty import pending
from desktop.sync.identity import self_row, start_sharing
from desktop.sync.tables import SYNCED
from tests.making import add_message, make_agent, make_department, make_ticket
from tests.sync.sharing import HERE, all_noted, clocks, marks, send_all, share


def test_installing_stamps_every_row_and_marks_it(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    assert is_captured()
    assert watched_columns() == synced_columns()
    total = sum(db.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0] for table in SYNCED)
    assert pending() == total
    for table in SYNCED:
        assert db.execute_sql(f"SELECT count(*) FROM {table} WHERE length(_new) <> 24").fetchone()[0] == 0
    assert clocks("ticket", ticket.id)[0].endswith(HERE)
    assert all(base == {"*": ""} for base in marks().values())


def test_a_computer_that_joins_offers_nothing(desk: Desk) -> None:
    start_sharing(HERE)
    install_capture(stamp=False)
    assert is_captured()
    assert pending() == 0


def test_an_alone_desk_notes_nothing(desk: Desk) -> None:
    make_ticket()
    assert not is_captured()
    assert pending() == 0


def test_installing_twice_changes_nothing(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    send_all()
    before = clocks("ticket", ticket.id)
    install_capture()
    assert clocks("ticket", ticket.id) == before
    assert pending() == 0


def test_sharing_again_gives_every_row_a_later_clock(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    with journal.recording("test", "edit"):
        ticket.subject = "Edited"
        ticket.save()
    before = clocks("ticket", ticket.id)
    remove_capture()
    share("0b0b0b0b")
    new, clk = clocks("ticket", ticket.id)
    assert new > max(before[0], before[1]["subject"])
    assert clk == {}


def test_new_rows_and_edits_are_noted_exactly(desk: Desk) -> None:
    share()
    with all_noted():
        ticket = make_ticket()
    with all_noted() as changed, journal.recording("test", "edit"):
        ticket.subject, ticket.priority = "Another", 3
        ticket.save()
    assert changed["ticket", ticket.id] == {"subject", "priority"}
    with all_noted() as changed:
        add_message(ticket, "It still burns.")
    assert {table for table, _ in changed} == {"message", "ticket"}


def test_what_is_only_made_here_is_not_noted(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    with all_noted() as changed, journal.recording("test", "derive"):
        ticket.snippet, ticket.send_state, ticket.messages = "…", 2, 9
        ticket.save()
    assert changed == {}


def test_the_same_value_again_is_no_edit(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    with all_noted() as changed:
        db.execute_sql("UPDATE ticket SET subject = subject, priority = priority WHERE id = ?", (ticket_key(ticket),))
    assert changed == {}


def test_triggers_that_keep_counters_and_lists_mark_nothing_twice(desk: Desk) -> None:
    share()
    ticket, other = make_ticket(), make_department("Returns")
    with all_noted() as changed, journal.recording("test", "refer"):
        TicketReferral.create(id=natural_id("referral", ticket.id, other), ticket=ticket.id, department=other)
    assert {table for table, _ in changed} == {"ticket_referral", "event"}
    with all_noted() as changed, journal.recording("test", "move"):
        ticket.department = other
        ticket.save()
    assert changed["ticket", ticket.id] == {"department"}
    rows = (
        "SELECT count(*) FROM ticket_count WHERE n <> (SELECT count(*) FROM ticket t WHERE t.lane = ticket_count.lane"
    )
    assert db.execute_sql(f"{rows} AND t.department = ticket_count.department)").fetchone()[0] == 0


def test_people_rules_and_settings_are_noted_exactly(desk: Desk) -> None:
    share()
    with all_noted():
        agent = make_agent("Ben Osei", "agent", [Department.get().id])
    with all_noted() as changed, journal.recording("test", "rights"):
        db.execute_sql("UPDATE agent SET role = 'admin' WHERE id = ?", (bytes.fromhex(agent),))
    assert changed == {("agent", agent): {"role"}}
    with all_noted(), journal.recording("test", "rule"):
        rule = Rule.create(name="r", trigger="created", position=1, owner=agent, groups="[]", actions="[]")
    with all_noted() as changed, journal.recording("test", "rule"):
        rule.groups = "[1]"
        rule.save()
    assert changed["rule", rule.id] == {"groups"}
    with all_noted(), journal.recording("test", "setting"):
        write_setting("desk", "", "name", "Another name")


def test_bulk_writes_and_purging_are_noted_exactly(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    with journal.recording("test", "tag"):
        tag = Tag.create(id=natural_id("tag", "vip"), name="vip")
        TicketTag.create(id=natural_id("ticket_tag", ticket.id, tag.id), ticket=ticket.id, tag=tag.id)
    with all_noted() as changed, journal.recording("test", "bulk"):
        rows = [{"id": new_id(), "name": f"tag {number}"} for number in range(2_500)]
        insert_rows(Tag, rows)
    assert len([key for key in changed if key[0] == "tag"]) == 2_500
    with all_noted() as changed, journal.recording("test", "purge"):
        purge_rows(ticket)
    assert {"message", "ticket_tag"} <= {table for table, _ in changed}


def test_another_program_that_edits_the_file_is_noted_too(desk: Desk, desk_path: Path) -> None:
    share()
    ticket = make_ticket()
    with all_noted() as changed:
        other = driver.connect(str(desk_path))
        other.execute("UPDATE ticket SET subject = 'by hand' WHERE id = ?", (ticket_key(ticket),))
        other.commit()
        other.close()
    assert changed == {("ticket", ticket.id): {"subject"}}


def test_nothing_is_noted_while_applying_and_a_rollback_takes_that_back(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    send_all()
    with db.atomic() as transaction:
        db.execute_sql("UPDATE sync_self SET applying = 1")
        db.execute_sql("UPDATE ticket SET subject = 'theirs' WHERE id = ?", (ticket_key(ticket),))
        assert pending() == 0
        transaction.rollback()
    assert not self_row().applying
    db.execute_sql("UPDATE ticket SET subject = 'mine' WHERE id = ?", (ticket_key(ticket),))
    assert list(marks()) == [("ticket", ticket.id)]


def test_the_base_is_what_the_author_saw_before_the_first_unsent_edit(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    send_all()
    made = clocks("ticket", ticket.id)[0]
    for subject in ("one", "two"):
        db.execute_sql("UPDATE ticket SET subject = ? WHERE id = ?", (subject, ticket_key(ticket)))
    db.execute_sql("UPDATE ticket SET priority = 3 WHERE id = ?", (ticket_key(ticket),))
    assert marks()["ticket", ticket.id] == {"subject": made, "priority": made}


def test_an_edit_on_top_of_somebody_elses_has_theirs_as_its_base(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    send_all()
    db.execute_sql("UPDATE ticket SET subject = 'mine' WHERE id = ?", (ticket_key(ticket),))
    theirs = f"{self_row().hlc + 5:016x}0b0b0b0b"
    with db.atomic():
        db.execute_sql("UPDATE sync_self SET applying = 1, hlc = hlc + 5")
        db.execute_sql(
            "UPDATE ticket SET subject = 'theirs', _clk = json_set(_clk, '$.subject', ?) WHERE id = ?",
            (theirs, ticket_key(ticket)),
        )
        db.execute_sql("UPDATE sync_self SET applying = 0")
    db.execute_sql("UPDATE ticket SET subject = 'later' WHERE id = ?", (ticket_key(ticket),))
    assert marks()["ticket", ticket.id] == {"subject": theirs}
    assert clocks("ticket", ticket.id)[1]["subject"] > theirs


def test_marks_of_one_command_share_a_transaction_number(desk: Desk) -> None:
    share()
    send_all()
    first = make_ticket()
    second = make_ticket("Another")
    numbers = {
        bytes(key).hex(): number
        for key, number in db.execute_sql("SELECT id, lseq >> 20 FROM sync_dirty WHERE tbl = 'ticket'").fetchall()
    }
    assert numbers[first.id] < numbers[second.id]
    sql = "SELECT count(DISTINCT lseq >> 20) FROM sync_dirty WHERE lseq >> 20 >= ?"
    assert db.execute_sql(sql, (numbers[first.id],)).fetchone()[0] == 2


def test_a_shared_row_cannot_be_removed(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    with pytest.raises(pw.IntegrityError, match="never removed"):
        db.execute_sql("DELETE FROM ticket WHERE id = ?", (ticket_key(ticket),))
    remove_capture()
    db.execute_sql("DELETE FROM ticket WHERE id = ?", (ticket_key(ticket),))


def test_triggers_can_be_made_anew_without_noting_anything(desk: Desk) -> None:
    share()
    make_ticket()
    send_all()
    refresh_capture()
    assert pending() == 0
    with all_noted():
        make_ticket("After")


def ticket_key(ticket: Ticket) -> bytes:
    return bytes.fromhex(ticket.id)

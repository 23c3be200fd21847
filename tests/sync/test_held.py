"""What cannot be merged yet waits: for its row, or for its time; and nothing is dropped."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.notes import delete_note
from desktop.commands.tickets import edit_subject, set_priority
from desktop.store.database import db
from desktop.store.integrity import integrity_problems
from desktop.store.models import Ticket
from desktop.store.queries.search import search
from desktop.sync.applying import apply_sections
from desktop.sync.held import CLOCK_AHEAD, ROW_UNKNOWN, count_held, held_rows
from desktop.sync.identity import self_row
from desktop.sync.wire import Section
from tests.making import add_message, make_ticket
from tests.sync.sharing import send_all, share
from tests.sync.two_desks import joined_desk, opened, section, sent_sections

HOUR_MS = 3_600_000


@pytest.fixture
def other(desk: Desk, tmp_path: Path) -> Path:
    """Give another computer of a desk that is still empty."""
    share()
    send_all()
    return joined_desk(tmp_path / "Other.deskbell")


def whole(path: Path) -> list[str]:
    return [line for line in integrity_problems(path.parent) if not line.startswith("missing file")]


def test_an_edit_that_arrives_before_its_row_is_merged_when_the_row_is_here(desk: Desk, other: Path) -> None:
    ticket = make_ticket()
    note = add_message(ticket, "a spurious remark", kind="note")
    made = sent_sections()
    edit_subject(desk, ticket.id, "Retitled")
    set_priority(desk, ticket.id, 3)
    delete_note(desk, note.id)
    db.execute_sql("UPDATE message SET deleted = 1 WHERE kind = 'note'")
    edited = sent_sections()
    with opened(other):
        assert apply_sections(edited, device="0a0a0a0a", agent=desk.actor.id).held == 2
        assert apply_sections(edited, device="0a0a0a0a", agent=desk.actor.id).held == 0
        assert {(each.table, each.why, each.device) for each in held_rows()} == {
            ("ticket", ROW_UNKNOWN, "0a0a0a0a"),
            ("message", ROW_UNKNOWN, "0a0a0a0a"),
        }
        apply_sections(made)
        row = Ticket.get()
        assert (row.subject, row.priority, row.messages) == ("Retitled", 3, 1)
        assert count_held() == 0
        assert search(desk.actor, "spurious") == []
        assert whole(other) == []


def test_row_edit_and_repetition_in_one_portion_merge_at_once(desk: Desk, other: Path) -> None:
    ticket = make_ticket()
    made = sent_sections()
    edit_subject(desk, ticket.id, "Retitled")
    edited = sent_sections()
    with opened(other):
        assert apply_sections([*edited, *made, *made, *edited]).held == 1
        assert Ticket.get().subject == "Retitled"
        assert count_held() == 0
        assert len(search(desk.actor, "burns")) == 1
        assert whole(other) == []


def test_a_clock_from_the_future_waits_for_its_time(desk: Desk, other: Path) -> None:
    ticket = make_ticket()
    made = sent_sections()
    db.execute_sql("UPDATE sync_self SET hlc = hlc + ?", (2 * HOUR_MS * 65_536,))
    edit_subject(desk, ticket.id, "From tomorrow")
    ahead = sent_sections()
    with opened(other):
        apply_sections(made)
        before = self_row().hlc
        assert apply_sections(ahead).held == 2
        assert {each.table for each in held_rows()} == {"ticket", "event"}
        waiting = next(each for each in held_rows() if each.table == "ticket")
        assert (waiting.table, waiting.row, waiting.why) == ("ticket", ticket.id, CLOCK_AHEAD)
        assert waiting.until is not None
        assert HOUR_MS < waiting.until - waiting.at < 2 * HOUR_MS
        assert self_row().hlc < before + HOUR_MS * 65_536
        apply_sections([])
        assert Ticket.get().subject == "Printer on fire"
        db.execute_sql("UPDATE sync_self SET skew = ?", (2 * HOUR_MS,))
        apply_sections([])
        assert Ticket.get().subject == "From tomorrow"
        assert count_held() == 0


def test_what_waits_is_found_by_its_own_table_and_row_only(desk: Desk, other: Path) -> None:
    first, second = make_ticket(), make_ticket("Second", "bo@example.com")
    made = sent_sections()
    for ticket in (first, second):
        edit_subject(desk, ticket.id, f"New {ticket.number}")
    edited = sent_sections()
    one = [
        Section(each.scopes, tuple(_only(rowset, bytes.fromhex(first.id)) for rowset in each.rowsets)) for each in made
    ]
    with opened(other):
        assert apply_sections(edited).held == 2
        apply_sections(one)
        assert Ticket.get().subject == f"New {first.number}"
        assert count_held() == 1
        apply_sections([section(*(rowset for each in made for rowset in each.rowsets))])
        assert count_held() == 0


def _only(rowset, ticket: bytes):  # type: ignore[no-untyped-def]
    if rowset.table != "ticket":
        return rowset
    return type(rowset)(rowset.table, rowset.columns, tuple(row for row in rowset.rows if row[0] == ticket))

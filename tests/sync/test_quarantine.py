"""Refused rows: an owner lets them in, in their own name, or puts them away."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.store.models import Message, Ticket
from desktop.sync.applying import apply_sections
from desktop.sync.clocks import STEPS, now_hlc, pack
from desktop.sync.quarantine import dismiss, judge_again, kept_values, release
from desktop.sync.refusals import keep_refused, refused_rows
from desktop.sync.restamping import assert_mine
from desktop.sync.rights_check import judge
from desktop.sync.sealing.sections import section_in
from desktop.sync.wire import RowSet, Section, Value
from tests.making import make_agent, make_department, make_ticket
from tests.sync.rights_judging import begin, edit, key, made
from tests.sync.sharing import HERE, clocks, marks, send_all
from tests.sync.two_desks import THERE


@pytest.fixture
def light(desk: Desk) -> str:
    return make_agent("Light", "light", [make_department("Workshop")])


def refused(light: str, *sections: Section) -> list[int]:
    """Let somebody send what they may not; return the numbers under which it is kept."""
    accepted, refusals = judge(sections, light, THERE, certified=False)
    apply_sections(accepted, device=THERE, agent=light)
    keep_refused(refusals, THERE, light)
    return [each.rid for each in reversed(refused_rows())]


def subject(ticket: Ticket) -> str:
    return str(Ticket.get(Ticket.id == ticket.id).subject)


def test_a_refused_edit_changes_nothing_and_is_kept_whole(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    (rid,) = refused(light, edit("ticket", ticket.id, subject="Forged"))
    assert subject(ticket) == "Printer on fire"
    assert kept_values(rid) == {"subject": "Forged"}
    assert [(each.table, each.why, each.agent, each.device) for each in refused_rows()] == [
        ("ticket", "right-missing", light, THERE)
    ]


def test_an_owner_lets_an_edit_in_as_their_own(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    (rid,) = refused(light, edit("ticket", ticket.id, subject="Meant well"))
    changed = release(rid, desk.actor.id)
    assert changed["ticket"] == {ticket.id}
    assert subject(ticket) == "Meant well"
    assert clocks("ticket", ticket.id)[1]["subject"].endswith(HERE)
    assert ("ticket", ticket.id) in marks()
    assert refused_rows() == []
    with pytest.raises(DeskError, match="sync-refused-released"):
        release(rid, desk.actor.id)


def test_an_owner_lets_a_new_row_in_as_their_own(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    note = made("message", ticket=key(ticket.id), kind="note", agent=key(light), text="From the workshop", quotes="")
    (rid,) = refused(light, note)
    assert not Message.select().where(Message.kind == "note").exists()
    release(rid, desk.actor.id)
    row = Message.get(Message.kind == "note")
    assert clocks("message", row.id)[0].endswith(HERE)
    assert ("message", row.id) in marks()


def test_only_owners_decide(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    (rid,) = refused(light, edit("ticket", ticket.id, subject="Forged"))
    for decide in (release, dismiss):
        with pytest.raises(DeskError, match="role-owner"):
            decide(rid, light)
        with pytest.raises(DeskError, match="not-found"):
            decide(rid + 1, desk.actor.id)
    dismiss(rid, desk.actor.id)
    assert db.execute_sql("SELECT state FROM sync_refused").fetchall() == [("dismissed",)]


def test_what_was_kept_without_content_cannot_be_let_in(desk: Desk, light: str) -> None:
    begin()
    db.execute_sql(
        "INSERT INTO sync_refused (at, tbl, row_id, device, agent, why, details, data, state)"
        " VALUES (0, 'file', x'', '', '', 'seal-signature', '{}', NULL, 'new')"
    )
    with pytest.raises(DeskError, match="sync-refused-empty"):
        release(1, desk.actor.id)
    assert kept_values(1) == {}


def test_what_came_before_its_row_is_judged_once_that_is_here(desk: Desk, light: str) -> None:
    owner = desk.actor.id
    begin()
    agent = make_agent("Ann", "agent", [_home()])
    said: dict[str, Value] = {"department": key(_home()), "status": key("1" * 32), "requester": key("2" * 32)}
    ticket = made("ticket", signed="0c0c0c0c", subject="Late", **said)  # type: ignore[arg-type]  # no column is named so
    row = ticket.rowsets[0].rows[0][0]
    assert isinstance(row, bytes)
    refused(agent, edit("ticket", row.hex(), priority=3), edit("ticket", row.hex(), deleted=1))
    assert judge_again() == {}
    apply_sections([ticket], device=THERE, agent=owner)
    assert judge_again()["ticket"] == {row.hex()}
    assert Ticket.get(Ticket.id == row.hex()).priority == 3
    assert [each.why for each in refused_rows()] == ["row-unknown"]
    assert not Ticket.get(Ticket.id == row.hex()).deleted


def test_what_an_owner_keeps_out_is_kept_out_everywhere(desk: Desk, light: str) -> None:
    """Another computer may have applied it before the roles changed: the owner's state is said again, to all."""
    ticket = make_ticket()
    begin()
    note = made("message", ticket=key(ticket.id), kind="note", agent=key(light), text="From the workshop", quotes="")
    for rid in refused(light, edit("ticket", ticket.id, subject="Forged"), note):
        dismiss(rid, desk.actor.id)
    assert subject(ticket) == "Printer on fire"
    assert clocks("ticket", ticket.id)[1]["subject"].endswith(HERE)
    assert [row.deleted for row in Message.select().where(Message.kind == "note")] == [True]
    assert {table for table, _ in marks()} == {"ticket", "message"}


def test_setting_right_what_was_dated_ahead_takes_no_clock_into_the_future(desk: Desk) -> None:
    ticket = make_ticket()
    begin()
    ahead = pack(now_hlc(0) + 86_400_000 * STEPS, THERE)
    row = (key(ticket.id), "", f'{{"subject":"{ahead}"}}', "", "Tomorrow")
    assert_mine([Section(frozenset({"office"}), (RowSet("ticket", ("subject",), [row]),))])
    assert subject(ticket) == "Printer on fire"
    assert clocks("ticket", ticket.id)[1]["subject"] < ahead


def _home() -> str:
    return bytes(db.execute_sql("SELECT id FROM department ORDER BY rid LIMIT 1").fetchone()[0]).hex()


def test_what_somebody_wrote_who_counts_no_more_is_set_right(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    lost = edit("ticket", ticket.id, subject="Written after leaving")
    note = made("message", ticket=key(ticket.id), kind="note", agent=key(light), text="And this", quotes="")
    assert assert_mine([lost, note]) == 2
    assert subject(ticket) == "Printer on fire"
    assert clocks("ticket", ticket.id)[1]["subject"] > section_clock(lost)
    row = Message.get(Message.kind == "note")
    assert row.deleted
    sent = {(rowset.table, bytes(each[0]).hex()) for rowset in send_all() for each in rowset.rows}  # type: ignore[arg-type]
    assert {("ticket", ticket.id), ("message", row.id)} <= sent


def section_clock(section: Section) -> str:
    return str(section.rowsets[0].rows[0][2]).split('"')[3]


def test_kept_bytes_are_a_section(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    sent = edit("ticket", ticket.id, subject="Forged")
    _, refusals = judge([sent], light, THERE, certified=False)
    assert section_in(refusals[0].data) == sent

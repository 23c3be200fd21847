"""Clocks that always beat what their author saw, and copies of a desk that find out that they are copies."""

from __future__ import annotations

import pytest
import time_machine

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.store import journal
from desktop.store.audit import audit, chain_head
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.settings import local_value
from desktop.sync.clocks import STEPS, device_of, hlc_of, physical_ms
from desktop.sync.dirty import read_dirty
from desktop.sync.identity import (
    add_token,
    fork,
    observe,
    past_devices,
    retime,
    self_row,
    set_skew,
    settle_token,
    start_sharing,
    stop_sharing,
    tick,
    tokens,
)
from tests.making import make_ticket
from tests.sync.sharing import HERE, clocks, marks, send_all, share

HOUR = 3_600_000


def edit(ticket: str, subject: str) -> str:
    """Edit a subject and return its clock."""
    db.execute_sql("UPDATE ticket SET subject = ? WHERE id = ?", (subject, bytes.fromhex(ticket)))
    return clocks("ticket", ticket)[1]["subject"]


def test_a_desk_that_is_alone_has_no_identity(desk: Desk) -> None:
    with pytest.raises(DeskError, match="sync-not-shared"):
        self_row()


def test_sharing_gives_the_file_an_identity(desk: Desk) -> None:
    start_sharing(HERE)
    row = self_row()
    assert (row.device, local_value("device"), row.tokens, row.applying) == (HERE, HERE, (), False)
    assert abs(row.hlc // STEPS - time_now()) < 60_000
    stop_sharing()
    with pytest.raises(DeskError, match="sync-not-shared"):
        self_row()


@pytest.mark.parametrize("hours", [-2, 0, 2, 24 * 365 * 30])
def test_an_edit_beats_the_value_that_its_author_saw_whatever_the_clock_says(desk: Desk, hours: int) -> None:
    share()
    ticket = make_ticket().id
    for skew in (hours * HOUR, 0, -hours * HOUR):
        set_skew(skew)
        before = max(edit(ticket, f"at {skew}"), tick())
        foreign = f"{hlc_of(before) + 7:016x}0b0b0b0b"
        observe(foreign)
        assert edit(ticket, f"after {skew}") > foreign > before


def test_a_frozen_clock_still_counts(desk: Desk) -> None:
    share()
    with time_machine.travel(time_now() / 1000 + 60, tick=False):
        made = [tick() for _ in range(100)]
    assert made == sorted(set(made))
    assert len({physical_ms(clock) for clock in made}) == 1


def test_a_clock_is_taken_from_the_wall_as_the_hub_put_it_right(desk: Desk) -> None:
    share()
    set_skew(HOUR)
    ticket = make_ticket().id
    for clock in (tick(), edit(ticket, "later")):
        assert abs(physical_ms(clock) - time_now() - HOUR) < 60_000
        assert device_of(clock) == HERE


def test_tokens_are_noted_before_they_are_known_to_have_arrived(desk: Desk) -> None:
    share()
    assert tokens() == ()
    first, second = add_token(), add_token()
    assert tokens() == (first, second)
    settle_token(first)
    assert tokens() == (first,)
    assert add_token("third") == "third"
    assert tokens() == (first, "third")


def test_a_fork_renames_what_was_not_sent_and_nothing_else(desk: Desk) -> None:
    share()
    ticket, sent = make_ticket(), make_ticket("Sent")
    send_all()
    was_sent = edit(sent.id, "sent too")
    send_all()
    new_one = make_ticket("New")
    unsent = edit(ticket.id, "unsent")
    db.execute_sql("UPDATE ticket SET priority = 3 WHERE id = ?", (bytes.fromhex(sent.id),))
    made = {each.id: clocks("ticket", each.id)[0] for each in (ticket, sent, new_one)}
    add_token()
    device = fork()
    assert device != HERE
    assert self_row().device == local_value("device") == device
    assert past_devices() == (HERE,)
    assert tokens() == ()
    new, clk = clocks("ticket", ticket.id)
    assert (new, clk["subject"]) == (made[ticket.id], unsent[:16] + device)
    assert clocks("ticket", new_one.id)[0] == made[new_one.id][:16] + device
    new, clk = clocks("ticket", sent.id)
    assert (new, clk["subject"]) == (made[sent.id], was_sent)
    assert device_of(clk["priority"]) == device


def test_every_unsent_edit_is_still_sent_after_a_fork(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    send_all()
    edit(ticket.id, "unsent")
    waiting = marks()
    fork()
    assert marks() == waiting
    (rowset,) = [each for each in read_dirty().rowsets if each.table == "ticket"]
    assert (rowset.columns, rowset.rows[0][4:]) == (("subject",), ("unsent",))


def test_edits_after_a_fork_have_the_new_identity_and_later_clocks(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    before = edit(ticket.id, "before")
    device = fork()
    after = edit(ticket.id, "after")
    assert device_of(after) == device
    assert after > before[:16] + device


def test_a_fork_begins_a_chain_of_the_audit_log_of_its_own(desk: Desk) -> None:
    share()
    with journal.recording("test", "test"):
        audit("test")
    assert chain_head() is not None
    fork()
    with journal.recording("test", "test"):
        audit("test")
    head = chain_head()
    assert head is not None
    assert head[0] == 1


def test_unsent_clocks_from_the_future_are_brought_back_in_their_order(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    send_all()
    sent = clocks("ticket", ticket.id)[0]
    set_skew(2 * HOUR)
    future = make_ticket("From the future")
    first = edit(ticket.id, "first")
    db.execute_sql("UPDATE ticket SET priority = 3 WHERE id = ?", (bytes.fromhex(future.id),))
    set_skew(0)
    until = time_now()
    assert retime(until) > 0
    made, clk = clocks("ticket", future.id)
    again = clocks("ticket", ticket.id)[1]["subject"]
    assert sent < made < again < clk["priority"]
    assert max(physical_ms(clock) for clock in (made, again, clk["priority"])) <= until + 1_000
    assert again < first
    assert {device_of(clock) for clock in (made, again)} == {HERE}
    assert edit(ticket.id, "later") > clk["priority"]
    assert physical_ms(edit(ticket.id, "later still")) <= time_now() + 2_000


def test_what_was_sent_keeps_its_clock_and_later_edits_still_beat_it(desk: Desk) -> None:
    """A clock four minutes ahead was accepted; then the wall went wrong by two hours."""
    share()
    ticket = make_ticket()
    set_skew(4 * 60_000)
    accepted = edit(ticket.id, "accepted")
    send_all()
    set_skew(2 * HOUR)
    db.execute_sql("UPDATE ticket SET priority = 3 WHERE id = ?", (bytes.fromhex(ticket.id),))
    set_skew(0)
    assert retime(time_now()) == 1
    _, clk = clocks("ticket", ticket.id)
    assert clk["subject"] == accepted
    assert edit(ticket.id, "later") > accepted


def test_an_edit_that_is_brought_back_still_beats_what_its_author_saw(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    send_all()
    seen = f"{(time_now() + 200_000) * STEPS:016x}0b0b0b0b"
    with db.atomic():
        db.execute_sql("UPDATE sync_self SET applying = 1")
        clk = f'{{"subject":"{seen}"}}'
        db.execute_sql("UPDATE ticket SET subject = 's', _clk = ? WHERE id = ?", (clk, bytes.fromhex(ticket.id)))
        db.execute_sql("UPDATE sync_self SET applying = 0")
    observe(seen)
    set_skew(2 * HOUR)
    edit(ticket.id, "mine")
    set_skew(0)
    retime(time_now())
    assert clocks("ticket", ticket.id)[1]["subject"] > seen
    assert retime(time_now() + HOUR) == 0

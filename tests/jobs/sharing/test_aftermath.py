"""What follows on the computer that works for the desk: numbers, rules for what others did, tickets handed out."""

from __future__ import annotations

import pytest

from desktop.commands.tickets import edit_subject
from desktop.jobs.sharing import aftermath
from desktop.jobs.sharing.aftermath import RESERVE
from desktop.jobs.sharing.leases import give_back_leases, keep_leases, wanted_leases
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.models import QueuedCause, SharedCause, Ticket
from desktop.store.numbers import numbers_left
from desktop.store.sharing import does_here, lease_tokens, write_lease
from tests.jobs.sharing.computers import Computer, Office, settle, share_in_folder
from tests.making import make_mailbox, make_ticket
from tests.ruling import firings, make_rule


@pytest.fixture
def office(alone: Office) -> Office:
    with alone.owner.here() as desk:
        make_rule(desk, "subject-changed", [{"do": "set-priority", "value": 3}], name="Urgent")
    share_in_folder(alone)
    return alone


def priorities(computer: Computer) -> list[int]:
    with computer.here():
        return [row.priority for row in Ticket.select()]


def take_leases(computer: Computer, *names: str) -> None:
    with computer.here():
        for name in names:
            write_lease(name, 1, time_now() + 10**9)


def test_rules_run_once_for_what_an_agent_did_who_runs_none(office: Office) -> None:
    with office.owner.here():
        ticket = make_ticket("Quiet").id
    ann = office.join("ann")
    with ann.here() as desk:
        edit_subject(desk, ticket, "Loud")
        assert QueuedCause.select().count() == 0
        assert SharedCause.select().count() == 1
    assert priorities(ann) == [1]
    settle(ann, office.owner)
    assert priorities(office.owner) == [1], "nobody holds the lease yet"
    take_leases(office.owner, "timers")
    settle(office.owner, ann)
    assert priorities(office.owner) == priorities(ann) == [3]
    with office.owner.here() as desk:
        assert len(firings(desk, ticket)) == 1
        assert SharedCause.select().where(~SharedCause.deleted).count() == 0
    ann.let_go()


def test_two_computers_that_take_a_cause_at_once_make_one_firing(office: Office) -> None:
    with office.owner.here():
        ticket = make_ticket("Quiet").id
    ann, adam = office.join("ann"), office.join("adam")
    settle(office.owner, ann, adam)
    with ann.here() as desk:
        edit_subject(desk, ticket, "Loud")
    ann.sync()
    for computer in (office.owner, adam):
        take_leases(computer, "timers")
    settle(office.owner, adam, ann)
    for computer in (office.owner, adam, ann):
        with computer.here() as desk:
            rows = db.execute_sql("SELECT count(*) FROM firing WHERE deleted = 0").fetchone()
            assert rows == (1,), computer.name
    assert office.owner.digests() == adam.digests()
    ann.let_go()
    adam.let_go()


def test_a_computer_that_runs_rules_needs_no_lease_for_what_its_own_agent_does(office: Office) -> None:
    with office.owner.here() as desk:
        ticket = make_ticket("Quiet").id
        edit_subject(desk, ticket, "Loud")
    assert priorities(office.owner) == [3]


def test_numbers_come_with_the_next_meetings_and_a_reserve_is_kept(office: Office) -> None:
    ann = office.join("ann")
    with ann.here():
        numbers = [make_ticket(f"Offline {n}").number for n in range(3)]
    assert max(numbers) <= 0
    settle(ann, office.owner)
    with ann.here():
        assert sorted(row.number for row in Ticket.select()) == [1001, 1002, 1003]
        assert numbers_left() == RESERVE
        assert make_ticket("Offline again").number == 1004
    ann.let_go()


def test_numbers_go_on_when_the_computer_that_handed_them_out_is_gone(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    adam, ann = office.join("adam"), office.join("ann")
    settle(office.owner, adam, ann)
    office.owner.let_go()
    take_leases(adam, "timers")
    with ann.here():
        for number in range(3 * RESERVE):
            make_ticket(f"Ticket {number}")
    settle(ann, adam)
    with adam.here():
        assert sum(row.number <= 0 for row in Ticket.select()) == 2 * RESERVE
    monkeypatch.setattr(aftermath, "ORPHANED_MS", -1000)
    settle(adam, ann)
    settle(adam, ann)
    with ann.here():
        found = [row.number for row in Ticket.select()]
        assert min(found) > 0
        assert len(set(found)) == 3 * RESERVE
        assert numbers_left() == RESERVE
    office.close(adam, ann)


def test_only_chosen_computers_of_owners_and_administrators_ask_for_work(office: Office) -> None:
    with office.owner.here() as desk:
        mailbox = make_mailbox(desk)
        names = wanted_leases(desk, frozenset({mailbox.id}))
        assert set(names) == {"timers", "routing", "outbox", f"mailbox:{mailbox.id}"}
        assert set(wanted_leases(desk, frozenset())) == {"timers", "routing", "outbox"}
    ann = office.join("ann")
    with ann.here() as desk:
        assert wanted_leases(desk, frozenset()) == []
    ann.let_go()


def test_the_lease_of_the_hub_is_kept_ten_seconds_short_and_given_back(office: Office) -> None:
    office.owner.sync()
    hub = office.owner.hub
    assert hub is not None
    with office.owner.here() as desk:
        held = keep_leases(hub, wanted_leases(desk, frozenset()))
        assert set(held) == {"timers", "routing", "outbox"}
        until = db.execute_sql("SELECT max(until) FROM sync_lease").fetchone()[0]
        assert until <= time_now() + 50_000
        assert does_here("timers")
        give_back_leases(hub)
        assert lease_tokens() == {}

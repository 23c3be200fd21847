"""A promise that changed is followed a page at a time, across rounds, once."""

from __future__ import annotations

import pytest

from desktop.commands import _sla_recompute, sla_timed
from desktop.commands.bulk import for_each
from desktop.commands.sla import create_sla_policy, edit_sla_policy
from desktop.commands.tickets import resolve, set_priority
from desktop.jobs import follow_promises as module
from desktop.jobs.follow_promises import follow_promises
from desktop.jobs.session import as_mail
from desktop.store.clock import now
from desktop.store.models import SlaClock
from desktop.store.sla_version import followed_version, promised_version
from tests.making import make_ticket


@pytest.fixture
def tickets(desk):
    made = [make_ticket(email=f"{number}@example.com") for number in range(7)]
    resolve(desk, made[0].id)
    return made


def test_a_desk_that_never_promised_anything_has_nothing_to_follow(desk, tickets):
    assert follow_promises(as_mail(desk), now()) == 0
    assert SlaClock.select().count() == 0


def test_every_open_ticket_is_measured_once_for_each_change(desk, tickets):
    policy = create_sla_policy(desk, "Gold", {"resolution": [60] * 4})
    assert follow_promises(as_mail(desk), now()) == 6
    assert SlaClock.select().count() == 6
    assert follow_promises(as_mail(desk), now()) == 0
    edit_sla_policy(desk, policy, targets={"resolution": [90] * 4})
    assert follow_promises(as_mail(desk), now()) == 6
    assert {row.target_s for row in SlaClock.select()} == {90 * 60}


def test_a_round_that_runs_out_of_time_goes_on_in_the_next(desk, tickets, monkeypatch):
    monkeypatch.setattr(sla_timed, "PAGE", 2)
    monkeypatch.setattr(module, "LONGEST_S", 0.0)
    create_sla_policy(desk, "Gold", {"resolution": [60] * 4})
    assert follow_promises(as_mail(desk), now()) == 0
    assert sla_timed.follow_page(as_mail(desk), now()) == 2
    monkeypatch.setattr(module, "LONGEST_S", 60.0)
    assert follow_promises(as_mail(desk), now()) == 4
    assert followed_version() == promised_version()


def test_another_change_begins_from_the_start(desk, tickets, monkeypatch):
    monkeypatch.setattr(sla_timed, "PAGE", 2)
    policy = create_sla_policy(desk, "Gold", {"resolution": [60] * 4})
    sla_timed.follow_page(as_mail(desk), now())
    edit_sla_policy(desk, policy, targets={"resolution": [90] * 4})
    assert follow_promises(as_mail(desk), now()) == 6
    assert {row.target_s for row in SlaClock.select()} == {90 * 60}


def test_a_command_on_very_many_tickets_leaves_their_clocks_to_the_next_round(desk, tickets, monkeypatch):
    create_sla_policy(desk, "Gold", {"resolution": [60, 60, 60, 30]})
    follow_promises(as_mail(desk), now())
    monkeypatch.setattr(_sla_recompute, "MOST", 3)
    for_each(desk, set_priority, [each.id for each in tickets[1:]], 3)
    assert {row.target_s for row in SlaClock.select()} == {60 * 60}
    assert follow_promises(as_mail(desk), now()) == 6
    assert {row.target_s for row in SlaClock.select()} == {30 * 60}

"""Whatever is done to a ticket, its clocks are what its history says, and what was broken stays broken."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.commands.places import assign, mark_spam, trash, unmark_spam
from desktop.commands.replies import add_note, send_reply
from desktop.commands.sla import release_sla, set_sla
from desktop.commands.sla_timed import watch_clocks
from desktop.commands.tickets import postpone, reopen, resolve, set_priority, set_status
from desktop.commands.undo import undo
from desktop.core.errors import DeskError
from desktop.core.sla import CLOCKS, Clock
from desktop.core.sla_clocks import next_due
from desktop.jobs.session import as_mail
from desktop.store.clock import clock_set_to
from desktop.store.create import status_id
from desktop.store.journal import Event, recording
from desktop.store.models import SlaClock, Ticket
from tests.commands.test_sla import at, made
from tests.journeys.test_rights_matrix import FORM
from tests.making import add_message, make_mailbox, make_ticket

MINUTE = 60_000
MINE = Event.kind == "ticket"
STATUSES = ("open", "waiting_customer", "waiting_third_party", "resolved", "closed")


def steps(desk, ticket: str, dice: random.Random, moment: int, policy: str) -> list[Callable[[], object]]:
    """Return what may be done next."""
    return [
        lambda: set_status(desk, ticket, status_id(dice.choice(STATUSES))),
        lambda: set_priority(desk, ticket, dice.randrange(4)),
        lambda: send_reply(desk, ticket, FORM),
        lambda: add_note(desk, ticket, "Hm."),
        lambda: add_message(Ticket.get(Ticket.id == ticket), "More."),
        lambda: assign(desk, ticket, dice.choice([None, desk.actor.id])),
        lambda: postpone(desk, ticket, moment + 90 * MINUTE),
        lambda: reopen(desk, ticket),
        lambda: resolve(desk, ticket),
        lambda: dice.choice([mark_spam, unmark_spam, trash])(desk, ticket),
        lambda: set_sla(desk, ticket, dice.choice([None, policy])),
        lambda: release_sla(desk, ticket),
        lambda: undo(
            desk, dice.choice([each.cause for each in Event.select().where(MINE & (Event.actor == desk.actor.id))])
        ),
    ]


def snapshot(ticket: str) -> dict[tuple[str, int], Clock]:
    rows = SlaClock.select().where((SlaClock.ticket == ticket) & (SlaClock.deleted == False))  # noqa: E712  SQL
    found = [
        Clock(row.clock, row.policy, row.started_at, row.due_at, row.ended_at, row.state, row.spent_s, row.target_s,
              row.warn_at, row.breached_at, row.by_change)
        for row in rows
    ]  # fmt: skip
    return {clock.key: clock for clock in found}


def check(ticket: str, before: dict[tuple[str, int], Clock]) -> dict[tuple[str, int], Clock]:
    """Check what always holds and return the clocks."""
    now = snapshot(ticket)
    row = Ticket.get(Ticket.id == ticket)
    assert (row.due_at, row.due_clock, row.due_state) == next_due(list(now.values()))
    for key, clock in before.items():
        if clock.breached_at is not None:
            after = now[key]
            early = after.ended_at is not None and after.ended_at <= clock.breached_at
            assert after.breached_at == clock.breached_at or early
    assert all(clock.ended_at is None or clock.state in ("met", "missed", "stopped") for clock in now.values())
    return now


def timeless(clocks: dict[tuple[str, int], Clock]) -> dict[tuple[str, int], Clock]:
    """Leave out the time spent: a command that changes nothing does not count on."""
    return {key: replace(clock, spent_s=0) for key, clock in clocks.items()}


@pytest.mark.parametrize("seed", range(8))
def test_clocks_follow_whatever_is_done(desk, seed):
    dice = random.Random(seed)
    policy = made(desk, {clock: [dice.randrange(5, 600) for _ in range(4)] for clock in CLOCKS}, "All")
    make_mailbox(desk)
    moment = at(20, 15)
    with clock_set_to(moment):
        ticket = str(make_ticket().id)
    clocks = check(ticket, {})
    for _ in range(30):
        moment += dice.choice([1, 7, 45, 300, 1500]) * MINUTE
        with clock_set_to(moment):
            watch_clocks(as_mail(desk), moment)
            clocks = check(ticket, clocks)
            try:
                dice.choice(steps(desk, ticket, dice, moment, policy))()
            except DeskError:
                continue
            clocks = check(ticket, clocks)
            with recording("test", "test"):
                row = Ticket.get(Ticket.id == ticket)
                row.snippet = f"{moment}"
                row.save()
            assert timeless(check(ticket, clocks)) == timeless(clocks)

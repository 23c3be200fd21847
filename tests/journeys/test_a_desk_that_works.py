"""An owner makes rules, mails arrive by IMAP and go where they should, and what is left alone goes up in time."""

from __future__ import annotations

import json

from desktop.jobs.simulate import simulate

from desktop.commands.rules import create_rule, set_rule_active
from desktop.core.automation.language import read_rule
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Firing, Ticket
from desktop.store.queries.load_board import load_board
from desktop.store.queries.rules import ticket_firings
from tests.journeys.roads import Journey, letter
from tests.making import make_agent, make_department


def example(marketing: str) -> dict[str, object]:
    """Return the rule that a customer asked for."""
    return {
        "name": "Social media to Marketing",
        "trigger": "ticket-created",
        "groups": [
            [{"field": "source", "op": "any-of", "value": ["facebook", "twitter", "instagram", "viber", "email"]}]
        ],
        "actions": [{"do": "set-department", "value": marketing}, {"do": "assign", "value": "least-loaded"}],
    }


def test_mails_go_where_the_owner_wants_with_the_reasons_written_on_them(journey: Journey) -> None:
    desk = journey.desk
    with db.connection_context():
        marketing = make_department("Marketing")
        adam, berta = make_agent("Adam", "agent", [marketing]), make_agent("Berta", "agent", [marketing])
    journey.dovecot.deliver(letter("An old question.", message_id="<old@mail.example.test>", subject="Before"))
    journey.fetch()
    with db.connection_context():
        body = example(marketing)
        found = simulate(desk, read_rule(body), now() - 90 * 24 * 3600_000, now() + 1, 100)
        assert [each.subject for each in found.tickets] == ["Before"]
        assert Ticket.get().department != marketing
        rule = create_rule(desk, {**body, "active": False})
        set_rule_active(desk, rule, True)
    for number in range(4):
        subject = f"Question {number}"
        journey.dovecot.deliver(letter("Hello", message_id=f"<{number}@mail.example.test>", subject=subject))
        journey.fetch()
    with db.connection_context():
        rows = list(Ticket.select().where(Ticket.subject != "Before").order_by(Ticket.number))
        assert {row.department for row in rows} == {marketing}
        assert sorted(row.assignee for row in rows) == sorted([adam, berta] * 2)
        assert rows[0].assignee != rows[1].assignee
        for row in rows:
            trace = ticket_firings(desk.actor, row.id)
            assert [each.source for each in trace if each.kind == "rule"] == [rule]
            why = json.dumps([each.why for each in trace], default=str)
            assert "email" in why
        assert Firing.select().where(Firing.source == rule).count() == 4
        board = load_board(desk.actor)
        sums = {each.id: each for each in board.departments}
        assert sums[marketing].new == 4

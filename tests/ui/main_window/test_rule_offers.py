"""Rules that are started by hand are offered for the chosen tickets, and say what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.commands.rules import create_rule, set_rule_active
from desktop.store.models import Ticket
from desktop.ui.main_window.rule_offers import RuleOffers
from tests.making import actor_desk, make_agent, make_ticket
from tests.ui.composer.staging import make_context, settle

BODY = {
    "name": "Make it urgent",
    "trigger": "manual",
    "groups": [[{"field": "subject", "op": "contains", "value": "fire"}]],
    "actions": [{"do": "set-priority", "value": 3}],
}


def test_a_rule_by_hand_runs_on_every_chosen_ticket(context, qtbot, desk):
    create_rule(desk, BODY)
    tickets = [make_ticket().id, make_ticket("Still on fire").id, make_ticket("All is well").id]
    owner = QObject()
    offers = RuleOffers(context, lambda: tickets, owner)
    [entry] = offers.entries()
    assert (entry.text, entry.group) == ("Make it urgent", "Rules by hand")
    entry.run()
    settle(qtbot, context)
    assert [Ticket.get(Ticket.id == each).priority for each in tickets] == [3, 3, 1]


def test_that_its_conditions_hold_for_none_is_said(context, qtbot, desk):
    create_rule(desk, BODY)
    ticket = make_ticket("All is well").id
    told = []
    context.tasks.failed.connect(told.append)
    owner = QObject()
    RuleOffers(context, lambda: [ticket], owner).entries()[0].run()
    settle(qtbot, context)
    assert [error.code for error in told] == ["rule-unmet"]


def test_rules_that_are_off_or_not_to_be_seen_are_not_offered(context, desk, desk_path, tmp_path):
    rule = create_rule(desk, BODY)
    ticket = make_ticket().id
    owner = QObject()
    assert RuleOffers(context, lambda: [], owner).entries() == []
    other = make_context(actor_desk(desk, make_agent("Piotr Lis", "restricted")), desk_path, tmp_path)
    assert RuleOffers(other, lambda: [ticket], owner).entries() == []
    set_rule_active(desk, rule, False)
    assert RuleOffers(context, lambda: [ticket], owner).entries() == []

"""Rules: made, changed, switched, put in order, taken away, brought from another desk.

A rule acts with the rights of who last changed its conditions or acts, so nobody can save one that does what they may
not do themselves, nor make another's stronger rights act for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.commands._desk_values import ordered
from desktop.commands.base import Desk, command, command_on
from desktop.core.permissions import Permission
from desktop.store.models import Rule
from desktop.store.row_reads import rows_where

P = Permission
Body = Mapping[str, object]
"""The JSON form of a rule, see ``core.automation.language``."""


@command(P.PEOPLE_PROFILE, P.AUTOMATION_RULES_ALL, P.AUTOMATION_RULES_OWN_DEPARTMENT, P.AUTOMATION_TIME_RULES)
def create_rule(desk: Desk, body: Body, *, accept_loops: bool = False, confirmed: bool = False) -> str:
    """Make a rule and return its id.

    Raises ``rule-…`` for what cannot be read (``read_rule``), ``NotAllowedError`` for an act that one may not do
    oneself, ``rule-loop`` (``rules``: names) unless ``accept_loops``, ``rule-confirm`` for one that erases tickets
    unless ``confirmed``.
    """
    raise NotImplementedError


@command_on(Rule, P.PEOPLE_PROFILE, P.AUTOMATION_RULES_ALL, P.AUTOMATION_RULES_OWN_DEPARTMENT, P.AUTOMATION_TIME_RULES)
def edit_rule(desk: Desk, rule: Rule, body: Body, *, accept_loops: bool = False, confirmed: bool = False) -> None:
    """Write a rule anew; it acts with the editor's rights from now on, and is looked at afresh when it had paused."""
    raise NotImplementedError


@command_on(Rule, P.PEOPLE_PROFILE, P.AUTOMATION_RULES_ENABLE)
def set_rule_active(desk: Desk, rule: Rule, active: bool) -> None:
    """Switch a rule on or off; whose rights it acts with stays."""
    raise NotImplementedError


@command(P.PEOPLE_PROFILE, P.AUTOMATION_RULES_ALL)
def reorder_rules(desk: Desk, rules: Sequence[str]) -> None:
    """Put rules into an order; those not named follow in the order they had."""
    ordered(rows_where(Rule, "deleted = 0 ORDER BY position, rid"), rules)


@command_on(Rule, P.PEOPLE_PROFILE, P.AUTOMATION_RULES_ALL)
def delete_rule(desk: Desk, rule: Rule) -> None:
    """Take a rule away; what it did stays in the tickets' histories."""
    rule.deleted = True
    rule.save()


@command(P.PEOPLE_PROFILE, P.AUTOMATION_RULES_ALL, P.AUTOMATION_RULES_OWN_DEPARTMENT, P.AUTOMATION_TIME_RULES)
def import_rules(desk: Desk, text: str, *, accept_loops: bool = False, confirmed: bool = False) -> list[str]:
    """Make rules from the JSON that ``export_rules`` wrote, here or at another desk; all or none. Return their ids.

    They come switched off. What the text names by ids of another desk is found here by name. Raises ``rule-…`` for
    what cannot be read, ``rule-unknown-name`` for what is not here.
    """
    raise NotImplementedError

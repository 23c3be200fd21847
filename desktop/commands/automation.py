"""Rules at work; see docs/decisions/007-rules.md. Everything that sets them off goes through here."""

from __future__ import annotations

from desktop.commands._rule_author import author_of
from desktop.commands._rule_firing import Fired, Occasion, fire
from desktop.commands._rule_matching import Match, matching
from desktop.commands._rule_pause import check_references, pause
from desktop.commands._rule_queue import run_queued, work_off
from desktop.commands._rule_set import running_rules
from desktop.commands.base import Desk, command, command_on, is_id
from desktop.core.automation.compiling import ReadyRule, compile_groups
from desktop.core.automation.language import read_rule
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.permissions import Permission
from desktop.store.automation_queue import take_shared_causes
from desktop.store.clock import new_id
from desktop.store.models import Rule, Ticket
from desktop.store.queries.rule_facts import facts_of
from desktop.store.row_reads import row_by_id
from desktop.store.rule_bodies import rule_body

AT_ONCE = 200
"""Shared causes that are taken in one transaction."""
__all__ = [
    "Fired",
    "Match",
    "Occasion",
    "fire",
    "matching",
    "pause_broken",
    "run_queued",
    "run_rule",
    "take_shared",
    "work_off",
]


@command(Permission.CHANNEL_INTAKE)
def pause_broken(desk: Desk) -> int:
    """Pause every rule that names what is gone, or whose author left; return how many that were."""
    rules = running_rules()
    found = dict(rules.broken)
    for identity, body in rules.bodies.items():
        try:
            check_references(body)
            author_of(rules.rows[identity])
        except DeskError as fault:
            found[identity] = fault
    for identity, why in found.items():
        pause(identity, why)
    return len(found)


@command(Permission.CHANNEL_INTAKE)
def take_shared(desk: Desk) -> int:
    """Queue what happened on computers of a shared desk that run no rules; return how many causes that were.

    For the one computer that holds the lease of the timers; ``run_queued`` works them off.
    """
    return take_shared_causes(AT_ONCE)


@command_on(Ticket, Permission.TICKET_VIEW_LIST)
def run_rule(desk: Desk, ticket: Ticket, rule: str) -> Fired | None:
    """Start a rule by hand on a ticket, whose trigger says so; None when its conditions do not hold.

    It acts with the weaker rights of its author and of who starts it. Raises ``rule-not-manual``, ``rule-off``.
    """
    row = row_by_id(Rule, rule) if is_id(rule) else None
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind="rule", id=rule)
    if row.trigger != "manual":
        raise DeskError("rule-not-manual", name=row.name)
    if not row.active or row.paused:
        raise DeskError("rule-off", name=row.name)
    body = read_rule(rule_body(row))
    facts = facts_of(ticket, actor=desk.actor.id, files=desk.files)
    for ready, why in matching([ReadyRule(row.id, body, compile_groups(body.groups))], ticket, facts):
        return fire(desk, row, ready.body, why, Occasion(ticket.id, new_id(), starter=desk.actor))
    return None

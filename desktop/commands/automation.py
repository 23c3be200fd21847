"""Works off what waits for the rules; see docs/decisions/007-rules.md."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator, Sequence
from contextvars import ContextVar

import peewee as pw

from desktop.commands._rule_author import author_of
from desktop.commands._rule_firing import Fired, Occasion, fire, fired_in
from desktop.commands._rule_pause import check_references, pause
from desktop.commands._rule_set import RunningRules, running_rules
from desktop.commands.base import Desk, command, command_on, is_id
from desktop.core.actors import Actor
from desktop.core.automation.compiling import Held, ReadyRule, compile_groups, explain
from desktop.core.automation.facts import Facts
from desktop.core.automation.language import read_rule
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store.automation_queue import take_causes
from desktop.store.clock import new_id, now
from desktop.store.files import Files
from desktop.store.models import QueuedCause, Rule, Ticket
from desktop.store.models.tickets import INBOX
from desktop.store.queries.rule_facts import facts_of
from desktop.store.queries.rules import rule_body
from desktop.store.row_reads import row_by_id

__all__ = ["Fired", "Match", "Occasion", "fire", "matching", "pause_broken", "run_queued", "run_rule"]

AT_ONCE = 100
"""Causes in one transaction; what their firings change wakes rules in the next one."""
Match = tuple[ReadyRule, tuple[Held, ...]]
"""A rule whose conditions held, and what they saw."""
log = logging.getLogger(__name__)
_working: ContextVar[bool] = ContextVar("rules at work", default=False)


def run_queued(desk: Desk) -> int:
    """Work off what waits for the rules, link by link of every chain; return how many firings that made.

    Called after every commit that queued something, and each minute for what a crash left. What fails here is logged
    and waits: the work that set the rules off is done already.
    """
    if _working.get():
        return 0
    token = _working.set(True)
    own = Desk(Actor("rules", {Permission.CHANNEL_INTAKE: Scope.ALL}), desk.bus, desk.files)
    fired = 0
    try:
        while (made := work_off(own)) is not None:
            fired += made
    except (pw.DatabaseError, OSError):
        log.exception("the rules could not be worked off; what waits is tried again")
    finally:
        _working.reset(token)
    return fired


@command(Permission.CHANNEL_INTAKE)
def work_off(desk: Desk) -> int | None:
    """Work off the oldest causes, in one transaction; None when nothing waits."""
    causes = take_causes(AT_ONCE)
    if not causes:
        return None
    rules = running_rules()
    for rule, refusal in rules.broken:
        pause(rule, refusal)
    return sum(_handle(desk, rules, cause) for cause in causes)


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


def matching(rules: Iterable[ReadyRule], ticket: Ticket, facts: Facts) -> Iterator[Match]:
    """Go through the rules whose conditions hold for a ticket, in order, up to one that stops the others.

    All of them see the ticket as it is now: take the whole list before the first one acts. What lies in spam or trash
    is left alone, unless a rule asks for the folder.
    """
    for rule in rules:
        home = rule.body.department
        if home is not None and home != ticket.department:
            continue
        if ticket.folder != INBOX and "folder" not in rule.body.facts:
            continue
        if rule.holds(facts):
            yield rule, explain(rule.body.groups, facts)
            if rule.body.stops:
                return


def _handle(desk: Desk, rules: RunningRules, cause: QueuedCause) -> int:
    ticket = row_by_id(Ticket, cause.ticket)
    if ticket is None or ticket.deleted:
        return 0
    done = fired_in(ticket.id, cause.chain) if cause.depth else frozenset()
    waiting = [rule for rule in rules.of(json.loads(cause.triggers)) if rule.id not in done]
    matched = _matched(waiting, ticket, cause, desk.files) if waiting else []
    made = 0
    for rule, why in matched:
        occasion = Occasion(ticket.id, cause.chain, cause.depth, cause.message)
        fired = fire(desk, rules.rows[rule.id], rule.body, why, occasion)
        made += fired is not None and not fired.refused
    return made


def _matched(waiting: Sequence[ReadyRule], ticket: Ticket, cause: QueuedCause, files: Files) -> list[Match]:
    """Return what matches. A fact that cannot be read costs this ticket its rules, not the desk its queue."""
    changes = {name: (old, new) for name, (old, new) in json.loads(cause.changes).items()}
    try:
        facts = facts_of(ticket, cause.message, changes, now(), cause.actor, files)
        return list(matching(waiting, ticket, facts))
    except (pw.DatabaseError, OSError):
        raise
    except Exception:
        log.exception("the conditions of rules could not be read for ticket %s", ticket.id)
        return []

"""Works off what waits for the rules: some causes in one transaction, each firing a chapter of its own in it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence

import peewee as pw

from desktop.commands._after_rules import Call, after_rules, are_at_work, call_waiting, rules_at_work
from desktop.commands._rule_firing import Occasion, fire, fired_in
from desktop.commands._rule_matching import Match, matching
from desktop.commands._rule_pause import pause
from desktop.commands._rule_set import RunningRules, running_rules
from desktop.commands.base import Desk, command
from desktop.core.actors import Actor
from desktop.core.automation.compiling import ReadyRule
from desktop.core.permissions import Permission, Scope
from desktop.store.automation_queue import is_waiting, take_causes
from desktop.store.clock import now
from desktop.store.files import Files
from desktop.store.models import QueuedCause, Ticket
from desktop.store.queries.rule_facts import facts_of
from desktop.store.row_reads import row_by_id

AT_ONCE = 100
"""Causes in one transaction; what their firings change wakes rules in the next one."""
log = logging.getLogger(__name__)


def run_queued(desk: Desk, behind: Iterable[Call] = ()) -> int:
    """Work off what waits for the rules, link by link of every chain; return how many firings that made.

    ``behind`` is what has to wait until the last of them has acted.

    Called after every commit that queued something, and each minute for what a crash left. What fails here is logged
    and waits: the work that set the rules off is done already, and must not seem to have failed.
    """
    if are_at_work():
        for call in behind:
            after_rules(call)
        return 0
    own = Desk(Actor("rules", {Permission.CHANNEL_INTAKE: Scope.ALL}), desk.bus, desk.files)
    fired = 0
    try:
        with rules_at_work(behind):
            while is_waiting():
                fired += work_off(own)
    except Exception:
        log.exception("the rules could not be worked off; what waits is tried again")
    return fired


@command(Permission.CHANNEL_INTAKE)
def work_off(desk: Desk) -> int:
    """Work off the oldest causes, in one transaction; return how many firings that made."""
    causes = take_causes(AT_ONCE)
    rules = running_rules()
    for rule, refusal in rules.broken:
        pause(rule, refusal)
    made = sum(_handle(desk, rules, cause) for cause in causes)
    if not made and not is_waiting():
        call_waiting()
    return made


def _handle(desk: Desk, rules: RunningRules, cause: QueuedCause) -> int:
    ticket = row_by_id(Ticket, cause.ticket)
    if ticket is None or ticket.deleted:
        return 0
    done = fired_in(ticket.id, cause.chain) if cause.depth else frozenset()
    waiting = [rule for rule in rules.of(_triggers(cause)) if rule.id not in done]
    matched = _matched(waiting, ticket, cause, desk.files) if waiting else []
    made = 0
    for rule, why in matched:
        occasion = Occasion(ticket.id, cause.chain, cause.depth, cause.message)
        fired = fire(desk, rules.rows[rule.id], rule.body, why, occasion)
        made += fired is not None and not fired.refused
    return made


def _triggers(cause: QueuedCause) -> list[str]:
    """Return what happened; a row that is damaged costs itself, not the queue behind it."""
    try:
        return [str(each) for each in json.loads(cause.triggers)]
    except (ValueError, TypeError):
        log.exception("a cause in the queue of the rules is damaged")
        return []


def _matched(waiting: Sequence[ReadyRule], ticket: Ticket, cause: QueuedCause, files: Files) -> list[Match]:
    """Return what matches. A fact that cannot be read costs this ticket its rules, not the desk its queue."""
    try:
        changes = {name: (old, new) for name, (old, new) in json.loads(cause.changes).items()}
        facts = facts_of(ticket, cause.message, changes, now(), cause.actor, files)
        return list(matching(waiting, ticket, facts))
    except (pw.OperationalError, OSError):
        raise
    except Exception:
        log.exception("the conditions of rules could not be read for ticket %s", ticket.id)
        return []

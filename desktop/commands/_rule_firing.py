"""One firing: a rule's acts on one ticket, all or none, with the trace that says why."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import peewee as pw

from desktop.commands._acts import perform
from desktop.commands._rule_author import author_of
from desktop.commands._rule_pause import check_references, is_lasting, pause
from desktop.commands._rule_work import Entry, Work, shown
from desktop.commands.base import Desk
from desktop.core.actors import Actor, reaches, sees
from desktop.core.automation.compiling import Held
from desktop.core.automation.knowing import needed_to_know
from desktop.core.automation.parts import RuleBody
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.permissions import Permission
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.database import natural_id
from desktop.store.models import Firing, Message, Rule, Ticket
from desktop.store.queries.reading import hexed, read
from desktop.store.row_reads import key, row_by_id

log = logging.getLogger(__name__)
COMMAND = "run_rule"
Trace = tuple[Mapping[str, object], ...]


@dataclass(frozen=True)
class Occasion:
    """What makes a rule fire on a ticket. ``chain`` is the cause that everything began with, or what makes it once.

    ``message`` set it off; ``starter`` started it by hand. ``dry``: nothing may leave the desk.
    """

    ticket: str
    chain: str
    depth: int = 0
    message: str | None = None
    starter: Actor | None = None
    dry: bool = False


@dataclass(frozen=True)
class Fired:
    """What came of it: ``id`` is the firing's and its changes' cause. ``refused`` is the code when nothing was done."""

    id: str
    rule: str
    done: Trace
    refused: str = ""


def firing_id(rule: str, ticket: str, chain: str) -> str:
    """Return the id of a rule's one firing for a ticket and a chain, the same on every computer."""
    return natural_id("firing", "rule", rule, ticket, chain)


def fired_in(ticket: str, chain: str) -> frozenset[str]:
    """Return the rules that have had their turn on a ticket in a chain."""
    sql = "SELECT source FROM firing WHERE ticket = ? AND chain = ? AND kind = 'rule'"
    return frozenset(hexed(rule) for (rule,) in read(sql, [key(ticket), key(chain)]))


def fire(desk: Desk, rule: Rule, body: RuleBody, why: Sequence[Held], occasion: Occasion) -> Fired | None:
    """Do what a rule says to a ticket, inside the running command; None when it is not to be done.

    That is when it was done before in this chain, or the author does not see the ticket. A refusal undoes all of it
    and is written into the trace; one that every ticket would meet pauses the rule.
    """
    identity = firing_id(rule.id, occasion.ticket, occasion.chain)
    if row_by_id(Firing, identity) is not None:
        return None
    acting: Actor | None = None
    try:
        acting = author_of(rule, starter=occasion.starter)
        ticket = row_by_id(Ticket, occasion.ticket)
        if ticket is None or not _is_for(acting, body, ticket, occasion.message):
            return None
        check_references(body)
        return _fire(desk, acting, rule, body, why, occasion)
    except DeskError as refusal:
        return _refused(identity, acting, rule, body, why, occasion, refusal)
    except (pw.OperationalError, OSError):
        raise
    except Exception:
        log.exception("rule %s failed on ticket %s", rule.id, occasion.ticket)
        return _refused(identity, acting, rule, body, why, occasion, DeskError("rule-failed"))


def _is_for(acting: Actor, body: RuleBody, ticket: Ticket, message: str | None) -> bool:
    """Tell whether a rule may look at a ticket for its author; one that another rule merged away is at rest."""
    if ticket.deleted or (ticket.merged_into is not None and body.trigger != "ticket-merged"):
        return False
    return sees(acting, ticket) and may_ask(acting, body, ticket, message)


def may_ask(actor: Actor, body: RuleBody, ticket: Ticket, message: str | None) -> bool:
    """Tell whether somebody may read of a ticket what a rule asks of it; notes, only when one is the message."""
    needed = {right for condition in body.conditions for right in needed_to_know(condition.field)}
    if Permission.TICKET_VIEW_NOTES in needed:
        row = row_by_id(Message, message)
        needed -= set() if row is not None and row.kind == "note" else {Permission.TICKET_VIEW_NOTES}
    return all(reaches(actor, right, ticket) for right in needed)


def why_json(why: Sequence[Held]) -> list[Entry]:
    """Return the conditions that held as the trace keeps them."""
    found: list[Entry] = []
    for each in why:
        condition = each.condition
        value = list(condition.value) if isinstance(condition.value, tuple) else condition.value
        entry: Entry = {"field": condition.field, "op": condition.op, "value": value, "seen": each.saw}
        if condition.negated:
            entry["not"] = True
        if condition.name:
            entry["name"] = condition.name
        if each.old is not None:
            entry["old"] = each.old
        found.append(entry)
    return found


def _fire(desk: Desk, acting: Actor, rule: Rule, body: RuleBody, why: Sequence[Held], occasion: Occasion) -> Fired:
    identity = firing_id(rule.id, occasion.ticket, occasion.chain)
    with journal.chapter(f"rule:{rule.id}", COMMAND, identity, occasion.chain, occasion.depth + 1):
        work = Work(
            desk=Desk(acting, desk.bus, desk.files),
            rule=rule,
            ticket=occasion.ticket,
            firing=identity,
            moment=now(),
            message=occasion.message,
            dry=occasion.dry,
            starter=occasion.starter,
        )
        done = perform(work, body.actions)
        if _is_erased(occasion.ticket):
            why, done = (), [{"do": entry["do"]} for entry in done]
        _write(identity, rule, why, occasion, done)
        journal.current().touched.append(("ticket", occasion.ticket))
    return Fired(identity, rule.id, tuple(done))


def _is_erased(ticket: str) -> bool:
    """Tell whether nothing of a ticket may stand anywhere any more."""
    row = row_by_id(Ticket, ticket)
    return row is None or row.deleted


def _refused(
    identity: str,
    acting: Actor | None,
    rule: Rule,
    body: RuleBody,
    why: Sequence[Held],
    occasion: Occasion,
    refusal: DeskError,
) -> Fired:
    """Write into the trace what was refused; a rule that no ticket could follow any more pauses."""
    at = refusal.details.get("act")
    number = at if isinstance(at, int) and 1 <= at <= len(body.actions) else 1
    entry = shown(body.actions[number - 1])
    details = json.loads(json.dumps(refusal.details, default=str))
    done = [entry | {"refused": refusal.code, "details": details}]
    _write(identity, rule, why, occasion, done)
    if is_lasting(refusal, occasion.starter is not None or _holds(acting, refusal)):
        pause(rule.id, refusal)
    return Fired(identity, rule.id, tuple(done), refusal.code)


def _holds(acting: Actor | None, refusal: DeskError) -> bool:
    """Tell whether an author has a right that was missing here on other tickets."""
    if acting is None or not isinstance(refusal, NotAllowedError):
        return False
    name = refusal.details.get("permission")
    return name in {each.value for each in Permission} and acting.holds(Permission(str(name)))


def _write(identity: str, rule: Rule, why: Sequence[Held], occasion: Occasion, done: Sequence[Entry]) -> None:
    ticket = row_by_id(Ticket, occasion.ticket)
    gone = ticket is None or ticket.deleted
    Firing.create(
        id=identity,
        kind="rule",
        source=rule.id,
        ticket=occasion.ticket,
        chain=occasion.chain,
        depth=occasion.depth,
        at=now(),
        why="[]" if gone else json.dumps(why_json(why), ensure_ascii=False),
        done=json.dumps(done, ensure_ascii=False),
    )

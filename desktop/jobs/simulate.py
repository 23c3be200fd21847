"""Tries a rule on what really happened, and leaves no trace.

The rule runs as it would in earnest, with its author's rights, through the same commands; each ticket in a transaction
of its own that is rolled back. Nothing is published, written beside the database, or sent.

The ticket is put back to how it was then. What the journal does not keep is as it is now: people's rights, who is
available, how much others have to do, the customer's card. Each ticket is tried alone, so a rule that shares tickets
out sees none of those it would have given out before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from desktop.commands._rule_firing import may_ask, why_json
from desktop.commands.automation import Occasion, fire, matching
from desktop.commands.base import Desk
from desktop.core.automation.compiling import Held, ReadyRule, compile_groups
from desktop.core.automation.language import read_rule
from desktop.core.automation.parts import RuleBody
from desktop.core.automation.triggers import TRIGGERS
from desktop.core.errors import NotAllowedError
from desktop.core.events import Bus
from desktop.core.permissions import Permission
from desktop.jobs.simulate_files import UnwrittenFiles
from desktop.jobs.simulate_times import aged_now
from desktop.store import journal
from desktop.store.clock import clock_set_to, new_id, now
from desktop.store.models import Rule, Ticket
from desktop.store.queries.past_causes import Past, past_causes
from desktop.store.queries.rule_facts import facts_of
from desktop.store.rewinding import rewind
from desktop.store.rights import fresh
from desktop.store.row_reads import row_by_id
from desktop.store.snapshots import Marks, Snapshot, Written, marks, notes_since, snapshot, written_since

DAY_MS = 24 * 3600 * 1000
DAYS = 90
"""How far back a trial looks unless it is told."""


@dataclass(frozen=True, slots=True)
class Simulated:
    """What a rule would have done to a ticket at a moment (ms).

    ``before`` and ``after`` hold the fields that would differ, as they are stored: ids, ``tags`` as a list of them,
    custom fields under ``field:ID``. ``sends`` are the mails and calls, ``notes`` the texts of notes. ``why`` are the
    conditions that held, as in the trace. ``refused`` is the code of why nothing would be done.
    """

    ticket: str
    number: int
    subject: str
    at: int
    before: Snapshot
    after: Snapshot
    sends: tuple[Written, ...] = ()
    notes: tuple[str, ...] = ()
    why: tuple[Mapping[str, object], ...] = ()
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Simulation:
    """The tickets that a rule would touch, newest first, among ``looked_at`` that were tried.

    ``more`` says that there was more than the limit. ``as_it_is``: what sets the rule off leaves no trace, so tickets
    that were active then were taken as they are now.
    """

    tickets: tuple[Simulated, ...]
    looked_at: int
    more: bool = False
    as_it_is: bool = False


class _TriedError(Exception):
    """Ends a trial: everything is rolled back."""


def simulate(
    desk: Desk,
    body: RuleBody | Mapping[str, object],
    since: int = 0,
    until: int = 0,
    limit: int = 1000,
    *,
    owner: str = "",
) -> Simulation:
    """Try a rule on what happened in a span (ms; 0: the last 90 days), at most ``limit`` times; only within sight.

    A rule of time is tried on what is old enough now. ``owner`` is whose rights it would have, by default one's own.
    Raises ``NotAllowedError`` without the right to test rules, and ``rule-…`` for what is no rule.
    """
    trial = _Trial(desk, _readable(desk, body), owner)
    end = until or now()
    causes = trial.causes(since or end - DAYS * DAY_MS, end, limit + 1)
    found = [made for cause in causes[:limit] if (made := trial.on(cause)) is not None]
    as_it_is = trial.kind != "time" and any(cause.event < 0 for cause in causes)
    return Simulation(tuple(found), min(len(causes), limit), len(causes) > limit, as_it_is)


def would_match(desk: Desk, body: RuleBody | Mapping[str, object], last: int = 500) -> tuple[int, int]:
    """Return for how many of the last occasions a rule's conditions hold, and how many were looked at.

    Quick, and only about right: the tickets are taken as they are now, and no act is tried.
    """
    trial = _Trial(desk, _readable(desk, body), "")
    end = now()
    causes = trial.causes(end - DAYS * DAY_MS, end, last)
    return sum(trial.holds(cause) for cause in causes), len(causes)


def _readable(desk: Desk, body: RuleBody | Mapping[str, object]) -> RuleBody:
    """Return a rule that may have no name yet; only for who may test rules."""
    if not fresh(desk.actor).holds(Permission.AUTOMATION_RULES_TEST):
        raise NotAllowedError("not-allowed", permission=Permission.AUTOMATION_RULES_TEST.value)
    if isinstance(body, RuleBody):
        return replace(body, active=True)
    return read_rule({**body, "name": body.get("name") or "-", "active": True})


class _Trial:
    """One rule that is tried, for whom and with whose rights."""

    def __init__(self, desk: Desk, body: RuleBody, owner: str) -> None:
        self.actor, self.body = fresh(desk.actor), body
        self.kind = TRIGGERS[body.trigger].kind
        self._desk = Desk(self.actor, Bus(), UnwrittenFiles(desk.files.root))
        author = owner or self.actor.id
        self._rule = Rule(
            id=new_id(), name=body.name, trigger=body.trigger, owner=author, department=body.department, stop=body.stop
        )
        self._ready = ReadyRule(self._rule.id, body, compile_groups(body.groups))

    def causes(self, since: int, until: int, limit: int) -> list[Past]:
        """Return what the rule would have been looked at for, newest first."""
        if self.kind == "time":
            return aged_now(self.actor, self.body, until, limit)
        return past_causes(self.actor, self.body.trigger, since, until, limit)

    def holds(self, cause: Past) -> bool:
        """Tell whether the conditions hold for the ticket as it is now."""
        return any(True for _ in self._matching(cause))

    def on(self, cause: Past) -> Simulated | None:
        """Try the rule on one ticket; None when it would not fire."""
        found: Simulated | None = None
        at = now() if cause.event < 0 else cause.at
        try:
            with clock_set_to(at), journal.recording(self.actor.id, "simulate"):
                if cause.event >= 0:
                    rewind(cause.ticket, cause.event, cause.at)
                found = self._fired(cause)
                raise _TriedError
        except _TriedError:
            return found

    def _fired(self, cause: Past) -> Simulated | None:
        for why in self._matching(cause):
            before, begin = snapshot(cause.ticket), marks()
            fired = fire(
                self._desk, self._rule, self.body, why, Occasion(cause.ticket, new_id(), message=cause.message)
            )
            if fired is not None:
                reasons = tuple(why_json(why))
                return _told(cause, before, begin, reasons, fired.refused)
        return None

    def _matching(self, cause: Past) -> Iterator[tuple[Held, ...]]:
        ticket = row_by_id(Ticket, cause.ticket)
        if ticket is None or ticket.deleted or not may_ask(self.actor, self.body, ticket, cause.message):
            return
        facts = facts_of(ticket, cause.message, cause.changes, now(), cause.actor, self._desk.files)
        for _, why in matching([self._ready], ticket, facts):
            yield why


def _told(
    cause: Past, before: Snapshot, begin: Marks, why: tuple[Mapping[str, object], ...], refused: str
) -> Simulated:
    after = snapshot(cause.ticket)
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return Simulated(
        ticket=cause.ticket,
        number=cause.number,
        subject=cause.subject,
        at=cause.at,
        before={name: before.get(name) for name in names},
        after={name: after.get(name) for name in names},
        sends=written_since(begin),
        notes=notes_since(begin),
        why=why,
        refused=refused,
    )

"""What is promised at this desk: policies, calendars and what each status does to clocks, read once for each version.

A number in the file changes with everything that stands here (a trigger keeps it), so reading it tells whether the
book is still right; it is 0 until the first policy is made, and then nothing else is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from desktop.core.automation.compiling import compile_groups
from desktop.core.automation.language import read_groups
from desktop.core.calendars import Calendar
from desktop.core.errors import DeskError
from desktop.core.sla import Four, Options, read_options, read_targets
from desktop.store.calendar_reads import calendar_by_id, calendar_of_department
from desktop.store.database import db
from desktop.store.models import SlaPolicy, Ticket
from desktop.store.row_reads import rows_where

Holds = Callable[[Ticket, int], bool]


@dataclass(frozen=True)
class Policy:
    """A policy, ready to be asked. ``problem`` is the code of why it cannot be read; then it never holds."""

    id: str
    name: str
    active: bool
    holds: Holds
    targets: Mapping[str, Four]
    calendar: str | None
    options: Options
    made_at: int
    problem: str = ""


@dataclass(frozen=True)
class StatusEffect:
    """What a status does to clocks (run, pause, stop), its category, and how it is called."""

    effect: str
    category: int
    key: str
    name: str


@dataclass
class Book:
    """All that clocks are counted by, as it stood in one version."""

    version: str
    policies: tuple[Policy, ...]
    statuses: Mapping[str, StatusEffect]
    _calendars: dict[str, Calendar] = field(default_factory=dict)
    _hours: dict[str, Calendar] = field(default_factory=dict)

    @cached_property
    def by_id(self) -> dict[str, Policy]:
        """The policies by id, those that are switched off as well: one that was set by hand goes on."""
        return {policy.id: policy for policy in self.policies}

    def policy_for(self, ticket: Ticket, moment: int) -> Policy | None:
        """Return the policy that counts for a ticket: the one set by hand, else the first that holds."""
        if ticket.sla_by_hand:
            return self.by_id.get(ticket.sla or "")
        return next((each for each in self.policies if each.active and each.holds(ticket, moment)), None)

    def calendar_for(self, policy: Policy, department: str) -> Calendar:
        """Return the hours that a policy counts in: its own calendar, else the department's."""
        if not policy.calendar:
            return self.hours_of(department)
        if policy.calendar not in self._calendars:
            found = calendar_by_id(policy.calendar)
            if found is None:
                return self.hours_of(department)
            self._calendars[policy.calendar] = found
        return self._calendars[policy.calendar]

    def hours_of(self, department: str) -> Calendar:
        """Return when a department works."""
        if department not in self._hours:
            self._hours[department] = calendar_of_department(department)
        return self._hours[department]


_known: list[tuple[object, Book]] = []


def book_of(version: str) -> Book:
    """Return the book of the version that the file has now."""
    held = _known[0] if _known else None
    if held is None or held[0] is not db.obj or held[1].version != version:
        held = (db.obj, Book(version, _policies(), _statuses()))
        _known[:] = [held]
    return held[1]


def _policies() -> tuple[Policy, ...]:
    return tuple(_policy(row) for row in rows_where(SlaPolicy, "deleted = 0 ORDER BY position, rid"))


def _policy(row: SlaPolicy) -> Policy:
    try:
        holds, targets, options = _holds(row.groups), read_targets(row.targets), read_options(row.options)
    except DeskError as error:
        return Policy(row.id, row.name, False, _never, {}, row.calendar, Options(), row.created_at, error.code)
    return Policy(row.id, row.name, row.active, holds, targets, row.calendar, options, row.created_at)


def refusal_of(groups: str, targets: str, options: str) -> DeskError | None:
    """Return why a policy that is stored like this counts for nothing; None when it can be read."""
    try:
        _holds(groups), read_targets(targets), read_options(options)
    except DeskError as error:
        return error
    return None


def _never(ticket: Ticket, moment: int) -> bool:
    return False


def _holds(text: str) -> Holds:
    """Return what tells whether a policy's conditions hold; without any the facts are not even looked at."""
    try:
        raw = json.loads(text or "[]")
    except ValueError as error:
        raise DeskError("rule-form", where="groups") from error
    groups = read_groups(raw)
    if not groups:
        return lambda ticket, moment: True
    from desktop.store.queries.rule_facts import facts_of  # noqa: PLC0415 - a desk without policies never loads it

    test = compile_groups(groups)
    return lambda ticket, moment: test(facts_of(ticket, moment=moment))


def _statuses() -> dict[str, StatusEffect]:
    rows = db.execute_sql("SELECT id, clock, category, key, name FROM status").fetchall()
    return {bytes(row[0]).hex(): StatusEffect(row[1], row[2], row[3], row[4]) for row in rows}

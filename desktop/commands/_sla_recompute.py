"""Keeping the clocks of tickets right: after each change, in its own transaction, from the ticket's whole history."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.commands._sla_rows import Standing, note_firing, standing_clocks, write_clocks
from desktop.core.calendars import Calendar
from desktop.core.sla import Clock
from desktop.core.sla_clocks import Promise, compute, next_due
from desktop.store import journal
from desktop.store.automation_queue import keep_from_rules, raise_trigger
from desktop.store.calendar_reads import calendar_of_agent
from desktop.store.clock import new_id, now
from desktop.store.journal import Recording
from desktop.store.models import Ticket
from desktop.store.models.tickets import LANES
from desktop.store.row_reads import row_by_id
from desktop.store.sla_book import Book, Policy, book_of
from desktop.store.sla_history import attached_since, read_changes, read_history
from desktop.store.sla_version import follow_all_again

COMMAND = "follow_clocks"
BY_ITSELF = "mail"
MOST = 1_000
"""Tickets whose clocks are followed within a command. Of more, such as a department's that goes into the archive,
nobody shall wait for each: the next round of the timers follows them all."""
OWN = frozenset({"watch_clocks", "follow_page"})
"""Commands that follow the clocks of their tickets themselves."""


def follow_recording(recording: Recording, version: str) -> None:
    """Follow the clocks of every ticket that a recording touched; it is written but not yet committed.

    What comes out of an archive starts no clock (``store.automation_queue.keep_from_rules``).
    """
    if recording.command in OWN:
        return
    touched = [row for kind, row in recording.touched if kind == "ticket"]
    parts = (recording, *recording.chapters)
    hung = [each.ticket for part in parts for each in part.events if each.ticket and each.kind != "ticket"]
    archived = {each.ticket for part in parts for each in part.raised if not each.trigger}
    found = [each for each in dict.fromkeys([*touched, *hung]) if each not in archived]
    if len(found) > MOST:
        follow_all_again()
    elif found:
        follow_clocks(found, now(), book_of(version))


def follow_clocks(tickets: Iterable[str], moment: int, book: Book, *, quiet: bool = False) -> None:
    """Compute the clocks of tickets anew and write what changed, inside the running recording.

    The rules hear of what breaks. With ``quiet`` they hear of nothing: whoever shortens a target must not wake every
    rule for every ticket.
    """
    running = journal.current()
    with journal.chapter(BY_ITSELF, COMMAND, new_id(), running.chain or running.cause, running.depth):
        for ticket in tickets:
            _follow(ticket, moment, book, quiet)


def _follow(identity: str, moment: int, book: Book, quiet: bool) -> None:
    ticket = row_by_id(Ticket, identity)
    standing = standing_clocks(identity)
    if ticket is None or _at_rest(ticket, standing):
        return
    policy = _policy_of(ticket, standing, moment, book)
    clocks = _clocks(ticket, policy, standing, moment, book) if policy is not None else []
    broken = write_clocks(identity, clocks, standing, moment)
    _write_head(ticket, policy, clocks)
    fresh = [clock for row, clock in broken if note_firing(identity, row, clock, "breached", moment)]
    if quiet:
        keep_from_rules(identity)
    elif fresh:
        raise_trigger("sla-breached", identity)


def _at_rest(ticket: Ticket, standing: list[Standing]) -> bool:
    """Tell whether nothing can change any more: nobody waits, and every clock has been judged."""
    over = ticket.lane >= LANES["closed"] or ticket.deleted
    return bool(over and ticket.due_state == 0 and all(each.clock.ended_at is not None for each in standing))


def _policy_of(ticket: Ticket, standing: list[Standing], moment: int, book: Book) -> Policy | None:
    """Return the policy that counts; a resolved ticket keeps the one by which it was judged."""
    if ticket.deleted or ticket.merged_into:
        return None
    if ticket.lane >= LANES["resolved"] and standing:
        kept = book.by_id.get(ticket.sla or "")
        if kept is not None:
            return kept
    return book.policy_for(ticket, moment)


def _clocks(ticket: Ticket, policy: Policy, standing: list[Standing], moment: int, book: Book) -> list[Clock]:
    changes = read_changes(ticket.id)
    level = min(max(ticket.priority, 0), 3)
    targets = {clock: four[level] for clock, four in policy.targets.items()}
    promise = Promise(
        policy.id,
        {clock: minutes * 60 for clock, minutes in targets.items() if minutes},
        book.calendar_for(policy, ticket.department),
        policy.options,
        attached_since(ticket, changes, policy.made_at, moment),
        _working(ticket, book),
    )
    known = {each.clock.key: each.clock for each in standing}
    return compute(read_history(ticket, changes, book), promise, known, moment)


def _working(ticket: Ticket, book: Book) -> Calendar | None:
    """Return when somebody is there to be warned: the agent who has the ticket, else its department."""
    own = calendar_of_agent(ticket.assignee) if ticket.assignee else None
    return own if own is not None else book.hours_of(ticket.department)


def _write_head(ticket: Ticket, policy: Policy | None, clocks: list[Clock]) -> None:
    """Write what lists show; a policy that came by itself also leaves by itself."""
    values: dict[str, object] = dict(zip(("due_at", "due_clock", "due_state"), next_due(clocks), strict=True))
    if not ticket.sla_by_hand:
        values["sla"] = policy.id if policy is not None else None
    for name, value in values.items():
        if getattr(ticket, name) != value:
            setattr(ticket, name, value)
    if ticket.dirty_fields:
        ticket.save()

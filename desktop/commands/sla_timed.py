"""What time does to clocks: warnings, breaches, and following policies that changed, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.commands._sla_recompute import follow_clocks
from desktop.commands._sla_rows import note_firing, standing_clocks
from desktop.commands.base import Desk, command
from desktop.core.permissions import Permission
from desktop.core.sla import Clock
from desktop.store.automation_queue import raise_trigger
from desktop.store.database import db
from desktop.store.models import SlaClock
from desktop.store.row_reads import key, rows_where
from desktop.store.sla_book import book_of
from desktop.store.sla_version import (
    NOTHING,
    followed_place,
    followed_version,
    note_followed,
    note_place,
    promised_version,
)

AT_ONCE = 500
PAGE = 100
DUE = "SELECT DISTINCT ticket FROM sla_clock INDEXED BY sla_clock_due WHERE state = 'running' AND due_at <= ? LIMIT ?"
WARN = "warn_at <= ? AND warned_at IS NULL AND warn_at IS NOT NULL ORDER BY warn_at LIMIT ?"
OPEN = """
SELECT rid, id FROM ticket WHERE rid IN (SELECT rid FROM ticket INDEXED BY ticket_lane_created
  WHERE lane IN (0, 1, 2, 3) AND rid > ? ORDER BY rid LIMIT ?) ORDER BY rid
"""


@command(Permission.CHANNEL_INTAKE)
def watch_clocks(desk: Desk, moment: int) -> int:
    """Note every clock whose time has come at a moment (ms), and warn of those that are about to; return how many.

    Each is told once: to the rules, and to who is to be told (``store.queries.sla_alerts``).
    """
    version = promised_version()
    if version == NOTHING:
        return 0
    return _break(moment, version) + _warn(moment)


@command(Permission.CHANNEL_INTAKE)
def follow_page(desk: Desk, moment: int) -> int:
    """Follow the next open tickets after a change of what is promised; 0 when there is nothing left to follow."""
    version = promised_version()
    if version == followed_version():
        return 0
    rows = db.execute_sql(OPEN, (followed_place(version), PAGE)).fetchall()
    follow_clocks([bytes(row[1]).hex() for row in rows], moment, book_of(version), quiet=True)
    if rows:
        note_place(version, rows[-1][0])
    else:
        note_followed(version)
    return len(rows)


def _break(moment: int, version: str) -> int:
    tickets = [bytes(row[0]).hex() for row in db.execute_sql(DUE, (moment, AT_ONCE)).fetchall()]
    if tickets:
        follow_clocks(tickets, moment, book_of(version))
        _stop_lost(tickets, moment)
    return len(tickets)


def _stop_lost(tickets: Sequence[str], moment: int) -> None:
    """Stop clocks that ran out although nothing computes them any more, such as those of a ticket that is gone."""
    for ticket in tickets:
        condition = "ticket = ? AND state = 'running' AND due_at <= ?"
        for row in rows_where(SlaClock, condition, (key(ticket), moment)):
            row.state, row.ended_at, row.warn_at = "stopped", moment, None
            row.save()


def _warn(moment: int) -> int:
    warned = 0
    for row in rows_where(SlaClock, WARN, (moment, AT_ONCE)):
        row.warned_at = moment
        row.save()
        if row.state == "running" and not row.deleted:
            clock = next(each.clock for each in standing_clocks(row.ticket) if each.id == row.id)
            warned += _tell(row, clock, moment)
    return warned


def _tell(row: SlaClock, clock: Clock, moment: int) -> bool:
    first = note_firing(row.ticket, row.id, clock, "warning", moment)
    if first:
        raise_trigger("sla-warning", row.ticket)
    return first

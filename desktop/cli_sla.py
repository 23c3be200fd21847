"""``sla``: a ticket's service level clocks and how each came about."""

from __future__ import annotations

from typing import Any

import click

from desktop.cli_common import iso, json_option, print_json, print_table, with_desk
from desktop.commands.base import Desk
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission
from desktop.store.queries.rows_sla import ClockRow, TimelineSpan
from desktop.store.queries.sla import clocks_of, timeline
from desktop.store.queries.thread import ticket_by_number


@click.command("sla")
@click.argument("number", type=int)
@with_desk
@json_option()
def sla_(number: int, desk: Desk, as_json: bool) -> None:
    """Show the clocks of a ticket: when each started, when it rested, when it is due and how it stands."""
    ticket = ticket_by_number(desk.actor, number)
    if not desk.actor.holds(Permission.TICKET_SLA_VIEW):
        raise NotAllowedError("not-allowed", permission=Permission.TICKET_SLA_VIEW.value)
    rows = [_facts(row, timeline(desk.actor, ticket, row.id)) for row in clocks_of(desk.actor, ticket)]
    if as_json:
        print_json({"number": number, "clocks": rows})
    else:
        print_table(rows, ("clock", "policy", "started", "due", "state"))


def _facts(row: ClockRow, spans: tuple[TimelineSpan, ...]) -> dict[str, Any]:
    return {
        "clock": row.clock,
        "policy": row.policy_name,
        "started": iso(row.started_at),
        "due": iso(row.due_at),
        "ended": iso(row.ended_at),
        "state": row.state,
        "spent_seconds": row.spent_s,
        "target_seconds": row.target_s,
        "warning": iso(row.warn_at),
        "breached": iso(row.breached_at),
        "by_change": row.by_change,
        "paused": [_span(each) for each in spans if each.kind in ("paused", "stopped")],
        "timeline": [_span(each) | {"kind": each.kind, "reason": each.reason} for each in spans],
    }


def _span(span: TimelineSpan) -> dict[str, Any]:
    return {"from": iso(span.start), "until": iso(span.end)}

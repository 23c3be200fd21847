"""Service levels as they are seen: a ticket's clocks and how each came about, the policies, the calendars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.actors import Actor
from desktop.core.calendars import preview_due
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.core.sla import read_targets
from desktop.store.calendar_reads import read_spans
from desktop.store.queries.reading import hexed, maybe, read
from desktop.store.queries.rows_sla import CalendarDayRow, CalendarRow, PolicyRow
from desktop.store.queries.sla_clocks import clocks_of
from desktop.store.queries.sla_timeline import timeline
from desktop.store.sla_book import refusal_of

__all__ = [
    "calendar_days",
    "calendar_rows",
    "clocks_of",
    "policy_rows",
    "preview_due",
    "timeline",
]

P = Permission
SEES_POLICIES = (P.AUTOMATION_SLA_POLICIES, P.TICKET_SLA_OVERRIDE, P.TICKET_SLA_VIEW, P.AUTOMATION_RULES_VIEW)
SEES_CALENDARS = (P.AUTOMATION_CALENDARS, P.AUTOMATION_SLA_POLICIES, P.PEOPLE_DEPARTMENTS_EDIT)
POLICIES = """
SELECT p.id, p.name, p.note, p.active, p.position, p.groups, p.targets, p.calendar, coalesce(c.name, ''), p.options,
  coalesce(n.tickets, 0), coalesce(n.breached, 0)
FROM sla_policy p LEFT JOIN calendar c ON c.id = p.calendar LEFT JOIN (
  SELECT policy, count(DISTINCT ticket) AS tickets, count(DISTINCT iif(state = 'breached', ticket, NULL)) AS breached
  FROM sla_clock WHERE ended_at IS NULL AND deleted = 0 GROUP BY policy) n ON n.policy = p.id
WHERE p.deleted = 0 ORDER BY p.position, p.rid
"""
USES = """
SELECT calendar, name FROM sla_policy WHERE calendar IS NOT NULL AND deleted = 0
UNION ALL
SELECT unhex(json_extract(s.value, '$')), d.name FROM setting s JOIN department d ON d.id = unhex(s.owner)
WHERE s.scope = 'department' AND s.key = 'calendar' AND s.deleted = 0 AND d.deleted = 0
"""


def policy_rows(actor: Actor) -> tuple[PolicyRow, ...]:
    """Return the policies in their order, for who sets them up, chooses one, or sees what they come to."""
    return tuple(_policy(row) for row in read(POLICIES)) if any(map(actor.holds, SEES_POLICIES)) else ()


def calendar_rows(actor: Actor) -> tuple[CalendarRow, ...]:
    """Return the calendars in their order with their own days and who goes by them."""
    if not any(map(actor.holds, SEES_CALENDARS)):
        return ()
    uses: dict[str, list[str]] = {}
    for calendar, name in read(USES):
        uses.setdefault(maybe(calendar) or "", []).append(str(name))
    sql = "SELECT id, name, time_zone, week, country, region, position FROM calendar WHERE deleted = 0"
    days = _days()
    rows = read(f"{sql} ORDER BY position, rid")
    return tuple(_calendar(row, days.get(hexed(row[0]), ()), uses.get(hexed(row[0]), [])) for row in rows)


def calendar_days(actor: Actor, calendar: str) -> tuple[CalendarDayRow, ...]:
    """Return the dates of a calendar that have hours of their own, in order."""
    return _days().get(calendar, ()) if any(map(actor.holds, SEES_CALENDARS)) else ()


def _calendar(row: tuple[Any, ...], days: tuple[CalendarDayRow, ...], uses: Sequence[str]) -> CalendarRow:
    identity, name, zone, week, country, region, position = row
    return CalendarRow(hexed(identity), name, zone, week, country, region, position, days, tuple(sorted(set(uses))))


def _policy(row: tuple[Any, ...]) -> PolicyRow:
    refusal = refusal_of(row[5], row[6], row[9])
    return PolicyRow(
        id=hexed(row[0]),
        name=row[1],
        note=row[2],
        active=bool(row[3]),
        position=row[4],
        groups=row[5],
        targets=_targets(row[6]),
        calendar=maybe(row[7]),
        calendar_name=row[8],
        options=row[9],
        tickets=row[10],
        breached=row[11],
        problem=refusal.code if refusal else "",
        problem_details=refusal.details if refusal else {},
    )


def _targets(text: str) -> dict[str, tuple[int | None, int | None, int | None, int | None]]:
    try:
        return read_targets(text)
    except DeskError:
        return {}


def _days() -> dict[str, tuple[CalendarDayRow, ...]]:
    found: dict[str, list[CalendarDayRow]] = {}
    sql = "SELECT id, calendar, date, name, spans FROM calendar_day WHERE deleted = 0 ORDER BY date"
    for identity, calendar, date, name, spans in read(sql):
        row = CalendarDayRow(hexed(identity), hexed(calendar), date, name, read_spans(spans))
        found.setdefault(row.calendar, []).append(row)
    return {calendar: tuple(rows) for calendar, rows in found.items()}
